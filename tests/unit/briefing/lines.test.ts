/** Lines that somebody wrote apart stay apart, on the screen and in every file. */
import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/export/briefing/stepSnapshots.ts';

it('makes a paragraph of each line, whichever program wrote it', () => {
  expect(paragraphsOf('First\nsecond \r\n\r\nthird\vfourth\u2028fifth')).toEqual([
    'First',
    'second',
    'third',
    'fourth',
    'fifth',
  ]);
  expect(paragraphsOf(' \n\t\n')).toEqual([]);
});
