/**
 * Coordinates in whole or tenth degrees are rounded: by chance only few places have two that end so. Where the true place lies within the cell of that size
 * is not known. Whole degrees are no place at all on a map of a border: half the diagonal of the cell is the least radius. One decimal is only noted.
 */

const kmOfDegree = 111.32;

/** Size of the cell in degrees: 1 or 0.1; 0 where one of the two numbers has more decimals. */
export function roundedTo(longitude: number, latitude: number): number {
  if (Number.isInteger(longitude) && Number.isInteger(latitude)) return 1;
  return isTenth(longitude) && isTenth(latitude) ? 0.1 : 0;
}

function isTenth(degrees: number): boolean {
  return Math.abs(degrees * 10 - Math.round(degrees * 10)) < 1e-9;
}

/** Metres from the middle of a cell to its corners. */
export function cellRadiusM(cell: number, latitude: number): number {
  const height = (cell / 2) * kmOfDegree * 1000;
  return Math.hypot(height, height * Math.cos((latitude * Math.PI) / 180));
}

/** Whether a number is written with two decimals or more, which say that those left out were none. */
export function writesDecimals(text: string): boolean {
  return /[.,\u066b]\p{Nd}{2}/u.test(text);
}

/** Whether a text gives a place by two numbers alone, and not by minutes or the number of a grid. */
export function isOfDegrees(text: string): boolean {
  return (text.match(/\p{Nd}+(?:[.,\u066b]\p{Nd}+)?/gu) ?? []).length === 2 && !/['′’"″]/.test(text);
}
