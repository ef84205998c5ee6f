/** Connects what the first picture does without: files that are dropped or named in the address, printing, kept sets, updates. */
import type { AppStore } from '../store/store.ts';
import type { ExportSurroundings } from '../ui/export/exportSurroundings.ts';
import { connectDrop } from './connectDrop.ts';
import { connectPrint } from './connectPrint.ts';
import { connectRowFilters } from './connectRowFilters.ts';
import { connectSets } from './connectSets.ts';
import { connectUpdates } from './connectUpdates.ts';

export function connectLater(
  store: AppStore,
  surroundings: ExportSurroundings,
  openFiles: (files: readonly File[]) => void,
): void {
  connectPrint(store, surroundings);
  connectDrop(store, openFiles);
  connectSets(store);
  connectRowFilters(store);
  connectUpdates(store);
}
