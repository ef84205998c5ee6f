/** Turns the images of a scene into pixels: our own drawings by the canvas, military symbols by a library that loads when first used. */
import type { SceneImage } from '../../layers/contract/image.ts';
import { paintShape } from './paintShape.ts';

export interface DrawnImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  readonly pixelRatio: number;
}

type ShapesImage = Extract<SceneImage, { kind: 'shapes' }>;
type App6Image = Extract<SceneImage, { kind: 'app6' }>;
type SymbolLibrary = typeof import('milsymbol');
type PlatePainter = typeof import('./paintPlate.ts');

/** Sharp on the screen at hand, and at least as sharp as twice its CSS size, for pictures and zoomed pages. */
export function imagePixelRatio(devicePixelRatio: number): number {
  return Math.max(2, Math.ceil(devicePixelRatio));
}

/** Pixels of each image, by id. Rejects where the library of military symbols is needed and cannot be loaded. */
export async function drawImages(
  images: readonly SceneImage[],
  pixelRatio: number,
): Promise<ReadonlyMap<string, DrawnImage>> {
  const library = images.some((image) => image.kind === 'app6') ? await import('milsymbol') : null;
  const plates = images.some((image) => image.kind === 'plate') ? await import('./paintPlate.ts') : null;
  await plates?.loadPlateFonts();
  return new Map(images.map((image) => [image.id, drawImage(image, pixelRatio, library, plates)]));
}

function drawImage(
  image: SceneImage,
  pixelRatio: number,
  library: SymbolLibrary | null,
  plates: PlatePainter | null,
): DrawnImage {
  if (image.kind === 'raster') return image;
  if (image.kind === 'shapes') return drawShapes(image, pixelRatio);
  if (image.kind === 'plate') {
    const context = createContext(Math.round(image.width * pixelRatio), Math.round(image.height * pixelRatio));
    context.scale(context.canvas.width / image.width, context.canvas.height / image.height);
    plates?.paintPlate(context, image);
    return pixelsOf(context, pixelRatio);
  }
  if (!library) throw new Error('No library of symbols');
  return drawApp6(image, pixelRatio, library);
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

/** How much of a symbol is left to see where the record is only possible in time. */
const possibleOpacity = 0.55;

/** The canvas is symmetric about the symbol's anchor, so that MapLibre, which anchors the middle of an image, puts the anchor on the place. */
function drawApp6({ sidc, size, possible }: App6Image, pixelRatio: number, { default: ms }: SymbolLibrary): DrawnImage {
  const symbol = new ms.Symbol(sidc, { size: size * pixelRatio });
  const drawing = symbol.asCanvas();
  const anchor = symbol.getAnchor();
  const reachX = Math.ceil(Math.max(anchor.x, drawing.width - anchor.x, 1));
  const reachY = Math.ceil(Math.max(anchor.y, drawing.height - anchor.y, 1));
  const context = createContext(2 * reachX, 2 * reachY);
  context.globalAlpha = possible ? possibleOpacity : 1;
  if (drawing.width > 0 && drawing.height > 0) context.drawImage(drawing, reachX - anchor.x, reachY - anchor.y);
  return pixelsOf(context, pixelRatio);
}
