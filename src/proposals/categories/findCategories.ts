/** Categories that a text has cues for: one proposal for each category and sentence, at its first cue. */
import type { CategoryProposal, TextRange } from '../proposal.ts';
import type { Block } from '../reading/blocks.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { cues, killing, type Cue } from './cues.ts';

interface Found {
  readonly cue: Cue;
  readonly range: TextRange;
}

/** First matches of the cues in a plain sentence, without overlap. */
function cuesIn(text: string, patternsOf: (cue: Cue) => readonly RegExp[]): readonly Found[] {
  const found: Found[] = [];
  const add = (cue: Cue): void => {
    const match = patternsOf(cue)
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .find(
        ({ index, 0: words }) => !found.some(({ range }) => index < range.end && index + words.length > range.start),
      );
    if (match) found.push({ cue, range: { start: match.index, end: match.index + match[0].length } });
  };
  for (const cue of cues) add(cue);
  if (!found.some(({ cue: { kind } }) => kind === 'incident')) add(killing);
  return found;
}

export function findCategories(block: Block): readonly CategoryProposal[] {
  const patternsOf = ({ english, arabic }: Cue): readonly RegExp[] => [
    ...(block.hasLatin ? [english] : []),
    ...(block.hasArabic ? [arabic] : []),
  ];
  return sentencesOf(block.plain).flatMap(({ start, end }) =>
    cuesIn(block.plain.slice(start, end), patternsOf)
      .map(({ cue: { kind, category }, range: found }): CategoryProposal => {
        const range = block.rangeOf(start + found.start, start + found.end);
        const words = block.original.slice(range.start, range.end);
        return {
          kind: 'category',
          range,
          words,
          value: { kind, category },
          reason: { code: 'category.cue', params: {} },
        };
      })
      .sort((a, b) => a.range.start - b.range.start),
  );
}
