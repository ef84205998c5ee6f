/** Where the border runs on the screen, row by row: what keeps cards and plates off the line. */
import type { LineString } from 'geojson';
import type { Box, Pixel, WorldPixels } from './worldPixels.ts';

/** How far the border reaches to either side, in rows of this height. */
const rowPx = 12;

export interface BorderRows {
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
  for (const [longitude = 0, latitude = 0] of border?.coordinates ?? []) {
    const to = toPixel([longitude, latitude]);
    const [x, y] = from ?? to;
    const parts = Math.min(200, Math.max(1, Math.ceil(Math.hypot(to[0] - x, to[1] - y) / rowPx)));
    for (let part = 1; part <= parts; part += 1)
      note(x + ((to[0] - x) * part) / parts, y + ((to[1] - y) * part) / parts);
    from = to;
  }
  return { west, east };
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
