/** What plates keep clear of: point marks, cards, and crossings. */
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Arrangement } from '../marks/arrangeMarks.ts';
import type { Mark } from '../contract/mark.ts';
import { markSizePx } from '../symbols/drawMark.ts';
import { boxAround, type Box, type WorldPixels } from './worldPixels.ts';

/** Room for a symbol with its halo; for a gate or dot. */
const markPx = markSizePx.plain + 4;
const gatePx = 22;

export function obstaclesOf(
  arrangement: Arrangement,
  { crossings }: Dataset,
  { toPixel }: WorldPixels,
  cards: readonly Mark[],
): readonly Box[] {
  const marks = [...arrangement.values()]
    .filter(({ tag }) => !tag)
    .map(({ anchor, offsetPx: [dx, dy] }): Box => {
      const [x, y] = toPixel(anchor);
      return boxAround([x + dx, y + dy], markPx, markPx);
    });
  const ofCards = cards.flatMap(({ position, offsetPx: [dx, dy], image }): readonly Box[] => {
    const [x, y] = toPixel(position);
    return image.kind === 'plate' ? [boxAround([x + dx, y + dy], image.width, image.height)] : [];
  });
  return [...marks, ...ofCards, ...crossings.map(({ position }) => boxAround(toPixel(position), gatePx, gatePx))];
}
