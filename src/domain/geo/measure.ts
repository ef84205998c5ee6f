/** Lengths, directions and areas on the sphere, and the great circles between points as chains that a map can draw. */
import { area, bearing, destination } from '@turf/turf';
import { distanceKm } from './distance.ts';
import type { Position } from './placement.ts';

/** The sum of the great circles from point to point, in km. */
export function lengthKm(positions: readonly Position[]): number {
  return positions.reduce(
    (sum, position, index) => sum + (index === 0 ? 0 : distanceKm(positions[index - 1] ?? position, position)),
    0,
  );
}

/** Initial direction from one point to another, in degrees clockwise from true north, 0–360. */
export function azimuth(from: Position, to: Position): number {
  return (bearing([...from], [...to]) + 360) % 360;
}

/** The ground inside an outline, in square kilometres. */
export function areaKm2(outline: readonly Position[]): number {
  const [first] = outline;
  if (!first || outline.length < 3) return 0;
  return area({ type: 'Polygon', coordinates: [[...outline, first].map((corner) => [...corner])] }) / 1e6;
}

/** A great circle is drawn in pieces of at most this length: between them it and the straight line on the map are the same. */
const pieceKm = 20;

/** A chain of points along the great circles, both ends included. */
export function greatCircleChain(positions: readonly Position[]): readonly Position[] {
  return positions.flatMap((end, index): readonly Position[] => {
    const start = positions[index - 1];
    if (!start) return [end];
    const km = distanceKm(start, end);
    const pieces = Math.max(1, Math.ceil(km / pieceKm));
    const direction = bearing([...start], [...end]);
    const between = Array.from({ length: pieces - 1 }, (_, piece): Position => {
      const [longitude = 0, latitude = 0] = destination([...start], (km * (piece + 1)) / pieces, direction).geometry
        .coordinates;
      return [longitude, latitude];
    });
    return [...between, end];
  });
}
