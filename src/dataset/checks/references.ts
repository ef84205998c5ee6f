/** Every id that is referred to exists. A record with a dangling reference is left out; a place loses only the reference. */
import type { BriefRecord, Place, Transfer } from '../../domain/records/record.ts';
import type { Entry } from '../entry.ts';
import { byId, type Tables } from '../tables.ts';
import { droppingErrorAt, errorAt, type Check, type Finding } from './check.ts';

export interface Reference {
  readonly to: 'place' | 'source' | 'actor' | 'claim' | 'area';
  readonly id: string;
  readonly path: string;
}

function claimReferences({ claims }: Place | BriefRecord): readonly Reference[] {
  return claims.flatMap(({ source, claimant, actor }, index): readonly Reference[] => [
    { to: 'source', id: source, path: `claims.${index}.source` },
    { to: 'actor', id: claimant, path: `claims.${index}.claimant` },
    ...(actor === undefined ? [] : [{ to: 'actor' as const, id: actor, path: `claims.${index}.actor` }]),
  ]);
}

function transferReferences(record: Transfer): readonly Reference[] {
  const claims = (ids: readonly string[], path: string): readonly Reference[] =>
    ids.map((id, number) => ({ to: 'claim', id, path: `${path}.claims.${number}` }));
  return [
    ...(['from', 'to'] as const).flatMap((end) =>
      record[end] === null ? [] : [{ to: 'place' as const, id: record[end], path: end }],
    ),
    ...record.series.flatMap(({ from, claims: ids }, index) => [
      ...(from === undefined ? [] : [{ to: 'place' as const, id: from, path: `series.${index}.from` }]),
      ...claims(ids, `series.${index}`),
    ]),
    ...claims(record.plan?.claims ?? [], 'plan'),
  ];
}

function kindReferences(record: BriefRecord): readonly Reference[] {
  if (record.kind === 'transfer') return transferReferences(record);
  const place: Reference = { to: 'place', id: record.place, path: 'place' };
  if (record.kind === 'deployment') return [place, { to: 'actor', id: record.force, path: 'force' }];
  if (record.kind !== 'detention-site') return [place];
  return [
    place,
    ...record.control.flatMap(({ holder, claims }, index): readonly Reference[] => [
      ...(holder === null ? [] : [{ to: 'actor' as const, id: holder, path: `control.${index}.holder` }]),
      ...claims.map((id, number) => ({ to: 'claim' as const, id, path: `control.${index}.claims.${number}` })),
    ]),
  ];
}

/** Everything that a record refers to, in the order of its parts. */
export function referencesOf(record: BriefRecord): readonly Reference[] {
  return [
    ...kindReferences(record),
    ...record.actors.map(({ id }, index) => ({ to: 'actor' as const, id, path: `actors.${index}.id` })),
    ...claimReferences(record),
  ];
}

/** Everything that a place refers to. */
export function placeReferencesOf(place: Place): readonly Reference[] {
  return [
    ...(place.within === undefined ? [] : [{ to: 'place' as const, id: place.within, path: 'within' }]),
    ...(place.area === undefined ? [] : [{ to: 'area' as const, id: place.area, path: 'area' }]),
    ...claimReferences(place),
  ];
}

/** Whether a reference from a place or record has a target; claims are searched in the same record only. */
export function createResolver(tables: Tables): (reference: Reference, owner: Place | BriefRecord) => boolean {
  const known = {
    place: byId(tables.places),
    source: byId(tables.sources),
    actor: byId(tables.actors),
    area: byId(tables.areas),
  };
  return ({ to, id }, owner) => {
    if (to === 'claim') return owner.claims.some((claim) => claim.id === id);
    if (to === 'area' && id === 'border') return tables.border !== null;
    return known[to].has(id);
  };
}

const homes: Readonly<Record<Reference['to'], string>> = {
  place: 'places.geojson',
  source: 'sources.json',
  actor: 'actors.json',
  claim: 'the claims of the same record',
  area: 'the reference data',
};

function dangling(
  entry: Entry<Place | BriefRecord>,
  references: readonly Reference[],
  resolves: (reference: Reference) => boolean,
): readonly Finding[] {
  const report = entry.value.kind === 'place' ? errorAt : droppingErrorAt;
  return references
    .filter((reference) => !resolves(reference))
    .map(({ to, id, path }) =>
      report(
        entry,
        path,
        `There is no ${to} "${id}".`,
        `Correct the id, or add the ${to} to ${homes[to]}; it may be missing there because it has faults of its own.`,
      ),
    );
}

/** Ids of the places whose chain of `within` is a cycle. */
export function placesInCircles(places: ReadonlyMap<string, Place>): ReadonlySet<string> {
  const leadsToItself = (start: string): boolean => {
    const seen = new Set<string>();
    for (let id = places.get(start)?.within; id !== undefined && !seen.has(id); id = places.get(id)?.within) {
      if (id === start) return true;
      seen.add(id);
    }
    return false;
  };
  return new Set([...places.keys()].filter(leadsToItself));
}

export const references: Check = {
  name: 'references resolve',
  find: (tables) => {
    const resolves = createResolver(tables);
    return [
      ...tables.places.flatMap((entry) =>
        dangling(entry, placeReferencesOf(entry.value), (reference) => resolves(reference, entry.value)),
      ),
      ...tables.records.flatMap((entry) =>
        dangling(entry, referencesOf(entry.value), (reference) => resolves(reference, entry.value)),
      ),
    ];
  },
};

export const withinCircles: Check = {
  name: 'no place lies within itself',
  find: ({ places }) => {
    const circular = placesInCircles(byId(places));
    return places
      .filter(({ value }) => circular.has(value.id))
      .map((entry) =>
        errorAt(
          entry,
          'within',
          `Following "within" from "${entry.value.id}" leads back to it.`,
          'A place lies within a larger one: let the largest have no "within".',
        ),
      );
  },
};
