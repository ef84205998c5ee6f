/**
 * Precision and radius agree: `site` has a radius up to 2 km, `settlement` up to 15 km, and coarser precisions none, because they are drawn as an outline,
 * along the border or not at all. A site or settlement has a point as the centre of its radius, and no record is located more precisely than its place.
 */
import { geoPrecisions, type BriefRecord, type GeoPrecision, type Place } from '../../domain/records/record.ts';
import type { Entry } from '../entry.ts';
import { byId } from '../tables.ts';
import { errorAt, type Check, type Finding } from './check.ts';

/** Largest radius in metres; precisions that are not listed have none. */
const largestRadiusM: Partial<Readonly<Record<GeoPrecision, number>>> = { site: 2000, settlement: 15_000 };

function radiusFaults(entry: Entry<Place | BriefRecord>): readonly Finding[] {
  const { geoPrecision, radiusM } = entry.value;
  const largest = largestRadiusM[geoPrecision];
  if (largest === undefined ? radiusM === null : radiusM !== null && radiusM <= largest) return [];
  const allowed = largest === undefined ? 'null' : `a radius of up to ${largest / 1000} km`;
  return [
    errorAt(
      entry,
      'radiusM',
      `Precision "${geoPrecision}" and radius ${radiusM === null ? 'null' : `${radiusM} m`} do not agree.`,
      `With "${geoPrecision}" write ${allowed}; or choose the precision that fits.`,
    ),
  ];
}

function placeFaults(entry: Entry<Place>): readonly Finding[] {
  const { geoPrecision, geometry, area, within } = entry.value;
  if (largestRadiusM[geoPrecision] !== undefined && geometry?.type !== 'Point')
    return [
      errorAt(
        entry,
        'geometry',
        `A place known as "${geoPrecision}" has no point.`,
        'Give it a Point, or a coarser precision and the "area" it lies in.',
      ),
    ];
  if (geoPrecision === 'line' && area !== 'border')
    return [errorAt(entry, 'area', 'Only the border is a line here.', 'Write "area": "border", or another precision.')];
  if ((geoPrecision === 'district' || geoPrecision === 'governorate') && area === undefined && within === undefined) {
    return [
      errorAt(
        entry,
        'area',
        'Nothing says where it could be drawn.',
        'Name the polygon in "area" or the larger place in "within"; else the precision is "unknown".',
      ),
    ];
  }
  return [];
}

function recordFaults(entry: Entry<BriefRecord>, places: ReadonlyMap<string, Place>): readonly Finding[] {
  const { value: record } = entry;
  const place = record.kind === 'transfer' || record.geometry !== null ? undefined : places.get(record.place);
  if (!place) return [];
  if (geoPrecisions.indexOf(record.geoPrecision) < geoPrecisions.indexOf(place.geoPrecision)) {
    return [
      errorAt(
        entry,
        'geoPrecision',
        `The record is located as "${record.geoPrecision}", finer than its place "${place.id}" ("${place.geoPrecision}").`,
        'Write the precision of the place or a coarser one, or refer to a more precise place.',
      ),
    ];
  }
  if (record.radiusM !== null && place.radiusM !== null && record.radiusM < place.radiusM) {
    return [
      errorAt(
        entry,
        'radiusM',
        `The radius ${record.radiusM} m is smaller than the ${place.radiusM} m of its place "${place.id}".`,
        'Write the radius of the place or a larger one.',
      ),
    ];
  }
  return [];
}

export const precision: Check = {
  name: 'precision and radius agree',
  find: ({ places, records }) => {
    const placesById = byId(places);
    return [
      ...[...places, ...records].flatMap(radiusFaults),
      ...places.flatMap(placeFaults),
      ...records.flatMap((entry) => recordFaults(entry, placesById)),
    ];
  },
};
