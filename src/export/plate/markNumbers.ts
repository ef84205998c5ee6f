/** Numbers of the sources as small superscripts beside the marks on the map that they speak for. They give way to every mark, plate and card. */
import { composeSheetScene } from '../sheetScene.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { vectorMarks } from '../vectorMarks.ts';
import type { Box, DisplayItem } from './displayList.ts';
import type { MapFrame } from './framing.ts';
import { leastPaperPt } from './sheet.ts';
import type { Measure } from './text.ts';

/** More numbers than this are named by the list of sources alone, which says what each is cited for. */
const mostNumbers = 2;

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function within({ x, y, width, height }: Box, frame: Box): boolean {
  return x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;
}

/** Apart, so that two numbers never read as one or as a decimal. */
function labelText(numbers: readonly number[], most: number): string {
  return numbers.length > most ? `${numbers.slice(0, most).join(' · ')} …` : numbers.join(' · ');
}

/** Corners beside a mark, best first: where a superscript stands. */
function corners(mark: Box, width: number, height: number): readonly (readonly [x: number, y: number])[] {
  const [right, left] = [mark.x + mark.width * 0.86, mark.x + mark.width * 0.14 - width];
  const [above, below] = [mark.y - height * 0.55, mark.y + mark.height - height * 0.45];
  return [
    [right, above],
    [left, above],
    [right, below],
    [left, below],
  ];
}

/** Marks at the edge of the frame get none; neither do plates and cards, whose words name their sources. */
export function composeMarkNumbers(snapshot: Snapshot, map: MapFrame, measure: Measure): readonly DisplayItem[] {
  const { records, theme } = snapshot;
  const sizePt = leastPaperPt;
  const numbers = new Map(records.map((record) => [record.shown.facts.record.id, record.numbers]));
  const marks = vectorMarks(composeSheetScene(snapshot, map), map, snapshot);
  const taken: Box[] = marks.map(({ anchor, box }) => {
    // The image of a mark has room around its drawing.
    const inset = anchor === 'point' ? box.width * 0.1 : 0;
    return { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset };
  });
  return marks.flatMap(({ records: [id], anchor, box }): readonly DisplayItem[] => {
    const own = numbers.get(id) ?? [];
    if (anchor !== 'point' || own.length === 0) return [];
    const height = sizePt * 1.05;
    for (const most of [mostNumbers, 1]) {
      const text = labelText(own, most);
      const width = measure(text, sizePt, 600) + 1;
      for (const [x, y] of corners(box, width, height)) {
        const label: Box = { x, y, width, height };
        if (!within(label, map.box) || taken.some((other) => meet(label, other))) continue;
        taken.push(label);
        return [
          { kind: 'rect', box: label, fill: theme.labelHalo, radiusPt: 1 },
          {
            kind: 'text',
            x: x + width / 2,
            y: y + sizePt * 0.88,
            text,
            sizePt,
            weight: 600,
            colour: theme.label,
            direction: 'ltr',
            align: 'centre',
          },
        ];
      }
    }
    return [];
  });
}
