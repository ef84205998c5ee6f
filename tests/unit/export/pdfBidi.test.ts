import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate } from '../../../src/export/isolate.ts';
import { cutRuns, isSteering, type VisualRun } from '../../../src/export/pdf/bidiRuns.ts';

const bidi = bidiFactory();
const faceOf = (letter: string): string => (/\p{Script=Arabic}/u.test(letter) ? 'arabic' : 'latin');
const drawn = (runs: readonly VisualRun<string>[]): string =>
  runs
    .map(({ letters, direction }) =>
      (direction === 'rtl' ? [...letters].reverse() : letters).map(({ shown }) => shown).join(''),
    )
    .join('');

const letters = fc.constantFrom(
  ...'abc XY09(),.-–[]«»'.split(''),
  ...'ابتسلا ٠٩،؟'.split(''),
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200f',
  'é',
  'ḥ',
);
const texts = fc.array(letters, { maxLength: 30 }).map((each) => each.join('').trim());
const directions = fc.constantFrom('ltr', 'rtl');

describe('a line in visual runs', () => {
  it('draws every letter once and nothing that only steers', () => {
    fc.assert(
      fc.property(texts, directions, (text, direction) => {
        const held = cutRuns(text, direction, faceOf).flatMap((run) => run.letters.map((letter) => letter.text));
        expect(held.sort()).toEqual([...text].filter((letter) => !isSteering(letter)).sort());
      }),
    );
  });

  it('has the order of the Unicode algorithm', () => {
    fc.assert(
      fc.property(texts, directions, (text, direction) => {
        const expected = [...bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, direction))]
          .filter((letter) => !isSteering(letter))
          .join('');
        expect(drawn(cutRuns(text, direction, faceOf))).toBe(expected);
      }),
    );
  });

  it('keeps a day in its order after an Arabic title within English', () => {
    const text = `${isolate('Xinhua', { direction: 'ltr' }, 'auto')}, ${isolate('السلطات', { direction: 'ltr' }, 'auto')}, 27 – 28 Jan`;
    expect(drawn(cutRuns(text, 'ltr', faceOf))).toBe('Xinhua, تاطلسلا, 27 – 28 Jan');
  });

  it('keeps a day in its order within Arabic, and turns brackets that are read as written', () => {
    const runs = cutRuns('في \u20662026-02-08\u2069 (أ)', 'rtl', faceOf);
    expect(drawn(runs)).toBe('(أ) 2026-02-08 يف');
    expect(
      runs.flatMap((run) => run.letters.map(({ text }) => text)).filter((letter) => '()'.includes(letter)),
    ).toEqual([')', '(']);
  });

  it('is empty for nothing', () => {
    expect(cutRuns('', 'rtl', faceOf)).toEqual([]);
    expect(cutRuns('\u2067\u2069', 'ltr', faceOf)).toEqual([]);
  });
});
