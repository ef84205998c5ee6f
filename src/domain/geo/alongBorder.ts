/** The border as a ruler: which kilometre of it is nearest to a place, counted from its northern end. Right to about a piece of the line, 2 km. */
import type { LineString } from 'geojson';
import type { ReferenceArea } from '../records/dataset.ts';
import { densify, distanceKm } from './distance.ts';
import type { KmRange, Placement, Position } from './placement.ts';
import { isInRings, ringsOf, type Ring } from './rings.ts';

export interface BorderRuler {
  readonly lengthKm: number;
  /** Points of the line, each with its kilometre. */
  readonly points: readonly { readonly position: Position; readonly km: number }[];
  /** The nearest kilometre, and how far from it the position is. */
  readonly nearest: (position: Position) => { readonly km: number; readonly offKm: number };
}

const toRadians = Math.PI / 180;

function unitVector([longitude, latitude]: Position): readonly [number, number, number] {
  const ring = Math.cos(latitude * toRadians);
  return [
    ring * Math.cos(longitude * toRadians),
    ring * Math.sin(longitude * toRadians),
    Math.sin(latitude * toRadians),
  ];
}

const rulers = new WeakMap<LineString, BorderRuler>();

/** Made once for each border. */
export function borderRuler(border: LineString): BorderRuler {
  const made = rulers.get(border);
  if (made) return made;
  const positions = densify(border.coordinates);
  let km = 0;
  const points = positions.map((position, index) => {
    const before = positions[index - 1];
    km += before ? distanceKm(before, position) : 0;
    return { position, km };
  });
  const vectors = positions.map(unitVector);
  const ruler: BorderRuler = {
    lengthKm: km,
    points,
    nearest: (position) => {
      const [x, y, z] = unitVector(position);
      let best = 0;
      let most = -Infinity;
      for (const [index, [otherX, otherY, otherZ]] of vectors.entries()) {
        const alike = x * otherX + y * otherY + z * otherZ;
        if (alike > most) [best, most] = [index, alike];
      }
      const point = points[best];
      return point ? { km: point.km, offKm: distanceKm(position, point.position) } : { km: 0, offKm: Infinity };
    },
  };
  rulers.set(border, ruler);
  return ruler;
}

const kmPerDegree = 111.195;
const circleCorners = 24;

function circleAround([longitude, latitude]: Position, radiusKm: number): readonly Position[] {
  const east = kmPerDegree * Math.cos(latitude * toRadians);
  return Array.from({ length: circleCorners }, (_, corner): Position => {
    const angle = (corner / circleCorners) * 2 * Math.PI;
    return [longitude + (Math.cos(angle) * radiusKm) / east, latitude + (Math.sin(angle) * radiusKm) / kmPerDegree];
  });
}

function rangeOf(positions: readonly Position[], ruler: BorderRuler): KmRange {
  const along = positions.map((position) => ruler.nearest(position).km);
  return { low: Math.min(...along), high: Math.max(...along) };
}

/** An outline of so many corners is fine enough as it is. */
const fineCorners = 200;

const areaRanges = new WeakMap<ReferenceArea, KmRange>();

/**
 * The kilometres that are nearest to where a place may be: of its circle or its outline. The whole length for a place along the border, null for one that
 * cannot be drawn.
 */
export function rangeAlong(placement: Placement, ruler: BorderRuler): KmRange | null {
  if (placement.kind === 'none' || ruler.points.length < 2) return null;
  if (placement.kind === 'line') return { low: 0, high: ruler.lengthKm };
  if (placement.kind === 'point')
    return rangeOf([placement.position, ...circleAround(placement.position, placement.radiusM / 1000)], ruler);
  const known = areaRanges.get(placement.area);
  if (known) return known;
  const range = rangeOf(
    ringsOf(placement.area.geometry).flatMap((ring) => (ring.length < fineCorners ? densify(ring) : ring)),
    ruler,
  );
  areaRanges.set(placement.area, range);
  return range;
}

