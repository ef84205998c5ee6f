/** Numbers of the sources, beside the marks on the map that they speak for. */
import type { Camera } from '../../domain/view/view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Box, DisplayItem } from './displayList.ts';
import { createProjection } from './mercator.ts';
import type { Measure } from './text.ts';

/** More numbers than this are told by a plus sign: the list of the data has them all. */
const mostNumbers = 2;
/** How far below the middle of a mark its numbers stand, in CSS pixels of the map. */
const belowPx = 11;
const sizeShare = 0.72;

interface Label {
  readonly text: string;
  readonly box: Box;
}

/** Numbers that touch read as one number. */
function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function within({ x, y, width, height }: Box, frame: Box): boolean {
  return x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;
}

/** At most so many of the numbers; a plus sign tells that there are more. */
function labelText(numbers: readonly number[], most: number): string {
  return numbers.length > most ? `${numbers.slice(0, most).join(',')}+` : numbers.join(',');
}

/** The longer label where it meets no other, else the shorter one; none where even that would lie on a neighbour's. */
function chooseLabels(labels: readonly { readonly long: Label; readonly short: Label }[]): readonly Label[] {
  const chosen: Label[] = [];
  labels.forEach(({ long, short }, index) => {
    const isFree = ({ box }: Label): boolean => chosen.every((other) => !meet(box, other.box));
    const leavesRoom = labels.slice(index + 1).every((later) => !meet(long.box, later.short.box));
    const label = leavesRoom && isFree(long) ? long : isFree(short) ? short : undefined;
    if (label) chosen.push(label);
  });
  return chosen;
}

/** Marks that lie outside the frame, or too near its edge, get none. Transfers carry a count on their arrow instead. */
export function composeMarkNumbers(
  { records, context, sheet, theme }: Snapshot,
  camera: Camera,
  frame: Box,
  measure: Measure,
): readonly DisplayItem[] {
  const project = createProjection(camera, frame, sheet.mapPxPerPt);
  const sizePt = sheet.type.small * sizeShare;
  const labels = records.flatMap(({ shown, numbers }) => {
    const slot = context.arrangement.get(shown.facts.record.id);
    if (!slot || numbers.length === 0) return [];
    const [x, y] = project(slot.anchor);
    const [middleX, top] = [
      x + slot.offsetPx[0] / sheet.mapPxPerPt,
      y + (slot.offsetPx[1] + belowPx) / sheet.mapPxPerPt - sizePt / 2,
    ];
    const labelOf = (text: string): Label => {
      const width = measure(text, sizePt, 600) + sizePt * 0.5;
      return { text, box: { x: middleX - width / 2, y: top, width, height: sizePt * 1.1 } };
    };
    const [long, short] = [labelOf(labelText(numbers, mostNumbers)), labelOf(labelText(numbers, 1))];
    return within(long.box, frame) ? [{ long, short }] : [];
  });
  return chooseLabels(labels).flatMap(({ text, box }): readonly DisplayItem[] => [
    { kind: 'rect', box, fill: theme.labelHalo, radiusPt: sizePt * 0.3 },
    {
      kind: 'text',
      x: box.x + box.width / 2,
      y: box.y + sizePt * 0.9,
      text,
      sizePt,
      weight: 600,
      colour: theme.label,
      direction: 'ltr',
      align: 'centre',
    },
  ]);
}
