/** Slanted lines that fill a box, from lower left to upper right, `step` apart, cut off at its sides. */
import type { Box } from './displayList.ts';

type Point = readonly [x: number, y: number];

const round = (value: number): number => Math.round(value * 100) / 100;

export function hatchLines({ x, y, width, height }: Box, step: number): readonly (readonly [Point, Point])[] {
  const lines: (readonly [Point, Point])[] = [];
  for (let along = Math.ceil((x + y) / step) * step; along <= x + y + width + height; along += step) {
    const left = Math.max(x, along - y - height);
    const right = Math.min(x + width, along - y);
    if (right - left > 0.01)
      lines.push([
        [round(left), round(along - left)],
        [round(right), round(along - right)],
      ]);
  }
  return lines;
}
