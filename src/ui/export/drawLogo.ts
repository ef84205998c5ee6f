/** A picture file as a PNG of our own making: nothing but its pixels goes onto sheets. */
import type { Logo } from '../../export/snapshot/snapshotOptions.ts';

const longestPx = 600;
const mostBytes = 10_000_000;

function toDataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file could not be read.')));
    reader.readAsDataURL(file);
  });
}

/** Undefined where the browser cannot draw the file. */
export async function drawLogo(file: Blob): Promise<Logo | undefined> {
  if (file.size > mostBytes) return undefined;
  try {
    const image = new Image();
    image.src = await toDataAddress(file);
    await image.decode();
    // A drawing without a size of its own is drawn as large as may be.
    const [width, height] = [image.naturalWidth || longestPx, image.naturalHeight || longestPx];
    const factor = Math.min(1, longestPx / Math.max(width, height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor))];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { url: canvas.toDataURL('image/png'), widthPx: canvas.width, heightPx: canvas.height };
  } catch {
    return undefined;
  }
}
