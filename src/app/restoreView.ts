/** Restores the view from a file that this page wrote. */
import { knownIds } from '../domain/records/movedIds.ts';
import '../words/export.ts';
import { decodeView, exportBase } from '../domain/view/viewCodec.ts';
import { sourceOfFile } from '../formats/byteSource.ts';
import { isDataKind, type FileKind } from '../formats/fileKind.ts';
import { isolate } from '../export/isolate.ts';
import { readBack } from '../export/readBack.ts';
import { notify } from '../store/actions/sessionActions.ts';
import { setView } from '../store/actions/viewActions.ts';
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import type { Words } from '../words/words.ts';

/**
 * `foreign`: not written by this page, but it may hold data. Whatever else cannot be used is said in a notice and leaves the view as it is. Rejects where the
 * file gives no bytes.
 */
export async function restoreView(
  store: AppStore,
  file: File,
  kind: FileKind,
): Promise<'restored' | 'refused' | 'foreign'> {
  const words = (): Words => selectWords(store.getState());
  const named = (): { readonly name: string } => ({ name: isolate(file.name, words(), 'auto') });
  const read = await readBack(sourceOfFile(file), kind);
  if (!read.ok) {
    if (read.failure === 'foreign' && isDataKind(kind)) return 'foreign';
    notify(store, { tone: 'error', key: `export.read.${read.failure}`, values: named() });
    return 'refused';
  }
  const { dataset, facts } = store.getState().session;
  const { view, ignored } = decodeView(read.value.view, exportBase, knownIds(facts));
  // Every file that this page wrote states its window; the base has one only in form.
  if (view.time === exportBase.time) {
    notify(store, { tone: 'error', key: 'export.read.damaged', values: named() });
    return 'refused';
  }
  setView(store, view);
  const tell = (version: string): string =>
    version === '' ? words().t('export.stamp.noVersion') : isolate(version, words());
  const [theirs, ours] = [tell(read.value.dataset), tell(dataset?.version ?? '')];
  if (theirs === ours) notify(store, { tone: 'info', key: 'export.read.restored', values: named() });
  else notify(store, { tone: 'caution', key: 'export.read.otherData', values: { ...named(), theirs, ours } });
  if (ignored.length > 0)
    notify(store, { tone: 'caution', key: 'export.read.ignored', values: named(), details: ignored });
  return 'restored';
}
