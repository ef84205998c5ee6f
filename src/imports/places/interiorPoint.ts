/** A point that lies inside an area: its centroid where that is within, otherwise the middle of its widest stretch halfway up. */

type Vertex = readonly [x: number, y: number];
type Ring = readonly Vertex[];

/** Even–odd in the plane of degrees, over all rings. */
function isInside([x, y]: Vertex, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [index, [endX, endY]] of ring.entries()) {
      const [startX, startY] = ring.at(index - 1) ?? [endX, endY];
      if (startY > y !== endY > y && x < startX + ((endX - startX) * (y - startY)) / (endY - startY)) inside = !inside;
    }
  return inside;
}

/** Twice the signed area of a ring, and its centroid; measured from its first vertex, so that small rings stay exact. */
function centroidOf(ring: Ring): { readonly doubled: number; readonly centroid: Vertex } {
  const [originX, originY] = ring[0] ?? [0, 0];
  let [doubled, sumX, sumY] = [0, 0, 0];
  for (const [index, [endX, endY]] of ring.entries()) {
    const [startX, startY] = ring.at(index - 1) ?? [endX, endY];
    const [ax, ay, bx, by] = [startX - originX, startY - originY, endX - originX, endY - originY];
    const cross = ax * by - bx * ay;
    doubled += cross;
    sumX += (ax + bx) * cross;
    sumY += (ay + by) * cross;
  }
  return { doubled, centroid: [originX + sumX / (3 * doubled), originY + sumY / (3 * doubled)] };
}

function middleOfWidest(rings: readonly Ring[]): Vertex | null {
  const heights = (rings[0] ?? []).map(([, y]) => y);
  const y = (Math.min(...heights) + Math.max(...heights)) / 2;
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([endX, endY], index): number[] => {
        const [startX, startY] = ring.at(index - 1) ?? [endX, endY];
        return startY > y === endY > y ? [] : [startX + ((endX - startX) * (y - startY)) / (endY - startY)];
      }),
    )
    .toSorted((a, b) => a - b);
  let [width, middle]: [number, Vertex | null] = [0, null];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from = 0, to = 0] = [crossings[at], crossings[at + 1]];
    if (to - from > width) [width, middle] = [to - from, [(from + to) / 2, y]];
  }
  return middle;
}

/** Inside the largest of the polygons, each given by its rings, the outline first. Null where none has an area. */
export function interiorPoint(polygons: readonly (readonly Ring[])[]): Vertex | null {
  let [largest, best]: [number, readonly Ring[] | null] = [0, null];
  for (const rings of polygons) {
    const size = Math.abs(rings[0] ? centroidOf(rings[0]).doubled : 0);
    if (size > largest) [largest, best] = [size, rings];
  }
  if (!best?.[0]) return null;
  const { centroid } = centroidOf(best[0]);
  return isInside(centroid, best) ? centroid : middleOfWidest(best);
}
