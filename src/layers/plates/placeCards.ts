/** Cards as near as can be to where they belong: whole inside the map, clear of names and marks, and those of the forces on their side of the border. */
import type { LineString } from 'geojson';
import type { PlateImage } from '../contract/image.ts';
import type { Mark } from '../contract/mark.ts';
import { nearestFree, type Room } from './findRoom.ts';
import { isInSight } from './sight.ts';
import { boxAround, meet, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

/** A card, images with less on them, and the side of the border that it keeps to. */
export interface Card {
  readonly mark: Mark & { readonly image: PlateImage };
  readonly smaller: readonly PlateImage[];
  readonly side: 'IQ' | 'SY' | null;
}

export interface PlacedCard {
  readonly card: Card;
  readonly image: PlateImage;
  readonly offset: Pixel;
  readonly free: boolean;
}

const mostPx = 520;

/** Points of the border at most so far apart. */
const samplePx = 12;

function sampled(border: LineString | null, { toPixel }: WorldPixels): readonly Pixel[] {
  const corners = (border?.coordinates ?? []).map(([x = 0, y = 0]) => toPixel([x, y]));
  return corners.flatMap((to, index): Pixel[] => {
    const from = corners[index - 1];
    if (!from) return [to];
    const parts = Math.min(200, Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / samplePx)));
    return Array.from({ length: parts }, (_, part): Pixel => {
      const share = (part + 1) / parts;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  });
}

/** The box touches the border nowhere, and the border at its height lies on its other side. */
function isBeside(box: Box, border: readonly Pixel[], side: 'IQ' | 'SY'): boolean {
  const [top, foot] = [box.y - samplePx, box.y + box.height + samplePx];
  for (const [x, y] of border)
    if (y >= top && y <= foot && (side === 'IQ' ? x >= box.x : x <= box.x + box.width)) return false;
  return true;
}

/** `compact`: with less on them. */
export function placeCards(
  cards: readonly Card[],
  border: LineString | null,
  world: WorldPixels,
  room: Room,
  compact: boolean,
): readonly PlacedCard[] {
  const line = sampled(border, world);
  return cards.flatMap((card): PlacedCard[] => {
    const { mark, side } = card;
    const [x, y] = world.toPixel(mark.position);
    const isSeen = isInSight(room.frame, [x, y]);
    const images = [...(compact ? [] : [mark.image]), ...card.smaller];
    const smallest = images.at(-1) ?? mark.image;
    for (const image of images) {
      const wanted = wantedOf(mark, image);
      if (!isSeen) {
        const waiting = boxAround([x + wanted[0], y + wanted[1]], image.width, image.height);
        const reachesIn = room.frame.box !== null && meet(waiting, room.frame.box);
        return reachesIn ? [] : [{ card, image, offset: wanted, free: true }];
      }
      const accepts = side === null ? undefined : (box: Box) => isBeside(box, line, side);
      const middle =
        nearestFree(room, [x + wanted[0], y + wanted[1]], image, mostPx, accepts) ??
        (image === smallest ? nearestFree(room, [x + wanted[0], y + wanted[1]], image, 2 * mostPx) : null);
      if (!middle) continue;
      room.take(boxAround(middle, image.width, image.height));
      return [{ card, image, offset: [middle[0] - x, middle[1] - y], free: true }];
    }
    const offset = wantedOf(mark, smallest);
    room.take(boxAround([x + offset[0], y + offset[1]], smallest.width, smallest.height));
    return [{ card, image: smallest, offset, free: false }];
  });
}

/** The edge towards the place stays where it is when a card is smaller. */
function wantedOf({ offsetPx: [x, y], image: { width, height } }: Card['mark'], image: PlateImage): Pixel {
  return [x - (Math.sign(x) * (width - image.width)) / 2, y - (Math.sign(y) * (height - image.height)) / 2];
}
