/** Which governorate a position lies in: boxes first, then the outline’s edges in bands of latitude. */
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { MultiPolygon, Polygon } from 'geojson';
import { createKnownPlaces } from './knownPlaces.ts';
import type { ReferenceArea } from '../records/dataset.ts';

/** Edges of an outline, sorted into bands so that only those at the height of a position are looked at. */
interface Outline {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly bands: readonly Float64Array[];
}

const bandsPerOutline = 64;

function composeOutline(geometry: Polygon | MultiPolygon): Outline {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of rings.flat()) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const edges: number[][] = Array.from({ length: bandsPerOutline }, () => []);
  const bandOf = (y: number): number =>
    Math.max(0, Math.min(bandsPerOutline - 1, Math.floor(((y - south) / (north - south)) * bandsPerOutline)));
  for (const ring of rings) {
    for (const [index, [bx = 0, by = 0]] of ring.entries()) {
      const [ax = bx, ay = by] = ring.at(index - 1) ?? [];
      if (ay !== by)
        for (let band = bandOf(Math.min(ay, by)); band <= bandOf(Math.max(ay, by)); band += 1)
          edges[band]?.push(ax, ay, bx, by);
    }
  }
  return { west, east, south, north, bands: edges.map((list) => Float64Array.from(list)) };
}

/** Even–odd over all rings. */
function isInside({ west, east, south, north, bands }: Outline, x: number, y: number): boolean {
  if (!(x >= west && x <= east && y >= south && y <= north)) return false;
  const edges = bands[Math.min(bandsPerOutline - 1, Math.floor(((y - south) / (north - south)) * bandsPerOutline))];
  let inside = false;
  for (let at = 0; edges !== undefined && at < edges.length; at += 4) {
    const [ax, ay, bx, by] = [edges[at] ?? 0, edges[at + 1] ?? 0, edges[at + 2] ?? 0, edges[at + 3] ?? 0];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
}

const composeOutlines = memoizeLast((governorates: readonly ReferenceArea[]) =>
  governorates.map(({ geometry }) => composeOutline(geometry)),
);

/** For each position the number of its governorate in the list, from 1; 0 where it lies in none. */
export function findGovernorates(
  longitude: Float64Array,
  latitude: Float64Array,
  governorates: readonly ReferenceArea[],
): Uint8Array {
  const outlines = composeOutlines(governorates);
  const found = new Uint8Array(longitude.length);
  const places = createKnownPlaces();
  let last = 0;
  for (let row = 0; row < found.length; row += 1) {
    const [x, y] = [longitude[row] ?? Number.NaN, latitude[row] ?? Number.NaN];
    if (Number.isNaN(x)) continue;
    const slot = places.slotOf(x, y);
    if (places.holds(slot, x, y)) {
      found[row] = places.values[slot] ?? 0;
      continue;
    }
    const known = outlines[last];
    // Rows of a day are often neighbours.
    const number = known && isInside(known, x, y) ? last : outlines.findIndex((outline) => isInside(outline, x, y));
    found[row] = number + 1;
    places.put(slot, x, y, number + 1);
    if (number >= 0) last = number;
  }
  return found;
}
