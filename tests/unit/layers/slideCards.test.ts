/** Cards stay whole in the frame of the map. */
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/layers/contract/mark.ts';
import { composeCards } from '../../../src/layers/plates/composeCards.ts';
import { slideCards } from '../../../src/layers/plates/slideCards.ts';
import type { Sight } from '../../../src/layers/plates/sight.ts';
import { worldPixels } from '../../../src/layers/plates/worldPixels.ts';
import { snapshotOf } from '../export/buildSnapshot.ts';

const { context } = snapshotOf();
const cards = (composeCards(context).marks ?? []).flatMap(({ marks }) => marks);

function boxOf({ position, offsetPx, image }: Mark, zoom: number): readonly [number, number, number, number] {
  if (image.kind !== 'plate') throw new Error('A card is drawn as a plate.');
  const [x, y] = worldPixels(zoom, 0).toPixel(position);
  const [middleX, middleY] = [x + offsetPx[0], y + offsetPx[1]];
  return [middleX - image.width / 2, middleY - image.height / 2, middleX + image.width / 2, middleY + image.height / 2];
}

describe('cards', () => {
  it('move into the frame by as much as they would be cut, and no further', () => {
    expect(cards.length).toBeGreaterThan(1);
    for (const card of cards) {
      const zoom = 7;
      const [longitude, latitude] = card.position;
      const sight: Sight = {
        zoom,
        bearing: 0,
        bounds: [longitude - 6, latitude - 3, longitude + 0.4, latitude + 3],
      };
      const [moved] = slideCards([card], sight);
      if (!moved) throw new Error('The card is gone.');
      const [right] = worldPixels(zoom, 0).toPixel([longitude + 0.4, latitude]);
      expect(boxOf(card, zoom)[2]).toBeGreaterThan(right);
      expect(boxOf(moved, zoom)[2]).toBeCloseTo(right - 60, 6);
    }
  });

  it('stay where they are with room around them, on a turned map, and where their anchor is out of sight', () => {
    const everywhere: Sight = { zoom: 6, bearing: 0, bounds: [20, 20, 60, 50] };
    expect(slideCards(cards, everywhere)).toBe(cards);
    expect(slideCards(cards, { ...everywhere, bearing: 20, bounds: [41, 34, 41.2, 34.1] })).toBe(cards);
    expect(slideCards(cards, { ...everywhere, bounds: [20, 20, 21, 21] })).toBe(cards);
    expect(slideCards(cards, { ...everywhere, bounds: null })).toBe(cards);
  });
});
