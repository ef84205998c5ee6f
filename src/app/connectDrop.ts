/**
 * Files from outside: a PMTiles archive dropped on the page becomes the reader's own basemap (as does one beside the page that the address names before
 * the `#`); any other file is asked for the view that it carries.
 */
import { notify, setOwnBasemap } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';
import { restoreView } from './restoreView.ts';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

const archiveStart = 'PMTiles';

/** Told by the name, so that a damaged archive is called one, or by the first letters. */
async function isArchive(file: File): Promise<boolean> {
  return file.name.toLowerCase().endsWith('.pmtiles') || await file.slice(0, archiveStart.length).text() === archiveStart;
}

/** `started`: the data have been read and the view of the address is open; a file that carries a view waits for that. */
export function connectDrop(store: AppStore, started: Promise<void>): () => void {
  const named = new URLSearchParams(window.location.search).get('basemap');
  if (named) setOwnBasemap(store, { name: named, source: named });
  const open = async (file: File): Promise<void> => {
    if (await isArchive(file)) {
      setOwnBasemap(store, { name: file.name, source: file });
      return;
    }
    await started;
    await restoreView(store, file);
  };
  const allow = (event: DragEvent): void => {
    if (carriesFiles(event)) event.preventDefault();
  };
  const take = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) open(file).catch(() => notify(store, { tone: 'error', key: 'notice.file-unreadable', values: { name: file.name } }));
  };
  window.addEventListener('dragover', allow);
  window.addEventListener('drop', take);
  return () => {
    window.removeEventListener('dragover', allow);
    window.removeEventListener('drop', take);
  };
}
