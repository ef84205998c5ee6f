/** The faces of a document: which of the page's fonts draws a letter, and how letters become glyphs. */
import fontkit from '@pdf-lib/fontkit';
import type { Direction, Weight } from '../plate/displayList.ts';
import type { Measure } from '../plate/text.ts';
import { cutRuns } from './bidiRuns.ts';
import { createGlyphTable } from './glyphTable.ts';
import { shapeRun, type Face, type PlacedGlyph } from './shapeRun.ts';

export type Script = 'latin' | 'latinExtended' | 'arabic';
export type FaceFiles<File> = Readonly<Record<Weight, Readonly<Record<Script, File>>>>;

/** A sign that no face has, drawn by paths on a square of a thousand units with its foot on the baseline. */
export interface DrawnSign {
  readonly sign: string;
  readonly x: number;
}

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
const signWidth = 800;
const scripts: readonly Script[] = ['latin', 'latinExtended', 'arabic'];
/** Letters of other scripts that are near enough to be read as the same. */
const standIns: Readonly<Record<string, string>> = {
  '\u02be': '\u2019',
  '\u02bf': '\u2018',
  '\u2011': '-',
};

function openFace(name: string, bytes: Uint8Array): Face {
  const font = fontkit.create(bytes);
  return { name, font, table: createGlyphTable(font) };
}

export function createFaces(files: FaceFiles<Uint8Array>): Faces {
  const faces: Readonly<Record<Weight, Readonly<Record<Script, Face>>>> = {
    400: openAll(files, 400),
    600: openAll(files, 600),
  };
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
    return (
      ((words.reduce((sum, word) => sum + width(word, weight), 0) + (words.length - 1) * width(' ', weight)) * sizePt) /
      1000
    );
  };
}

function openAll(files: FaceFiles<Uint8Array>, weight: Weight): Readonly<Record<Script, Face>> {
  return {
    latin: openFace(`L${weight}`, files[weight].latin),
    latinExtended: openFace(`X${weight}`, files[weight].latinExtended),
    arabic: openFace(`A${weight}`, files[weight].arabic),
  };
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
      const placed = shapeRun(
        face,
        run.letters.map((letter) => ({ ...letter, shown: shownAs(letter.shown, faces) })),
        run.direction,
        x,
      );
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

/**
 * A letter that no face has is shown as one that is near enough, else without its marks. Every kind of space is drawn as the plain one: in the embedded
 * faces the no-break space is the last glyph and empty, and the font library reads past the end of the file there.
 */
function shownAs(letter: string, faces: Readonly<Record<Script, Face>>): string {
  if (isSpace(letter)) return ' ';
  const held = (each: string): boolean => scripts.some((script) => has(faces[script], each));
  if (held(letter)) return letter;
  return (
    [standIns[letter], [...letter.normalize('NFD')][0]].find((other) => other !== undefined && held(other)) ?? letter
  );
}
