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

/** How far the border reaches to either side, in rows of this height. */
const rowPx = 12;

interface BorderRows {
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

const rows = new WeakMap<LineString, { readonly world: WorldPixels; readonly rows: BorderRows }>();

function rowsIn(border: LineString | null, world: WorldPixels): BorderRows {
  const known = border ? rows.get(border) : undefined;
  if (known?.world === world) return known.rows;
  const made = rowsOf(border, world);
  if (border) rows.set(border, { world, rows: made });
  return made;
}

/** The box touches the border nowhere, and the border at its height lies on its other side. */
function isBeside(box: Box, { west, east }: BorderRows, side: 'IQ' | 'SY'): boolean {
  const [first, last] = [Math.floor(box.y / rowPx) - 1, Math.floor((box.y + box.height) / rowPx) + 1];
  for (let row = first; row <= last; row += 1) {
    if (side === 'IQ' && (east.get(row) ?? -Infinity) >= box.x) return false;
    if (side === 'SY' && (west.get(row) ?? Infinity) <= box.x + box.width) return false;
  }
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
  const line = rowsIn(border, world);
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
