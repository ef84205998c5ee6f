/** Outlines of areas in pixels of a world. Their edges are kept in bands by height, so that a question about a point looks at few of them. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { Box, WorldPixels } from './worldPixels.ts';

export interface Outline {
  readonly extent: Box;
  /** Where the outline crosses a height, in no order. */
  readonly crossingsAt: (y: number) => readonly number[];
}

const bands = 96;

function createOutline(geometry: Polygon | MultiPolygon, { toPixel }: WorldPixels): Outline {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  /** Four numbers an edge: from x, y to x, y. */
  const edges: number[] = [];
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    let [fromX, fromY] = [NaN, NaN];
    for (const [longitude = 0, latitude = 0] of ring) {
      const [x, y] = toPixel([longitude, latitude]);
      [left, right, top, foot] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(foot, y)];
      if (!Number.isNaN(fromX)) edges.push(fromX, fromY, x, y);
      [fromX, fromY] = [x, y];
    }
  }
  const bandOf = (y: number): number =>
    Math.max(0, Math.min(bands - 1, Math.floor(((y - top) / (foot - top || 1)) * bands)));
  const inBand = Array.from({ length: bands }, (): number[] => []);
  for (let at = 0; at < edges.length; at += 4) {
    const [a, b] = [bandOf(edges[at + 1] as number), bandOf(edges[at + 3] as number)];
    for (let band = Math.min(a, b); band <= Math.max(a, b); band += 1) inBand[band]?.push(at);
  }
  return {
    extent: { x: left, y: top, width: right - left, height: foot - top },
    crossingsAt: (y) => {
      const crossings: number[] = [];
      for (const at of inBand[bandOf(y)] ?? []) {
        const [ax, ay, bx, by] = [edges[at] ?? 0, edges[at + 1] ?? 0, edges[at + 2] ?? 0, edges[at + 3] ?? 0];
        if (ay <= y !== by <= y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      }
      return crossings;
    },
  };
}

/** Whether a point at the height of the crossings lies inside, holes taken out. */
export function isOddBeyond(crossings: readonly number[], x: number): boolean {
  let isOdd = false;
  for (const crossing of crossings) if (crossing > x) isOdd = !isOdd;
  return isOdd;
}

const known = new WeakMap<Polygon | MultiPolygon, { readonly world: WorldPixels; readonly outline: Outline }>();

/** Kept for each geometry while the world is the same: a map that is moved without zooming asks for the same outlines. */
export function outlineIn(geometry: Polygon | MultiPolygon, world: WorldPixels): Outline {
  const last = known.get(geometry);
  if (last?.world === world) return last.outline;
  const outline = createOutline(geometry, world);
  known.set(geometry, { world, outline });
  return outline;
}
