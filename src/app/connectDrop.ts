/** Files that fall on the page, are pasted into it, or lie beside it and are named in the address before the `#`. */
import { isProse } from './isProse.ts';
import { notify, setEventTiles, setOwnBasemap } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';

type OpenFiles = (files: readonly File[]) => void;

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** A table needs two cells and two lines; GeoJSON says what it is; prose is a report. */
export function pastedFile(text: string): File | null {
  const plain = text.trim();
  if (plain.startsWith('{') && plain.includes('"type"'))
    return new File([text], 'pasted.geojson', { type: 'application/geo+json' });
  const [first, second] = plain.split(/\r?\n/, 2);
  const parted = [first, second].every((line) => line !== undefined && /[,;\t|]/.test(line));
  if (isProse(text)) return new File([text], 'pasted.txt', { type: 'text/plain' });
  return parted ? new File([text], first?.includes('\t') ? 'pasted.tsv' : 'pasted.csv', { type: 'text/csv' }) : null;
}

/** In a field a paste belongs to the field, and in a dialog to the dialog. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null
  );
}

async function openBeside(store: AppStore, named: string, open: OpenFiles): Promise<void> {
  const url = new URL(named, document.baseURI);
  if (url.origin !== window.location.origin) {
    const { refuseOwnMap } = await import('./refuseOwnMap.ts');
    refuseOwnMap(store, named, 'foreign');
    return;
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  open([new File([await response.blob()], decodeURIComponent(url.pathname.split('/').at(-1) ?? named))]);
}

export function connectDrop(store: AppStore, open: OpenFiles): () => void {
  const asked = new URLSearchParams(window.location.search);
  const [basemap, tiles, data] = ['basemap', 'tiles', 'data'].map((name) => asked.get(name));
  if (basemap) setOwnBasemap(store, { name: basemap, source: basemap });
  if (tiles) setEventTiles(store, { name: tiles, source: tiles });
  if (data)
    openBeside(store, data, open).catch(() =>
      notify(store, { tone: 'error', key: 'notice.file-unreadable', values: { name: data } }),
    );
  const allow = (event: DragEvent): void => {
    if (carriesFiles(event)) event.preventDefault();
  };
  const take = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    open([...(event.dataTransfer?.files ?? [])]);
  };
  const paste = (event: ClipboardEvent): void => {
    if (isTaken(event.target)) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = files.length > 0 ? null : pastedFile(event.clipboardData?.getData('text/plain') ?? '');
    if (files.length === 0 && !text) return;
    event.preventDefault();
    open(text ? [text] : files);
  };
  const prepare = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    void import('../ui/imports/prepareImport.ts')
      .then(({ prepareImport }) => prepareImport(store))
      // Nothing depends on it: the file is read without it as well.
      .catch(() => undefined);
  };
  window.addEventListener('dragenter', prepare);
  window.addEventListener('dragover', allow);
  window.addEventListener('drop', take);
  window.addEventListener('paste', paste);
  return () => {
    window.removeEventListener('dragenter', prepare);
    window.removeEventListener('dragover', allow);
    window.removeEventListener('drop', take);
    window.removeEventListener('paste', paste);
  };
}
