/** Verbs for comparing the answer of the view with another one. */
import { clamp } from '../../base/numbers.ts';
import { selectKnownBefore } from '../compareSelectors.ts';
import type { Comparison } from '../session.ts';
import { patchSession, type AppStore } from '../store.ts';

/** Shows a comparison, with its list beside the map. */
export function showComparison(store: AppStore, comparison: Omit<Comparison, 'divide'>): void {
  const { panels } = store.getState().session;
  patchSession(store, {
    comparison: { ...comparison, divide: 0.5 },
    panels: { ...panels, records: true, asked: 'records' },
  });
}

/** Begins with the view's own window and, on the side before, with what was known at the last briefing. */
export function startComparison(store: AppStore): void {
  const asKnown = selectKnownBefore(store.getState());
  showComparison(store, { before: { time: null, asKnown }, other: null, layout: 'list' });
}

export function changeComparison(store: AppStore, part: Partial<Omit<Comparison, 'divide'>>): void {
  const { comparison } = store.getState().session;
  if (comparison) patchSession(store, { comparison: { ...comparison, ...part } });
}

/** `divide`: share of the width from the left, kept so far inside that both sides can be seen. */
export function divideComparison(store: AppStore, divide: number): void {
  const { comparison } = store.getState().session;
  if (comparison) patchSession(store, { comparison: { ...comparison, divide: clamp(divide, 0.05, 0.95) } });
}

export function endComparison(store: AppStore): void {
  patchSession(store, { comparison: null });
}
