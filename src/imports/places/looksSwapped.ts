/** Whether latitude and longitude seem to have changed places, as they do in many a table that people keep by hand. */

/** Iraq and Syria with some room: west, south, east, north, in degrees. */
const region = [35, 28.5, 49, 38] as const;

export function isWithin(longitude: number, latitude: number): boolean {
  return longitude >= region[0] && longitude <= region[2] && latitude >= region[1] && latitude <= region[3];
}

/** How many rows lie in the region only if their two numbers are exchanged; 0 unless these are most of the rows that have a place. */
export function looksSwapped(longitude: Float64Array, latitude: Float64Array): number {
  let [placed, swapped] = [0, 0];
  for (let row = 0; row < longitude.length; row += 1) {
    const x = longitude[row] ?? Number.NaN;
    const y = latitude[row] ?? Number.NaN;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    placed += 1;
    if (!isWithin(x, y) && isWithin(y, x)) swapped += 1;
  }
  return swapped > placed / 2 ? swapped : 0;
}
