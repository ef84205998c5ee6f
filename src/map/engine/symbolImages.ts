/** Turns the images of a scene into pixels. */
import type { SceneImage } from '../../layers/contract/image.ts';
import { paintShape } from './paintShape.ts';

export interface DrawnImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  readonly pixelRatio: number;
}

type ShapesImage = Extract<SceneImage, { kind: 'shapes' }>;
type PlatePainter = typeof import('./paintPlate.ts');

/** Sharp on the screen at hand, and at least as sharp as twice its CSS size, for pictures and zoomed pages. */
export function imagePixelRatio(devicePixelRatio: number): number {
  return Math.max(2, Math.ceil(devicePixelRatio));
}

/** Pixels of each image, by id. Rejects where the code that paints plates is needed and cannot be loaded. */
export async function drawImages(
  images: readonly SceneImage[],
  pixelRatio: number,
): Promise<ReadonlyMap<string, DrawnImage>> {
  const plates = images.some((image) => image.kind === 'plate') ? await import('./paintPlate.ts') : null;
  await plates?.loadPlateFonts();
  return new Map(images.map((image) => [image.id, drawImage(image, pixelRatio, plates)]));
}

function drawImage(image: SceneImage, pixelRatio: number, plates: PlatePainter | null): DrawnImage {
  if (image.kind === 'raster') return image;
  if (image.kind === 'shapes') return drawShapes(image, pixelRatio);
  const context = createContext(Math.round(image.width * pixelRatio), Math.round(image.height * pixelRatio));
  context.scale(context.canvas.width / image.width, context.canvas.height / image.height);
  plates?.paintPlate(context, image);
  return pixelsOf(context, pixelRatio);
}

function createContext(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas');
  return context;
}

function pixelsOf(context: OffscreenCanvasRenderingContext2D, pixelRatio: number): DrawnImage {
  const { width, height } = context.canvas;
  return { width, height, data: context.getImageData(0, 0, width, height).data, pixelRatio };
}

function drawShapes({ size, grid = 24, shapes }: ShapesImage, pixelRatio: number): DrawnImage {
  const side = Math.round(size * pixelRatio);
  const context = createContext(side, side);
  context.scale(side / grid, side / grid);
  for (const shape of shapes) paintShape(context, shape);
  return pixelsOf(context, pixelRatio);
}
