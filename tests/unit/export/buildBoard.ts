/** The board of the real data as subjects of its files. */
import { composeBoardSubject, type BoardSubject } from '../../../src/export/board/boardSubject.ts';
import { defaultBoard } from '../../../src/domain/board/boardView.ts';
import { boardPanelIds, type BoardPanelId } from '../../../src/domain/board/panels.ts';
import type { View } from '../../../src/domain/view/view.ts';
import { dayFromIso } from '../../../src/domain/time/day.ts';
import { dataset, facts, snapshotOf, visibleIn, wholeView } from './buildSnapshot.ts';

export const winter: Partial<View> = {
  time: { from: dayFromIso('2026-01-10') ?? 0, to: dayFromIso('2026-02-07') ?? 0, mode: 'window' },
};

export function boardOf(
  change: Parameters<typeof snapshotOf>[0] = {},
  ids: readonly BoardPanelId[] = boardPanelIds,
): BoardSubject {
  const view: View = { ...wholeView, ...winter, ...change.view };
  const snapshot = snapshotOf({ ...change, view });
  const { time, asKnown, filters } = view;
  const input = { dataset, facts, visible: visibleIn(view), view: { time, asKnown, filters }, against: null };
  return composeBoardSubject(snapshot, input, defaultBoard, ids);
}
