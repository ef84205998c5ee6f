/** Code that could not be loaded is said in the words of the page, whatever the browser calls it. */
import { expect, it } from 'vitest';
import { reasonOf } from '../../../src/ui/reasonOf.ts';
import { wordsIn } from '../../../src/words/words.ts';

it.each([
  'Failed to fetch dynamically imported module: http://127.0.0.1/assets/writePdf.js',
  'error loading dynamically imported module: http://127.0.0.1/assets/writePdf.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/export.css',
  'import worker',
])('says “%s” in a sentence with a way on', (message) => {
  expect(reasonOf(new TypeError(message), wordsIn('en'))).toMatch(/could not be loaded.*reconnect and try again/);
  expect(reasonOf(new TypeError(message), wordsIn('ar'))).toMatch(/تعذّر تحميل جزء من الصفحة/u);
});

it('leaves every other reason as it is', () => {
  expect(reasonOf(new RangeError('Invalid array length'), wordsIn('ar'))).toBe('Invalid array length');
});
