/** The second clock: what had been published by a day. */
import type { Day } from './day.ts';
import type { RecordFacts } from '../records/facts.ts';
import type { Claim } from '../records/record.ts';
import type { View } from '../view/view.ts';

/** The claims whose source had certainly been published by the day; all of them where no day is given. */
export function knownClaims(facts: RecordFacts, asKnown: Day | null): readonly Claim[] {
  const known = asKnown === null ? facts.claims : facts.claims.filter(({ published }) => published <= asKnown);
  return known.map(({ claim }) => claim);
}

/** The day for which states are given: the last of the window, but none after the "as known on" day. */
export function asOfDay({ time, asKnown }: Pick<View, 'time' | 'asKnown'>): Day {
  return asKnown === null ? time.to : Math.min(time.to, asKnown);
}
