/** A file of ours brings its view back. */
import { decodeView, exportBase } from '../domain/viewCodec.ts';
import { isolate } from '../export/isolate.ts';
import { notify } from '../store/actions/sessionActions.ts';
import { setView } from '../store/actions/viewActions.ts';
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import type { Words } from '../words/words.ts';

/** Rejects where the file gives no bytes. Whatever cannot be used is told in a notice and leaves the view as it is. */
export async function restoreView(store: AppStore, file: File): Promise<void> {
  const words = (): Words => selectWords(store.getState());
  const named = (): { readonly name: string } => ({ name: isolate(file.name, words(), 'auto') });
  const [{ mostBytes, readBack }] = await Promise.all([import('../export/readBack.ts'), import('../words/export.ts')]);
  const read = readBack(new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer()));
  if (!read.ok) {
    notify(store, { tone: 'error', key: `export.read.${read.failure}`, values: named() });
    return;
  }
  const { dataset, facts } = store.getState().session;
  const { view, ignored } = decodeView(read.value.view, exportBase, { records: new Set(facts.keys()) });
  // Every file of ours tells its window; the base has one only in form.
  if (view.time === exportBase.time) {
    notify(store, { tone: 'error', key: 'export.read.damaged', values: named() });
    return;
  }
  setView(store, view);
  const tell = (version: string): string => (version === '' ? words().t('export.stamp.noVersion') : isolate(version, words()));
  const [theirs, ours] = [tell(read.value.dataset), tell(dataset?.version ?? '')];
  if (theirs === ours) notify(store, { tone: 'info', key: 'export.read.restored', values: named() });
  else notify(store, { tone: 'caution', key: 'export.read.otherData', values: { ...named(), theirs, ours } });
  if (ignored.length > 0) notify(store, { tone: 'caution', key: 'export.read.ignored', values: named(), details: ignored });
}
