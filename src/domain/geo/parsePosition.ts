/** A position as people write it: decimal degrees with the latitude first (`34.39, 40.99` or `34.39N 40.99E`), or MGRS (`37S FU 88 04`). */
import { toPoint } from 'mgrs';
import type { Position } from './placement.ts';

const degreesPattern = /^(-?\d{1,3}(?:\.\d+)?)\s*°?\s*([NSns])?\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*([EWew])?$/;
const mgrsPattern = /^\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2}(\d\d){0,5}$/;

/** Undefined where the text names no position. A square of MGRS stands for its middle. */
export function parsePosition(text: string): Position | undefined {
  const plain = text.trim().replace(/\u2212/g, '-');
  const degrees = degreesPattern.exec(plain);
  if (degrees) {
    const latitude = Number(degrees[1]) * (degrees[2]?.toUpperCase() === 'S' ? -1 : 1);
    const longitude = Number(degrees[3]) * (degrees[4]?.toUpperCase() === 'W' ? -1 : 1);
    return Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180 ? [longitude, latitude] : undefined;
  }
  const square = plain.replace(/\s+/g, '').toUpperCase();
  if (!mgrsPattern.test(square)) return undefined;
  try {
    const [longitude, latitude] = toPoint(square);
    return [longitude, latitude];
  } catch {
    return undefined;
  }
}
