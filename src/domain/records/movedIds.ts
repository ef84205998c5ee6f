/** Ids of records that earlier versions of the data had. Links, briefings and files that name one open with the record that holds its claims now. */
import type { BriefRecord, RecordId } from './record.ts';

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

/** By former id the id of the record that it was merged into, as the data say (`formerIds` of a record). */
export type MovedIds = ReadonlyMap<RecordId, RecordId>;

/** What a link or file may name. */
export interface KnownIds {
  /** Without it every id counts as known. */
  readonly records?: ReadonlySet<RecordId>;
  readonly moved?: MovedIds;
}

export function knownIds(facts: ReadonlyMap<RecordId, { readonly record: BriefRecord }>): Required<KnownIds> {
  return {
    records: new Set(facts.keys()),
    moved: new Map(
      [...facts.values()].flatMap(({ record: { id, formerIds: former = [] } }) => former.map((each) => [each, id])),
    ),
  };
}

/** The id that a record has now; any other id as it is. */
export function currentId(id: RecordId, moved: MovedIds = new Map()): RecordId {
  const now = movedIds.get(id) ?? id;
  return moved.get(now) ?? now;
}

/** The same for a list, in its order, each record once. */
export function currentIds(ids: readonly RecordId[], moved?: MovedIds): readonly RecordId[] {
  const now = ids.map((id) => currentId(id, moved));
  return now.every((id, index) => id === ids[index]) ? ids : [...new Set(now)];
}

/** The text of a view that selects a former record, with the id that it has now. */
export function currentView(view: string, moved?: MovedIds): string {
  return view.replace(
    /(^|&)sel=([a-z0-9-]+)(?=&|$)/,
    (_, before: string, id: string) => `${before}sel=${currentId(id, moved)}`,
  );
}
