/** A line of text cut into runs as they stand beside each other on the page, from left to right: PDF knows no order but that in which it is drawn. */
import bidiFactory from 'bidi-js';
import type { Direction } from '../plate/displayList.ts';

const bidi = bidiFactory();

/** One letter of a run: `text` is what is meant and read, `shown` what is drawn, which differs for brackets that turn with the direction. */
export interface RunLetter {
  readonly text: string;
  readonly shown: string;
}

/** Letters of one face and one direction, in the order of reading. */
export interface VisualRun<Face> {
  readonly letters: readonly RunLetter[];
  readonly direction: Direction;
  readonly face: Face;
}

/** Isolates, embeddings and marks of direction: they steer and are not drawn. */
const steering = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
export const isSteering = (letter: string): boolean => steering.test(letter);

interface Placed<Face> {
  readonly letters: RunLetter[];
  readonly level: number;
  readonly face: Face;
  readonly at: number;
}

/** `faceOf` chooses by the letter and the face before it (null at the beginning). Empty for a text that draws nothing. */
export function cutRuns<Face>(
  text: string,
  direction: Direction,
  faceOf: (letter: string, before: Face | null) => Face,
): readonly VisualRun<Face>[] {
  if (text === '') return [];
  const embedding = bidi.getEmbeddingLevels(text, direction);
  const turned = bidi.getMirroredCharactersMap(text, embedding.levels);
  const places = new Map(bidi.getReorderedIndices(text, embedding).map((index, place) => [index, place]));
  const runs: Placed<Face>[] = [];
  let index = 0;
  // What steers may lie between letters of one level that do not stand beside each other.
  let isBroken = false;
  for (const letter of text) {
    const at = index;
    index += letter.length;
    if (isSteering(letter)) {
      isBroken = true;
      continue;
    }
    const last = runs.at(-1);
    const level = embedding.levels[at] ?? 0;
    const face = faceOf(letter, last?.face ?? null);
    const one: RunLetter = { text: letter, shown: turned.get(at) ?? letter };
    if (!isBroken && last?.level === level && last.face === face) last.letters.push(one);
    else runs.push({ letters: [one], level, face, at: places.get(at) ?? at });
    isBroken = false;
  }
  return runs
    .sort((a, b) => a.at - b.at)
    .map(({ letters, level, face }) => ({ letters, face, direction: level % 2 === 1 ? 'rtl' : 'ltr' }));
}
