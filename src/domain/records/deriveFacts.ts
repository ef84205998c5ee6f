/** Derives the facts of every record once, in the order of the dataset. */
import { memoizeLast } from '../../base/memoizeLast.ts';
import { borderDistanceKm } from '../geo/distance.ts';
import type { Dataset } from './dataset.ts';
import type { DatedClaim, RecordFacts } from './facts.ts';
import { foldName } from './fold.ts';
import { placementOf, routeOf } from '../geo/placeRecord.ts';
import type { KmRange, Placement } from '../geo/placement.ts';
import { placesOf, type ActorId, type AreaId, type BriefRecord, type Place, type RecordId } from './record.ts';
import { ringVerdict } from '../geo/within.ts';

function namedPlaces(record: BriefRecord, dataset: Dataset): readonly Place[] {
  const origins = record.kind === 'transfer' ? record.series.flatMap(({ from }) => from ?? []) : [];
  return [...new Set([...placesOf(record), ...origins])].flatMap((id) => dataset.places.get(id) ?? []);
}

function actorsOf(record: BriefRecord): ReadonlySet<ActorId> {
  const ids = new Set(record.actors.map(({ id }) => id));
  if (record.kind === 'deployment') ids.add(record.force);
  if (record.kind === 'detention-site') for (const { holder } of record.control) if (holder !== null) ids.add(holder);
  return ids;
}

/** Where the places lie by the gazetteer, and the governorate that is drawn for them. */
function governoratesOf(places: readonly Place[], placements: readonly (Placement | null)[]): readonly AreaId[] {
  const drawn = placements.flatMap((placement) =>
    placement?.kind === 'area' && placement.area.kind === 'governorate' ? placement.area.id : [],
  );
  return [...new Set([...places.flatMap(({ admin }) => admin.adm1 ?? []), ...drawn])];
}

/** A place and everything around it, innermost first; a circle of references ends where it closes. */
function withSurroundings(place: Place, dataset: Dataset): readonly Place[] {
  const around: Place[] = [];
  for (
    let next: Place | undefined = place;
    next && !around.includes(next);
    next = next.within === undefined ? undefined : dataset.places.get(next.within)
  )
    around.push(next);
  return around;
}

function datedClaims(record: BriefRecord, dataset: Dataset): readonly DatedClaim[] {
  return record.claims.map((claim) => ({
    claim,
    published: dataset.sources.get(claim.source)?.published.latest ?? Infinity,
  }));
}

function searchTextOf(
  record: BriefRecord,
  places: readonly Place[],
  actors: ReadonlySet<ActorId>,
  dataset: Dataset,
): string {
  const parts: (string | undefined)[] = [record.name.en, record.name.ar, record.name.ckb];
  for (const place of places) {
    for (const named of withSurroundings(place, dataset))
      parts.push(named.name.en, named.name.ar, named.name.ckb, ...named.aliases);
  }
  for (const id of actors) {
    const actor = dataset.actors.get(id);
    parts.push(actor?.name.en, actor?.name.ar, actor?.shortName?.en, actor?.shortName?.ar, ...(actor?.aliases ?? []));
  }
  for (const claim of record.claims) parts.push(claim.text.en, claim.text.ar);
  return foldName(parts.filter((part) => part !== undefined).join(' · '));
}

function factsOf(record: BriefRecord, dataset: Dataset, kmOf: (placement: Placement) => KmRange | null): RecordFacts {
  const places = namedPlaces(record, dataset);
  const placement = placementOf(record, dataset);
  const claims = datedClaims(record, dataset);
  const actors = actorsOf(record);
  const route = record.kind === 'transfer' ? routeOf(record, dataset) : null;
  return {
    record,
    placement,
    claims,
    actors,
    route,
    countries: [...new Set(places.flatMap(({ admin }) => admin.country.split('/')))],
    governorates: governoratesOf(places, route ? [route.from, route.to] : [placement]),
    get borderKm() {
      return kmOf(placement);
    },
    areaVerdict: memoizeLast((ring) => ringVerdict(placement, ring, dataset.border)),
    reported: Math.min(...claims.map(({ published }) => published)),
    sources: new Set(record.claims.map((claim) => claim.source)),
    claimants: new Set(record.claims.map((claim) => claim.claimant)),
    searchText: searchTextOf(record, places, actors, dataset),
  };
}

/** By record id. A distance is measured when it is first asked for, and once for all records of a place: most views never ask. */
export function deriveFacts(dataset: Dataset): ReadonlyMap<RecordId, RecordFacts> {
  const measured = new Map<string, KmRange | null>();
  const kmOf = (placement: Placement): KmRange | null => {
    const { border } = dataset;
    if (!border) return null;
    const key = placement.kind === 'area' ? `area ${placement.area.id}` : JSON.stringify(placement);
    if (!measured.has(key)) measured.set(key, borderDistanceKm(placement, border));
    return measured.get(key) ?? null;
  };
  return new Map(dataset.records.map((record) => [record.id, factsOf(record, dataset, kmOf)]));
}
