/** The buckets into which the rows of a set are counted, and in which of them each row falls. Worked out once for a set. */
import { radiusOf } from './rowExtent.ts';
import { openEnds, undated, type ImportedColumns } from './importedColumns.ts';
import { weekdayOf, type Day } from '../time/day.ts';

/** Upper ends of bands from the border, in km, each included; what lies beyond the last is a band of its own. */
export const distanceEdgesKm = [1, 5, 10, 25, 50, 100] as const;
/** Upper ends in days between what happened and its report: reported before it ended (below 0), the same day, … */
export const lagEdgesDays = [-1, 0, 1, 7, 30, 90, 365] as const;

/** First and last bucket of each row, both inclusive; 255 where the row has none. */
export interface Spread {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

export const noBucket = 255;

export interface WeekAxis {
  /** Monday of the first week. */
  readonly firstDay: Day;
  readonly weeks: number;
}

function bucketOf(edges: readonly number[], value: number): number {
  let bucket = 0;
  while (bucket < edges.length && value > (edges[bucket] ?? Infinity)) bucket += 1;
  return bucket;
}

/** A row whose circle reaches over the end of a band falls in more than one. */
export function spreadDistance(set: Pick<ImportedColumns, 'rows' | 'borderKm' | 'radiusM'>): Spread {
  const { rows, borderKm } = set;
  const spread = { first: new Uint8Array(rows).fill(noBucket), last: new Uint8Array(rows).fill(noBucket) };
  for (let row = 0; row < rows; row += 1) {
    const km = Math.abs(borderKm[row] ?? NaN);
    if (Number.isNaN(km)) continue;
    const radiusKm = radiusOf(set, row) / 1000;
    spread.first[row] = bucketOf(distanceEdgesKm, Math.max(0, km - radiusKm));
    spread.last[row] = bucketOf(distanceEdgesKm, km + radiusKm);
  }
  return spread;
}

/** Days from what happened to its report; more than one bucket where the day of what happened is not known. */
export function spreadLag({
  rows,
  earliest,
  latest,
  reported,
  undatedRows,
}: Pick<ImportedColumns, 'rows' | 'earliest' | 'latest' | 'reported' | 'undatedRows'>): Spread {
  const spread = { first: new Uint8Array(rows).fill(noBucket), last: new Uint8Array(rows).fill(noBucket) };
  for (let row = undatedRows; row < rows; row += 1) {
    const day = reported[row] ?? undated.earliest;
    if (day === undated.earliest) continue;
    spread.first[row] = bucketOf(lagEdgesDays, day - (latest[row] ?? 0));
    spread.last[row] = bucketOf(lagEdgesDays, day - (earliest[row] ?? 0));
  }
  return spread;
}

/** From the week of the first day that any dated row may have to that of the last. A span without start or end reaches to the end of the axis, not beyond. */
export function weekAxisOf({
  rows,
  earliest,
  latest,
  undatedRows,
}: Pick<ImportedColumns, 'rows' | 'earliest' | 'latest' | 'undatedRows'>): WeekAxis {
  if (undatedRows >= rows) return { firstDay: 0, weeks: 0 };
  let [first, last] = [Infinity, -Infinity];
  for (let row = undatedRows; row < rows; row += 1) {
    for (const day of [earliest[row] ?? 0, latest[row] ?? 0]) {
      if (day <= openEnds.earliest || day >= openEnds.latest) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  if (last < first) return { firstDay: 0, weeks: 0 };
  const firstDay = first - weekdayOf(first);
  return { firstDay, weeks: Math.floor((last - firstDay) / 7) + 1 };
}
