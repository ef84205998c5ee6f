/** Compares pictures as a person would: pixels whose colour differs visibly, antialiasing left aside. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Share of differing pixels, 0–1; pictures of different size differ wholly. */
export function differingShare(a: Buffer, b: Buffer): number {
  const [first, second] = [PNG.sync.read(a), PNG.sync.read(b)];
  const { width, height } = first;
  if (width !== second.width || height !== second.height) return 1;
  return pixelmatch(first.data, second.data, undefined, width, height, { threshold: 0.15 }) / (width * height);
}
