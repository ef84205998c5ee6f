/** Categories that a text has cues for: one proposal for each category and sentence, at its first cue. */
import type { CategoryProposal } from '../proposal.ts';
import type { Block } from '../reading/blocks.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { cues } from './cues.ts';

export function findCategories(block: Block): readonly CategoryProposal[] {
  return sentencesOf(block.plain).flatMap(({ start, end }) => {
    const text = block.plain.slice(start, end);
    const taken: { readonly start: number; readonly end: number }[] = [];
    const found = cues.flatMap(({ kind, category, pattern }): CategoryProposal[] => {
      const match = [...text.matchAll(pattern)].find(
        (each) => !taken.some((other) => each.index < other.end && each.index + each[0].length > other.start),
      );
      if (!match) return [];
      taken.push({ start: match.index, end: match.index + match[0].length });
      const range = block.rangeOf(start + match.index, start + match.index + match[0].length);
      const words = block.original.slice(range.start, range.end);
      return [
        {
          kind: 'category',
          range,
          words,
          value: { kind, category },
          reason: { code: 'category.cue', params: { words } },
        },
      ];
    });
    return found.sort((a, b) => a.range.start - b.range.start);
  });
}
