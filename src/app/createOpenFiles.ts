/**
 * Files from outside, however they came: a PMTiles archive becomes the user's basemap, a file that carries a view restores it, a briefing is opened, data
 * are offered for import, and every other file is named with what to do about it. `formats/sniff.ts` decides which it is.
 */
import { sourceOfFile } from '../formats/byteSource.ts';
import { isDataKind, isForeignKind, isSnapshotKind, type DataKind, type FileKind } from '../formats/fileKind.ts';
import { FormatFault } from '../formats/formatFault.ts';
import { sniffFile } from '../formats/sniff.ts';
import { defaultUnpackLimits } from '../formats/unpackLimits.ts';
import { notify, setOwnBasemap } from '../store/actions/sessionActions.ts';
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import type { FailureCode } from '../imports/importStop.ts';
import { loadPart } from '../ui/loadPart.ts';

/** Formats of data that the page also writes, with its view in them. */
const marked: ReadonlySet<DataKind> = new Set(['geojson', 'kml', 'kmz', 'parquet']);

async function tellFailure(
  store: AppStore,
  { name }: File,
  code: FailureCode,
  values: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  await import('../words/imports.ts');
  const key = `imports.failure.${code}` as const;
  if (isForeignKind(code as FileKind)) notify(store, { tone: 'error', key, values: { name } });
  else {
    const message = selectWords(store.getState()).t(key, values);
    notify(store, { tone: 'error', key: 'imports.dropped', values: { name, message } });
  }
}

/** The code that reads our own files and takes data, with the words of what it may report. Rejects where it cannot be loaded. */
async function loadReaders(): Promise<
  Pick<typeof import('./restoreView.ts'), 'restoreView'> &
    Pick<typeof import('../export/readBack.ts'), 'readBack'> &
    Pick<typeof import('../store/actions/importedActions.ts'), 'offerFiles'>
> {
  const [{ restoreView }, { readBack }, { offerFiles }] = await Promise.all([
    import('./restoreView.ts'),
    import('../export/readBack.ts'),
    import('../store/actions/importedActions.ts'),
    import('../words/export.ts'),
  ]);
  return { restoreView, readBack, offerFiles };
}

async function openKind(store: AppStore, file: File, kind: FileKind): Promise<void> {
  if (kind === 'briefing') {
    const text = await file.text();
    await loadPart(
      store,
      'bar.briefing',
      () => import('../ui/briefing/briefingFiles.ts'),
      ({ openBriefingText }) => openBriefingText(store, file.name, text),
    );
    return;
  }
  if (isForeignKind(kind)) return tellFailure(store, file, kind);
  const mayCarryView = isSnapshotKind(kind) || (isDataKind(kind) && marked.has(kind));
  if (mayCarryView || isDataKind(kind)) {
    await loadPart(store, 'part.file', loadReaders, async ({ restoreView, readBack, offerFiles }) => {
      if (mayCarryView && (await restoreView(store, file, kind, readBack)) !== 'foreign') return;
      offerFiles(store, [file]);
    });
    return;
  }
  await import('../words/export.ts');
  notify(store, {
    tone: kind === 'sealed' ? 'info' : 'error',
    key: kind === 'sealed' ? 'export.read.sealed' : 'export.read.unknown',
    values: { name: file.name },
  });
}

/** `started`: the data have been read and the view of the address is open; a file that carries a view waits for that. */
export function createOpenFiles(store: AppStore, started: Promise<void>): (files: readonly File[]) => void {
  const open = async (file: File): Promise<void> => {
    try {
      const kind = await sniffFile(sourceOfFile(file), defaultUnpackLimits);
      if (kind === 'tiles') {
        setOwnBasemap(store, { name: file.name, source: file });
        return;
      }
      await started;
      await openKind(store, file, kind);
    } catch (error) {
      if (!(error instanceof FormatFault)) throw error;
      await tellFailure(store, file, error.failure.code, error.failure.values);
    }
  };
  // One after the other, so that they wait in the order in which they came.
  let queue: Promise<void> = Promise.resolve();
  return (files) => {
    for (const file of files) {
      queue = queue
        .then(() => open(file))
        .catch(() => notify(store, { tone: 'error', key: 'notice.file-unreadable', values: { name: file.name } }));
    }
  };
}
