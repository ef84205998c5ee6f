/**
 * Cards as near as can be to where they belong: whole inside the map, clear of names, marks and the border, and those of the forces on their side of it. A
 * transfer's card belongs to the end of its arrow, and may be smaller to stand near it.
 */
import type { LineString } from 'geojson';
import type { PlateImage } from '../contract/image.ts';
import type { Mark } from '../contract/mark.ts';
import { borderRowsIn, isBeside, touches } from './borderRows.ts';
import { nearestFree, type Room } from './findRoom.ts';
import type { UnitGroups } from './layoutCard.ts';
import { isInSight } from './sight.ts';
import { boxAround, meet, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

/** A card, images with less on them, and the side of the border that it keeps to. */
export interface Card {
  readonly mark: Mark & { readonly image: PlateImage };
  readonly smaller: readonly PlateImage[];
  readonly side: 'IQ' | 'SY' | null;
  /** Military symbols that its image shows one by one; empty where it shows none. */
  readonly units: UnitGroups;
}

export interface PlacedCard {
  readonly card: Card;
  readonly image: PlateImage;
  readonly offset: Pixel;
  readonly free: boolean;
}

const mostPx = 520;
/** Of a card of a transfer from the end of its arrow, before those of the forces are placed: the fullest that finds room so near. */
const nearPx = 90;
/** Then the fullest of the smallest ones that finds room so near. */
const nearbyPx = 180;
const smallOnes = 3;

/** `compact`: with less on them. */
export function placeCards(
  cards: readonly Card[],
  border: LineString | null,
  world: WorldPixels,
  room: Room,
  compact: boolean,
): readonly PlacedCard[] {
  const line = borderRowsIn(border, world);
  const near = new Map(
    cards.flatMap((card) => {
      const placed = card.side === null ? placeNear(card, line, world, room, compact) : null;
      return placed ? [[card, placed] as const] : [];
    }),
  );
  const rest = cards.filter((card) => !near.has(card));
  // Those that keep to one side have less room to choose from.
  const ordered = [...rest.filter(({ side }) => side !== null), ...rest.filter(({ side }) => side === null)];
  const placed = ordered.flatMap((card): PlacedCard[] => {
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
      const accepts = (box: Box): boolean => (side ? isBeside(box, line, side) : !touches(box, line));
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
  return [...near.values(), ...placed];
}

/** The fullest image that finds room near the end of the arrow. */
function placeNear(
  { mark, smaller, ...card }: Card,
  line: ReturnType<typeof borderRowsIn>,
  world: WorldPixels,
  room: Room,
  compact: boolean,
): PlacedCard | null {
  const [x, y] = world.toPixel(mark.position);
  if (!isInSight(room.frame, [x, y])) return null;
  const images = [...(compact ? [] : [mark.image]), ...smaller];
  const tries = [
    ...images.map((image) => [image, nearPx] as const),
    ...images.slice(-smallOnes).map((image) => [image, nearbyPx] as const),
  ];
  for (const [image, most] of tries) {
    const [dx, dy] = wantedOf(mark, image);
    const middle = nearestFree(room, [x + dx, y + dy], image, most, (box) => !touches(box, line));
    if (!middle) continue;
    room.take(boxAround(middle, image.width, image.height));
    return { card: { mark, smaller, ...card }, image, offset: [middle[0] - x, middle[1] - y], free: true };
  }
  return null;
}

/** The edge towards the place stays where it is when a card is smaller. */
function wantedOf({ offsetPx: [x, y], image: { width, height } }: Card['mark'], image: PlateImage): Pixel {
  return [x - (Math.sign(x) * (width - image.width)) / 2, y - (Math.sign(y) * (height - image.height)) / 2];
}
