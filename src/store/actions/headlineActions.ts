/** Verbs of the headline. */
import type { RecordId } from '../../domain/records/record.ts';
import { patchSession, type AppStore } from '../store.ts';
import { selectPicked } from './selectActions.ts';

/** Opens the one record, or the choice among several, in the panel of the records. */
export function offerRecords(store: AppStore, records: readonly RecordId[]): void {
  selectPicked(store, { records, row: null, event: null });
  const { panels } = store.getState().session;
  patchSession(store, { panels: { ...panels, records: true } });
}
