/** Callouts as shapes of their own kind: their tips and boxes can be moved. */
import type { DrawnCallout } from '../../layers/marks/composeCallouts.ts';
import type { Theme } from '../../theme/theme.ts';
import { placeCallouts, roughMeasure } from '../plate/callouts.ts';
import type { Box, Direction } from '../plate/displayList.ts';
import type { Plate } from '../plate/composePlate.ts';
import type { Sheet } from '../plate/sheet.ts';
import { lineSpacing } from '../plate/text.ts';
import type { ShapeNode } from './slideNode.ts';

export function calloutNodes(
  callouts: readonly DrawnCallout[],
  plate: Plate,
  sheet: Sheet,
  { page }: Theme,
  direction: Direction,
  keepClear: readonly Box[],
): readonly ShapeNode[] {
  const { small: sizePt } = sheet.type;
  return placeCallouts(callouts, plate, sheet, keepClear, roughMeasure).map(
    ({ text, box, tip: [x, y] }): ShapeNode => ({
      kind: 'shape',
      name: text,
      box,
      fill: page.panelRaised,
      stroke: { colour: page.text, widthPt: 0.75, cap: 'flat' },
      geometry: {
        kind: 'callout',
        tip: [(x - box.x - box.width / 2) / box.width, (y - box.y - box.height / 2) / box.height],
      },
      text: {
        paragraphs: [
          { text, direction, align: 'centre', sizePt, weight: 400, colour: page.text, linePt: sizePt * lineSpacing },
        ],
        anchor: 'middle',
      },
    }),
  );
}
