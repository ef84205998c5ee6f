/** One shape of the symbol family on a canvas, in the units that the canvas is scaled to. Leaves no dash and no opacity behind. */
import type { Shape } from '../../layers/contract/image.ts';

export function paintShape(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { d, fill, stroke, strokeWidth = 1, dash, opacity = 1 }: Shape,
): void {
  const path = new Path2D(d);
  context.globalAlpha = opacity;
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    context.lineJoin = 'round';
    context.lineCap = dash ? 'butt' : 'round';
    context.setLineDash(dash ? [...dash] : []);
    context.stroke(path);
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
}
