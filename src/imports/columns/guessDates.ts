/** Which columns hold dates, where no name of one says so: parts of dates, units such as months, and days without a year beside a column of years. */
import { unitOfName } from '../dates/columnUnit.ts';
import { datePartsOf, isYearName, type DateParts } from '../dates/dateParts.ts';
import { readDate } from '../dates/readDate.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import type { RawTable } from '../table/rawTable.ts';
import { foldedSpellings, foldName } from './columnNames.ts';
import type { MappedRole } from './mapping.ts';

export type Columns = Record<MappedRole, number | null>;

const sampled = 40;

/** Some texts of a column, without empty ones. */
export function samplesOf(column: RawColumn, rows: number): readonly string[] {
  return Array.from({ length: Math.min(rows, sampled) }, (_, row) => textAt(column, row).trim()).filter(
    (text) => text !== '',
  );
}

/** Year, month and day in columns of their own, where no column has whole dates. */
export function byParts(names: readonly string[], columns: Columns, used: Set<number>): void {
  const own = names.map(foldName);
  const hasDate = own.some(
    (name) => (foldedSpellings.get('earliest') ?? []).includes(name) && /date|tarih|تاريخ/.test(name),
  );
  const found = datePartsOf(names, null) ?? datePartsOf(names, 'start') ?? byYearAndUnit(names);
  if (columns.earliest !== null || hasDate || !found) return;
  columns.earliest = found.year;
  columns.month = found.month;
  columns.dayOfMonth = found.day;
  for (const index of [found.year, found.month, found.day]) if (index !== null) used.add(index);
}

/** A column of years beside one of the numbers of weeks or quarters. */
function byYearAndUnit(names: readonly string[]): DateParts | null {
  const [year, month] = [
    names.findIndex(isYearName),
    names.findIndex((name) => /^(?:week|quarter)$/.test(unitOfName(name) ?? '')),
  ];
  return year < 0 || month < 0 ? null : { year, month, day: null };
}

/** Days without a year beside a column of years: they are the dates, and the years are read with them. */
export function byYearless(table: RawTable, names: readonly string[], columns: Columns, used: Set<number>): void {
  if (columns.earliest === null || columns.month !== null || !isYearName(names[columns.earliest] ?? '')) return;
  const found = table.columns.findIndex((column, index) => {
    if (used.has(index)) return false;
    const texts = samplesOf(column, table.rows);
    const read = texts.filter((text) => readDate(text, { order: 'dayFirst', calendar: null }) === 'dateYearMissing');
    return read.length > 0 && read.length * 2 > texts.length;
  });
  if (found < 0) return;
  columns.earliest = found;
  used.add(found);
}

/** A column of whole months, weeks or quarters with their years, where no column has dates. */
export function byUnits(table: RawTable, names: readonly string[], columns: Columns, used: Set<number>): void {
  if (columns.earliest !== null) return;
  const found = names.findIndex((name, index) => {
    const column = table.columns[index];
    if (unitOfName(name) === null || !column) return false;
    const texts = samplesOf(column, table.rows);
    // One without a year is asked for it.
    const read = texts.filter((text) => {
      const days = readDate(text, { order: 'dayFirst', calendar: null });
      return typeof days !== 'string' || days === 'dateYearMissing';
    });
    return read.length > 0 && read.length * 2 >= texts.length;
  });
  if (found < 0) return;
  columns.earliest = found;
  used.add(found);
}
