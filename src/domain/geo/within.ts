/**
 * Where a record lies, asked of a corridor along the border or of an outline: certainly inside, possibly, or out. A place that is known to a few
 * kilometres or to its district only is never more certain than that.
 */
import { pointToLineDistance } from '@turf/turf';
import type { LineString } from 'geojson';
import type { ReferenceArea } from '../records/dataset.ts';
import type { KmRange, Placement, Position } from './placement.ts';
import type { BorderSide } from '../view/view.ts';
import type { Verdict } from '../records/verdict.ts';

/** The less certain of two answers. */
export function both(a: Verdict, b: Verdict): Verdict {
  if (a === 'out' || b === 'out') return 'out';
  return a === 'possible' || b === 'possible' ? 'possible' : 'certain';
}

/** `countries`: where its places lie, by the gazetteer. What lies in both, or in neither, is on either side only possibly. */
export function corridorVerdict(
  range: KmRange | null,
  countries: readonly string[],
  maxKm: number,
  side: BorderSide,
): Verdict {
  if (range === null || range.low > maxKm) return 'out';
  const near: Verdict = range.high <= maxKm ? 'certain' : 'possible';
  if (side === 'both') return near;
  const wanted = side === 'iraq' ? 'IQ' : 'SY';
  if (!countries.includes(wanted)) return 'out';
  return both(near, countries.length > 1 ? 'possible' : 'certain');
}

function mercatorY(latitude: number): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180));
}

type Ring = readonly Position[];

/** Even–odd, with sides straight on the map, as they were drawn. */
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

type Segment = readonly [a: Position, b: Position];

function segmentsOf(chain: readonly Position[], closed: boolean): readonly Segment[] {
  return chain.flatMap((end, index): readonly Segment[] => {
    const start = index > 0 ? chain[index - 1] : closed ? chain.at(-1) : undefined;
    return start ? [[start, end]] : [];
  });
}

function cross([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function meet([a, b]: Segment, [c, d]: Segment): boolean {
  return cross(a, b, c) > 0 !== cross(a, b, d) > 0 && cross(c, d, a) > 0 !== cross(c, d, b) > 0;
}

const toMap = ([longitude, latitude]: Position): Position => [(longitude * Math.PI) / 180, mercatorY(latitude)];

function crosses(chain: readonly Position[], closed: boolean, ring: Ring): boolean {
  const own = segmentsOf(chain.map(toMap), closed);
  const sides = segmentsOf(ring.map(toMap), true);
  return own.some((piece) => sides.some((side) => meet(piece, side)));
}

function kmToOutline(position: Position, ring: Ring): number {
  const [first] = ring;
  const line: LineString = {
    type: 'LineString',
    coordinates: [...ring, ...(first ? [first] : [])].map((corner) => [...corner]),
  };
  return pointToLineDistance([...position], line, { units: 'kilometers' });
}

function circleVerdict(center: Position, radiusKm: number, ring: Ring): Verdict {
  const inside = isInRing(center, ring);
  if (radiusKm === 0) return inside ? 'certain' : 'out';
  const clear = kmToOutline(center, ring) >= radiusKm;
  return inside ? (clear ? 'certain' : 'possible') : clear ? 'out' : 'possible';
}

const ringsIn = (geometry: ReferenceArea['geometry']): readonly Ring[] =>
  (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map((ring) =>
    ring.map(([x = 0, y = 0]): Position => [x, y]),
  );

/** Inside an outline and outside its holes; rings that are not closed are closed in thought. */
export function isInArea(position: Position, geometry: ReferenceArea['geometry']): boolean {
  return ringsIn(geometry).filter((ring) => isInRing(position, ring)).length % 2 === 1;
}

/** `border`: for what is only known to lie along it. */
export function ringVerdict(placement: Placement, ring: Ring, border: LineString | null): Verdict {
  if (ring.length < 3 || placement.kind === 'none') return 'out';
  if (placement.kind === 'point') return circleVerdict(placement.position, placement.radiusM / 1000, ring);
  const chains =
    placement.kind === 'line'
      ? [(border?.coordinates ?? []).map(([x = 0, y = 0]): Position => [x, y])]
      : ringsIn(placement.area.geometry);
  const closed = placement.kind === 'area';
  const touches = chains.some((chain) => crosses(chain, closed, ring));
  const inside = chains.every((chain) => chain[0] !== undefined && isInRing(chain[0], ring));
  if (!touches && inside && chains.length > 0) return 'certain';
  const [corner] = ring;
  const around = closed && corner !== undefined && chains.filter((chain) => isInRing(corner, chain)).length % 2 === 1;
  return touches || around || chains.some((chain) => chain[0] !== undefined && isInRing(chain[0], ring))
    ? 'possible'
    : 'out';
}
