/** First and last day of each row, by the columns that the mapping names, and what is wrong with those that have none. */
import { openEnds, undated } from '../../domain/imported/importedColumns.ts';
import type { SetKind, Mapping } from '../columns/mapping.ts';
import { widenAcledDate, widenByWords, widenUcdpDate } from './datePrecision.ts';
import type { RawTable } from '../table/rawTable.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import type { RemarkReason, SkipReason } from '../report.ts';
import { unitOfName, wholeUnit } from './columnUnit.ts';
import { isEstimate } from '../columns/flags.ts';
import { datePartsOf, daysOfParts, type DateParts } from './dateParts.ts';
import { toLatinDigits } from './foldDateText.ts';
import { dateFaults, readDays, setDays, type DayColumn } from './readDays.ts';
import { readDate, type DateFault, type DateWays, type Days } from './readDate.ts';

export interface RowFaults {
  readonly skip: (row: number, column: number, reason: SkipReason, value: string) => void;
  readonly remark: (row: number, column: number, reason: RemarkReason, value: string) => void;
}

export interface FoundDays {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly reported: Int32Array;
  /** Rows with a start and no end, or with an end and no start. */
  readonly openRows: number;
}

/** Whether a column holds nothing but seconds or milliseconds since 1970. */
export function holdsInstants(column: RawColumn): boolean {
  const texts =
    column.kind === 'coded'
      ? column.texts
      : [0, 1, 2, 3, 4].map((row) => (row < column.ends.length ? textAt(column, row) : ''));
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length > 0 && filled.every((text) => /^(?:\d{9,10}|1\d{11,12}|1\d{15})$/.test(text.trim()));
}

/** UCDP lists the days of all its sources: the first of them that can be read. */
function readFirstReported(text: string, ways: DateWays): Days | DateFault {
  const days = text
    .split(/[;,؛،]/)
    .map((part) => readDate(part, ways))
    .filter((found) => typeof found !== 'string');
  const [first] = days.toSorted((a, b) => a.last - b.last);
  return first ?? readDate(text, ways);
}

const yearName = /^(?:year|yr|année|annee|yıl|yil|jahr|سنة|السنة|عام|العام|سال|ساڵ)$/i;

/** Parts of the last day, where the file has such columns beside those of the first. */
function endPartsOf(table: RawTable, { year, month }: DateParts): DateParts | null {
  const found = datePartsOf(
    table.columns.map(({ name }) => name),
    'end',
  );
  return found && found.year !== year && found.month !== month ? found : null;
}

/** Whether a column of years stands beside the dates. */
export function hasYears(table: RawTable): boolean {
  return table.columns.some(({ name }) => yearName.test(name.trim()));
}

/** Days and months without a year are read with that of a column of years, where the file has one. */
function withYears(table: RawTable, number: number | null, days: DayColumn | null, ways: DateWays): void {
  const [dates, years] = [table.columns[number ?? -1], table.columns.find(({ name }) => yearName.test(name.trim()))];
  if (!dates || !years || !days || dates === years) return;
  const fault = 2 + dateFaults.indexOf('dateYearMissing');
  if (!days.state.includes(fault)) return;
  for (let row = 0; row < table.rows; row += 1) {
    const year = days.state[row] === fault ? toLatinDigits(textAt(years, row)).trim() : '';
    const found = /^\d{4}$/.test(year)
      ? readDate(textAt(dates, row), { ...ways, year: Number(year) })
      : 'dateYearMissing';
    if (typeof found !== 'string') setDays(days, row, found);
  }
}

