/** The first rows of a file as they will be with the answers given so far. Only these rows are understood; what the file as a whole shows is taken from all of it. */
import { undated } from '../../domain/imported/importedColumns.ts';
import { findPlaces } from '../columns/findPlaces.ts';
import { findDays } from '../dates/findDays.ts';
import type { ImportPreview, ImportQuestion, PreviewRow, SettleOptions } from '../importOutcome.ts';
import type { ImportLimits } from '../limits.ts';
import { readFigure } from '../numbers/readFigures.ts';
import type { TableRead } from '../tableRead.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import type { RawTable } from '../table/rawTable.ts';
import { decide, understand, type Decided, type Understood } from './understand.ts';

const shown = 10;

/** A copy of the first rows, with texts of their own only. */
function headOf(table: RawTable, rows: number): RawTable {
  const columns = table.columns.map((column): RawColumn => {
    const texts = Array.from({ length: rows }, (_, row) => textAt(column, row));
    return { kind: 'coded', name: column.name, texts, codes: Uint8Array.from(texts, (_, row) => row) };
  });
  return { ...table, rows, columns };
}

/** What is still to be asked. */
export function openQuestions({ asksOrder, dateOrder, doubts }: Decided): Pick<ImportQuestion, 'doubts' | 'dateOrder'> {
  return { doubts, dateOrder: asksOrder ? dateOrder : null };
}

/** The first rows with the answers given so far, and what is still to be asked with them. */
export function previewFile(read: TableRead, options: SettleOptions, limits: ImportLimits): ImportPreview {
  const understood = understand(read, options);
  const decided = decide(read.table, understood, options);
  return { rows: previewRows(read.table, understood, decided, limits), ...openQuestions(decided) };
}

export function previewRows(
  whole: RawTable,
  { mapping, kind }: Understood,
  { ways }: Decided,
  limits: ImportLimits,
): readonly PreviewRow[] {
  const rows = Math.min(shown, whole.rows);
  const table = headOf(whole, rows);
  const skips: (PreviewRow['skip'] | undefined)[] = [];
  const faults = {
    skip: (row: number, column: number, reason: NonNullable<PreviewRow['skip']>['reason'], value: string) => {
      skips[row] ??= { reason, column, value };
    },
    remark: () => undefined,
  };
  for (const { row, column, kind: reason, text } of ways.odd) if (row < rows) faults.skip(row, column, reason, text);
  const days = findDays(table, kind, mapping, ways.dates, faults);
  const places = findPlaces(table, mapping, faults, limits);
  const figure = (role: 'low' | 'best' | 'high', row: number) => {
    const column = table.columns[mapping.columns[role] ?? -1];
    return column ? readFigure(textAt(column, row), ways.figures) : undefined;
  };
  return Array.from({ length: rows }, (_, row): PreviewRow => {
    const [low, best, high] = [figure('low', row), figure('best', row), figure('high', row)];
    return {
      row: table.row[row] ?? 0,
      cells: table.columns.map((column) => textAt(column, row).slice(0, 200)),
      longitude: places.longitude[row] ?? Number.NaN,
      latitude: places.latitude[row] ?? Number.NaN,
      earliest: days.earliest[row] ?? undated.earliest,
      latest: days.latest[row] ?? undated.latest,
      precision: places.precision[row] ?? 0,
      radiusM: places.radiusM[row] ?? Number.NaN,
      low: low?.best ?? best?.low ?? Number.NaN,
      best: best?.best ?? Number.NaN,
      high: high?.best ?? best?.high ?? Number.NaN,
      skip: skips[row] ?? null,
    };
  });
}
