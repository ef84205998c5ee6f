/** The rows as a file of commas: every column of the file as it stood there, or what the table shows where the set has none. Nothing but rows; window and set are told by the name. */
import { fileCell } from '../../../domain/imported/cellText.ts';
import type { ImportedColumns } from '../../../domain/imported/importedColumns.ts';
import { toIsoDay } from '../../../domain/time/day.ts';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import type { TableColumn } from '../../../domain/imported/sortRows.ts';
import { windowBounds } from '../../../domain/time/window.ts';
import { commaLine } from '../../../domain/imported/writeRows.ts';
import { shortTitle } from '../../../export/fileName.ts';
import type { AppState } from '../../../store/store.ts';
import type { Words } from '../../../words/words.ts';
import { cellOf, columnTitle } from './rowCells.ts';

const rowsAtOnce = 20_000;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** With a byte order mark, without which spreadsheets misread Arabic. Written in pieces, so that the page answers meanwhile. */
export async function rowsToCsv(
  set: ImportedColumns,
  rows: Uint32Array,
  columns: readonly TableColumn[],
  words: Words,
): Promise<Blob> {
  const whole = set.file.length > 0;
  const titles = whole ? set.file.map(({ name }) => name) : columns.map((column) => columnTitle(set, column, words));
  const cells = (row: number): readonly string[] =>
    whole
      ? set.file.map((_, index) => fileCell(set.file, index, row))
      : columns.map((column) => cellOf(set, column, row, words));
  const parts = [`\ufeff${commaLine(titles)}`];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    parts.push(Array.from(rows.subarray(start, start + rowsAtOnce), (row) => commaLine(cells(row))).join(''));
    await pause();
  }
  return new Blob(parts, { type: 'text/csv' });
}

export function rowsFileName(set: Pick<ImportedSet, 'name'>, { view }: AppState): string {
  const { from, to } = windowBounds(view.time);
  return `${shortTitle(set.name)}_${Number.isFinite(from) ? toIsoDay(from) : 'start'}_${toIsoDay(to)}_rows.csv`;
}
