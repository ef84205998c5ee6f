/** A file of ours brings its view back. */
import { decodeView, exportBase } from '../domain/view/viewCodec.ts';
import { isolate } from '../export/isolate.ts';
import { mostBytes, readBack } from '../export/readBack.ts';
import { isPng } from '../export/render/png.ts';
import { metadataKey } from '../export/snapshot/metadata.ts';
import '../words/export.ts';
import { notify } from '../store/actions/sessionActions.ts';
import { setView } from '../store/actions/viewActions.ts';
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import { mayHoldData } from './mayHoldData.ts';
import type { Words } from '../words/words.ts';

/** What a damaged file is asked for: whether it ever was one of ours. Ours tell it in their first or last stretch. */
const markedBytes = 65_536;
/** Decks with pictures are the largest of our files that are no picture themselves. */
const mostOwnBytes = 60_000_000;

async function bearsOurMark(file: File, mark: string): Promise<boolean> {
  const parts = await Promise.all([file.slice(0, markedBytes), file.slice(-markedBytes)].map((part) => part.text()));
  return parts.some((text) => text.includes(mark));
}

/**
 * Rejects where the file gives no bytes. Whatever cannot be used is told in a notice and leaves the view as it is. `foreign`: no file of ours, and not a
 * picture, so it may hold data.
 */
export async function restoreView(store: AppStore, file: File): Promise<'told' | 'foreign'> {
  const words = (): Words => selectWords(store.getState());
  const named = (): { readonly name: string } => ({ name: isolate(file.name, words(), 'auto') });
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const picture = isPng(head);
  // A large file of data would be read as a whole only to find out that it is none of ours.
  if (!picture && file.size > mostOwnBytes) return 'foreign';
  const read = readBack(new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer()));
  if (!read.ok) {
    const ours = picture || (read.failure === 'damaged' && (await bearsOurMark(file, metadataKey)));
    if (!ours && (await mayHoldData(file))) return 'foreign';
    notify(store, { tone: 'error', key: `export.read.${read.failure}`, values: named() });
    return 'told';
  }
  const { dataset, facts } = store.getState().session;
  const { view, ignored } = decodeView(read.value.view, exportBase, { records: new Set(facts.keys()) });
  // Every file of ours tells its window; the base has one only in form.
  if (view.time === exportBase.time) {
    notify(store, { tone: 'error', key: 'export.read.damaged', values: named() });
    return 'told';
  }
  setView(store, view);
  const tell = (version: string): string =>
    version === '' ? words().t('export.stamp.noVersion') : isolate(version, words());
  const [theirs, ours] = [tell(read.value.dataset), tell(dataset?.version ?? '')];
  if (theirs === ours) notify(store, { tone: 'info', key: 'export.read.restored', values: named() });
  else notify(store, { tone: 'caution', key: 'export.read.otherData', values: { ...named(), theirs, ours } });
  if (ignored.length > 0)
    notify(store, { tone: 'caution', key: 'export.read.ignored', values: named(), details: ignored });
  return 'told';
}
