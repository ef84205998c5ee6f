/** Whether a browser returned an empty picture: beyond the limits of its graphics it encodes one transparent colour and reports no error. */
import type { Box } from '../plate/displayList.ts';

/** Bytes of RGBA. */
type Pixels = Uint8ClampedArray | Uint8Array;

export function isUniform(pixels: Pixels): boolean {
  const [red, green, blue, alpha] = pixels;
  for (let at = 0; at < pixels.length; at += 4)
    if (pixels[at] !== red || pixels[at + 1] !== green || pixels[at + 2] !== blue || pixels[at + 3] !== alpha)
      return false;
  return true;
}

export function isSeeThrough(pixels: Pixels): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return true;
  return false;
}

/** Side of the samples in pixels. */
const sampleWidth = 256;
const sampleHeight = 64;
const wholeSide = 32;

function readPixels(
  picture: ImageBitmap | HTMLCanvasElement,
  { x, y, width, height }: Box,
  toWidth: number,
  toHeight: number,
): Pixels | null {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [toWidth, toHeight];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(picture, x, y, width, height, 0, 0, toWidth, toHeight);
  return context.getImageData(0, 0, toWidth, toHeight).data;
}

/**
 * Decodes an encoded sheet and looks at it: it must have the size that was asked for, be opaque everywhere, and show something in every area that cannot be
 * empty. `areas`: title and map, in pixels.
 */
export async function isBlankPicture(
  encoded: Blob,
  size: { readonly widthPx: number; readonly heightPx: number },
  areas: readonly Box[],
): Promise<boolean> {
  const picture = await createImageBitmap(encoded).catch(() => null);
  if (!picture) return true;
  try {
    const { width, height } = picture;
    if (width !== size.widthPx || height !== size.heightPx) return true;
    const whole = readPixels(picture, { x: 0, y: 0, width, height }, wholeSide, wholeSide);
    if (!whole || isSeeThrough(whole) || isUniform(whole)) return true;
    return areas.some((area) => {
      const pixels = readPixels(picture, area, sampleWidth, sampleHeight);
      return !pixels || isUniform(pixels);
    });
  } finally {
    picture.close();
  }
}

/** Whether a drawn map shows nothing: one colour, or holes. */
export function isBlankMap(canvas: HTMLCanvasElement): boolean {
  const { width, height } = canvas;
  const pixels = readPixels(canvas, { x: 0, y: 0, width, height }, sampleWidth, sampleHeight);
  return !pixels || isUniform(pixels);
}
