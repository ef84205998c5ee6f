/**
 * What had been published of every record by a day: its claims, and whether they contradict each other. The window and the filters change none of it, so
 * it is derived once for each set of facts and each "as known on" day.
 */
import type { Day } from '../time/day.ts';
import type { RecordFacts } from './facts.ts';
import { isDisputed } from './figures.ts';
import type { Claim } from './record.ts';

export interface Known {
  readonly claims: readonly Claim[];
  /** Two of these claims cannot both be right. */
  readonly disputed: boolean;
}

/** The claims whose source had certainly been published by the day; all of them where no day is given. */
export function knownClaims(facts: Pick<RecordFacts, 'claims'>, asKnown: Day | null): readonly Claim[] {
  const known = asKnown === null ? facts.claims : facts.claims.filter(({ published }) => published <= asKnown);
  return known.map(({ claim }) => claim);
}

/** More days than a session looks back to; beyond it the oldest answer is dropped. */
const daysKept = 64;

const answers = new WeakMap<RecordFacts, Map<Day | null, Known>>();

/** The same object for the same facts and day. */
export function knownOf(facts: RecordFacts, asKnown: Day | null): Known {
  let byDay = answers.get(facts);
  if (!byDay) answers.set(facts, (byDay = new Map()));
  const before = byDay.get(asKnown);
  if (before) return before;
  const claims = knownClaims(facts, asKnown);
  const known = { claims, disputed: isDisputed(claims) };
  const [oldest] = byDay.keys();
  if (byDay.size >= daysKept && oldest !== undefined) byDay.delete(oldest);
  byDay.set(asKnown, known);
  return known;
}

/** Without the claims of counts as of a later day; the same list where there are none. */
export function claimsUntil(claims: readonly Claim[], day: Day): readonly Claim[] {
  return claims.some(({ asOf }) => asOf !== undefined && asOf.latest > day)
    ? claims.filter(({ asOf }) => asOf === undefined || asOf.latest <= day)
    : claims;
}

/** By the number of claims: counts are in order of time, so that as many claims are the same claims. */
const shortened = new WeakMap<Known, Map<number, Known>>();

/** What was known on a day, without counts of a running total as of a day after the window's last. The same object for the same claims. */
export function knownUntil(facts: RecordFacts, asKnown: Day | null, day: Day): Known {
  const known = knownOf(facts, asKnown);
  const claims = claimsUntil(known.claims, day);
  if (claims === known.claims) return known;
  let byCount = shortened.get(known);
  if (!byCount) shortened.set(known, (byCount = new Map()));
  const before = byCount.get(claims.length);
  if (before) return before;
  const until = { claims, disputed: isDisputed(claims) };
  byCount.set(claims.length, until);
  return until;
}
