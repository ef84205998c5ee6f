/** Changes applied to the files of data/ as JSON. Pure: the same files and changes give the same files, in whatever order the changes were made. */
import { recordKinds, type RecordKind } from '../domain/records/record.ts';
import { actorsFile, placesFile, recordFiles, sourcesFile } from '../dataset/dataFiles.ts';
import { type Change, type Json, parseTarget, type Target } from './change.ts';
import { type ChangeSet, heldOf } from './changeSet.ts';
import { actorKeys, claimKeys, inKeyOrder, propertyKeys, sourceKeys, withMember } from './keyOrder.ts';

export type JsonObject = Readonly<Record<string, Json>>;

/** The parsed files that a desk can change, by name; a file that could not be read is missing. */
export type DataJson = ReadonlyMap<string, Json>;

export interface Applied {
  readonly files: DataJson;
  /** Changes whose record, place or file these data do not have. They stay in the set and change nothing. */
  readonly unused: readonly Change[];
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const idOf = (value: Json): string => (isObject(value) && typeof value['id'] === 'string' ? value['id'] : '');
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const propertiesOf = (feature: JsonObject): JsonObject =>
  isObject(feature['properties']) ? feature['properties'] : {};

/** Digits in an id count as numbers: `…--2` comes before `…--10`. */
const byId = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** One list of entries, of `sources` or of `features`, under change. Entries keep their places; new ones follow in the order of their ids. */
interface Table {
  readonly entries: Map<string, JsonObject>;
  readonly added: Set<string>;
}

const listKey = (file: string): string =>
  file === sourcesFile ? 'sources' : file === actorsFile ? 'actors' : 'features';

function openTables(files: DataJson): Map<string, Table> {
  return new Map(
    [sourcesFile, actorsFile, placesFile, ...Object.values(recordFiles)].flatMap((file) => {
      const json = files.get(file);
      if (!isObject(json)) return [];
      const entries = listOf(json[listKey(file)]).filter(isObject);
      return [[file, { entries: new Map(entries.map((entry) => [idOf(entry), entry])), added: new Set<string>() }]];
    }),
  );
}

function isRecordKind(kind: Json | undefined): kind is RecordKind {
  return recordKinds.some((each) => each === kind);
}

function fileOf({ kind }: Target, value: Json, id: string, tables: Map<string, Table>): string | undefined {
  if (kind === 'source') return sourcesFile;
  if (kind === 'actor') return actorsFile;
  if (kind === 'place') return placesFile;
  const own = isObject(value) ? propertiesOf(value)['kind'] : undefined;
  if (kind === 'record' && isRecordKind(own)) return recordFiles[own];
  return [placesFile, ...Object.values(recordFiles)].find((file) => tables.get(file)?.entries.has(id));
}

/** The record that another was merged into; undefined for any other change of a record. */
export function movedTo(value: Json): string | undefined {
  return isObject(value) && typeof value['movedTo'] === 'string' ? value['movedTo'] : undefined;
}

/** Takes a record out that was merged into another, which keeps its id as a former one. False where the data lack the other. */
function moveEntry(tables: Map<string, Table>, id: string, into: string): boolean {
  const [table, goal] = [id, into].map((each) => [...tables.values()].find(({ entries }) => entries.has(each)));
  if (!goal) return false;
  const before = table?.entries.get(id);
  const former = [...listOf(before && propertiesOf(before)['formerIds']), id];
  table?.entries.delete(id);
  return changeProperties(goal, into, (properties) => {
    const all = new Set([...listOf(properties['formerIds']), ...former]);
    return withMember(properties, 'formerIds', [...all], propertyKeys);
  });
}

/** Sets, adds or takes out an entry. A feature that exists keeps its claims. */
function setEntry(table: Table, id: string, value: Json, keys: readonly string[] | null): void {
  const before = table.entries.get(id);
  if (!isObject(value)) {
    table.entries.delete(id);
    table.added.delete(id);
    return;
  }
  if (!before) table.added.add(id);
  if (keys) {
    table.entries.set(id, inKeyOrder(value, keys));
    return;
  }
  const claims = before ? (propertiesOf(before)['claims'] ?? []) : [];
  const properties = inKeyOrder({ ...propertiesOf(value), claims }, propertyKeys);
  table.entries.set(id, { type: 'Feature', id, geometry: value['geometry'] ?? null, properties });
}

function changeProperties(table: Table, id: string, change: (properties: JsonObject) => JsonObject): boolean {
  const feature = table.entries.get(id);
  if (!feature) return false;
  const properties = propertiesOf(feature);
  const changed = change(properties);
  if (changed !== properties) table.entries.set(id, { ...feature, properties: changed });
  return true;
}

/** `geometry` is a member of the feature; every other field is a property. */
function setField(table: Table, id: string, field: string, value: Json): boolean {
  if (field !== 'geometry')
    return changeProperties(table, id, (properties) => withMember(properties, field, value, propertyKeys));
  const feature = table.entries.get(id);
  if (feature) table.entries.set(id, { ...feature, geometry: value });
  return feature !== undefined;
}

/** The list without an id; the object that holds it without the list's id. */
function withoutId(holder: Json, id: string): Json {
  return isObject(holder) ? { ...holder, claims: listOf(holder['claims']).filter((each) => each !== id) } : holder;
}

const isEmptyHolder = (holder: Json): boolean => isObject(holder) && listOf(holder['claims']).length === 0;

/** What rested on a claim that no longer counts: a count without evidence goes, a period of control keeps its days. */
function withoutEvidence(properties: JsonObject, id: string): JsonObject {
  const { series, control, plan } = properties;
  return {
    ...properties,
    ...(series === undefined
      ? {}
      : {
          series: listOf(series)
            .map((step) => withoutId(step, id))
            .filter((step) => !isEmptyHolder(step)),
        }),
    ...(control === undefined ? {} : { control: listOf(control).map((period) => withoutId(period, id)) }),
    ...(plan === undefined ? {} : { plan: withoutId(plan, id) }),
  };
}

/** A claim that exists is replaced where it stands; a new one comes after the others. */
function withClaim(properties: JsonObject, id: string, claim: Json): JsonObject {
  const claims = listOf(properties['claims']);
  const known = claims.some((each) => idOf(each) === id);
  if (!isObject(claim)) {
    const left = claims.filter((each) => idOf(each) !== id);
    return known ? withoutEvidence({ ...properties, claims: left }, id) : properties;
  }
  const ordered = inKeyOrder(claim, claimKeys);
  const next = {
    ...properties,
    claims: known ? claims.map((each) => (idOf(each) === id ? ordered : each)) : [...claims, ordered],
  };
  return claim['withdrawn'] === undefined ? next : withoutEvidence(next, id);
}

/** A claim of a running total joins the step of its day, or makes one, in order of time. */
function withStep(properties: JsonObject, claim: string, value: JsonObject): JsonObject {
  const steps = listOf(properties['series']).filter(isObject);
  const { asOf, cumulative } = value;
  if (asOf === undefined || cumulative === undefined || steps.some((step) => listOf(step['claims']).includes(claim)))
    return properties;
  const same = steps.find((step) => step['asOf'] === asOf);
  const next = same
    ? steps.map((step) => (step === same ? { ...step, claims: [...listOf(step['claims']), claim] } : step))
    : [...steps, { asOf, cumulative, claims: [claim] }].sort((a, b) => byId(textOf(a['asOf']), textOf(b['asOf'])));
  return withMember(properties, 'series', next, propertyKeys);
}

function ownerOf(value: Json): string {
  return isObject(value) && typeof value['owner'] === 'string' ? value['owner'] : '';
}

/** Taking a claim out of wherever it is: it may have moved to another record. */
function removeClaim(tables: Map<string, Table>, id: string, except: string): void {
  for (const table of tables.values())
    for (const [owner, feature] of table.entries)
      if (owner !== except && listOf(propertiesOf(feature)['claims']).some((claim) => idOf(claim) === id))
        changeProperties(table, owner, (properties) => withClaim(properties, id, null));
}

/** Whether the change could be applied. */
function applyOne(
  tables: Map<string, Table>,
  target: Target,
  value: Json,
  moves: ReadonlyMap<string, string>,
): boolean {
  const { kind, id, field = '' } = target;
  if (kind === 'record' && movedTo(value) !== undefined) return moveEntry(tables, id, moves.get(id) ?? '');
  const named = kind === 'claim' || kind === 'step' ? ownerOf(value) : id;
  const owner = moves.get(named) ?? named;
  if (kind === 'claim') removeClaim(tables, id, owner);
  if (kind === 'claim' && value === null) return true;
  const file = fileOf(target, value, owner, tables);
  const table = file === undefined ? undefined : tables.get(file);
  if (!table) return value === null;
  if (kind === 'source' || kind === 'actor') setEntry(table, id, value, kind === 'source' ? sourceKeys : actorKeys);
  else if (kind === 'place' || kind === 'record') setEntry(table, id, value, null);
  else if (kind === 'field') return setField(table, id, field, value);
  else if (!isObject(value)) return true;
  else if (kind === 'claim') {
    const claim = value['claim'] ?? null;
    return changeProperties(table, owner, (properties) => withClaim(properties, id, claim));
  } else return changeProperties(table, owner, (properties) => withStep(properties, id, value));
  return true;
}

function closeTable(file: string, json: JsonObject, { entries, added }: Table): JsonObject {
  const kept = [...entries].filter(([id]) => !added.has(id)).map(([, entry]) => entry);
  const fresh = [...entries].filter(([id]) => added.has(id)).sort(([a], [b]) => byId(a, b));
  return { ...json, [listKey(file)]: [...kept, ...fresh.map(([, entry]) => entry)] };
}

/** First what others refer to, then features, then what lies in them; within a kind in the order of ids, so that `…--2` is added before `…--10`. */
const rankOf: Readonly<Record<Target['kind'], number>> = {
  source: 0,
  actor: 1,
  place: 2,
  record: 3,
  field: 4,
  claim: 5,
  step: 6,
};

/** A record goes into another when all records are there. */
const rankIn = ({ target, change }: { readonly target: Target; readonly change: Change }): number =>
  rankOf[target.kind] + (movedTo(change.value) === undefined ? 0 : 0.5);

/** By record that was merged away the one that holds its claims in the end; none for records that were merged into each other. */
function movesIn(changes: readonly Change[]): ReadonlyMap<string, string> {
  const steps = new Map(
    changes.flatMap(({ target, value }) => {
      const into = movedTo(value);
      return into === undefined ? [] : [[parseTarget(target)?.id ?? '', into] as const];
    }),
  );
  const endOf = (id: string, seen: readonly string[] = []): string | undefined => {
    const next = steps.get(id);
    return next === undefined ? id : seen.includes(id) ? undefined : endOf(next, [...seen, id]);
  };
  const ends = [...steps.keys()].map((id) => [id, endOf(id)] as const);
  return new Map(ends.flatMap(([id, end]) => (end === undefined ? [] : [[id, end] as const])));
}

/** Of two different decisions about one thing, the draft shows the one that `heldOf` names. */
export function applyChanges(files: DataJson, changes: ChangeSet): Applied {
  if (changes.length === 0) return { files, unused: [] };
  const tables = openTables(files);
  const held = [...heldOf(changes).values()]
    .flatMap((change) => {
      const target = parseTarget(change.target);
      return target ? [{ change, target }] : [];
    })
    .sort((a, b) => rankIn(a) - rankIn(b) || byId(a.change.target, b.change.target));
  const moves = movesIn(held.map(({ change }) => change));
  const unused = held.filter(({ change, target }) => !applyOne(tables, target, change.value, moves));
  const applied = new Map(
    [...files].map(([file, json]) => {
      const table = tables.get(file);
      return [file, table && isObject(json) ? closeTable(file, json, table) : json] as const;
    }),
  );
  return { files: applied, unused: unused.map(({ change }) => change) };
}
