/**
 * Distances to the border for many positions at once: the line as the map draws it, in short pieces, as chords of the unit sphere; groups of pieces too far
 * off are passed over. A chord of two kilometres lies eight centimetres beneath its arc, which no one will miss.
 */
import type { LineString } from 'geojson';
import { memoizeLast } from '../../base/memoizeLast.ts';
import { densify } from '../../domain/geo/distance.ts';
import { earthRadiusKm as radiusKm } from '../../domain/geo/rings.ts';
import { createKnownPlaces } from '../../domain/geo/knownPlaces.ts';

const toRadians = Math.PI / 180;
const groupSize = 16;

/** Pieces as flat numbers: start x y z, direction x y z, 1 / squared length. */
interface Pieces {
  readonly count: number;
  readonly starts: Float64Array;
  readonly directions: Float64Array;
  readonly inverse: Float64Array;
  /** To the left of each piece, on the sphere. */
  readonly lefts: Float64Array;
  /** Per group: middle x y z and radius. */
  readonly groups: Float64Array;
}

const composePieces = memoizeLast((border: LineString): Pieces => {
  const points = densify(border.coordinates).map(([longitude, latitude]) => {
    const ring = Math.cos(latitude * toRadians);
    return [
      ring * Math.cos(longitude * toRadians),
      ring * Math.sin(longitude * toRadians),
      Math.sin(latitude * toRadians),
    ] as const;
  });
  // A piece without length has no direction and no side.
  const distinct = points.filter((point, index) => point.some((value, axis) => value !== points[index - 1]?.[axis]));
  const count = Math.max(0, distinct.length - 1);
  const made: Pieces = {
    count,
    starts: new Float64Array(count * 3),
    directions: new Float64Array(count * 3),
    inverse: new Float64Array(count),
    lefts: new Float64Array(count * 3),
    groups: new Float64Array(Math.ceil(count / groupSize) * 4),
  };
  for (let piece = 0; piece < count; piece += 1) {
    const [[ax, ay, az], [bx, by, bz]] = [distinct[piece] ?? [0, 0, 0], distinct[piece + 1] ?? [0, 0, 0]];
    const [dx, dy, dz] = [bx - ax, by - ay, bz - az];
    made.starts.set([ax, ay, az], piece * 3);
    made.directions.set([dx, dy, dz], piece * 3);
    made.inverse[piece] = 1 / (dx * dx + dy * dy + dz * dz);
    const left = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
    const length = Math.hypot(...left);
    made.lefts.set(
      left.map((value) => value / length),
      piece * 3,
    );
  }
  for (let group = 0; group * groupSize < count; group += 1) {
    const members = distinct.slice(group * groupSize, group * groupSize + groupSize + 1);
    const middle = [0, 1, 2].map(
      (axis) => members.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / members.length,
    );
    const reach = Math.max(
      ...members.map((point) => Math.hypot(...point.map((value, axis) => value - (middle[axis] ?? 0)))),
    );
    made.groups.set([...middle, reach], group * 4);
  }
  return made;
});

/**
 * Signed distance in km of each position, positive to the left of the line: on the Iraqi side, because the border runs from north to south. NaN for positions
 * that are NaN, and for all where there is no line. Beyond the ends of the border the side is that of its first or last piece, drawn on.
 */
export function borderDistances(
  longitude: Float64Array,
  latitude: Float64Array,
  border: LineString | null,
): Float32Array {
  const distances = new Float32Array(longitude.length).fill(Number.NaN);
  if (!border || border.coordinates.length < 2) return distances;
  const { count, starts, directions, inverse, lefts, groups } = composePieces(border);
  const groupCount = groups.length / 4;
  const toMiddle = new Float64Array(groupCount);
  const known = createKnownPlaces();
  let nearestGroup = 0;
  for (let row = 0; row < distances.length; row += 1) {
    const lon = (longitude[row] ?? Number.NaN) * toRadians;
    const lat = (latitude[row] ?? Number.NaN) * toRadians;
    if (Number.isNaN(lon) || Number.isNaN(lat)) continue;
    const slot = known.slotOf(lon, lat);
    if (known.holds(slot, lon, lat)) {
      distances[row] = known.values[slot] ?? Number.NaN;
      continue;
    }
    const ring = Math.cos(lat);
    const x = ring * Math.cos(lon);
    const y = ring * Math.sin(lon);
    const z = Math.sin(lat);
    for (let group = 0, least = Infinity; group < groupCount; group += 1) {
      const gx = (groups[group * 4] ?? 0) - x;
      const gy = (groups[group * 4 + 1] ?? 0) - y;
      const gz = (groups[group * 4 + 2] ?? 0) - z;
      const far = Math.sqrt(gx * gx + gy * gy + gz * gz);
      toMiddle[group] = far;
      if (far < least) {
        least = far;
        nearestGroup = group;
      }
    }
    let best = Infinity;
    let side = 0;
    for (let turn = -1; turn < groupCount; turn += 1) {
      const group = turn < 0 ? nearestGroup : turn;
      if (turn === nearestGroup) continue;
      const bound = (toMiddle[group] ?? 0) - (groups[group * 4 + 3] ?? 0);
      if (bound > 0 && bound * bound > best) continue;
      const last = Math.min(count, (group + 1) * groupSize);
      for (let piece = group * groupSize; piece < last; piece += 1) {
        const at = piece * 3;
        const px = x - (starts[at] ?? 0);
        const py = y - (starts[at + 1] ?? 0);
        const pz = z - (starts[at + 2] ?? 0);
        const dx = directions[at] ?? 0;
        const dy = directions[at + 1] ?? 0;
        const dz = directions[at + 2] ?? 0;
        let share = (px * dx + py * dy + pz * dz) * (inverse[piece] ?? 0);
        share = share < 0 ? 0 : share > 1 ? 1 : share;
        const ex = px - share * dx;
        const ey = py - share * dy;
        const ez = pz - share * dz;
        const far = ex * ex + ey * ey + ez * ez;
        // At a corner both pieces are as near: the one that the position stands more squarely beside tells the side.
        const beside = x * (lefts[at] ?? 0) + y * (lefts[at + 1] ?? 0) + z * (lefts[at + 2] ?? 0);
        if (far < best - 1e-15) {
          best = far;
          side = beside;
        } else if (far <= best + 1e-15 && Math.abs(beside) > Math.abs(side)) side = beside;
      }
    }
    const km = 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(best) / 2));
    distances[row] = side < 0 ? -km : km;
    known.put(slot, lon, lat, side < 0 ? -km : km);
  }
  return distances;
}
