/**
 * A comparison is part of the view, so that links and steps of a briefing carry it: it is written there as text, and text that comes from elsewhere opens it.
 * Another version of the data is read from this browser; where it has not seen that version, nothing is compared.
 */
import { createLatest } from '../base/createLatest.ts';
import { readKeptVersion } from '../dataset/readVersion.ts';
import { deriveFacts } from '../domain/records/deriveFacts.ts';
import { endComparison, showComparison } from '../store/actions/compareActions.ts';
import { notify } from '../store/actions/sessionActions.ts';
import { readComparison, writeComparison, type ComparisonText } from '../store/compareText.ts';
import type { Comparison } from '../store/session.ts';
import { patchView, type AppStore } from '../store/store.ts';
import '../words/compare.ts';

/** Called once the data have been read. `readVersion`: null for a version that is not known. */
export function connectCompareLink(store: AppStore, readVersion: typeof readKeptVersion = readKeptVersion): () => void {
  const latest = createLatest();
  /** What view and comparison both say. */
  let text = '';

  const otherOf = async (version: string): Promise<Comparison['other']> => {
    const dataset = await readVersion(version);
    return dataset && { dataset, facts: deriveFacts(dataset) };
  };
  const refuse = (): void => {
    notify(store, { tone: 'caution', key: 'compare.link.failed' });
    endComparison(store);
    patchView(store, { compare: '' });
  };
  const open = async ({ version, ...shown }: ComparisonText): Promise<void> => {
    const other = await latest.ask(() => (version === null ? Promise.resolve(null) : otherOf(version)));
    if (other === undefined) return;
    if (version !== null && !other) refuse();
    else showComparison(store, { ...shown, other });
  };
  const read = (): void => {
    text = store.getState().view.compare;
    if (text === '') {
      latest.cancel();
      endComparison(store);
      return;
    }
    const found = readComparison(text);
    if (found) open(found).catch(refuse);
    else refuse();
  };
  const write = (comparison: Comparison | null): void => {
    latest.cancel();
    text = comparison ? writeComparison(comparison) : '';
    patchView(store, { compare: text });
  };
  const sync = (): void => {
    const { view, session } = store.getState();
    if (view.compare !== text) read();
    else if ((session.comparison ? writeComparison(session.comparison) : '') !== text) write(session.comparison);
  };
  const { view, session } = store.getState();
  if (view.compare === '' && session.comparison) write(session.comparison);
  else sync();
  const stop = store.subscribe((now, then) => {
    if (now.view.compare !== then.view.compare || now.session.comparison !== then.session.comparison) sync();
  });
  return () => {
    latest.cancel();
    stop();
  };
}
