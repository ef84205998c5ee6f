/** First and last day of each row, by the columns that the mapping names, and what is wrong with those that have none. */
import { undated } from '../../domain/imported/importedColumns.ts';
import type { SetKind, Mapping } from './mapping.ts';
import type { RawTable } from '../table/rawTable.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import type { RemarkReason, SkipReason } from '../report.ts';
import { widenAcledDate } from './precisionScales.ts';
import { dateFaults, readDays, type DayColumn } from './readDays.ts';
import { readDate, readInstant, type DateOrder } from './readDate.ts';

export interface RowFaults {
  readonly skip: (row: number, column: number, reason: SkipReason, value: string) => void;
  readonly remark: (row: number, column: number, reason: RemarkReason, value: string) => void;
}

export interface FoundDays {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly reported: Int32Array;
}

/** Whether a column holds nothing but seconds or milliseconds since 1970. */
export function holdsInstants(column: RawColumn): boolean {
  const texts =
    column.kind === 'coded'
      ? column.texts
      : [0, 1, 2, 3, 4].map((row) => (row < column.ends.length ? textAt(column, row) : ''));
  const told = texts.filter((text) => text.trim() !== '');
  return told.length > 0 && told.every((text) => /^\d{9,10}$|^\d{12,13}$/.test(text.trim()));
}

/** UCDP lists the days of all its sources: the first of them that can be read. */
function readFirstReported(text: string, order: DateOrder | null): ReturnType<typeof readDate> {
  const days = text
    .split(/[;,]/)
    .map((part) => readDate(part, order))
    .filter((found) => typeof found !== 'string');
  const [first] = days.sort((a, b) => a.last - b.last);
  return first ?? readDate(text, order);
}

function daysOf(
  table: RawTable,
  number: number | null,
  read: (text: string) => ReturnType<typeof readDate>,
): DayColumn | null {
  const column = number === null ? undefined : table.columns[number];
  return column ? readDays(column, table.rows, holdsInstants(column) ? readInstant : read) : null;
}

export function findDays(
  table: RawTable,
  kind: SetKind,
  { columns }: Mapping,
  order: DateOrder | null,
  { skip, remark }: RowFaults,
): FoundDays {
  const { rows } = table;
  const earliest = new Int32Array(rows).fill(undated.earliest);
  const latest = new Int32Array(rows).fill(undated.latest);
  const reported = new Int32Array(rows).fill(undated.earliest);
  const read = (text: string): ReturnType<typeof readDate> => readDate(text, order);
  const starts = daysOf(table, columns.earliest, read);
  const ends = daysOf(table, columns.latest, read);
  const told = daysOf(table, columns.reported, (text) => readFirstReported(text, order));
  const precision =
    kind === 'acled' && columns.datePrecision !== null ? table.columns[columns.datePrecision] : undefined;
  const textOf = (number: number | null, row: number): string => {
    const column = number === null ? undefined : table.columns[number];
    return column ? textAt(column, row) : '';
  };
  for (let row = 0; row < rows; row += 1) {
    const [startState, endState] = [starts?.state[row] ?? 1, ends?.state[row] ?? 1];
    const wrong = startState > 1 ? columns.earliest : endState > 1 ? columns.latest : null;
    if (wrong !== null) {
      skip(row, wrong, dateFaults[(startState > 1 ? startState : endState) - 2] ?? 'dateInvalid', textOf(wrong, row));
      continue;
    }
    if (told && (told.state[row] ?? 1) > 1)
      remark(row, columns.reported ?? 0, 'reportedInvalid', textOf(columns.reported, row));
    else if (told?.state[row] === 0) reported[row] = told.last[row] ?? 0;
    if (startState === 1 && endState === 1) continue;
    const from = startState === 0 ? starts : ends;
    const to = endState === 0 ? ends : starts;
    let first = from?.first[row] ?? 0;
    let last = to?.last[row] ?? 0;
    if (first > last) {
      skip(
        row,
        columns.latest ?? 0,
        'endBeforeStart',
        `${textOf(columns.earliest, row)} > ${textOf(columns.latest, row)}`,
      );
      continue;
    }
    if (precision) {
      const code = textAt(precision, row);
      const wide = code === '1' ? { first, last } : widenAcledDate({ first, last }, code);
      if (!wide) remark(row, columns.datePrecision ?? 0, 'datePrecisionUnknown', code);
      first = wide?.first ?? first;
      last = wide?.last ?? last;
    }
    earliest[row] = first;
    latest[row] = last;
  }
  return { earliest, latest, reported };
}
