/** Why a record is not among the shown ones, judged in the same order as the counts judge it. */
import { knownClaims } from '../../domain/time/asKnown.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import { claimsUntil } from '../../domain/records/series.ts';
import { passesFilters, timeVerdict } from '../../domain/records/filterRecords.ts';
import type { View } from '../../domain/view/view.ts';

export type HiddenReason = 'later' | 'filters' | 'window';

export function hiddenReason(
  facts: RecordFacts,
  { asKnown, filters, time }: Pick<View, 'asKnown' | 'filters' | 'time'>,
): HiddenReason | undefined {
  const claims = knownClaims(facts, asKnown);
  if (claims.length === 0) return 'later';
  if (!passesFilters(facts, claimsUntil(claims, time.to), filters)) return 'filters';
  return timeVerdict(facts, time) === 'out' ? 'window' : undefined;
}