/** Where the border runs along an area, from north to south. */
export interface BorderStretch {
  readonly area: ReferenceArea;
  readonly lowKm: number;
  readonly highKm: number;
}

/** Steps away from the line, in km, at which the area beside it is looked for: the outlines of two countries do not meet on the line everywhere. */
const besideKm = [4, 8, 14];
/** The line is asked every so many points. */
const everyPoints = 2;

interface Candidate {
  readonly area: ReferenceArea;
  readonly rings: readonly Ring[];
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

function candidateOf(area: ReferenceArea): Candidate {
  const rings = ringsOf(area.geometry);
  const [xs, ys] = [rings.flatMap((ring) => ring.map(([x]) => x)), rings.flatMap((ring) => ring.map(([, y]) => y))];
  return { area, rings, bounds: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

function holds({ rings, bounds: [west, south, east, north] }: Candidate, position: Position): boolean {
  const [x, y] = position;
  return x >= west && x <= east && y >= south && y <= north && isInRings(position, rings);
}

/** Positions to both sides of a point of the line, nearest first. */
function besides({ points }: BorderRuler, index: number): readonly Position[] {
  const at = (of: number): Position => points[Math.min(points.length - 1, Math.max(0, of))]?.position ?? [0, 0];
  const [position, before, after] = [at(index), at(index - 2), at(index + 2)];
  const east = kmPerDegree * Math.cos(position[1] * toRadians);
  const [dx, dy] = [(after[0] - before[0]) * east, (after[1] - before[1]) * kmPerDegree];
  const length = Math.hypot(dx, dy) || 1;
  return besideKm.flatMap((off) =>
    [-1, 1].map((side): Position => [
      position[0] + (side * off * -dy) / length / east,
      position[1] + (side * off * dx) / length / kmPerDegree,
    ]),
  );
}

/** The governorates of a country beside the border, as stretches without gap where one is found. */
export function stretchesBeside(
  ruler: BorderRuler,
  areas: Iterable<ReferenceArea>,
  country: 'IQ' | 'SY',
): readonly BorderStretch[] {
  const candidates = [...areas]
    .filter((area) => area.kind === 'governorate' && area.country === country)
    .map(candidateOf);
  const stretches: { area: ReferenceArea; lowKm: number; highKm: number }[] = [];
  const last = ruler.points.length - 1;
  for (const [index, { km }] of ruler.points.entries()) {
    if (index % everyPoints !== 0 && index !== last) continue;
    const near = besides(ruler, index);
    const found = near.map((at) => candidates.find((each) => holds(each, at))?.area).find((area) => area !== undefined);
    if (!found) continue;
    const before = stretches.at(-1);
    if (before?.area === found) before.highKm = km;
    else stretches.push({ area: found, lowKm: before?.highKm ?? km, highKm: km });
  }
  return stretches.filter(({ lowKm, highKm }) => highKm > lowKm);
}

/** An outline that reaches `reachKm` to both sides of a stretch of the border, for a filter by area. */
export function stretchOutline(ruler: BorderRuler, fromKm: number, toKm: number, reachKm: number): readonly Position[] {
  const inside = ruler.points.filter(({ km }) => km >= fromKm && km <= toKm);
  const [first, last] = [inside[0]?.position, inside.at(-1)?.position];
  if (!first || !last) return [];
  const east = kmPerDegree * Math.cos(((first[1] + last[1]) / 2) * toRadians);
  const [dx, dy] = [(last[0] - first[0]) * east, (last[1] - first[1]) * kmPerDegree];
  const length = Math.hypot(dx, dy) || 1;
  const shift = ([longitude, latitude]: Position, side: 1 | -1): Position => [
    longitude + (side * reachKm * -dy) / length / east,
    latitude + (side * reachKm * dx) / length / kmPerDegree,
  ];
  return [shift(first, 1), shift(last, 1), shift(last, -1), shift(first, -1)];
}
