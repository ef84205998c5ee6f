/** The ground within a distance of the border, as an outline to draw. Loaded when a corridor is first drawn: the filter does not need it. */
import { buffer, feature, featureCollection, intersect } from '@turf/turf';
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { Dataset } from '../records/dataset.ts';
import type { BorderSide } from '../view/view.ts';

/** What is drawn for a distance and a side. */
export interface Corridor {
  readonly km: number;
  readonly side: BorderSide;
  readonly outline: MultiPolygon;
}

/** Corners of a round end: enough that it is round on a wall. */
const roundSteps = 32;

type Ground = Polygon | MultiPolygon;

function partsOf(geometry: Ground | undefined): MultiPolygon['coordinates'] {
  if (!geometry) return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Undefined where there is no border, or nothing of a country lies so near to it. A side is what of the corridor lies in that country's governorates. */
export function corridorOf(
  { border, areas }: Pick<Dataset, 'border' | 'areas'>,
  km: number,
  side: BorderSide,
): Corridor | undefined {
  if (!border || km <= 0) return undefined;
  const whole: Ground | undefined = buffer<LineString>(border, km, {
    units: 'kilometers',
    steps: roundSteps,
  })?.geometry;
  if (!whole) return undefined;
  const country = side === 'iraq' ? 'IQ' : 'SY';
  const parts =
    side === 'both'
      ? partsOf(whole)
      : [...areas.values()]
          .filter((area) => area.kind === 'governorate' && area.country === country)
          .flatMap((area) => partsOf(intersect(featureCollection([feature(whole), feature(area.geometry)]))?.geometry));
  return parts.length > 0 ? { km, side, outline: { type: 'MultiPolygon', coordinates: parts } } : undefined;
}
