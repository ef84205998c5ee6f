/** Letters of one face become glyphs: Arabic ones join, and each glyph knows the letters that it is read as. */
import type { Font } from '@pdf-lib/fontkit';
import type { Direction } from '../plate/displayList.ts';
import type { RunLetter } from './bidiRuns.ts';
import type { GlyphTable } from './glyphTable.ts';

export interface Face {
  /** Name under which pages call it. */
  readonly name: string;
  readonly font: Font;
  readonly table: GlyphTable;
}

/** A glyph where it stands in its line, in thousandths of the size, from the left end of the line. */
export interface PlacedGlyph {
  readonly face: Face;
  /** Its number in the font. */
  readonly glyph: number;
  /** The letters that it stands for. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far the pen moves by itself after it. */
  readonly advance: number;
}

export interface Shaped {
  readonly glyphs: readonly PlacedGlyph[];
  readonly end: number;
}

/** What the library does not say of itself: the parameters of `layout` after the features, and the numbers of glyphs. */
interface LayoutFont {
  readonly layout: (
    text: string,
    features: object,
    script: string,
    language: null,
    direction: Direction,
  ) => {
    readonly glyphs: readonly {
      readonly id: number;
      readonly codePoints: readonly number[];
      readonly advanceWidth: number;
    }[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  };
}

/**
 * The letters for which each glyph stands. A library that cannot tell them apart is not believed: then they are counted off in the order of reading.
 * Glyphs come as they stand, from the left.
 */
function textsOf(
  glyphs: readonly { readonly codePoints: readonly number[] }[],
  letters: readonly RunLetter[],
  direction: Direction,
): readonly string[] {
  const meant = new Map(letters.map(({ shown, text }) => [shown, text]));
  const told = glyphs.map(({ codePoints }) =>
    codePoints.map((code) => meant.get(String.fromCodePoint(code)) ?? '').join(''),
  );
  const sorted = (text: string): string => [...text].sort().join('');
  if (sorted(told.join('')) === sorted(letters.map(({ text }) => text).join(''))) return told;
  let read = 0;
  const counted = (direction === 'rtl' ? [...glyphs].reverse() : glyphs).map(({ codePoints }) => {
    read += codePoints.length;
    return letters
      .slice(read - codePoints.length, read)
      .map(({ text }) => text)
      .join('');
  });
  return direction === 'rtl' ? counted.reverse() : counted;
}

/**
 * A glyph that stands for several letters, shared out among them: blank glyphs after it carry the others. Programs that read the page would take the letters
 * of one glyph from left to right. `letters` as they stand, from the left.
 */
function sharedOut(glyph: PlacedGlyph, letters: readonly string[], font: Font): readonly PlacedGlyph[] {
  const advance = Math.round(glyph.advance / Math.max(1, letters.length));
  const blank = (font.glyphForCodePoint(0x20) as unknown as { readonly id: number }).id;
  if (letters.length < 2) return [{ ...glyph, text: letters.join('') }];
  return letters.map((text, index) =>
    index === 0 ? { ...glyph, text, advance } : { ...glyph, glyph: blank, text, x: glyph.x + advance * index, advance },
  );
}

/** Arabic letters join within their run; others stand as they are, from the side where the run begins. */
export function shapeRun(face: Face, letters: readonly RunLetter[], direction: Direction, from: number): Shaped {
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const isArabic = letters.some(({ shown }) => /\p{Script=Arabic}/u.test(shown));
  const shown = letters.map((letter) => letter.shown).join('');
  const { glyphs, positions } = (font as unknown as LayoutFont).layout(
    shown,
    {},
    isArabic ? 'arab' : 'latn',
    null,
    direction,
  );
  const meant = textsOf(glyphs, letters, direction);
  let x = from;
  let carried = '';
  const placed = glyphs.flatMap((glyph, index): readonly PlacedGlyph[] => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const advance = Math.round(glyph.advanceWidth * scale);
    const one = { face, glyph: glyph.id, x: x + xOffset * scale, y: yOffset * scale };
    x += xAdvance * scale;
    const own = meant[index] ?? '';
    // A sign over a letter is read with the letter, which comes after it as they stand.
    if (direction === 'rtl' && advance === 0 && index + 1 < glyphs.length) {
      carried = own + carried;
      return [{ ...one, text: '', advance }];
    }
    const read = [...(own + carried)];
    carried = '';
    return direction === 'rtl'
      ? sharedOut({ ...one, text: '', advance }, read.reverse(), font)
      : [{ ...one, text: read.join(''), advance }];
  });
  return { glyphs: placed, end: x };
}
