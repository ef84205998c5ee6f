/** Verbs for comparing the answer of the view with another one. */
import { clamp } from '../../base/numbers.ts';
import type { Comparison } from '../session.ts';
import { patchSession, type AppStore } from '../store.ts';

/** Begins with the view's own window and knowledge on both sides; what is compared is chosen then. */
export function startComparison(store: AppStore, before: Partial<Comparison['before']> = {}): void {
  const { view: { time, asKnown }, session: { panels } } = store.getState();
  patchSession(store, { comparison: { before: { time, asKnown, ...before }, other: null, layout: 'list', divide: 0.5 }, panels: { ...panels, records: true } });
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
