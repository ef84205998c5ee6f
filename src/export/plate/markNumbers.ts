/** Numbers of the sources, beside the marks on the map that they speak for. */
import type { Camera } from '../../domain/view.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Box, DisplayItem } from './displayList.ts';
import { createProjection } from './mercator.ts';
import type { Measure } from './text.ts';

/** More numbers than this are told by a plus sign: the list of the data has them all. */
const mostNumbers = 2;
/** How far below the middle of a mark its numbers stand, in CSS pixels of the map. */
const belowPx = 11;
const sizeShare = 0.72;

/** Marks that lie outside the frame, or too near its edge, get none. Transfers carry a count on their arrow instead. */
export function composeMarkNumbers({ records, context, sheet, theme }: Snapshot, camera: Camera, frame: Box, measure: Measure): readonly DisplayItem[] {
  const project = createProjection(camera, frame, sheet.mapPxPerPt);
  const sizePt = sheet.type.small * sizeShare;
  return records.flatMap(({ shown, numbers }): readonly DisplayItem[] => {
    const slot = context.arrangement.get(shown.facts.record.id);
    if (!slot || numbers.length === 0) return [];
    const text = numbers.length > mostNumbers ? `${numbers.slice(0, mostNumbers).join(',')}+` : numbers.join(',');
    const [x, y] = project(slot.anchor);
    const [middleX, top] = [x + slot.offsetPx[0] / sheet.mapPxPerPt, y + (slot.offsetPx[1] + belowPx) / sheet.mapPxPerPt - sizePt / 2];
    const width = measure(text, sizePt, 600) + sizePt * 0.5;
    const box: Box = { x: middleX - width / 2, y: top, width, height: sizePt * 1.1 };
    const inside = box.x >= frame.x && box.y >= frame.y && box.x + width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height;
    return inside ? [
      { kind: 'rect', box, fill: theme.labelHalo, radiusPt: sizePt * 0.3 },
      { kind: 'text', x: middleX, y: top + sizePt * 0.9, text, sizePt, weight: 600, colour: theme.label, direction: 'ltr', align: 'centre' },
    ] : [];
  });
}
