/** Drawings and outlines of the plate as shapes of a slide. */
import type { Shape } from '../../layers/contract/image.ts';
import type { Box, DisplayItem } from '../plate/displayList.ts';
import { boxAround, type ShapeNode, type SlideNode, type Stroke } from './slideNode.ts';

interface Name {
  readonly name: string;
  readonly alt?: string;
}

function strokeOf({ stroke, strokeWidth = 1, dash }: Shape, ptPerUnit: number): Stroke | undefined {
  if (stroke === undefined || stroke === 'none') return undefined;
  return {
    colour: stroke,
    widthPt: strokeWidth * ptPerUnit,
    cap: dash ? 'flat' : 'round',
    ...(dash ? { dashPt: dash.map((length) => length * ptPerUnit) } : {}),
  };
}

function shapeNode(shape: Shape, { name, alt }: Name, box: Box, grid: number): ShapeNode {
  const stroke = strokeOf(shape, box.width / grid);
  return {
    kind: 'shape',
    name,
    box,
    geometry: { kind: 'path', d: shape.d, width: grid, height: grid },
    ...(alt === undefined ? {} : { alt }),
    ...(shape.fill === undefined ? {} : { fill: shape.fill }),
    ...(stroke ? { stroke } : {}),
    ...(shape.opacity === undefined ? {} : { opacity: shape.opacity }),
  };
}

/** A drawing of one stroke is one shape, of several a group. All shapes have the box of the whole drawing, so that they keep their places in it. */
export function symbolNode(
  { shapes, box, grid, turned }: Extract<DisplayItem, { kind: 'symbol' }>,
  name: Name,
): SlideNode {
  const [only, ...others] = shapes;
  const turn = turned === undefined ? {} : { turned };
  if (only && others.length === 0) return { ...shapeNode(only, name, box, grid), ...turn };
  return {
    kind: 'group',
    ...name,
    ...turn,
    children: shapes.map((shape, index) => shapeNode(shape, { name: `${name.name} ${index + 1}` }, box, grid)),
  };
}

/** Chains of points as one outline. */
export function outlineNode(item: Extract<DisplayItem, { kind: 'shape' }>, name: string): ShapeNode {
  const chains = item.points.filter((chain) => chain.length > 1);
  const box = boxAround(chains.flat().map(([x, y]) => ({ x, y, width: 0, height: 0 })));
  const d = chains
    .map((chain) => `M${chain.map(([x, y]) => `${x - box.x} ${y - box.y}`).join('L')}${item.closed ? 'Z' : ''}`)
    .join('');
  return {
    kind: 'shape',
    name,
    box,
    geometry: { kind: 'path', d, width: box.width, height: box.height },
    ...(item.fill === undefined ? {} : { fill: item.fill }),
    ...(item.stroke === undefined ? {} : { stroke: { colour: item.stroke, widthPt: item.strokePt ?? 1, cap: 'flat' } }),
  };
}
