/** What a briefing needs of the page: it is kept in this browser. */
import type { AppStore } from '../store/store.ts';
import { saveBriefing } from '../ui/briefing/briefingFiles.ts';
import { connectKeptBriefing } from './connectKeptBriefing.ts';

/** Called once the data have been read. */
export function connectBriefing(store: AppStore): () => void {
  return connectKeptBriefing(store, saveBriefing);
}
