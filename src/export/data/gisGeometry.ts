/**
 * The geometry of a record for other programs, in two forms: `outline` gives the area or the line in which the place lies, `label` gives one point for it,
 * so that a file holds one type of geometry. Only a site or a settlement that a source names is a position; every other point is a label.
 */
import { along, length, lineString } from '@turf/turf';
import type { Geometry, LineString, Position as Coordinates } from 'geojson';
import type { Placement } from '../../domain/geo/placement.ts';
import type { Dataset, ReferenceArea } from '../../domain/records/dataset.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import type { BriefRecord } from '../../domain/records/record.ts';
import { routeCurve } from '../../layers/marks/routeCurve.ts';

export type GeometryForm = 'outline' | 'label';

/** `transfer`: from end to end, not the way taken. `none`: not placed. */
export type PlacedAs = 'site' | 'settlement' | 'area' | 'area-label' | 'line' | 'line-label' | 'transfer' | 'none';

export interface GisGeometry {
  readonly placedAs: PlacedAs;
  readonly geometry: Geometry | null;
}

/** About 10 cm. */
const digits = 6;
const round = (value: number): number => Number(value.toFixed(digits)) || 0;
const toCoordinates = (position: readonly number[]): Coordinates => position.slice(0, 2).map(round);
const toPoint = (position: readonly number[]): Geometry => ({ type: 'Point', coordinates: toCoordinates(position) });
const unplaced: GisGeometry = { placedAs: 'none', geometry: null };

/** Positive where the ring runs counter-clockwise. */
function signedArea(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Outer rings counter-clockwise, holes clockwise. */
function toRings(rings: readonly (readonly (readonly number[])[])[]): Coordinates[][] {
  return rings.map((ring, index) => {
    const points = ring.map(toCoordinates);
    return signedArea(points) >= 0 === (index === 0) ? points : points.reverse();
  });
}

/** Rounded to six decimals, with right-handed rings. */
export function outlineOfArea({ geometry }: ReferenceArea): Geometry {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: toRings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(toRings) };
}

export function outlineOfBorder({ coordinates }: LineString): LineString {
  return { type: 'LineString', coordinates: coordinates.map(toCoordinates) };
}

/** A point inside an area: the middle of the widest stretch half-way up it. */
function insidePoint({ geometry }: ReferenceArea): Coordinates {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat();
  const latitudes = rings.flat().map(([, latitude = 0]) => latitude);
  const middle =
    latitudes.reduce((low, each) => Math.min(low, each), 90) / 2 +
    latitudes.reduce((high, each) => Math.max(high, each), -90) / 2;
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x = 0, y = 0], index): number[] => {
        const [nextX = 0, nextY = 0] = ring[index + 1] ?? [x, y];
        return y <= middle !== nextY <= middle ? [x + ((middle - y) / (nextY - y)) * (nextX - x)] : [];
      }),
    )
    .sort((a, b) => a - b);
  let widest = [0, 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = [crossings[index], crossings[index + 1]];
    if (to - from > (widest[1] ?? 0) - (widest[0] ?? 0)) widest = [from, to];
  }
  return [((widest[0] ?? 0) + (widest[1] ?? 0)) / 2, middle];
}

/** The label position that the record, its place or its area gives; else some point inside the area. */
export function labelOfArea(area: ReferenceArea, dataset: Dataset, record?: BriefRecord): Coordinates {
  const own = record && record.kind !== 'transfer' ? dataset.places.get(record.place) : undefined;
  const ofArea = [...dataset.places.values()].find((place) => place.area === area.id && place.labelAt !== undefined);
  const label = record?.labelAt ?? own?.labelAt ?? ofArea?.labelAt;
  return toCoordinates(label ?? insidePoint(area));
}

function atPlacement(record: BriefRecord, placement: Placement, dataset: Dataset, form: GeometryForm): GisGeometry {
  const { border } = dataset;
  if (placement.kind === 'point')
    return {
      placedAs: placement.precision === 'site' ? 'site' : 'settlement',
      geometry: toPoint(placement.position),
    };
  if (placement.kind === 'area')
    return form === 'outline'
      ? { placedAs: 'area', geometry: outlineOfArea(placement.area) }
      : { placedAs: 'area-label', geometry: toPoint(labelOfArea(placement.area, dataset, record)) };
  if (placement.kind !== 'line' || !border) return unplaced;
  if (form === 'outline') return { placedAs: 'line', geometry: outlineOfBorder(border) };
  const line = lineString(border.coordinates);
  return { placedAs: 'line-label', geometry: toPoint(along(line, length(line) / 2).geometry.coordinates) };
}

/** A straight line between the ends of the arrow that the map draws; an end that no source discloses is only hinted at. */
function ofTransfer({ record, route }: RecordFacts, dataset: Dataset): GisGeometry {
  if (record.kind !== 'transfer' || route === null) return unplaced;
  const points = routeCurve(route, record, 0, dataset)?.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  return first && last
    ? { placedAs: 'transfer', geometry: { type: 'LineString', coordinates: [first, last].map(toCoordinates) } }
    : unplaced;
}

export function gisGeometryOf(facts: RecordFacts, dataset: Dataset, form: GeometryForm): GisGeometry {
  return facts.route === null ? atPlacement(facts.record, facts.placement, dataset, form) : ofTransfer(facts, dataset);
}
