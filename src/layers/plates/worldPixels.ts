/** Web Mercator in CSS pixels of the whole world at a zoom, turned with the camera, so that boxes in it are boxes on the screen. */
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { Position } from '../../domain/geo/placement.ts';

export type Pixel = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WorldPixels {
  readonly toPixel: (position: Position) => Pixel;
  readonly toPosition: (pixel: Pixel) => Position;
}

const worldPx = 512;

/** The same world for the same camera, so that what is worked out in it can be kept. */
export const worldPixels = memoizeLast((zoom: number, bearing: number): WorldPixels => {
  const side = worldPx * 2 ** zoom;
  const angle = (-bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    toPixel: ([longitude, latitude]) => {
      const x = (longitude / 360 + 0.5) * side;
      const y = (0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)) * side;
      return [x * cos - y * sin, x * sin + y * cos];
    },
    toPosition: ([px, py]) => {
      const [x, y] = [(px * cos + py * sin) / side, (py * cos - px * sin) / side];
      return [(x - 0.5) * 360, (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90];
    },
  };
});

export function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Between the nearest edges of two boxes; 0 where they meet. */
export function gapBetween(a: Box, b: Box): number {
  const x = Math.max(0, b.x - (a.x + a.width), a.x - (b.x + b.width));
  const y = Math.max(0, b.y - (a.y + a.height), a.y - (b.y + b.height));
  return Math.hypot(x, y);
}

export function boxAround([x, y]: Pixel, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
