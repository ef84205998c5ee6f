/**
 * A set whose rows without a position have a circle that contains their whole area, so that filters by distance and outline, charts and reconciliation
 * take them as possible wherever they may lie. The coordinates of such a row are those of a capital or a centroid and say nothing by themselves.
 */
import { bbox } from '@turf/turf';
import { metresPerDegree } from '../geo/distanceToRing.ts';
import type { ReferenceArea } from '../records/dataset.ts';
import type { ImportedColumns } from './importedColumns.ts';
import { firstAreaCode, rowAreasOf, type Gazetteer } from './rowAreas.ts';

/** Across Iraq or Syria, for rows known to a country or more. */
const countryM = 1_100_000;

interface Circle {
  readonly longitude: number;
  readonly latitude: number;
  readonly metresPerLongitude: number;
  readonly radiusM: number;
}

/** Around the box of an area, on the plane of its middle. */
function circleOf({ geometry }: ReferenceArea): Circle {
  const [west, south, east, north] = bbox(geometry) as [number, number, number, number];
  const latitude = (south + north) / 2;
  // The parallel nearest to the equator is the longest one.
  const widest = Math.min(Math.abs(south), Math.abs(north));
  const metresPerLongitude = metresPerDegree * Math.cos((widest * Math.PI) / 180);
  return {
    longitude: (west + east) / 2,
    latitude,
    metresPerLongitude,
    radiusM: Math.hypot(((east - west) / 2) * metresPerLongitude, ((north - south) / 2) * metresPerDegree),
  };
}

interface Kept {
  readonly areas: Gazetteer['areas'];
  readonly columns: ImportedColumns;
}
const known = new WeakMap<ImportedColumns, Kept>();

/** The set itself where every row has a position. Circles are never smaller than the range; the file's own radius holds where it is larger. */
export function withPossibleRange(set: ImportedColumns, gazetteer: Gazetteer): ImportedColumns {
  const kept = known.get(set);
  if (kept?.areas === gazetteer.areas) return kept.columns;
  const { areas, codes, rows } = rowAreasOf(set, gazetteer);
  const circles = areas.map(circleOf);
  let radiusM: Float32Array | null = null;
  for (const row of rows) {
    const code = codes[row] ?? 0;
    // Without coordinates there is no distance at all.
    if (code === 1 || Number.isNaN(set.longitude[row] ?? Number.NaN)) continue;
    const circle = circles[code - firstAreaCode];
    const own = set.radiusM[row] ?? Number.NaN;
    const needed = circle
      ? Math.hypot(
          ((set.longitude[row] ?? 0) - circle.longitude) * circle.metresPerLongitude,
          ((set.latitude[row] ?? 0) - circle.latitude) * metresPerDegree,
        ) *
          1.02 +
        circle.radiusM
      : countryM;
    if (own >= needed) continue;
    radiusM ??= set.radiusM.slice();
    radiusM[row] = needed;
  }
  const columns = radiusM ? { ...set, radiusM } : set;
  known.set(set, { areas: gazetteer.areas, columns });
  return columns;
}
