/** Outlines as rings, whatever their geometry, and which ground lies inside them. */
import { earthRadius } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from './placement.ts';

/** Mean radius of the Earth, as turf has it. */
export const earthRadiusKm = earthRadius / 1000;

export type Ring = readonly Position[];

/** Every ring of an outline, holes included. */
export function ringsOf(geometry: Polygon | MultiPolygon): readonly Ring[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => ring.map(([x = 0, y = 0]): Position => [x, y]));
}

/** Latitude in Mercator: straight lines of the map are straight in it. */
export function mercatorY(latitude: number): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180));
}

/** Even–odd, with sides straight on the map, as they were drawn. A ring that is not closed is read as if it were. */
export function isInRing([longitude, latitude]: Position, ring: Ring): boolean {
  const y = mercatorY(latitude);
  let inside = false;
  for (const [index, end] of ring.entries()) {
    const start = ring.at(index - 1) ?? end;
    const [startY, endY] = [mercatorY(start[1]), mercatorY(end[1])];
    if (startY > y !== endY > y && longitude < start[0] + ((end[0] - start[0]) * (y - startY)) / (endY - startY))
      inside = !inside;
  }
  return inside;
}

/** Even–odd over all rings: a hole is outside. */
export function isInRings(position: Position, rings: readonly Ring[]): boolean {
  return rings.filter((ring) => isInRing(position, ring)).length % 2 === 1;
}
