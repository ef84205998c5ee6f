/** Whether latitude and longitude seem to have changed places, as they do in many a table that people keep by hand. */

/** Iraq and Syria with some room: west, south, east, north, in degrees. */
const region = [35, 28.5, 49, 38] as const;

export function isWithin(longitude: number, latitude: number): boolean {
  return longitude >= region[0] && longitude <= region[2] && latitude >= region[1] && latitude <= region[3];
}

/** The two countries and their neighbours, from the Mediterranean to Iran: west, south, east, north. */
const surroundings = [25, 12, 64, 43] as const;

/** How many positions lie nowhere near the two countries. */
export function countElsewhere(longitude: Float64Array, latitude: Float64Array): number {
  let count = 0;
  for (let row = 0; row < longitude.length; row += 1) {
    const [x, y] = [longitude[row] ?? Number.NaN, latitude[row] ?? Number.NaN];
    const [west, south, east, north] = surroundings;
    if (!Number.isNaN(x) && (x < west || x > east || y < south || y > north)) count += 1;
  }
  return count;
}

/** Names and codes of the two countries, as tables write them. */
const ownCountry =
  /^(?:republic of )?(?:iraq|irak|irq|iq|368|syria|syria[nq]? arab republic|syrie|suriye|syr|sy|760|العراق|عراق|سوريا|سورية)$/i;

/** Room around the other rows of a file, in degrees, within which a row is thought to belong to them. */
const margin = 0.5;

/**
 * The rows that lie in the region only if their two numbers are exchanged. Where these are not most of the rows that have a place, only those count whose
 * country is one of the two, or, without a column of countries, those of a file that otherwise lies in the region: Turkey and Ukraine exchanged lie there,
 * too. If they are more than a quarter of the rows, they must lie among the others once exchanged.
 */
export function findSwapped(
  longitude: Float64Array,
  latitude: Float64Array,
  countryOf: ((row: number) => string) | null = null,
): readonly number[] {
  let [placed, within] = [0, 0];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const swapped: number[] = [];
  for (let row = 0; row < longitude.length; row += 1) {
    const x = longitude[row] ?? Number.NaN;
    const y = latitude[row] ?? Number.NaN;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    placed += 1;
    if (isWithin(x, y)) {
      within += 1;
      [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
    } else if (isWithin(y, x)) swapped.push(row);
  }
  if (swapped.length > placed / 2) return swapped;
  if (countryOf) return swapped.filter((row) => ownCountry.test(countryOf(row).trim()));
  if (within > placed * 0.75) return swapped;
  // A file of two countries has rows beyond both regions.
  if (within + swapped.length < placed * 0.95 || within < 2) return [];
  const isAmong = (row: number): boolean => {
    const [x, y] = [latitude[row] ?? Number.NaN, longitude[row] ?? Number.NaN];
    return x >= west - margin && x <= east + margin && y >= south - margin && y <= north + margin;
  };
  return swapped.every(isAmong) ? swapped : [];
}
