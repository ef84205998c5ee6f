/** A sheet drawn on a canvas, at as many pixels to the point as asked for. */
import type { DisplayItem, DisplayList } from '../plate/displayList.ts';
import type { Measure } from '../plate/text.ts';
import { sheetFontFamily } from './fonts.ts';
import { paintShape } from '../../map/engine/paintShape.ts';

/** A canvas of the page or one off screen. */
export type SheetContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function fontOf(sizePt: number, weight: number): string {
  return `${weight} ${sizePt}px ${sheetFontFamily}`;
}

/** Measures with the fonts of the page; these must have been loaded, or other ones are measured. */
export function createCanvasMeasure(context: SheetContext): Measure {
  const widths = new Map<string, number>();
  /** At a large size, so that hinting does not make widths depend on it. */
  const referencePt = 100;
  return (text, sizePt, weight) => {
    const key = `${weight} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = fontOf(referencePt, weight);
      width = context.measureText(text).width / referencePt;
      widths.set(key, width);
    }
    return width * sizePt;
  };
}

function fillAndStroke(
  context: SheetContext,
  path: Path2D,
  { fill, stroke, strokePt = 1 }: { readonly fill?: string; readonly stroke?: string; readonly strokePt?: number },
): void {
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.lineWidth = strokePt;
    context.lineJoin = 'round';
    context.stroke(path);
  }
}

/** Pictures that a sheet asks for: that of the map, and the person's own by their addresses. */
export interface SheetPictures {
  /** Null leaves the frame empty. */
  readonly map: CanvasImageSource | null;
  readonly own: ReadonlyMap<string, CanvasImageSource>;
}

function drawItem(context: SheetContext, item: DisplayItem, { map, own }: SheetPictures): void {
  switch (item.kind) {
    case 'rect': {
      const { x, y, width, height } = item.box;
      const path = new Path2D();
      path.roundRect(x, y, width, height, item.radiusPt ?? 0);
      fillAndStroke(context, path, item);
      return;
    }
    case 'line': {
      const path = new Path2D();
      path.moveTo(...item.from);
      path.lineTo(...item.to);
      fillAndStroke(context, path, item);
      return;
    }
    case 'shape': {
      const path = new Path2D();
      for (const chain of item.points) {
        chain.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
        if (item.closed) path.closePath();
      }
      fillAndStroke(context, path, item);
      return;
    }
    case 'text':
      context.font = fontOf(item.sizePt, item.weight);
      context.direction = item.direction;
      context.textAlign = item.align === 'centre' ? 'center' : item.align;
      context.textBaseline = 'alphabetic';
      context.fillStyle = item.colour;
      context.fillText(item.text, item.x, item.y);
      return;
    case 'symbol': {
      context.save();
      context.translate(item.box.x, item.box.y);
      context.scale(item.box.width / item.grid, item.box.height / item.grid);
      if (item.turned !== undefined) {
        context.translate(item.grid / 2, item.grid / 2);
        context.rotate((item.turned * Math.PI) / 180);
        context.translate(-item.grid / 2, -item.grid / 2);
      }
      for (const shape of item.shapes) paintShape(context, shape);
      context.restore();
      return;
    }
    case 'picture':
    case 'map': {
      const picture = item.kind === 'map' ? map : own.get(item.url);
      if (picture) context.drawImage(picture, item.box.x, item.box.y, item.box.width, item.box.height);
    }
  }
}

export function renderCanvas(context: SheetContext, list: DisplayList, pxPerPt: number, pictures: SheetPictures): void {
  context.save();
  context.setTransform(pxPerPt, 0, 0, pxPerPt, 0, 0);
  context.imageSmoothingQuality = 'high';
  context.fillStyle = list.page;
  context.fillRect(0, 0, list.widthPt, list.heightPt);
  for (const item of list.items) drawItem(context, item, pictures);
  context.restore();
}
