/** Dates whose year, month and day are in columns of their own, once for each date or once for the first and once for the last day. */
import { foldedSpellings, foldName } from '../columns/columnNames.ts';
import type { RawTable } from '../table/rawTable.ts';
import { textAt } from '../table/rawColumn.ts';
import { unitOfName, unitWithYear, wholeUnit } from './columnUnit.ts';
import { toLatinDigits } from './foldDateText.ts';
import { createDays, setDays, type DayColumn } from './readDays.ts';
import { readDate, type DateFault, type DateWays, type Days } from './readDate.ts';

/** Numbers of columns. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const yearName = /^(?:year|yr|annee|yil|jahr|год|السنه|سنه|العام|عام|iyear)$/;
const sides = {
  start: /^(?:start|begin|from|event|incident|attack)|(?:start|begin|from|البدايه|البدء)$/u,
  end: /^(?:end|finish|to|until)|(?:end|finish|to|النهايه|الانتهاء)$/u,
} as const;

/** Whether a column is named after years, alone or as the year of a start. */
export function isYearName(name: string): boolean {
  const folded = foldName(name);
  return yearName.test(folded) || yearName.test(folded.replace(sides.start, ''));
}

/** Columns of year, month and day by their names: `Year`, or `Start Year` for a side. Null where year or month is missing. */
export function datePartsOf(names: readonly string[], side: keyof typeof sides | null): DateParts | null {
  const own = names.map((name) => {
    const folded = foldName(name);
    return side === null ? folded : sides[side].test(folded) ? folded.replace(sides[side], '') : '';
  });
  const among = (role: 'month' | 'dayOfMonth'): number =>
    own.findIndex((name) => foldedSpellings.get(role)?.includes(name));
  const [year, month, day] = [own.findIndex((name) => yearName.test(name)), among('month'), among('dayOfMonth')];
  return year < 0 || month < 0 ? null : { year, month, day: day < 0 ? null : day };
}

/** Written for a year, month or day that is not known. */
const noPart = /^(?:0+|-9+|99+|x+|\?+)$/i;

/**
 * Days of rows whose year, month and day are in columns of their own. A month or day that is missing or not known makes the whole year or month. A column of
 * months may also hold weeks, quarters or dates with a year of their own.
 */
export function daysOfParts(table: RawTable, parts: DateParts, ways: DateWays): DayColumn {
  const { rows } = table;
  const days = createDays(rows);
  const known = new Map<string, Days | DateFault>();
  const unit = unitOfName(table.columns[parts.month ?? -1]?.name ?? '');
  const cell = (number: number | null, row: number): string => {
    const column = number === null ? undefined : table.columns[number];
    return column ? textAt(column, row).trim() : '';
  };
  const cleaned = (written: string, isYear = false): string => {
    const text = toLatinDigits(written).replace(/(?<=\d)\.0+$/, '');
    return (isYear ? /^(?:0+|-9+|9999)$/ : noPart).test(text) || readDate(text, ways) === 'dateMissing' ? '' : text;
  };
  const read = (year: string, month: string, day: string): Days | DateFault => {
    const own = /\d{4}/.test(month) ? readDate(month, ways) : 'dateInvalid';
    if (typeof own !== 'string') return unit === null ? own : wholeUnit(own, unit);
    if (year === '') return 'dateMissing';
    if (month === '') return readDate(year, ways);
    return readDate(day === '' ? unitWithYear(month, year, unit ?? 'month') : joinDay(day, month, year), ways);
  };
  for (let row = 0; row < rows; row += 1) {
    const [year, month, day] = [cell(parts.year, row), cell(parts.month, row), cell(parts.day, row)];
    const key = `${year}\0${month}\0${day}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = read(cleaned(year, true), cleaned(month), cleaned(day))));
    setDays(days, row, found);
  }
  return days;
}

function joinDay(day: string, month: string, year: string): string {
  return /^\d+$/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
}
