/** Ids of records that earlier versions of the data had. Links, briefings and files that name one open with the record that holds its claims now. */
import type { RecordId } from './record.ts';

/** Six snapshots of one running total became one operation. */
const movedIds: ReadonlyMap<RecordId, RecordId> = new Map(
  [
    'transfer-first-150-2026-01-21',
    'transfer-plan-7000-2026',
    'transfer-500-2026-01-28',
    'transfer-2250-2026-02-06',
    'transfer-4583-2026-02-09',
    'transfer-complete-2026-02-12',
  ].map((id) => [id, 'transfer-hasakah-iraq-2026']),
);

export const formerIds: readonly RecordId[] = [...movedIds.keys()];

/** The id that a record has now; any other id as it is. */
export function currentId(id: RecordId): RecordId {
  return movedIds.get(id) ?? id;
}

/** The same for a list, in its order, each record once. */
export function currentIds(ids: readonly RecordId[]): readonly RecordId[] {
  return ids.some((id) => movedIds.has(id)) ? [...new Set(ids.map(currentId))] : ids;
}
