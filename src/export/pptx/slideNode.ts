/** What a slide is made of, as plain data in points. `writeNodes` makes markup of it; only there do shapes get their numbers. */
import type { NativeChart } from '../../charts/panel.ts';
import type { Box, Direction, Weight } from '../plate/displayList.ts';

export type Align = 'left' | 'centre' | 'right';

/** One paragraph in one language; PowerPoint breaks its lines. */
export interface Paragraph {
  readonly text: string;
  readonly direction: Direction;
  readonly align: Align;
  readonly sizePt: number;
  readonly weight: Weight;
  readonly colour: string;
  /** Distance of its baselines. */
  readonly linePt: number;
  /** Empty room below it. */
  readonly afterPt?: number;
  /** Room that the text keeps free before all its lines. */
  readonly indentPt?: number;
  /** Stands in that room: a sign, or a number that stays the same when others are taken out. */
  readonly marker?: string | number;
}

export interface TextBody {
  readonly paragraphs: readonly Paragraph[];
  readonly anchor: 'top' | 'middle';
  /** A single line that is never broken. */
  readonly oneLine?: boolean;
}

export interface Stroke {
  readonly colour: string;
  readonly widthPt: number;
  /** Lengths of dashes and gaps in turn. */
  readonly dashPt?: readonly number[];
  readonly cap: 'round' | 'flat';
}

/** `path`: SVG path data in units of a box of `width` × `height`, which fills the shape's own. `callout` points at a place, in shares of its box from its middle. */
export type Geometry =
  | { readonly kind: 'rect'; readonly radiusPt?: number }
  | { readonly kind: 'path'; readonly d: string; readonly width: number; readonly height: number }
  | { readonly kind: 'callout'; readonly tip: readonly [x: number, y: number] };

interface Named {
  /** In the list of what is on the slide. */
  readonly name: string;
  /** Text instead of the drawing, for who does not see it. */
  readonly alt?: string;
}

export interface ShapeNode extends Named {
  readonly kind: 'shape';
  readonly box: Box;
  readonly geometry: Geometry;
  readonly fill?: string;
  readonly stroke?: Stroke;
  /** 0–1, of fill and stroke; 1 by default. */
  readonly opacity?: number;
  /** Degrees clockwise. */
  readonly turned?: number;
  readonly text?: TextBody;
  readonly placeholder?: 'title';
}

export interface PictureNode extends Named {
  readonly kind: 'picture';
  readonly box: Box;
  /** PNG. */
  readonly bytes: Uint8Array;
}

export interface GroupNode extends Named {
  readonly kind: 'group';
  readonly children: readonly SlideNode[];
  readonly turned?: number;
}

/** What a chart is set in. */
export interface ChartLook {
  readonly direction: Direction;
  readonly sizePt: number;
  readonly text: string;
  readonly rule: string;
  /** Behind the chart, and between hatched lines. */
  readonly ground: string;
}

/** A chart of the presentation program, with its data in a workbook. */
export interface ChartNode extends Named {
  readonly kind: 'chart';
  readonly box: Box;
  readonly chart: NativeChart;
  readonly look: ChartLook;
}

export type SlideNode = ShapeNode | PictureNode | GroupNode | ChartNode;

/** The smallest box around all of them. */
export function boxAround(boxes: readonly Box[]): Box {
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const [x, y] = [least(boxes.map((box) => box.x)), least(boxes.map((box) => box.y))];
  const [right, bottom] = [
    -least(boxes.map((box) => -box.x - box.width)),
    -least(boxes.map((box) => -box.y - box.height)),
  ];
  return boxes.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x, y, width: right - x, height: bottom - y };
}

export function boxOfNode(node: SlideNode): Box {
  return node.kind === 'group' ? boxAround(node.children.map(boxOfNode)) : node.box;
}
