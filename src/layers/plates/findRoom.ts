/** A book of what is taken on the map, and the search for room beside what is there. */
import { isWithin, type Frame } from './sight.ts';
import { meet, type Box, type Pixel } from './worldPixels.ts';

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
  /** What stood in the way last: spots are tried in turn, and the next one mostly meets it, too. */
  let last: Box | undefined;
  return {
    frame,
    taken,
    isFree: (box, except) => {
      if (!isWithin(frame, box)) return false;
      const wide = { x: box.x - gapPx, y: box.y - gapPx, width: box.width + 2 * gapPx, height: box.height + 2 * gapPx };
      const isInTheWay = (other: Box): boolean => meet(wide, other) && !(except?.(other) ?? false);
      if (last && isInTheWay(last)) return false;
      for (const other of taken) {
        if (!isInTheWay(other)) continue;
        last = other;
        return false;
      }
      return true;
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

const stepPx = 9;

/** The free spot for a box nearest to its wanted middle, on a grid of rings. */
export function nearestFree(
  room: Room,
  wanted: Pixel,
  { width, height }: { readonly width: number; readonly height: number },
  mostPx: number,
  accepts: (box: Box) => boolean = () => true,
): Pixel | null {
  const { box: frame } = room.frame;
  for (let ring = 0; ring * stepPx <= mostPx; ring += 1)
    for (const [dx, dy] of ringCells(ring)) {
      const x = wanted[0] + dx * stepPx - width / 2;
      const y = wanted[1] + dy * stepPx - height / 2;
      if (frame && (x < frame.x || y < frame.y || x + width > frame.x + frame.width)) continue;
      const box = { x, y, width, height };
      if (room.isFree(box) && accepts(box)) return [x + width / 2, y + height / 2];
    }
  return null;
}

const rings: (readonly (readonly [number, number])[])[] = [];

/** The cells of a square ring, nearest first, and of those as near clockwise from its upper left corner. */
function ringCells(ring: number): readonly (readonly [number, number])[] {
  const known = rings[ring];
  if (known) return known;
  const cells = Array.from({ length: Math.max(1, 8 * ring) }, (_, index) => onRing(ring, index)).sort(
    (a, b) => Math.hypot(...a) - Math.hypot(...b),
  );
  rings[ring] = cells;
  return cells;
}

function onRing(ring: number, index: number): readonly [number, number] {
  if (ring === 0) return [0, 0];
  const [edge, along] = [Math.floor(index / (2 * ring)), (index % (2 * ring)) - ring];
  if (edge === 0) return [along, -ring];
  if (edge === 1) return [ring, along];
  return edge === 2 ? [-along, ring] : [-ring, -along];
}
