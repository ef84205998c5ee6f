/**
 * Opens a file by what it holds: a PMTiles archive becomes the user's basemap, a file with a view of ours restores it, a briefing is opened, and anything
 * else is offered to the import.
 */
import { offerFiles } from '../store/actions/importedActions.ts';
import { setOwnBasemap } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';
import { openBriefingText } from '../ui/briefing/briefingFiles.ts';
import { restoreView } from './restoreView.ts';

const archiveStart = 'PMTiles';

/** A briefing says at its beginning that it is one. */
const briefingMark = '"border-brief/briefing"';
const headBytes = 400;

/** By the name, so that a damaged archive is called one, or by the first letters. */
async function isArchive(file: File): Promise<boolean> {
  return (
    file.name.toLowerCase().endsWith('.pmtiles') || (await file.slice(0, archiveStart.length).text()) === archiveStart
  );
}

/** Rejects where the file cannot be read. */
export async function openFile(store: AppStore, file: File, started: Promise<void>): Promise<void> {
  if (await isArchive(file)) {
    setOwnBasemap(store, { name: file.name, source: file });
    return;
  }
  await started;
  if ((await file.slice(0, headBytes).text()).includes(briefingMark))
    openBriefingText(store, file.name, await file.text());
  else if ((await restoreView(store, file)) === 'foreign') offerFiles(store, [file]);
}
