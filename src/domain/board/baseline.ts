/** What a window is compared with: the equally long one before it, or another episode. */
import { filterRecords } from '../records/filterRecords.ts';
import type { Visible } from '../records/visible.ts';
import type { Bin } from '../time/timeAxis.ts';
import type { TimeWindow } from '../view/view.ts';
import type { BoardInput } from './panels.ts';

/** Below this many on either side a change is not worth a percentage. */
const fewest = 5;

/** Null for a window without a length of its own. */
export function previousWindow({ from, to, mode }: TimeWindow): Bin | null {
  return mode === 'window' ? { from: from - (to - from) - 1, to: from - 1 } : null;
}

/** What the same filters and the same clock show in another window. */
export function visibleIn({ facts, view }: Pick<BoardInput, 'facts' | 'view'>, { from, to }: Bin): Visible {
  return filterRecords(facts, { from, to, mode: 'window' }, view.asKnown, view.filters);
}

export interface Change {
  readonly before: number;
  readonly now: number;
  /** Per cent; null where one of the numbers is too small to compare. */
  readonly percent: number | null;
}

export function changeOf(before: number, now: number): Change {
  const few = Math.min(before, now) < fewest;
  return { before, now, percent: few ? null : Math.round(((now - before) / before) * 100) };
}
