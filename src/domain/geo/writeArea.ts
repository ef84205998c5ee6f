/**
 * Rows in a drawn area. Most rows are far from its outline compared with how well they are known, so a coarse grid of distances answers for them, and only
 * those near the outline are measured.
 */
import type { ImportedColumns, RowBits } from '../imported/importedColumns.ts';
import { distanceToRing, metresPerDegree } from './distanceToRing.ts';
import type { Position } from './placement.ts';

const cells = 96;

/** A row fails when its whole circle is outside, passes when it is inside, and is in doubt in between; without a place it fails. */
export function writeArea(
  { longitude, latitude, radiusM }: ImportedColumns,
  ring: readonly Position[],
  bit: number,
  { failed, doubt }: RowBits,
): void {
  const measure = distanceToRing(ring);
  const [longitudes, latitudes] = [ring.map(([each]) => each), ring.map(([, each]) => each)];
  const [west, south] = [Math.min(...longitudes), Math.min(...latitudes)];
  const [width, height] = [(Math.max(...longitudes) - west) / cells, (Math.max(...latitudes) - south) / cells];
  const half = (Math.hypot(width, height) / 2) * metresPerDegree;
  const grid = Float32Array.from({ length: cells * cells }, (_, cell) =>
    measure(west + ((cell % cells) + 0.5) * width, south + (Math.floor(cell / cells) + 0.5) * height, 0),
  );
  for (let row = 0; row < failed.length; row += 1) {
    const [across, up, radius] = [longitude[row] ?? NaN, latitude[row] ?? NaN, radiusM[row] ?? 0];
    const [column, line] = [Math.floor((across - west) / width), Math.floor((up - south) / height)];
    let metres = Infinity;
    if (column >= 0 && column < cells && line >= 0 && line < cells) {
      metres = grid[line * cells + column] ?? 0;
      if (metres - half <= radius && metres + half > -radius) metres = measure(across, up, radius);
    } else metres = measure(across, up, radius);
    const passes = metres <= radius;
    failed[row] = ((failed[row] ?? 0) & ~bit) | (passes ? 0 : bit);
    doubt[row] = ((doubt[row] ?? 0) & ~bit) | (!passes || metres <= -radius ? 0 : bit);
  }
}
