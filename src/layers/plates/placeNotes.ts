/** Texts of callouts: near what they speak of, clear of everything and whole. They are placed first, with room for the marks between text and place. */
import { clamp } from '../../base/numbers.ts';
import { calloutPx, type DrawnCallout, type PlacedText } from '../marks/composeCallouts.ts';
import { labelText } from '../marks/labelStyle.ts';
import { besides, type Room } from './findRoom.ts';
import { isInSight } from './sight.ts';
import { textWidth, wrapText } from './textWidth.ts';
import { boxAround, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

export interface PlacedNote extends PlacedText {
  readonly at: Pixel;
  readonly box: Box;
  readonly free: boolean;
}

const mostPx = 13 * calloutPx;
/** Farther texts leave room for the marks of their place; where there is little room, near ones come first. */
const gapsPx = { far: [44, 58, 76, 98, 124, 156, 192], near: [16, 26, 40, 58, 80, 108, 140] } as const;

/** Where a line from the text to its place leaves the text. */
function edgeTowards({ x, y, width, height }: Box, [toX, toY]: Pixel): Pixel {
  return [clamp(toX, x, x + width), clamp(toY, y, y + height)];
}

export function placeNotes(
  notes: readonly DrawnCallout[],
  room: Room,
  world: WorldPixels,
  direction: 'ltr' | 'rtl',
  reach: keyof typeof gapsPx = 'far',
): readonly PlacedNote[] {
  return notes.map(({ position, text }): PlacedNote => {
    const at = world.toPixel(position);
    const lines = wrapText(labelText(text), calloutPx, mostPx);
    const size = {
      width: Math.ceil(Math.max(...lines.map((line) => textWidth(line, calloutPx)))) + 2,
      height: Math.ceil(lines.length * calloutPx * 1.2) + 2,
    };
    const toNote = (offset: Pixel, free: boolean): PlacedNote => {
      const box = boxAround([at[0] + offset[0], at[1] + offset[1]], size.width, size.height);
      return { text: lines.join('\n'), offset, at, box, free, lineFrom: world.toPosition(edgeTowards(box, at)) };
    };
    const above: Pixel = [0, -(size.height / 2 + gapsPx.near[0])];
    if (!isInSight(room.frame, at)) return toNote(above, true);
    for (const { offset } of besides(size, gapsPx[reach], direction)) {
      const note = toNote(offset, true);
      if (!room.isFree(note.box)) continue;
      room.take(note.box);
      return note;
    }
    room.take(toNote(above, false).box);
    return toNote(above, false);
  });
}
