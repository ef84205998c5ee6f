/** What became of an imported file, in the terms of the command line. */
import { openEnds, undated, type ImportedColumns } from '../../domain/imported/importedColumns.ts';
import { geoPrecisions } from '../../domain/records/record.ts';
import { toIsoDay } from '../../domain/time/day.ts';
import type { ImportReport } from '../../imports/report.ts';
import { wholeRow } from '../../imports/report.ts';

export interface LeftOut {
  readonly line: number;
  /** Name of the column; null where the row as a whole is meant. */
  readonly column: string | null;
  /** Code of the reason, as in the import report of the page. */
  readonly reason: string;
}

export function leftOutOf({ skipped, columns }: ImportReport): readonly LeftOut[] {
  return Array.from(skipped.row, (line, index) => {
    const number = skipped.column[index] ?? wholeRow;
    return {
      line,
      column: number === wholeRow ? null : (columns[number] ?? null),
      reason: skipped.reasons[skipped.reason[index] ?? 0] ?? '',
    };
  });
}

export type Position = readonly [longitude: number, latitude: number, radiusM: number | null, precision: string];
export type Days = readonly [earliest: string | null, latest: string | null];

export function isPlaced({ longitude }: ImportedColumns, row: number): boolean {
  return Number.isFinite(longitude[row]);
}

export function positionOf(columns: ImportedColumns, row: number): Position {
  const radius = columns.radiusM[row] ?? Number.NaN;
  const precision = geoPrecisions[columns.precision[row] ?? geoPrecisions.length - 1] ?? 'unknown';
  return [columns.longitude[row] ?? 0, columns.latitude[row] ?? 0, Number.isFinite(radius) ? radius : null, precision];
}

/** Null at an end that is open, at both where the row has no date. */
export function daysOf({ earliest, latest }: ImportedColumns, row: number): Days {
  const from = earliest[row] ?? undated.earliest;
  const to = latest[row] ?? undated.latest;
  return [from <= openEnds.earliest ? null : toIsoDay(from), to >= openEnds.latest ? null : toIsoDay(to)];
}

/** Numbers of the rows in order of their line in the file: a set is kept in order of time. */
export function rowsByLine({ rows, row }: ImportedColumns): readonly number[] {
  return Array.from({ length: rows }, (_, index) => index).sort((a, b) => (row[a] ?? 0) - (row[b] ?? 0));
}

export function summaryOf(columns: ImportedColumns, report: ImportReport): Readonly<Record<string, unknown>> {
  const order = rowsByLine(columns);
  const placed = order.filter((row) => isPlaced(columns, row));
  return {
    rows: columns.rows,
    placed: placed.length,
    unplaced: columns.rows - placed.length,
    undated: columns.undatedRows,
    leftOut: leftOutOf(report),
    notes: report.notes.map(({ code }) => code),
    columns: report.columns,
    positions: placed.slice(0, 10).map((row) => positionOf(columns, row)),
    days: order.slice(0, 10).map((row) => daysOf(columns, row)),
  };
}
