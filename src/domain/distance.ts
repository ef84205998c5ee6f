/**
 * Distances on the sphere of radius 6371.0088 km, along great circles. Against the WGS 84 ellipsoid they are right to about 0.3 %, far finer than
 * the places are known.
 */
import { distance } from '@turf/distance';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { KmRange, Placement, Position } from './placement.ts';

/** Outlines simplified apart from the border line may miss it by this much and still mean the same frontier. */
const touchingKm = 5;

export function distanceKm(a: Position, b: Position): number {
  return distance([...a], [...b]);
}

function toBorderKm(position: readonly number[], border: LineString): number {
  return pointToLineDistance([...position], border, { units: 'kilometers', method: 'geodesic' });
}

function outlineOf(geometry: Polygon | MultiPolygon): readonly (readonly number[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

/** How far a place may be from the border: a circle gives a range, an area the nearest and farthest of its outline, an unknown place nothing. */
export function borderDistanceKm(placement: Placement, border: LineString): KmRange | null {
  if (placement.kind === 'none') return null;
  if (placement.kind === 'line') return { low: 0, high: 0 };
  if (placement.kind === 'point') {
    const km = toBorderKm(placement.position, border);
    const radiusKm = placement.radiusM / 1000;
    return { low: Math.max(0, km - radiusKm), high: km + radiusKm };
  }
  const distances = outlineOf(placement.area.geometry).map((position) => toBorderKm(position, border));
  const low = Math.min(...distances);
  return { low: low < touchingKm ? 0 : low, high: Math.max(...distances) };
}
