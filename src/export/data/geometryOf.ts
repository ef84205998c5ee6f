/**
 * Where a record lies, for other programs: a point only where one is known, else the area or the line in which the place is. Nothing is made up: a
 * transfer with an undisclosed end, or a record that names only a country, has no geometry.
 */
import type { Geometry, LineString, Position as Coordinates } from 'geojson';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Placement } from '../../domain/geo/placement.ts';
import type { Shown } from '../../domain/records/visible.ts';

/** `point`, `area`, `line`: as placed. `route`: from one point to another, not the way taken. `none`: not placed. */
export type PlacedAs = 'point' | 'area' | 'line' | 'route' | 'none';

export interface RecordGeometry {
  readonly placedAs: PlacedAs;
  readonly geometry: Geometry | null;
}

/** About 10 cm: any further digit would be noise. */
const digits = 6;
const round = (value: number): number => Number(value.toFixed(digits)) || 0;
const toCoordinates = (position: readonly number[]): Coordinates => position.slice(0, 2).map(round);

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

function geometryAt(placement: Placement, border: LineString | null): RecordGeometry {
  if (placement.kind === 'point')
    return { placedAs: 'point', geometry: { type: 'Point', coordinates: toCoordinates(placement.position) } };
  if (placement.kind === 'area') {
    const { geometry } = placement.area;
    return {
      placedAs: 'area',
      geometry:
        geometry.type === 'Polygon'
          ? { type: 'Polygon', coordinates: toRings(geometry.coordinates) }
          : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(toRings) },
    };
  }
  if (placement.kind === 'line' && border)
    return { placedAs: 'line', geometry: { type: 'LineString', coordinates: border.coordinates.map(toCoordinates) } };
  return { placedAs: 'none', geometry: null };
}

export function geometryOf({ facts }: Shown, { border }: Dataset): RecordGeometry {
  const { placement, route } = facts;
  if (route === null) return geometryAt(placement, border);
  if (route.from?.kind !== 'point' || route.to?.kind !== 'point') return { placedAs: 'none', geometry: null };
  return {
    placedAs: 'route',
    geometry: { type: 'LineString', coordinates: [route.from.position, route.to.position].map(toCoordinates) },
  };
}
