/** One item of a sheet as marks of the pen. */
import type { Box, DisplayItem, TextItem } from '../plate/displayList.ts';
import type { Faces } from './faces.ts';
import type { Pen, Placing } from './pen.ts';

type Drawn<Kind extends DisplayItem['kind']> = Extract<DisplayItem, { kind: Kind }>;

/** Share of a radius by which a curve of four pieces comes nearest to a circle. */
const roundness = 0.5523;

function boxPath({ x, y, width, height }: Box, radiusPt: number): string {
  const r = Math.min(radiusPt, width / 2, height / 2);
  if (r <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const k = r * (1 - roundness);
  return [
    `M${x + r} ${y}h${width - 2 * r}c${r - k} 0 ${r} ${k} ${r} ${r}v${height - 2 * r}c0 ${r - k} ${-k} ${r} ${-r} ${r}`,
    `h${2 * r - width}c${k - r} 0 ${-r} ${-k} ${-r} ${-r}v${2 * r - height}c0 ${k - r} ${k} ${-r} ${r} ${-r}Z`,
  ].join('');
}

function placingOf({ box, grid, turned = 0 }: Drawn<'symbol'>): Placing {
  const factor = box.width / grid;
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const middle = grid / 2;
  return ([x, y]) => {
    const [dx, dy] = [x - middle, y - middle];
    return [box.x + (middle + dx * cos - dy * sin) * factor, box.y + (middle + dx * sin + dy * cos) * factor];
  };
}

export function drawText(
  { text, direction, weight, sizePt, x, y, align, colour }: TextItem,
  faces: Faces,
  pen: Pen,
): void {
  const set = faces.set(text, direction, weight);
  const width = (set.width * sizePt) / 1000;
  pen.line(set, [align === 'left' ? x : align === 'right' ? x - width : x - width / 2, y], sizePt, colour);
}

/** Pictures and the map are drawn by the caller, who has their bytes. */
export function drawItem(item: Exclude<DisplayItem, { kind: 'picture' | 'map' }>, faces: Faces, pen: Pen): void {
  switch (item.kind) {
    case 'text':
      drawText(item, faces, pen);
      break;
    case 'rect':
      pen.path(boxPath(item.box, item.radiusPt ?? 0), item);
      break;
    case 'line':
      pen.path(`M${item.from.join(' ')}L${item.to.join(' ')}`, item);
      break;
    case 'shape': {
      const chains = item.points.filter((chain) => chain.length > 1);
      pen.path(
        chains.map((chain) => `M${chain.map(([x, y]) => `${x} ${y}`).join('L')}${item.closed ? 'Z' : ''}`).join(''),
        { ...item, round: true },
      );
      break;
    }
    case 'symbol': {
      const factor = item.box.width / item.grid;
      for (const { d, fill, stroke, strokeWidth = 1, dash, opacity } of item.shapes) {
        pen.path(
          d,
          {
            fill,
            stroke,
            strokePt: strokeWidth * factor,
            dash: dash?.map((length) => length * factor),
            opacity,
            round: true,
          },
          placingOf(item),
        );
      }
    }
  }
}