export function findDays(
  table: RawTable,
  kind: SetKind,
  mapping: Mapping,
  ways: DateWays,
  { skip, remark }: RowFaults,
): FoundDays {
  const { rows } = table;
  const { columns } = mapping;
  const earliest = new Int32Array(rows).fill(undated.earliest);
  const latest = new Int32Array(rows).fill(undated.latest);
  const reported = new Int32Array(rows).fill(undated.earliest);
  const columnOf = (number: number | null): RawColumn | undefined =>
    number === null ? undefined : table.columns[number];
  const daysOf = (number: number | null, read: (text: string) => Days | DateFault): DayColumn | null => {
    const column = columnOf(number);
    return column ? readDays(column, rows, read) : null;
  };
  const read = (text: string): Days | DateFault => readDate(text, ways);
  const unit = mapping.spanDays === undefined ? unitOfName(columnOf(columns.earliest)?.name ?? '') : null;
  const readWhole = (text: string): Days | DateFault => {
    const days = read(text);
    return unit === null || typeof days === 'string' ? days : wholeUnit(days, unit);
  };
  const isInParts = columns.month !== null || columns.dayOfMonth !== null;
  const startParts: DateParts = { year: columns.earliest, month: columns.month, day: columns.dayOfMonth };
  const endParts = isInParts && columns.latest === null ? endPartsOf(table, startParts) : null;
  const starts = isInParts ? daysOfParts(table, startParts, ways) : daysOf(columns.earliest, readWhole);
  const latestColumn = endParts ? endParts.year : columns.latest;
  const ends = endParts
    ? daysOfParts(table, endParts, ways)
    : columns.latest === columns.earliest
      ? null
      : daysOf(columns.latest, read);
  withYears(table, columns.earliest, starts, ways);
  withYears(table, columns.latest, ends, ways);
  const told = daysOf(columns.reported, (text) => readFirstReported(text, ways));
  const isAcled = kind === 'acled' || mapping.scale === 'acled';
  // A file of UCDP with both days has widened them itself.
  const isUcdp = !isAcled && mapping.scale === 'ucdp' && columns.latest === null;
  const inWords = !isAcled && mapping.scale !== 'ucdp';
  const precision = isAcled || isUcdp || inWords ? columnOf(columns.datePrecision) : undefined;
  const byWords = inWords && precision ? widenByWords(precision.name) : null;
  const textOf = (number: number | null, row: number): string => {
    const column = columnOf(number);
    return column ? textAt(column, row) : '';
  };
  // A column of estimated dates has no exact ones, where no other column says how exact they are.
  const estimates =
    precision === undefined && isEstimate(columnOf(columns.earliest)?.name ?? '') ? widenByWords('') : null;
  const widened = new Map<number, Days | undefined>();
  const widenOnce = (first: number, last: number, code: string): Days | undefined => {
    const widen = isAcled ? widenAcledDate : widenUcdpDate;
    if (byWords) return byWords({ first, last }, code);
    const digit = code.length === 1 ? code.charCodeAt(0) - 48 : 0;
    if (first !== last || digit < 2 || digit > 5) return widen({ first, last }, code);
    const key = first * 10 + digit;
    let found = widened.get(key);
    if (!found) widened.set(key, (found = widen({ first, last }, code)));
    return found;
  };
  let openRows = 0;
  for (let row = 0; row < rows; row += 1) {
    const startState = starts?.state[row] ?? 1;
    const endState = ends?.state[row] ?? 1;
    const wrong = startState > 1 ? columns.earliest : endState > 1 ? latestColumn : null;
    if (wrong !== null) {
      skip(row, wrong, dateFaults[(startState > 1 ? startState : endState) - 2] ?? 'dateInvalid', textOf(wrong, row));
      continue;
    }
    if (told && (told.state[row] ?? 1) > 1)
      remark(row, columns.reported ?? 0, 'reportedInvalid', textOf(columns.reported, row));
    else if (told?.state[row] === 0) reported[row] = told.last[row] ?? 0;
    if (starts?.noted[row] === 1 || ends?.noted[row] === 1) {
      const noted = starts?.noted[row] === 1 ? columns.earliest : columns.latest;
      remark(row, noted ?? 0, 'dateNoted', textOf(noted, row));
    }
    if (startState === 1 && endState === 1) continue;
    let first = startState === 0 ? (starts?.first[row] ?? 0) : openEnds.earliest;
    const ownLast = startState === 0 ? (starts?.last[row] ?? 0) : openEnds.latest;
    // A row without an end, in a file that has ends, goes on.
    let last = !ends ? ownLast : endState === 0 ? (ends.last[row] ?? 0) : openEnds.latest;
    // Where the only column of dates is that of the ends, it holds the dates.
    if (starts === null && ends) first = ends.first[row] ?? 0;
    if (first > last) {
      skip(row, latestColumn ?? 0, 'endBeforeStart', `${textOf(columns.earliest, row)} > ${textOf(latestColumn, row)}`);
      continue;
    }
    // A text that says no more than that it goes on names no day.
    if (first <= openEnds.earliest && last >= openEnds.latest) continue;
    if (mapping.spanDays !== undefined && first === last) last = first + mapping.spanDays - 1;
    if (estimates && first === last) ({ first, last } = estimates({ first, last }, 'approximate') ?? { first, last });
    if (precision) {
      const code = textAt(precision, row);
      if (code !== '1' || byWords) {
        const isOpen = first <= openEnds.earliest || last >= openEnds.latest;
        const wide = isOpen ? { first, last } : widenOnce(first, last, code);
        if (!wide) remark(row, columns.datePrecision ?? 0, 'datePrecisionUnknown', code);
        first = wide?.first ?? first;
        last = wide?.last ?? last;
      }
    }
    if (first <= openEnds.earliest || last >= openEnds.latest) openRows += 1;
    earliest[row] = first;
    latest[row] = last;
  }
  return { earliest, latest, reported, openRows };
}
