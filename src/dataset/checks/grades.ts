/** Grades follow the Admiralty code: the letter is the source's, the figure the statement's. Grades are a judgement, so findings are warnings. */
import { originOf } from '../../domain/records/independence.ts';
import type { Claim, Source } from '../../domain/records/record.ts';
import { byId, claimsIn } from '../tables.ts';
import { warningAt, type Check, type Finding } from './check.ts';

/** Whether a source with a story of its own agrees with the claim in the same record. */
function isConfirmed(claim: Claim, claims: readonly Claim[], sources: ReadonlyMap<string, Source>): boolean {
  const origin = originOf(claim.source, sources);
  return claims.some(({ source, stance }) => originOf(source, sources) !== origin && stance === claim.stance);
}

export const grades: Check = {
  name: 'grades follow the code',
  find: (tables) => {
    const sources = byId(tables.sources);
    return claimsIn(tables).flatMap(({ entry, claim, path }): readonly Finding[] => {
      const letter = sources.get(claim.source)?.reliability;
      return [
        ...(letter !== undefined && !claim.grade.startsWith(letter)
          ? [
              warningAt(
                entry,
                `${path}.grade`,
                `The grade ${claim.grade} does not begin with ${letter}, the reliability of its source "${claim.source}".`,
                `Write "${letter}${claim.grade.slice(1)}", or say in a note why this claim differs.`,
              ),
            ]
          : []),
        ...(claim.grade.endsWith('1') && !isConfirmed(claim, entry.value.claims, sources)
          ? [
              warningAt(
                entry,
                `${path}.grade`,
                'Credibility 1 means confirmed by other sources, and this record knows no other.',
                'Add the confirming claim, or grade it 2.',
              ),
            ]
          : []),
      ];
    });
  },
};
