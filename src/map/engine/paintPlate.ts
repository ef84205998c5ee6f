/** A plate on a canvas: its ground and edge, symbols and words. The canvas joins Arabic letters and orders them; a line is never wider than was planned. */
import type { PlateImage } from '../../layers/contract/image.ts';
import { paintShape } from './paintShape.ts';

const family = "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Noto Sans Arabic', sans-serif";
const samples = ['Aé', 'ب'] as const;

/** Waits for the faces of the page. Without them the canvas takes those of the machine. */
export async function loadPlateFonts(): Promise<void> {
  if (!('fonts' in document)) return;
  await Promise.allSettled(samples.map((sample) => document.fonts.load(`600 12px ${family}`, sample)));
}

export function paintPlate(context: OffscreenCanvasRenderingContext2D, plate: PlateImage): void {
  const { width, height, strokePx, direction } = plate;
  const inset = strokePx / 2;
  context.beginPath();
  context.roundRect(inset, inset, width - strokePx, height - strokePx, 2);
  context.globalAlpha = 0.92;
  context.fillStyle = plate.ground;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = plate.stroke;
  context.lineWidth = strokePx;
  context.setLineDash(plate.dashed ? [3, 2.5] : []);
  context.stroke();
  context.setLineDash([]);
  for (const item of plate.items) {
    if (item.kind === 'symbol') {
      context.save();
      context.translate(item.x, item.y);
      context.scale(item.size / 24, item.size / 24);
      for (const shape of item.shapes) paintShape(context, shape);
      context.restore();
      continue;
    }
    context.font = `600 ${item.sizePx}px ${family}`;
    context.direction = direction;
    context.textAlign = direction === 'rtl' ? 'right' : 'left';
    context.fillStyle = item.colour;
    context.fillText(item.text, item.x, item.y, item.width + 2);
  }
}
