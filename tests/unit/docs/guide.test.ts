/** The guide in the repository is the guide of the help dialog. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { composeGuideFiles } from '../../../src/pipeline/guideFiles.ts';
import { guideSections } from '../../../src/ui/dialogs/guideSections.ts';
import { guideWords } from '../../../src/words/guide.ts';

it.each([...composeGuideFiles()])('src/guide/%s is current; `npm run guide` renews it', (name, text) => {
  expect(readFileSync(`src/guide/${name}`, 'utf8')).toBe(text);
});

it('shows every message of the guide', () => {
  const shown = new Set<string>(guideSections.flatMap(({ title, texts }) => [title, ...texts]));
  expect(Object.keys(guideWords).filter((key) => !shown.has(key))).toEqual([]);
});
