/**
 * The dots of towns, rasterised by distance: every pixel asks how far it is from the rings. No canvas is needed, so that they can be tested, and look the
 * same everywhere.
 */
import type { BasemapColours } from '../../theme/basemap.ts';

export type TownKind = 'town' | 'capital';

export interface TownIcon {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and straight (not premultiplied) opacity, row by row. */
  readonly data: Uint8ClampedArray;
}

/** Radii in CSS pixels, from the outside in: a halo keeps the ring off the land, a capital has a second dot inside. */
const radii = {
  town: { halo: 5, ring: 3.6, hollow: 2.1, dot: 0 },
  capital: { halo: 7.2, ring: 5.8, hollow: 4.4, dot: 2.4 },
} as const;

function townIconSizePx(kind: TownKind): number {
  return 2 * Math.ceil(radii[kind].halo + 0.5);
}

export function drawTownIcon(
  kind: TownKind,
  { townFill, townRing, labelHalo }: Pick<BasemapColours, 'townFill' | 'townRing' | 'labelHalo'>,
  pixelRatio: number,
): TownIcon {
  const side = Math.round(townIconSizePx(kind) * pixelRatio);
  const { halo, ring, hollow, dot } = radii[kind];
  const discs = [
    { radius: halo, colour: toRgb(labelHalo), opacity: 0.75 },
    { radius: ring, colour: toRgb(townRing), opacity: 1 },
    { radius: hollow, colour: toRgb(townFill), opacity: 1 },
    { radius: dot, colour: toRgb(townRing), opacity: 1 },
  ].filter(({ radius }) => radius > 0);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const distance = Math.hypot(column + 0.5 - side / 2, row + 0.5 - side / 2);
      let pixel: Pixel = [0, 0, 0, 0];
      for (const { radius, colour, opacity } of discs)
        pixel = over(pixel, colour, opacity * coverage(radius * pixelRatio - distance));
      data.set([pixel[0], pixel[1], pixel[2], pixel[3] * 255], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

type Rgb = readonly [red: number, green: number, blue: number];
type Pixel = readonly [red: number, green: number, blue: number, opacity: number];

/** How much of a pixel lies within an edge that passes `depth` pixels outside its middle. */
function coverage(depth: number): number {
  return Math.min(1, Math.max(0, depth + 0.5));
}

function over([r, g, b, a]: Pixel, [red, green, blue]: Rgb, opacity: number): Pixel {
  const sum = opacity + a * (1 - opacity);
  if (sum === 0) return [0, 0, 0, 0];
  const blend = (top: number, below: number): number => (top * opacity + below * a * (1 - opacity)) / sum;
  return [blend(red, r), blend(green, g), blend(blue, b), sum];
}

function toRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
