/** Sentences of a paragraph, English and Arabic. */

export interface Sentence {
  readonly start: number;
  /** Excluded. */
  readonly end: number;
}

/** An end of a sentence before a space, a closing mark included. Initials and abbreviations ("Mr.", "U.S.") do not end one. */
const endPattern = /[.!?؟۔…]+["”’»)\]]*(?=\s)/g;
const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Maj|Lt|Brig|Sgt|St|No|vs|approx|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})\.$/u;

/** In order, without gaps: each sentence has the space after it. */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(endPattern)]
    .filter((match) => !abbreviation.test(text.slice(0, match.index + 1)))
    .map((match) => match.index + match[0].length);
  const bounds = [0, ...ends.filter((end) => end < text.length), text.length];
  return bounds.slice(1).map((end, index) => ({ start: bounds[index] ?? 0, end }));
}

/** Index of the sentence that contains the position. */
export function sentenceAt(sentences: readonly Sentence[], position: number): number {
  return Math.max(
    0,
    sentences.findIndex(({ start, end }) => position >= start && position < end),
  );
}
