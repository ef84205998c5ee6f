/** The second clock: what had been published by a day. */
import type { Day } from './day.ts';
import type { RecordFacts } from '../records/facts.ts';
import type { Claim } from '../records/record.ts';

/** The claims whose source had certainly been published by the day; all of them where no day is given. */
export function knownClaims(facts: Pick<RecordFacts, 'claims'>, asKnown: Day | null): readonly Claim[] {
  const known = asKnown === null ? facts.claims : facts.claims.filter(({ published }) => published <= asKnown);
  return known.map(({ claim }) => claim);
}
