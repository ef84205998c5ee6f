/** Which rows of a set lie in a box of the map: by their position, or, without one, by the circle that contains their whole area. */
import type { Bounds } from '../geo/placement.ts';
import { metresPerDegree } from '../geo/distanceToRing.ts';
import type { ImportedColumns } from './importedColumns.ts';
import { isPositionCode, placedAsOf } from './placedAs.ts';

type Placed = Pick<ImportedColumns, 'rows' | 'longitude' | 'latitude' | 'precision' | 'radiusM'>;

/** 0 for each row outside, 1 for one that is possibly inside, 2 for one inside. West greater than east: across the antimeridian. */
export function rowsInExtent(set: Placed, [west, south, east, north]: Bounds): Uint8Array {
  const { rows, longitude, latitude, radiusM } = set;
  const placedAs = placedAsOf(set);
  const wraps = west > east;
  const verdicts = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const [across, up] = [longitude[row] ?? NaN, latitude[row] ?? NaN];
    if (isPositionCode(placedAs[row] ?? 0)) {
      const between = wraps ? across >= west || across <= east : across >= west && across <= east;
      verdicts[row] = between && up >= south && up <= north ? 2 : 0;
      continue;
    }
    const reach = (radiusM[row] ?? 0) > 0 ? (radiusM[row] ?? 0) / metresPerDegree : 0;
    // Parallels are shorter towards the poles; 0.2 keeps the box finite there.
    const wide = reach / Math.max(0.2, Math.cos((up * Math.PI) / 180));
    const between = wraps
      ? across + wide >= west || across - wide <= east
      : across + wide >= west && across - wide <= east;
    verdicts[row] = between && up + reach >= south && up - reach <= north ? 1 : 0;
  }
  return verdicts;
}
