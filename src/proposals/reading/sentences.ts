/** The sentence around a position of plain text, for rules that look at the words nearby. */
import type { TextRange } from '../proposal.ts';

/** A full stop ends a sentence when space and a new beginning follow; not after one capital letter or a short form of a title or a month. */
const endPattern =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Adm|Brig|Cmdr|Gov|Sen|Rep|Gen|Col|Lt|Maj|Capt|Sgt|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.!?]["')\]]*\s+(?=["'([]*[\p{Lu}\p{Lo}\p{N}])/gu;

/** Ranges of the sentences of a plain text, in order, without gaps. */
export function sentencesOf(plain: string): readonly TextRange[] {
  const ends = [...plain.matchAll(endPattern)].map((match) => match.index + match[0].length);
  const bounds = [0, ...ends.filter((end) => end < plain.length), plain.length];
  return bounds.slice(1).map((end, index) => ({ start: bounds[index] ?? 0, end }));
}

/** The sentence that contains a position. */
export function sentenceAt(sentences: readonly TextRange[], position: number): TextRange {
  return sentences.find(({ end }) => position < end) ?? sentences.at(-1) ?? { start: 0, end: 0 };
}
