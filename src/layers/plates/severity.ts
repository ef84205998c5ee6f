/** Which records a plate shows first where it cannot show all: what was said to cost lives, then what may. */
import type { Shown } from '../../domain/records/visible.ts';

const order: readonly string[] = [
  'suicide-attack',
  'bombing',
  'airstrike',
  'shelling',
  'armed-clash',
  'offensive',
  'escape',
  'territorial-change',
  'takeover',
  'weapons-cache',
  'arrest',
];

/** Detention sites after these, then warnings, then all other incidents. */
function rankOf({ facts: { record } }: Shown): number {
  if (record.kind === 'detention-site') return order.length;
  if (record.kind === 'warning') return order.length + 1;
  const at = record.kind === 'incident' ? order.indexOf(record.category) : -1;
  return at < 0 ? order.length + 2 : at;
}

/** Those of one rank keep their order. */
export function bySeverity(shown: readonly Shown[]): readonly Shown[] {
  return shown.toSorted((a, b) => rankOf(a) - rankOf(b));
}
