/** Editing what is there: a claim mended or withdrawn, a record split, merged or withdrawn, a place moved. Each gives changes; the data are not touched. */
import { placesFile, recordFiles } from '../dataset/dataFiles.ts';
import { isObject, movedTo, type DataJson, type JsonObject } from './applyChanges.ts';
import { parseTarget, targetKey, type Json, type Target } from './change.ts';
import { dropTarget, heldOf, putChange, type ChangeSet, type PutOptions } from './changeSet.ts';
import { freeId } from './slug.ts';

export interface RawFeature {
  readonly id: string;
  readonly geometry: Json;
  readonly properties: JsonObject;
  readonly claims: readonly JsonObject[];
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

/** A record or place as it stands in the files; undefined where there is none of this id. */
export function findFeature(files: DataJson, id: string): RawFeature | undefined {
  for (const name of [placesFile, ...Object.values(recordFiles)]) {
    const json = files.get(name);
    const features = isObject(json) ? listOf(json['features']) : [];
    const found = features.find((feature) => isObject(feature) && feature['id'] === id);
    if (!isObject(found) || !isObject(found['properties'])) continue;
    const { properties, geometry = null } = found;
    return { id, geometry, properties, claims: listOf(properties['claims']).filter(isObject) };
  }
  return undefined;
}

export function claimIdOf(claim: JsonObject): string {
  return typeof claim['id'] === 'string' ? claim['id'] : '';
}

/** A claim that takes the place of the one with its id. */
export function putClaim(changes: ChangeSet, owner: string, claim: JsonObject, options: PutOptions): ChangeSet {
  return putChange(changes, { kind: 'claim', id: claimIdOf(claim) }, { owner, claim }, options);
}

/** The claim stays, with the reason in both languages, and no longer counts. */
export function withdrawClaim(
  changes: ChangeSet,
  owner: string,
  claim: JsonObject,
  reason: { readonly en: string; readonly ar: string },
  options: PutOptions,
): ChangeSet {
  return putClaim(
    changes,
    owner,
    { ...claim, withdrawn: { en: reason.en, ar: reason.ar } },
    { ...options, reason: reason.en },
  );
}

/** Moves a claim to another record, under an id of that record. */
function moveClaim(
  changes: ChangeSet,
  claim: JsonObject,
  from: string,
  to: string,
  isTaken: (id: string) => boolean,
  options: PutOptions,
): ChangeSet {
  const old = claimIdOf(claim);
  const rest = old.startsWith(`${from}--`) ? old.slice(from.length + 2) : old.replaceAll('--', '-');
  const id = freeId(`${to}--${rest}`, isTaken);
  const without = putChange(changes, { kind: 'claim', id: old }, null, options);
  return putClaim(without, to, { ...claim, id }, options);
}

/** A record of its own for some of the claims, alike in everything else. Returns its id, too. */
export function splitRecord(
  changes: ChangeSet,
  files: DataJson,
  record: string,
  claims: readonly string[],
  options: PutOptions,
): { readonly changes: ChangeSet; readonly record: string } {
  const feature = findFeature(files, record);
  if (!feature) return { changes, record };
  const id = freeId(`${record}-2`, (each) => findFeature(files, each) !== undefined);
  const { claims: _all, series: _series, plan: _plan, ...shell } = feature.properties;
  const own = shell['control'] === undefined ? shell : { ...shell, control: withoutClaims(shell['control']) };
  const added = putChange(
    changes,
    { kind: 'record', id },
    { type: 'Feature', id, geometry: feature.geometry, properties: own },
    options,
  );
  const moved = feature.claims
    .filter((claim) => claims.includes(claimIdOf(claim)))
    .reduce((all, claim) => moveClaim(all, claim, record, id, () => false, options), added);
  return { changes: moved, record: id };
}

/** Periods without evidence of their own: the claims of another record say nothing here. */
function withoutClaims(control: Json): Json {
  return listOf(control).map((period) =>
    isObject(period) ? { ...period, status: 'unknown', holder: null, claims: [] } : period,
  );
}

/** All claims of one record join another; the first is taken out, and its id leads to the other from then on. */
export function mergeRecords(
  changes: ChangeSet,
  files: DataJson,
  from: string,
  into: string,
  options: PutOptions,
): ChangeSet {
  const [source, goal] = [findFeature(files, from), findFeature(files, into)];
  if (!source || !goal || from === into) return changes;
  const taken = new Set(goal.claims.map(claimIdOf));
  const isTaken = (id: string): boolean => {
    const isUsed = taken.has(id);
    taken.add(id);
    return isUsed;
  };
  const moved = source.claims.reduce((all, claim) => moveClaim(all, claim, from, into, isTaken, options), changes);
  const isOwn = changes.some((change) => change.target === `record:${from}` && isObject(change.value));
  return isOwn
    ? removeRecord(moved, from, into, options)
    : putChange(moved, { kind: 'record', id: from }, { movedTo: into }, options);
}

/** Takes a record out, with the reason. One that the draft itself has added is forgotten. */
export function removeRecord(changes: ChangeSet, record: string, reason: string, options: PutOptions): ChangeSet {
  const target = { kind: 'record', id: record } as const;
  const isOwn = changes.some((change) => change.target === `record:${record}` && change.value !== null);
  return isOwn ? dropTarget(changes, target, options.given) : putChange(changes, target, null, { ...options, reason });
}

/** Forgets what the draft says of a target; with a record or place that the draft itself adds, its claims and counts go too. */
export function dropWhole(changes: ChangeSet, target: Target, given: ReadonlySet<string>): ChangeSet {
  const held = heldOf(changes);
  const isAdded =
    (target.kind === 'record' || target.kind === 'place') &&
    isObject(held.get(targetKey(target))?.value ?? null) &&
    movedTo(held.get(targetKey(target))?.value ?? null) === undefined;
  const owned = !isAdded
    ? []
    : [...held.values()].flatMap(({ target: key, value }) => {
        const parsed = parseTarget(key);
        return parsed && isObject(value) && value['owner'] === target.id ? [parsed] : [];
      });
  return [...owned, target].reduce((left, each) => dropTarget(left, each, given), changes);
}

export interface PlaceMove {
  readonly longitude: number;
  readonly latitude: number;
  readonly radiusM: number;
  /** Where the position is taken from, and what it says there, in the curator's words. */
  readonly source: string;
  readonly url: string;
  readonly claimant: string;
  readonly grade: string;
  readonly evidence: { readonly en: string; readonly ar: string };
}

const decimals = 6;
const rounded = (degrees: number): number => Number(degrees.toFixed(decimals));

/** A new position with its evidence: without evidence a place is not moved. */
export function movePlace(
  changes: ChangeSet,
  files: DataJson,
  place: string,
  move: PlaceMove,
  options: PutOptions,
): ChangeSet {
  const feature = findFeature(files, place);
  if (!feature) return changes;
  const coordinates = [rounded(move.longitude), rounded(move.latitude)];
  const precision = move.radiusM <= 2000 && feature.properties['geoPrecision'] === 'site' ? 'site' : 'settlement';
  const field = (all: ChangeSet, name: string, value: Json): ChangeSet =>
    putChange(all, { kind: 'field', id: place, field: name }, value, options);
  const placed = field(
    field(field(changes, 'geometry', { type: 'Point', coordinates }), 'radiusM', move.radiusM),
    'geoPrecision',
    precision,
  );
  const id = freeId(`${place}--position`, (each) => feature.claims.some((claim) => claimIdOf(claim) === each));
  return putClaim(
    placed,
    place,
    {
      id,
      source: move.source,
      ...(move.url === '' ? {} : { url: move.url }),
      claimant: move.claimant,
      attribute: 'position',
      stance: 'asserts',
      grade: move.grade,
      text: { en: move.evidence.en, ar: move.evidence.ar },
    },
    options,
  );
}
