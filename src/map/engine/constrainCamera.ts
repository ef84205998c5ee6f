/**
 * Keeps the camera over the region that the data tell of. A screen too wide for the region sees it centred, at the zoom that was asked for: a link
 * must look the same on a wall as on a imported, and so the zoom is never raised to fill the screen.
 */
import { clamp } from '../../base/numbers.ts';
import type { Position } from '../../domain/geo/placement.ts';

export const zoomRange = { min: 4.5, max: 13 } as const;
/** West, south, east, north, in degrees. */
const region = [26, 22, 58, 44] as const;

const worldPx = 512;

export interface Place {
  readonly center: Position;
  readonly zoom: number;
}

/** `widthPx`, `heightPx`: what panels leave free of the map. A place that may stay comes back to the last digit. */
export function constrainCamera({ center, zoom }: Place, widthPx: number, heightPx: number): Place {
  const kept = clamp(Number.isFinite(zoom) ? zoom : zoomRange.min, zoomRange.min, zoomRange.max);
  const side = worldPx * 2 ** kept;
  const [x, y] = [toX(center[0]), toY(center[1])];
  const keptX = clampAxis(x, toX(region[0]), toX(region[2]), Math.max(0, widthPx) / side / 2);
  const keptY = clampAxis(y, toY(region[3]), toY(region[1]), Math.max(0, heightPx) / side / 2);
  return {
    center: [keptX === x ? center[0] : toLongitude(keptX), keptY === y ? center[1] : toLatitude(keptY)],
    zoom: kept,
  };
}

function clampAxis(value: number, low: number, high: number, half: number): number {
  return high - low <= 2 * half ? (low + high) / 2 : clamp(value, low + half, high - half);
}

/** Web Mercator in 0..1 from the north-west. */
function toX(longitude: number): number {
  return longitude / 360 + 0.5;
}

function toY(latitude: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
}

function toLongitude(x: number): number {
  return (x - 0.5) * 360;
}

function toLatitude(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
}
