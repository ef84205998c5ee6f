/** Where the border runs on the screen, row by row: what keeps cards and plates off the line. */
import type { LineString } from 'geojson';
import { boxAround, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

/** How far the border reaches to either side, in rows of this height. */
const rowPx = 12;

export interface BorderRows {
  readonly line: readonly Pixel[];
  readonly west: ReadonlyMap<number, number>;
  readonly east: ReadonlyMap<number, number>;
}

function rowsOf(border: LineString | null, { toPixel }: WorldPixels): BorderRows {
  const [west, east] = [new Map<number, number>(), new Map<number, number>()];
  const note = (x: number, y: number): void => {
    const row = Math.floor(y / rowPx);
    west.set(row, Math.min(west.get(row) ?? Infinity, x));
    east.set(row, Math.max(east.get(row) ?? -Infinity, x));
  };
  let from: Pixel | null = null;
  const line: Pixel[] = [];
  for (const [longitude = 0, latitude = 0] of border?.coordinates ?? []) {
    const to = toPixel([longitude, latitude]);
    line.push(to);
    const [x, y] = from ?? to;
    const parts = Math.min(200, Math.max(1, Math.ceil(Math.hypot(to[0] - x, to[1] - y) / rowPx)));
    for (let part = 1; part <= parts; part += 1)
      note(x + ((to[0] - x) * part) / parts, y + ((to[1] - y) * part) / parts);
    from = to;
  }
  return { line, west, east };
}

const kept = new WeakMap<LineString, { readonly world: WorldPixels; readonly rows: BorderRows }>();

export function borderRowsIn(border: LineString | null, world: WorldPixels): BorderRows {
  const known = border ? kept.get(border) : undefined;
  if (known?.world === world) return known.rows;
  const made = rowsOf(border, world);
  if (border) kept.set(border, { world, rows: made });
  return made;
}

/** The box touches the border nowhere, and the border at its height lies on its other side. */
export function isBeside(box: Box, { west, east }: BorderRows, side: 'IQ' | 'SY'): boolean {
  const [first, last] = [Math.floor(box.y / rowPx) - 1, Math.floor((box.y + box.height) / rowPx) + 1];
  for (let row = first; row <= last; row += 1) {
    if (side === 'IQ' && (east.get(row) ?? -Infinity) >= box.x) return false;
    if (side === 'SY' && (west.get(row) ?? Infinity) <= box.x + box.width) return false;
  }
  return true;
}

export function touches(box: Box, rows: BorderRows): boolean {
  return !isBeside(box, rows, 'IQ') && !isBeside(box, rows, 'SY');
}

/** Whether a straight line meets a box (Liang and Barsky, 1984). */
function meetsLine({ x, y, width, height }: Box, [x0, y0]: Pixel, [x1, y1]: Pixel): boolean {
  let [from, to] = [0, 1];
  const clip = (step: number, room: number): void => {
    if (step === 0 && room < 0) to = -1;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  };
  clip(x0 - x1, x0 - x);
  clip(x1 - x0, x + width - x0);
  clip(y0 - y1, y0 - y);
  clip(y1 - y0, y + height - y0);
  return from <= to;
}

/** The line itself runs through the box; rows, which are coarser, exclude most boxes first. */
export function isOverBorder(box: Box, rows: BorderRows): boolean {
  if (!touches(box, rows)) return false;
  return rows.line.some((to, index) => index > 0 && meetsLine(box, rows.line[index - 1] ?? to, to));
}

/** Whether a box lies on the same side of the border as a point, without touching it. */
export function onSideOf(at: Pixel, rows: BorderRows): (box: Box) => boolean {
  const side = (['IQ', 'SY'] as const).find((each) => isBeside(boxAround(at, 0, 0), rows, each));
  return (box) => (side ? isBeside(box, rows, side) : !touches(box, rows));
}
