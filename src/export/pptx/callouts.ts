/** Remarks on places of the map: boxes with a tip at the place. They keep inside the frame. */
import type { Position } from '../../domain/placement.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Box, Direction } from '../plate/displayList.ts';
import type { Plate } from '../plate/composePlate.ts';
import { createProjection } from '../plate/mercator.ts';
import type { Sheet } from '../plate/sheet.ts';
import { lineSpacing } from '../plate/text.ts';
import type { ShapeNode } from './slideNode.ts';

export interface Callout {
  readonly position: Position;
  readonly text: string;
}

/** Of the width of the map. */
const widthShare = 0.22;
const letterShare = 0.52;

function placeBox([x, y]: readonly [x: number, y: number], frame: Box, width: number, height: number): Box {
  const gap = height * 0.6;
  const left = x < frame.x + frame.width / 2 ? x + gap : x - gap - width;
  const top = y - gap - height < frame.y ? y + gap : y - gap - height;
  return { x: Math.min(Math.max(left, frame.x), frame.x + frame.width - width), y: Math.min(Math.max(top, frame.y), frame.y + frame.height - height), width, height };
}

/** What lies outside the frame has no callout. */
export function calloutNodes(callouts: readonly Callout[], plate: Plate, sheet: Sheet, { page }: Theme, direction: Direction): readonly ShapeNode[] {
  const frame = plate.map.box;
  const project = createProjection(plate.map.camera, frame, sheet.mapPxPerPt);
  const { small: sizePt } = sheet.type;
  return callouts.flatMap(({ position, text }): ShapeNode[] => {
    const [x, y] = project(position);
    if (x < frame.x || y < frame.y || x > frame.x + frame.width || y > frame.y + frame.height) return [];
    const width = Math.min(frame.width * widthShare, (text.length + 2) * sizePt * letterShare);
    const lines = Math.ceil((text.length * sizePt * letterShare) / (width - sizePt));
    const box = placeBox([x, y], frame, width, lines * sizePt * lineSpacing + sizePt * 0.6);
    return [{
      kind: 'shape', name: text, box, fill: page.panelRaised, stroke: { colour: page.text, widthPt: 0.75, cap: 'flat' },
      geometry: { kind: 'callout', tip: [(x - box.x - box.width / 2) / box.width, (y - box.y - box.height / 2) / box.height] },
      text: { paragraphs: [{ text, direction, align: 'centre', sizePt, weight: 400, colour: page.text, linePt: sizePt * lineSpacing }], anchor: 'middle' },
    }];
  });
}
