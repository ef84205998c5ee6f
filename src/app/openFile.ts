/**
 * Files from outside, however they came: a PMTiles archive becomes the user's basemap, a file that carries a view restores it, a briefing is opened, data
 * are offered for import, and every other file is named with what to do about it. `formats/sniff.ts` decides which it is. Loaded with the first file.
 */
import '../words/export.ts';
import '../words/imports.ts';
import { sourceOfFile } from '../formats/byteSource.ts';
import { isDataKind, isForeignKind, isSnapshotKind, type DataKind, type FileKind } from '../formats/fileKind.ts';
import { FormatFault } from '../formats/formatFault.ts';
import { sniffFile } from '../formats/sniff.ts';
import { defaultUnpackLimits } from '../formats/unpackLimits.ts';
import { offerFiles } from '../store/actions/importedActions.ts';
import { notify, setOwnBasemap } from '../store/actions/sessionActions.ts';
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import type { FailureCode } from '../imports/importStop.ts';
import { openBriefingText } from '../ui/briefing/briefingFiles.ts';
import { gatherShapefiles } from './gatherShapefiles.ts';
import { isProse } from './isProse.ts';
import { isForDesk, openOnDesk } from './openOnDesk.ts';
import { restoreView } from './restoreView.ts';

/** Formats of data that the page also writes, with its view in them. */
const marked: ReadonlySet<DataKind> = new Set(['geojson', 'kml', 'kmz', 'parquet', 'archive']);

function tellFailure(
  store: AppStore,
  { name }: File,
  code: FailureCode,
  values: Readonly<Record<string, string | number>> = {},
): void {
  const key = `imports.failure.${code}` as const;
  if (isForeignKind(code as FileKind)) notify(store, { tone: 'error', key, values: { name } });
  else {
    const message = selectWords(store.getState()).t(key, values);
    notify(store, { tone: 'error', key: 'imports.dropped', values: { name, message } });
  }
}

async function openKind(store: AppStore, file: File, kind: FileKind): Promise<void> {
  if (kind === 'briefing') {
    openBriefingText(store, file.name, await file.text());
    return;
  }
  if (isForDesk(file.name, kind)) return openOnDesk(store, file, kind);
  if (isForeignKind(kind)) return tellFailure(store, file, kind);
  const mayCarryView = isSnapshotKind(kind) || (isDataKind(kind) && marked.has(kind));
  if (mayCarryView || isDataKind(kind)) {
    if (mayCarryView && (await restoreView(store, file, kind)) !== 'foreign') return;
    if (kind === 'markdown') return openOnDesk(store, file, kind);
    offerFiles(store, [file]);
    return;
  }
  if (kind === 'sealed') return (await import('./openSealed.ts')).openSealed(store, file);
  notify(store, { tone: 'error', key: 'export.read.unknown', values: { name: file.name } });
}

/** `started`: the data have been read and the view of the address is open; a file that carries a view waits for that. Rejects where the file cannot be read. */
export async function openFile(store: AppStore, file: File, started: Promise<void>): Promise<void> {
  try {
    const kind = await sniffFile(sourceOfFile(file), defaultUnpackLimits);
    if (kind === 'tiles') {
      setOwnBasemap(store, { name: file.name, source: file });
      return;
    }
    await started;
    const isText = kind === 'table' && /\.txt$/i.test(file.name) && isProse(await file.slice(0, 20_000).text());
    await openKind(store, file, isText ? 'text' : kind);
  } catch (error) {
    if (!(error instanceof FormatFault)) throw error;
    tellFailure(store, file, error.failure.code, error.failure.values);
  }
}

/** All files that came together, one after the other. Parts of a shapefile are put together; a file that cannot be read is named. */
export async function openFiles(store: AppStore, files: readonly File[], started: Promise<void>): Promise<void> {
  // A part that cannot be read is named with the others.
  for (const file of await gatherShapefiles(files).catch(() => files))
    await openFile(store, file, started).catch(() =>
      notify(store, { tone: 'error', key: 'notice.file-unreadable', values: { name: file.name } }),
    );
}
