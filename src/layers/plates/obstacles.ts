/** What plates keep clear of: point marks, chips with their texts, crossings, and the dots of named places. */
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Arrangement } from '../marks/arrangeMarks.ts';
import { markSizePx } from '../symbols/drawMark.ts';
import { boxAround, type Box, type WorldPixels } from './worldPixels.ts';

/** Room for a symbol with its halo; for a chip, the symbol and its text on the side away from the border; for a gate or dot. */
const markPx = markSizePx.plain + 4;
const chipPx = { width: 220, height: 24 } as const;
const gatePx = 22;

export function obstaclesOf(
  arrangement: Arrangement,
  { crossings }: Dataset,
  { toPixel }: WorldPixels,
): readonly Box[] {
  const marks = [...arrangement.values()].map(({ anchor, offsetPx: [dx, dy], tag }): Box => {
    const [x, y] = toPixel(anchor);
    if (!tag) return boxAround([x + dx, y + dy], markPx, markPx);
    const middle = dx + Math.sign(dx) * (chipPx.width / 2 - markPx / 2);
    return boxAround([x + middle, y + dy], chipPx.width, chipPx.height);
  });
  return [...marks, ...crossings.map(({ position }) => boxAround(toPixel(position), gatePx, gatePx))];
}
