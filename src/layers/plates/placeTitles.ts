/** Names of records beside their marks, near by and only where there is room: the list has them all. Names of sites stand below their place. */
import type { RecordId } from '../../domain/records/record.ts';
import type { PlacementContext as Context } from './sight.ts';
import { labelText } from '../marks/labelStyle.ts';
import { besides, type Room } from './findRoom.ts';
import type { PlacedBlock } from './markBlock.ts';
import { isInSight } from './sight.ts';
import { textWidth, wrapText } from './textWidth.ts';
import { boxAround, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

export interface PlacedTitle {
  readonly record: RecordId;
  readonly text: string;
  readonly at: Pixel;
  readonly side: -1 | 0 | 1;
  readonly width: number;
  readonly box: Box;
}

export const titleZoom = 7.2;
export const titlePx = 12;
const mostPx = 9.5 * titlePx;
const gapsPx = [16, 24] as const;

export function placeTitles(
  blocks: readonly PlacedBlock[],
  context: Context,
  world: WorldPixels,
  room: Room,
): readonly PlacedTitle[] {
  const { words, dataset } = context;
  return blocks.flatMap(({ group, slots, away }) => {
    const [x, y] = world.toPixel(group.anchor.position);
    if (away || !isInSight(room.frame, [x, y])) return [];
    return [...slots].flatMap(([id, [dx, dy]]): PlacedTitle[] => {
      const record = dataset.recordsById.get(id);
      if (!record || record.kind === 'detention-site') return [];
      const lines = wrapText(labelText(words.text(record.name)), titlePx, mostPx);
      const size = {
        width: Math.ceil(Math.max(...lines.map((line) => textWidth(line, titlePx)))) + 2,
        height: Math.ceil(lines.length * titlePx * 1.2) + 2,
      };
      for (const { offset, side } of besides(size, gapsPx, words.direction)) {
        const middle: Pixel = [x + dx + offset[0], y + dy + offset[1]];
        const box = boxAround(middle, size.width, size.height);
        if (!room.isFree(box)) continue;
        room.take(box);
        const at: Pixel = [middle[0] - (side[0] * size.width) / 2, middle[1]];
        return [{ record: id, text: lines.join('\n'), at, side: side[0], width: size.width, box }];
      }
      return [];
    });
  });
}
