/** Where a record may honestly be drawn, and within which bounds. */
import { bbox, circle } from '@turf/turf';
import type { Dataset, ReferenceArea } from '../records/dataset.ts';
import type { Placement, Position, Route } from './placement.ts';
import type { BriefRecord, GeoPrecision, Place, PlaceId, Transfer } from '../records/record.ts';

/** What placing needs. */
type Gazetteer = Pick<Dataset, 'places' | 'areas'>;

function positionOf(geometry: Place['geometry']): Position | undefined {
  if (geometry?.type !== 'Point') return undefined;
  const [longitude, latitude] = geometry.coordinates;
  return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude];
}

/** The place itself and whatever contains it, innermost first; a circle of references ends where it closes. */
function enclosing(id: PlaceId, places: Dataset['places']): readonly Place[] {
  const chain: Place[] = [];
  for (
    let place = places.get(id);
    place && !chain.includes(place);
    place = place.within ? places.get(place.within) : undefined
  )
    chain.push(place);
  return chain;
}

/**
 * The innermost outline that is no finer than the precision. Where nothing around the place has one, the district or governorate in which the
 * gazetteer puts it.
 */
function areaAround(
  chain: readonly Place[],
  precision: GeoPrecision,
  areas: Dataset['areas'],
): ReferenceArea | undefined {
  const admin = chain[0]?.admin;
  const ids = [...chain.map(({ area }) => area), admin?.adm2, admin?.adm1];
  return ids
    .flatMap((id) => (id === undefined ? [] : (areas.get(id) ?? [])))
    .find(({ kind }) => precision !== 'governorate' || kind === 'governorate');
}

export function placementAt(
  id: PlaceId | null,
  precision: GeoPrecision,
  radiusM: number | null,
  dataset: Gazetteer,
): Placement {
  const chain = id === null ? [] : enclosing(id, dataset.places);
  const place = chain[0];
  if (!place) return { kind: 'none', place: id, precision };
  const position = positionOf(place.geometry);
  if (position && (precision === 'site' || precision === 'settlement')) {
    return { kind: 'point', place: place.id, position, radiusM: Math.max(radiusM ?? 0, place.radiusM ?? 0), precision };
  }
  if (place.category === 'border' || precision === 'line') return { kind: 'line', place: place.id, precision };
  const area = precision === 'country' ? undefined : areaAround(chain, precision, dataset.areas);
  return area ? { kind: 'area', place: place.id, area, precision } : { kind: 'none', place: place.id, precision };
}

/**
 * A transfer is placed at its origin, or at its destination where only that can be placed. What is known to a country only, or not at all, is placed
 * nowhere, whatever its place: it is listed.
 */
export function placementOf(record: BriefRecord, dataset: Gazetteer): Placement {
  if (record.kind === 'transfer') {
    const { from, to } = routeOf(record, dataset);
    const ends = [from, to].filter((end) => end !== null);
    return (
      ends.find((end) => end.kind !== 'none') ??
      ends[0] ?? { kind: 'none', place: null, precision: record.geoPrecision }
    );
  }
  const own = positionOf(record.geometry);
  if (own) {
    const radiusM = record.radiusM ?? dataset.places.get(record.place)?.radiusM ?? 0;
    return { kind: 'point', place: record.place, position: own, radiusM, precision: record.geoPrecision };
  }
  if (record.geoPrecision === 'unknown') return { kind: 'none', place: record.place, precision: record.geoPrecision };
  return placementAt(record.place, record.geoPrecision, record.radiusM, dataset);
}

/** Both ends of a transfer, each as precise as its place; an end that is not disclosed is null. */
export function routeOf(transfer: Transfer, dataset: Gazetteer): Route {
  const end = (id: PlaceId | null): Placement | null => {
    const place = id === null ? undefined : dataset.places.get(id);
    return place ? placementAt(place.id, place.geoPrecision, place.radiusM, dataset) : null;
  };
  return { from: end(transfer.from), to: end(transfer.to) };
}

/** West, south, east, north in degrees; undefined for what has no bounds of its own. */
export function boundsOfPlacement(placement: Placement): readonly [number, number, number, number] | undefined {
  if (placement.kind === 'area') return bbox(placement.area.geometry) as [number, number, number, number];
  if (placement.kind !== 'point') return undefined;
  const radiusKm = Math.max(placement.radiusM, 1000) / 1000;
  return bbox(circle([...placement.position], radiusKm, { steps: 16 })) as [number, number, number, number];
}
