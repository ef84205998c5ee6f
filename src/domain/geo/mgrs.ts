/** Coordinates for a person, never finer than the place is known. */
import { forward } from 'mgrs';
import type { Position } from './placement.ts';

/** Digits a side of the MGRS square: the smallest square at least as wide as the circle in which the place lies. */
function digitsFor(radiusM: number): number {
  const widthM = Math.max(1, 2 * radiusM);
  return Math.max(0, Math.min(5, Math.floor(5 - Math.log10(widthM))));
}

/** `37S FU 88 04`: grid zone, 100 km square, easting, northing. A radius of 3 km gives a 10 km square. */
export function toMgrs(position: Position, radiusM: number): string {
  const digits = digitsFor(radiusM);
  const text = forward([...position], digits);
  const match = /^(\d{1,2}[A-Z])([A-Z]{2})(\d*)$/.exec(text);
  if (!match) return text;
  const [, zone = '', square = '', numbers = ''] = match;
  return [zone, square, numbers.slice(0, digits), numbers.slice(digits)].filter((part) => part !== '').join(' ');
}

/** One decimal of a degree of latitude, in metres. */
const oneDigitM = 11_132;

/**
 * Decimal degrees with no more digits than the radius justifies: two (1.1 km), three (110 m) and more where the whole circle fits in such a step, one
 * (11 km) up to a radius of that size, none beyond.
 */
export function toCoordinates(
  [longitude, latitude]: Position,
  radiusM: number,
): { latitude: number; longitude: number; digits: number } {
  const fitting = Math.min(5, Math.floor(Math.log10((10 * oneDigitM) / Math.max(1, 2 * radiusM))));
  const digits = Math.max(radiusM <= oneDigitM ? 1 : 0, fitting);
  const round = (value: number): number => Number(value.toFixed(digits));
  return { latitude: round(latitude), longitude: round(longitude), digits };
}
