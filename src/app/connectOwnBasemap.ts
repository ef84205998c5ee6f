/** A reader's own basemap: a PMTiles file dropped on the page, or one beside the page that the address names before the `#`. */
import { setOwnBasemap } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

export function connectOwnBasemap(store: AppStore): () => void {
  const named = new URLSearchParams(window.location.search).get('basemap');
  if (named) setOwnBasemap(store, { name: named, source: named });
  const allow = (event: DragEvent): void => {
    if (carriesFiles(event)) event.preventDefault();
  };
  const take = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) setOwnBasemap(store, { name: file.name, source: file });
  };
  window.addEventListener('dragover', allow);
  window.addEventListener('drop', take);
  return () => {
    window.removeEventListener('dragover', allow);
    window.removeEventListener('drop', take);
  };
}
