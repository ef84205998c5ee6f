/** All decoded values before any is left out: the input of the cross-checks. */
import type { LineString } from 'geojson';
import type { Crossing, ReferenceArea } from '../domain/records/dataset.ts';
import type { Actor, BriefRecord, Claim, Place, Source } from '../domain/records/record.ts';
import type { Text } from '../domain/records/text.ts';
import type { Entry } from './entry.ts';

export interface Tables {
  readonly sources: readonly Entry<Source>[];
  readonly actors: readonly Entry<Actor>[];
  readonly places: readonly Entry<Place>[];
  readonly records: readonly Entry<BriefRecord>[];
  readonly areas: readonly Entry<ReferenceArea>[];
  readonly crossings: readonly Entry<Crossing>[];
  readonly border: Entry<LineString> | null;
}

/** Values by id, in the order of the file; of two with the same id the first is used. */
export function byId<Value extends { readonly id: string }>(
  entries: readonly Entry<Value>[],
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const { value } of entries) if (!values.has(value.id)) values.set(value.id, value);
  return values;
}

export interface ClaimEntry {
  readonly entry: Entry<Place | BriefRecord>;
  readonly claim: Claim;
  readonly path: string;
}

/** Every claim of every place and record, with its path inside it. */
export function claimsIn({ places, records }: Tables): readonly ClaimEntry[] {
  return [...places, ...records].flatMap((entry) =>
    entry.value.claims.map((claim, index) => ({ entry, claim, path: `claims.${index}` })),
  );
}

export interface TextEntry {
  readonly entry: Entry<unknown>;
  readonly text: Text;
  readonly path: string;
  readonly isName: boolean;
}

const nameKeys: readonly string[] = ['name', 'shortName'];

function isText(value: object): value is Text {
  return 'en' in value && 'ar' in value;
}

/** Every bilingual text inside a value. Geometries contain none and are skipped. */
function textsBelow(entry: Entry<unknown>, value: unknown, path: string, key: string): readonly TextEntry[] {
  if (typeof value !== 'object' || value === null || key === 'geometry') return [];
  if (isText(value)) return [{ entry, text: value, path, isName: nameKeys.includes(key) }];
  return Object.entries(value).flatMap(([name, child]) =>
    textsBelow(entry, child, path === '' ? name : `${path}.${name}`, name),
  );
}

/** Every value of a file. */
export function allEntries({
  sources,
  actors,
  places,
  records,
  areas,
  crossings,
}: Tables): readonly Entry<{ readonly id: string }>[] {
  return [...sources, ...actors, ...places, ...records, ...areas, ...crossings];
}

/** Every bilingual text of the dataset. */
export function textsIn(tables: Tables): readonly TextEntry[] {
  return allEntries(tables).flatMap((entry) => textsBelow(entry, entry.value, '', ''));
}
