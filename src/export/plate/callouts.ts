/** Remarks on places of the map, as boxes with a tip at the place. They keep inside the frame, off each other and, where possible, off the marks. Pure arithmetic. */
import type { DrawnCallout } from '../../layers/marks/composeCallouts.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Plate } from './plate.ts';
import type { Box, Direction, DisplayItem } from './displayList.ts';
import { createProjection } from './mercator.ts';
import type { Sheet } from './sheet.ts';
import { ascentShare, lineSpacing, wrapText, type Measure } from './text.ts';

export interface PlacedCallout {
  readonly text: string;
  readonly lines: readonly string[];
  readonly box: Box;
  /** The place, in points of the sheet. */
  readonly tip: readonly [x: number, y: number];
}

/** Of the width of the map. */
const widthShare = 0.22;
const letterShare = 0.52;
/** Where text cannot be measured: wide enough for nearly every text. */
export const roughMeasure: Measure = (text, sizePt) => text.length * sizePt * letterShare;

const strokePt = 0.75;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Beside the place, above before below before at its height, near before far. */
function candidates([x, y]: PlacedCallout['tip'], frame: Box, width: number, height: number): readonly Box[] {
  const inside = (value: number, least: number, most: number): number =>
    Math.min(Math.max(value, least), Math.max(least, most));
  return [0.6, 1.4, 2.4, 3.6, 5, 7].flatMap((share) => {
    const gap = height * share;
    const across =
      x < frame.x + frame.width / 2
        ? [x + gap, x - gap - width, x - width / 2]
        : [x - gap - width, x + gap, x - width / 2];
    return [y - gap - height, y + gap, y - height / 2].flatMap((top) =>
      across.map((left): Box => ({
        x: inside(left, frame.x, frame.x + frame.width - width),
        y: inside(top, frame.y, frame.y + frame.height - height),
        width,
        height,
      })),
    );
  });
}

/** Other callouts and the own place must not be covered, marks had better not. The first of equally good places wins. */
function choose(
  boxes: readonly Box[],
  tips: readonly Box[],
  taken: readonly Box[],
  keepClear: readonly Box[],
): Box | undefined {
  const covered = (box: Box, others: readonly Box[]): number =>
    others.reduce((sum, other) => sum + overlap(box, other), 0);
  const costs = boxes.map((box) => covered(box, taken) * 1000 + covered(box, tips) * 100 + covered(box, keepClear));
  return boxes[costs.indexOf(Math.min(...costs))];
}

/** What lies outside the frame has no callout. `keepClear`: marks that had better be seen. */
export function placeCallouts(
  callouts: readonly DrawnCallout[],
  plate: Plate,
  sheet: Sheet,
  keepClear: readonly Box[],
  measure: Measure,
): readonly PlacedCallout[] {
  const frame = plate.map.box;
  const project = createProjection(plate.map.camera, frame, sheet.mapPxPerPt);
  const { small: sizePt } = sheet.type;
  const inFrame = callouts
    .map(({ position, text }) => ({ text, tip: project(position) }))
    .filter(
      ({ tip: [x, y] }) => x >= frame.x && y >= frame.y && x <= frame.x + frame.width && y <= frame.y + frame.height,
    );
  const tips = inFrame.map(({ tip: [x, y] }): Box => ({
    x: x - sizePt,
    y: y - sizePt,
    width: 2 * sizePt,
    height: 2 * sizePt,
  }));
  const placed: PlacedCallout[] = [];
  for (const { text, tip } of inFrame) {
    const width = Math.min(frame.width * widthShare, measure(text, sizePt, 400) + 2 * sizePt);
    const lines = wrapText(text, width - sizePt, sizePt, 400, measure);
    const box = choose(
      candidates(tip, frame, width, lines.length * sizePt * lineSpacing + sizePt * 0.6),
      tips,
      placed.map((each) => each.box),
      keepClear,
    );
    if (box) placed.push({ text, lines, box, tip });
  }
  return placed;
}

/** As drawings and texts, each callout for itself. */
export function calloutItems(
  { lines, box, tip: [x, y] }: PlacedCallout,
  { type: { small: sizePt } }: Sheet,
  { page }: Theme,
  direction: Direction,
): readonly DisplayItem[] {
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const distance = Math.max(1, Math.hypot(x - middleX, y - middleY));
  const [sideX, sideY] = [((y - middleY) / distance) * sizePt * 0.8, ((middleX - x) / distance) * sizePt * 0.8];
  const look = { fill: page.panelRaised, stroke: page.text, strokePt };
  const top = box.y + (box.height - lines.length * sizePt * lineSpacing) / 2;
  return [
    {
      kind: 'shape',
      closed: true,
      points: [
        [
          [middleX - sideX, middleY - sideY],
          [x, y],
          [middleX + sideX, middleY + sideY],
        ],
      ],
      ...look,
    },
    { kind: 'rect', box, radiusPt: sizePt * 0.5, ...look },
    ...lines.map((text, index): DisplayItem => ({
      kind: 'text',
      x: middleX,
      y: top + index * sizePt * lineSpacing + sizePt * ascentShare,
      text,
      sizePt,
      weight: 400,
      colour: page.text,
      direction,
      align: 'centre',
    })),
  ];
}
