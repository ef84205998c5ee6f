/** Rows by week: certain in the week that holds all of their days, possible in every week that they may have fallen in. */
import type { ImportedColumns } from '../imported/importedColumns.ts';
import type { WeekAxis } from '../imported/crossBuckets.ts';

type Dated = Pick<ImportedColumns, 'rows' | 'earliest' | 'latest' | 'undatedRows'>;

/** Rows whose `failed` is 0. However long a row's span, it costs two steps: its first week and the one after its last are noted, and summed up at the end. */
export function countWeeks(
  { rows, earliest, latest, undatedRows }: Dated,
  { firstDay, weeks }: WeekAxis,
  failed: Uint8Array,
  doubt: Uint8Array,
): { readonly certain: Uint32Array; readonly possible: Uint32Array } {
  const certain = new Uint32Array(weeks);
  const steps = new Int32Array(weeks + 1);
  for (let row = undatedRows; row < rows; row += 1) {
    if (failed[row] !== 0) continue;
    const first = Math.max(0, Math.floor(((earliest[row] ?? 0) - firstDay) / 7));
    const last = Math.min(weeks - 1, Math.floor(((latest[row] ?? 0) - firstDay) / 7));
    if (first === last && doubt[row] === 0) certain[first] = (certain[first] ?? 0) + 1;
    else {
      steps[first] = (steps[first] ?? 0) + 1;
      steps[last + 1] = (steps[last + 1] ?? 0) - 1;
    }
  }
  const possible = new Uint32Array(weeks);
  let running = 0;
  for (let week = 0; week < weeks; week += 1) {
    running += steps[week] ?? 0;
    possible[week] = running;
  }
  return { certain, possible };
}
