/** Keeps cards whole inside the map: one whose anchor is in sight moves by as much as it would be cut. */
import type { Mark } from '../contract/mark.ts';
import type { Sight } from './sight.ts';
import { worldPixels } from './worldPixels.ts';

/** Room at the edges of the map in CSS pixels: tools at the end, credits and scale bar below. */
const marginPx = { start: 8, end: 60, top: 8, foot: 48 } as const;

/** How far an interval must move to lie inside another; to its start where it is too long. */
function shiftInto(low: number, high: number, least: number, most: number): number {
  if (low < least) return least - low;
  return high > most ? Math.max(least - low, most - high) : 0;
}

/** The same list where nothing moves. A turned map has no upright frame; its cards stay. */
export function slideCards(cards: readonly Mark[], { zoom, bearing, bounds }: Sight): readonly Mark[] {
  if (!bounds || bearing !== 0) return cards;
  const { toPixel } = worldPixels(zoom, 0);
  const [west, south, east, north] = bounds;
  const [left, top] = toPixel([west, north]);
  const [right, bottom] = toPixel([east, south]);
  const moved = cards.map((card): Mark => {
    const { image, position, offsetPx } = card;
    const [x, y] = toPixel(position);
    if (image.kind !== 'plate' || x < left || x > right || y < top || y > bottom) return card;
    const [middleX, middleY] = [x + offsetPx[0], y + offsetPx[1]];
    const [halfWidth, halfHeight] = [image.width / 2, image.height / 2];
    const dx = shiftInto(middleX - halfWidth, middleX + halfWidth, left + marginPx.start, right - marginPx.end);
    const dy = shiftInto(middleY - halfHeight, middleY + halfHeight, top + marginPx.top, bottom - marginPx.foot);
    return dx === 0 && dy === 0 ? card : { ...card, offsetPx: [offsetPx[0] + dx, offsetPx[1] + dy] };
  });
  return moved.some((card, index) => card !== cards[index]) ? moved : cards;
}
