/**
 * The relief as one grey picture for all flavours: level ground is the same grey everywhere, slopes to the north-west are lighter and slopes
 * to the south-east darker. The map tints it with the countries drawn over it. Its resolution is nine kilometres: decoration, not a terrain model.
 */
import { readHeights, type HeightGrid } from './elevation.ts';
import { loadTool } from './packages.ts';

type Sharp = (
  pixels: Uint8Array,
  options: { readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 } },
) => {
  readonly webp: (options: { readonly quality: number; readonly effort: number; readonly smartSubsample: boolean }) => {
    readonly toBuffer: () => Promise<Uint8Array>;
  };
};

const pixelsPerDegree = 72;
/** Slopes between points nine kilometres apart are gentle; without exaggeration nothing would be visible. */
const exaggeration = 17;

/** Direction of a light, clockwise from north, and its share. With three lights, ridges parallel to the main light stay visible. */
const lights = [
  { azimuth: 315, share: 0.6 },
  { azimuth: 275, share: 0.22 },
  { azimuth: 355, share: 0.18 },
] as const;
const altitude = 42;

export async function deriveRelief(): Promise<Uint8Array> {
  const heights = await readHeights(pixelsPerDegree);
  const pixels = shade(heights);
  const { width, height } = heights;
  return loadTool<Sharp>('sharp')(pixels, { raw: { width, height, channels: 1 } })
    .webp({ quality: 82, effort: 6, smartSubsample: true })
    .toBuffer();
}

function shade({ width, height, metres, stepM }: HeightGrid): Uint8Array {
  const pixels = new Uint8Array(width * height);
  const radians = Math.PI / 180;
  const suns = lights.map(({ azimuth, share }) => ({
    share,
    x: Math.sin(azimuth * radians) * Math.cos(altitude * radians),
    y: Math.cos(azimuth * radians) * Math.cos(altitude * radians),
  }));
  const level = Math.sin(altitude * radians);
  const heightAt = (column: number, row: number): number =>
    metres[Math.min(height - 1, Math.max(0, row)) * width + Math.min(width - 1, Math.max(0, column))] ?? 0;
  for (let row = 0; row < height; row += 1) {
    const step = stepM[row] ?? 1;
    for (let column = 0; column < width; column += 1) {
      const eastward = ((heightAt(column + 1, row) - heightAt(column - 1, row)) / (2 * step)) * exaggeration;
      const northward = ((heightAt(column, row - 1) - heightAt(column, row + 1)) / (2 * step)) * exaggeration;
      const length = Math.hypot(eastward, northward, 1);
      const light = suns.reduce(
        (sum, sun) => sum + (sun.share * Math.max(0, level - sun.x * eastward - sun.y * northward)) / length,
        0,
      );
      pixels[row * width + column] = toGrey(light / level - 1);
    }
  }
  return pixels;
}

/** Level ground is lighter than the middle: shadows shape a relief more than lights. */
const levelGrey = 165;

/** Contrast below which a step of the survey is as likely as a slope. */
const doubt = 0.045;

/** −1 is full shadow, 0 level ground. Compressed, so that the hills of the Jazira stay visible beside the eastern mountains. */
function toGrey(contrast: number): number {
  const strength = Math.abs(contrast) ** 2 / (Math.abs(contrast) + doubt);
  const soft = Math.sign(contrast) * (1 - Math.exp(-1.9 * strength));
  return Math.round(levelGrey + soft * (soft < 0 ? levelGrey : 255 - levelGrey));
}
