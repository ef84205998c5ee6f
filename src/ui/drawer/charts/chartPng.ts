/** A drawn chart as pixels, on a canvas of its own, with the fonts that the page has loaded. */
import { isolated } from '../../../export/chart/writeChartSvg.ts';
import type { ChartDrawing, ChartInk } from '../../../export/chart/chartShapes.ts';

const anchors = { left: 'left', middle: 'center', right: 'right' } as const;

/** Sharp enough for a slide. Null where the browser gives no canvas. */
export async function chartPng(
  { width, height, shapes }: ChartDrawing,
  colours: Readonly<Record<ChartInk, string>>,
  background: string,
  scale = 3,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(scale, scale);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  context.direction = 'ltr';
  for (const shape of shapes) {
    context.fillStyle = colours[shape.ink];
    context.strokeStyle = colours[shape.ink];
    if (shape.kind === 'box') context.fillRect(shape.x, shape.y, shape.width, shape.height);
    else if (shape.kind === 'lines') {
      context.lineWidth = shape.strokeWidth;
      context.stroke(new Path2D(shape.d));
    } else {
      context.font = `${shape.strong ? 600 : 400} ${shape.size}px 'IBM Plex Sans', 'IBM Plex Sans Arabic', system-ui, sans-serif`;
      context.textAlign = anchors[shape.anchor];
      context.fillText(isolated(shape.text), shape.x, shape.y);
    }
  }
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
