/** A book of what is taken on the map, and the search for room beside what is there. */
import { isWithin, type Frame } from './sight.ts';
import { boxAround, meet, type Box, type Pixel } from './worldPixels.ts';

/** Between two things. */
const gapPx = 3;

export interface Room {
  readonly frame: Frame;
  /** What is taken so far, covers of the map among it. */
  readonly taken: readonly Box[];
  readonly isFree: (box: Box, except?: (other: Box) => boolean) => boolean;
  readonly take: (box: Box) => void;
}

export function createRoom(frame: Frame, fixed: readonly Box[] = []): Room {
  const taken: Box[] = [...frame.covers, ...fixed];
  return {
    frame,
    taken,
    isFree: (box, except) => {
      const wide = { x: box.x - gapPx, y: box.y - gapPx, width: box.width + 2 * gapPx, height: box.height + 2 * gapPx };
      return isWithin(frame, box) && !taken.some((other) => meet(wide, other) && !(except?.(other) ?? false));
    },
    take: (box) => void taken.push(box),
  };
}

type Side = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];
const sides = {
  ltr: [
    [1, 0],
    [-1, 0],
    [0, -1],
    [0, 1],
    [1, -1],
    [1, 1],
    [-1, -1],
    [-1, 1],
  ],
  rtl: [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
    [-1, -1],
    [-1, 1],
    [1, -1],
    [1, 1],
  ],
} as const satisfies Record<string, readonly Side[]>;

export interface Beside {
  /** Middle of the thing, from the point, in CSS pixels. */
  readonly offset: Pixel;
  readonly side: Side;
}

/** Where something of a size may stand beside a point, nearest first. */
export function besides(
  { width, height }: { readonly width: number; readonly height: number },
  gaps: readonly number[],
  direction: 'ltr' | 'rtl',
): readonly Beside[] {
  return gaps.flatMap((gap) =>
    sides[direction].map((side): Beside => {
      const [x, y] = side;
      const diagonal = x !== 0 && y !== 0 ? 0.7 : 1;
      return { side, offset: [x * (gap * diagonal + width / 2), y * (gap * diagonal + height / 2)] };
    }),
  );
}

/** The free spot for a box nearest to its wanted middle, on a grid of rings. */
export function nearestFree(
  room: Room,
  wanted: Pixel,
  { width, height }: { readonly width: number; readonly height: number },
  mostPx: number,
  accepts: (box: Box) => boolean = () => true,
): Pixel | null {
  const step = 9;
  for (let ring = 0; ring * step <= mostPx; ring += 1) {
    let best: Pixel | null = null;
    let nearest = Infinity;
    for (let index = 0; index < Math.max(1, 8 * ring); index += 1) {
      const [dx, dy] = onRing(ring, index);
      const middle: Pixel = [wanted[0] + dx * step, wanted[1] + dy * step];
      const far = Math.hypot(dx, dy);
      if (far >= nearest) continue;
      const box = boxAround(middle, width, height);
      if (room.isFree(box) && accepts(box)) [best, nearest] = [middle, far];
    }
    if (best) return best;
  }
  return null;
}

/** The cells of a square ring, clockwise from its upper left corner. */
function onRing(ring: number, index: number): readonly [number, number] {
  if (ring === 0) return [0, 0];
  const [edge, along] = [Math.floor(index / (2 * ring)), (index % (2 * ring)) - ring];
  if (edge === 0) return [along, -ring];
  if (edge === 1) return [ring, along];
  return edge === 2 ? [-along, ring] : [-ring, -along];
}
