/**
 * Coordinates for a person. They have the fewest digits at which the rounded position still lies in the circle of uncertainty: never so few that they
 * name ground outside it, never more than that takes.
 */
import { forward, toPoint } from 'mgrs';
import { distanceKm } from './distance.ts';
import type { Position } from './placement.ts';

/** One metre, the finest that is shown, in degrees and in an MGRS reference. */
const mostDigits = 5;

function fewestDigits(position: Position, radiusM: number, roundedTo: (digits: number) => Position): number {
  for (let digits = 0; digits < mostDigits; digits += 1)
    if (distanceKm(position, roundedTo(digits)) * 1000 <= radiusM) return digits;
  return mostDigits;
}

/** The middle of the square that a reference names, as it is read back. */
function middleOf(reference: string): Position {
  const [longitude, latitude] = toPoint(reference);
  return [longitude, latitude];
}

/** `37S FU 88 04`: grid zone, 100 km square, easting, northing. The middle of the square lies in the circle. */
export function toMgrs(position: Position, radiusM: number): string {
  const digits = fewestDigits(position, radiusM, (each) => middleOf(forward([...position], each)));
  const text = forward([...position], digits);
  const match = /^(\d{1,2}[A-Z])([A-Z]{2})(\d*)$/.exec(text);
  if (!match) return text;
  const [, zone = '', square = '', numbers = ''] = match;
  return [zone, square, numbers.slice(0, digits), numbers.slice(digits)].filter((part) => part !== '').join(' ');
}

/** Decimal degrees and their number of decimals. */
export function toCoordinates(
  position: Position,
  radiusM: number,
): { readonly latitude: number; readonly longitude: number; readonly digits: number } {
  const [longitude, latitude] = position;
  const rounded = (digits: number): Position => [Number(longitude.toFixed(digits)), Number(latitude.toFixed(digits))];
  const digits = fewestDigits(position, radiusM, rounded);
  const [east, north] = rounded(digits);
  return { latitude: north, longitude: east, digits };
}
