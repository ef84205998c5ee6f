/**
 * Distances on the sphere of turf's radius, 6371.0088 km, along great circles. Against the WGS 84 ellipsoid they are right to about 0.3 %, far finer than
 * the places are known.
 */
import { distance, pointToLineDistance } from '@turf/turf';
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { KmRange, Placement, Position } from './placement.ts';
import { earthRadiusKm as radiusKm, isInRings, mercatorY, ringsOf } from './rings.ts';

/** The border line is right to three kilometres at worst (its own note says so): an outline as near as that means the same frontier. */
const touchingKm = 3;

/** Pieces are so short that a straight line on the map, a great circle and a chord are the same to within metres. */
export const pieceKm = 2;

const toRadians = Math.PI / 180;

/** A point of the unit sphere, so that the nearest of many is found without trigonometry. */
type Vector = readonly [x: number, y: number, z: number];

interface Dense {
  readonly positions: readonly Position[];
  readonly vectors: readonly Vector[];
}

export function distanceKm(a: Position, b: Position): number {
  return distance([...a], [...b]);
}

function toVector([longitude, latitude]: Position): Vector {
  const ring = Math.cos(latitude * toRadians);
  return [
    ring * Math.cos(longitude * toRadians),
    ring * Math.sin(longitude * toRadians),
    Math.sin(latitude * toRadians),
  ];
}

/** The line as the map draws it, straight in Mercator between its vertices, cut into pieces. */
export function densify(line: readonly (readonly number[])[]): readonly Position[] {
  const dense: Position[] = [];
  for (const [index, [longitude = 0, latitude = 0]] of line.entries()) {
    const [fromLongitude, fromLatitude] = dense.at(-1) ?? [longitude, latitude];
    const pieces = Math.max(1, Math.ceil(distanceKm([fromLongitude, fromLatitude], [longitude, latitude]) / pieceKm));
    const [low, high] = [mercatorY(fromLatitude), mercatorY(latitude)];
    for (let piece = 1; index > 0 && piece < pieces; piece += 1) {
      const share = piece / pieces;
      dense.push([
        fromLongitude + (longitude - fromLongitude) * share,
        Math.atan(Math.sinh(low + (high - low) * share)) / toRadians,
      ]);
    }
    dense.push([longitude, latitude]);
  }
  return dense;
}

const denseBorders = new WeakMap<LineString, Dense>();

/** Cut once for each border. */
function denseBorderOf(border: LineString): Dense {
  const known = denseBorders.get(border);
  if (known) return known;
  const positions = densify(border.coordinates);
  const made = { positions, vectors: positions.map(toVector) };
  denseBorders.set(border, made);
  return made;
}

function vertexKm(a: Vector, b: Vector): number {
  return 2 * radiusKm * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));
}

/** Distance to the nearest vertex: never less than that to the line, and at most half a piece more. */
function toNearestVertexKm(position: Position, { vectors }: Dense): number {
  const [x, y, z] = toVector(position);
  let least = Infinity;
  for (const [otherX, otherY, otherZ] of vectors)
    least = Math.min(least, (x - otherX) ** 2 + (y - otherY) ** 2 + (z - otherZ) ** 2);
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(least) / 2));
}

/** Only pieces that can be the nearest are measured. */
function toBorderKm(position: Position, border: Dense): number {
  const own = toVector(position);
  const reachKm = toNearestVertexKm(position, border) + pieceKm / 2;
  const near = border.vectors.map((vector) => vertexKm(own, vector) <= reachKm);
  const lengths = border.positions.slice(1).flatMap((end, index) => {
    const start = border.positions[index] ?? end;
    const line: LineString = { type: 'LineString', coordinates: [[...start], [...end]] };
    return near[index] || near[index + 1]
      ? pointToLineDistance([...position], line, { units: 'kilometers', method: 'geodesic' })
      : [];
  });
  return Math.min(...lengths);
}

/** Nearest and farthest of an outline; nothing at all where the border runs along it, through it or inside it. */
function areaKm(geometry: Polygon | MultiPolygon, border: Dense): KmRange {
  const rings = ringsOf(geometry);
  const outline = rings
    .flatMap(densify)
    .map((position) => ({ position, aboutKm: toNearestVertexKm(position, border) }));
  const nearest = Math.min(...outline.map(({ aboutKm }) => aboutKm));
  const farthest = Math.max(...outline.map(({ aboutKm }) => aboutKm));
  const exactly = (test: (aboutKm: number) => boolean): readonly number[] =>
    outline.filter(({ aboutKm }) => test(aboutKm)).map(({ position }) => toBorderKm(position, border));
  const low = Math.min(...exactly((aboutKm) => aboutKm <= nearest + pieceKm / 2));
  const high = Math.max(...exactly((aboutKm) => aboutKm >= farthest - pieceKm / 2));
  const [first] = border.positions;
  return { low: low < touchingKm || (first !== undefined && isInRings(first, rings)) ? 0 : low, high };
}

/**
 * How far a place may be from the border: a circle gives a range, an area the nearest and farthest of its outline, a place along the border is at
 * it, an unknown place gives nothing.
 */
export function borderDistanceKm(placement: Placement, border: LineString): KmRange | null {
  if (placement.kind === 'none' || border.coordinates.length < 2) return null;
  if (placement.kind === 'line') return { low: 0, high: 0 };
  const dense = denseBorderOf(border);
  if (placement.kind === 'area') return areaKm(placement.area.geometry, dense);
  const km = toBorderKm(placement.position, dense);
  const ownRadiusKm = placement.radiusM / 1000;
  return { low: Math.max(0, km - ownRadiusKm), high: km + ownRadiusKm };
}
