/** What a file would become with the answers given so far: how many rows have a place, a day, a precision, and which are left out. Nothing is taken yet. */
import { openEnds } from '../../domain/imported/importedColumns.ts';
import { isPositionRow } from '../../domain/imported/placedAs.ts';
import { geoPrecisions } from '../../domain/records/record.ts';
import { toImportedColumns, type ImportGeography } from '../columns/toImportedColumns.ts';
import type { ImportTally, SettleOptions } from '../importOutcome.ts';
import type { ImportLimits } from '../limits.ts';
import type { RawTable } from '../table/rawTable.ts';
import type { TableRead } from '../tableRead.ts';
import { decide, understand } from './understand.ts';

/** Counting more rows than these would keep the preview waiting for seconds. */
const mostCounted = 200_000;
/** Rows of a reason that are listed before the import; the report of the import has all. */
const listed = 1000;

const unknown = geoPrecisions.indexOf('unknown');

function firstRows(table: RawTable, rows: number): RawTable {
  if (rows === table.rows) return table;
  const { shapes } = table;
  return {
    ...table,
    rows,
    row: table.row.subarray(0, rows),
    columns: table.columns.map((column) =>
      column.kind === 'coded'
        ? { ...column, codes: column.codes.subarray(0, rows) }
        : { ...column, ends: column.ends.subarray(0, rows) },
    ),
    shapes: shapes && {
      code: shapes.code.subarray(0, rows),
      longitude: shapes.longitude.subarray(0, rows),
      latitude: shapes.latitude.subarray(0, rows),
      radiusM: shapes.radiusM.subarray(0, rows),
    },
  };
}

export function tallyFile(
  read: TableRead,
  options: SettleOptions,
  { governorates }: ImportGeography,
  limits: ImportLimits,
): ImportTally {
  const whole = read.table;
  const understood = understand(read, options);
  const { ways } = decide(whole, understood, options);
  const { kind, mapping } = understood;
  const counted = Math.min(whole.rows, mostCounted);
  const skipped = whole.skipped.copy();
  const atRead = skipped.total();
  const table = { ...firstRows(whole, counted), skipped };
  const { set, remarks, notes } = toImportedColumns(
    table,
    kind,
    mapping,
    { ...ways, odd: ways.odd.filter(({ row }) => row < counted) },
    // Distances are not asked for here, and governorates only where the rows name them.
    { border: null, governorates: mapping.columns.governorate === null ? [] : governorates },
    { ...limits, listedRows: listed },
  );
  const named = Number(notes.find(({ code }) => code === 'namedAreas')?.values['count'] ?? 0);
  let [located, positions, toTheDay, openEnded, precise] = [0, 0, 0, 0, 0];
  for (let row = 0; row < set.rows; row += 1) {
    const [first, last] = [set.earliest[row] ?? 0, set.latest[row] ?? 0];
    if (!Number.isNaN(set.longitude[row])) {
      located += 1;
      if (isPositionRow(set, row)) positions += 1;
      if (set.precision[row] !== unknown || (set.radiusM[row] ?? 0) > 0) precise += 1;
    }
    if (row < set.undatedRows) continue;
    if (first === last) toTheDay += 1;
    else if (first <= openEnds.earliest || last >= openEnds.latest) openEnded += 1;
  }
  return {
    rows: whole.rows + atRead,
    isWhole: counted === whole.rows,
    positions,
    areas: located - positions + named,
    dated: set.rows - set.undatedRows,
    toTheDay,
    openEnded,
    precise,
    report: {
      rowsRead: set.rows + skipped.total(),
      rowsTaken: set.rows,
      skipped: skipped.finish(),
      remarks: remarks.finish(),
      columns: table.columns.map(({ name }) => name),
      notes,
    },
  };
}
