/** The faces of a document: which of the page's fonts draws a letter, and how letters become glyphs. */
import fontkit from '@pdf-lib/fontkit';
import type { Font } from '@pdf-lib/fontkit';
import type { Direction, Weight } from '../plate/displayList.ts';
import type { Measure } from '../plate/text.ts';
import { cutRuns, type RunLetter } from './bidiRuns.ts';
import { createGlyphTable, type GlyphTable } from './glyphTable.ts';

export type Script = 'latin' | 'latinExtended' | 'arabic';
export type FaceFiles<File> = Readonly<Record<Weight, Readonly<Record<Script, File>>>>;

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

/** A sign that no face has, drawn by paths on a square of a thousand units with its foot on the baseline. */
export interface DrawnSign { readonly sign: string; readonly x: number }

export interface SetLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly signs: readonly DrawnSign[];
  /** In thousandths of the size. */
  readonly width: number;
}

export interface Faces {
  readonly set: (text: string, direction: Direction, weight: Weight) => SetLine;
  readonly measure: Measure;
  readonly all: readonly Face[];
}

/** Of a sign that is drawn by paths, in thousandths of the size. */
export const signWidth = 800;
const scripts: readonly Script[] = ['latin', 'latinExtended', 'arabic'];
/** Letters of other scripts that are near enough to be read as the same. */
const standIns: Readonly<Record<string, string>> = { '\u02be': '\u2019', '\u02bf': '\u2018', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\u2011': '-' };

function openFace(name: string, bytes: Uint8Array): Face {
  const font = fontkit.create(bytes);
  return { name, font, table: createGlyphTable(font) };
}

export function createFaces(files: FaceFiles<Uint8Array>): Faces {
  const faces: Readonly<Record<Weight, Readonly<Record<Script, Face>>>> = { 400: openAll(files, 400), 600: openAll(files, 600) };
  return {
    all: [...Object.values(faces[400]), ...Object.values(faces[600])],
    set: (text, direction, weight) => setLine(text, direction, faces[weight]),
    measure: measureWords((word, weight) => setLine(word, 'ltr', faces[weight]).width),
  };
}

/** No letter joins across a space, so each word is measured once. Its direction does not change its width. */
function measureWords(widthOf: (word: string, weight: Weight) => number): Measure {
  const known = new Map<string, number>();
  const width = (word: string, weight: Weight): number => {
    const key = `${weight}${word}`;
    const own = known.get(key) ?? widthOf(word, weight);
    known.set(key, own);
    return own;
  };
  return (text, sizePt, weight) => {
    const words = text.split(' ');
    return ((words.reduce((sum, word) => sum + width(word, weight), 0) + (words.length - 1) * width(' ', weight)) * sizePt) / 1000;
  };
}

function openAll(files: FaceFiles<Uint8Array>, weight: Weight): Readonly<Record<Script, Face>> {
  return { latin: openFace(`L${weight}`, files[weight].latin), latinExtended: openFace(`X${weight}`, files[weight].latinExtended), arabic: openFace(`A${weight}`, files[weight].arabic) };
}

const has = (face: Face, letter: string): boolean => face.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
const isSpace = (letter: string): boolean => /\s/.test(letter);

function setLine(text: string, direction: Direction, faces: Readonly<Record<Script, Face>>): SetLine {
  // A space stays with the letters before it, so that a sentence is one run and not one for each word. The library cannot measure that of the extended face.
  const faceOf = (letter: string, before: Face | null): Face | null => {
    if (isSpace(letter) && before && before !== faces.latinExtended) return before;
    const shown = shownAs(letter, faces);
    return scripts.map((script) => faces[script]).find((face) => has(face, shown)) ?? null;
  };
  const glyphs: PlacedGlyph[] = [];
  const signs: DrawnSign[] = [];
  let x = 0;
  for (const run of cutRuns<Face | null>(text, direction, faceOf)) {
    const { face } = run;
    if (face) {
      const placed = shapeRun(face, run.letters.map((letter) => ({ ...letter, shown: shownAs(letter.shown, faces) })), run.direction, x);
      glyphs.push(...placed.glyphs);
      x = placed.end;
      continue;
    }
    for (const { shown } of run.direction === 'rtl' ? [...run.letters].reverse() : run.letters) {
      signs.push({ sign: shown, x });
      x += signWidth;
    }
  }
  return { glyphs, signs, width: x };
}

/** A letter that no face has is shown as one that is near enough, else without its marks. */
function shownAs(letter: string, faces: Readonly<Record<Script, Face>>): string {
  const held = (each: string): boolean => scripts.some((script) => has(faces[script], each));
  if (held(letter)) return letter;
  return [standIns[letter], [...letter.normalize('NFD')][0]].find((other) => other !== undefined && held(other)) ?? letter;
}

interface Shaped { readonly glyphs: readonly PlacedGlyph[]; readonly end: number }

/** What the library does not say of itself: the parameters of `layout` after the features, and the numbers of glyphs. */
interface LayoutFont {
  readonly layout: (text: string, features: object, script: string, language: null, direction: Direction) => {
    readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[]; readonly advanceWidth: number }[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  };
}

/**
 * The letters for which each glyph stands. A library that cannot tell them apart is not believed: then they are counted off in the order of reading.
 * Glyphs come as they stand, from the left.
 */
function textsOf(glyphs: readonly { readonly codePoints: readonly number[] }[], letters: readonly RunLetter[], direction: Direction): readonly string[] {
  const meant = new Map(letters.map(({ shown, text }) => [shown, text]));
  const told = glyphs.map(({ codePoints }) => codePoints.map((code) => meant.get(String.fromCodePoint(code)) ?? '').join(''));
  const sorted = (text: string): string => [...text].sort().join('');
  if (sorted(told.join('')) === sorted(letters.map(({ text }) => text).join(''))) return told;
  let read = 0;
  const counted = (direction === 'rtl' ? [...glyphs].reverse() : glyphs).map(({ codePoints }) => {
    read += codePoints.length;
    return letters.slice(read - codePoints.length, read).map(({ text }) => text).join('');
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
  return letters.map((text, index) => (index === 0 ? { ...glyph, text, advance } : { ...glyph, glyph: blank, text, x: glyph.x + advance * index, advance }));
}

/** Arabic letters join within their run; others stand as they are, from the side where the run begins. */
function shapeRun(face: Face, letters: readonly RunLetter[], direction: Direction, from: number): Shaped {
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const isArabic = letters.some(({ shown }) => /\p{Script=Arabic}/u.test(shown));
  const shown = letters.map((letter) => letter.shown).join('');
  const { glyphs, positions } = (font as unknown as LayoutFont).layout(shown, {}, isArabic ? 'arab' : 'latn', null, direction);
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
    const read = [...own + carried];
    carried = '';
    return direction === 'rtl' ? sharedOut({ ...one, text: '', advance }, read.reverse(), font) : [{ ...one, text: read.join(''), advance }];
  });
  return { glyphs: placed, end: x };
}
