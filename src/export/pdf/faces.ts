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
  // A space stays with the letters before it, so that a sentence is one run and not one for each word.
  const faceOf = (letter: string, before: Face | null): Face | null => {
    if (isSpace(letter) && before) return before;
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

function shownAs(letter: string, faces: Readonly<Record<Script, Face>>): string {
  const other = standIns[letter];
  return other === undefined || scripts.some((script) => has(faces[script], letter)) ? letter : other;
}

interface Shaped { readonly glyphs: readonly PlacedGlyph[]; readonly end: number }

/** What the library does not say of itself: the parameters of `layout` after the features, and the numbers of glyphs. */
interface LayoutFont {
  readonly layout: (text: string, features: object, script: string, language: null, direction: Direction) => {
    readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[]; readonly advanceWidth: number }[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  };
}

/** Arabic letters join within their run; others stand as they are, from the side where the run begins. */
function shapeRun(face: Face, letters: readonly RunLetter[], direction: Direction, from: number): Shaped {
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const isArabic = letters.some(({ shown }) => /\p{Script=Arabic}/u.test(shown));
  const shown = letters.map((letter) => letter.shown).join('');
  const { glyphs, positions } = (font as unknown as LayoutFont).layout(shown, {}, isArabic ? 'arab' : 'latn', null, direction);
  // Glyphs come as they stand, from the left; which letters each stands for is counted off in the order of reading.
  const order = glyphs.map((_, index) => (direction === 'rtl' ? glyphs.length - 1 - index : index));
  const meant = new Map<number, string>();
  let read = 0;
  for (const index of order) {
    const count = glyphs[index]?.codePoints.length ?? 1;
    meant.set(index, letters.slice(read, read + count).map((letter) => letter.text).join(''));
    read += count;
  }
  let x = from;
  const placed = glyphs.map((glyph, index): PlacedGlyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const advance = Math.round(glyph.advanceWidth * scale);
    const one = { face, glyph: glyph.id, text: meant.get(index) ?? '', x: x + xOffset * scale, y: yOffset * scale, advance };
    x += xAdvance * scale;
    return one;
  });
  return { glyphs: placed, end: x };
}
