/** Which of the first rows of a table names its columns. Titles and empty rows may stand above it, and some files have no such row. */
import { guessMapping } from '../columns/guessMapping.ts';
import { recognise } from '../columns/mapping.ts';
import { readDate } from '../dates/readDate.ts';
import { coordinateForm, notANumber, plainNumber, toNumber } from '../numbers/readNumbers.ts';

/** So many rows are looked at. */
export const headRows = 30;
const mostTitles = 15;
/** A row of more cells is not taken as a row of names. */
const mostNames = 20_000;

export const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** How many roles the names of a row give columns to. */
export function rolesIn(row: readonly string[]): number {
  if (recognise(row)) return 10;
  return Object.values(guessMapping({}, row).columns).filter((number) => number !== null).length;
}

export function isValue(cell: string): boolean {
  const text = plainNumber(cell);
  if (text === '') return false;
  const value = toNumber(text, coordinateForm);
  return (
    (Number.isFinite(value) && value !== notANumber) ||
    (/\p{N}/u.test(text) && typeof readDate(cell, { order: 'dayFirst', calendar: 'gregorian' }) !== 'string')
  );
}

const isYear = (cell: string): boolean => /^(?:19|20)\d\d$/.test(cell.trim());

/** Whether a row is one of values: wherever the rows beneath have values, it has one, too. */
function isRecord(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  const columns = row
    .map((_, index) => index)
    .filter((index) => below.filter((each) => isValue(each[index] ?? '')).length * 2 > below.length);
  const values = columns.filter((index) => isValue(row[index] ?? ''));
  return (
    below.length > 0 &&
    values.length >= 2 &&
    values.length === columns.length &&
    !values.every((index) => isYear(row[index] ?? ''))
  );
}

/** Number of the row among `rows`; null where none names the columns. Only a row that says more of the field’s names than the first takes its place. */
export function chooseHeader(rows: readonly (readonly string[])[]): number | null {
  const [first] = rows;
  // Files of the field’s programs begin with their names: then no other row need be asked.
  if (!first || recognise(first)) return 0;
  const roles = rows
    .slice(0, mostTitles)
    .map((row) =>
      filled(row) < 2 || row.length > mostNames || row.some((cell) => cell.length > 200) ? 0 : rolesIn(row),
    );
  const most = Math.max(0, ...roles);
  // A row of values names nothing, though one of its cells may be a letter such as x.
  if ((roles[0] ?? 0) < 2 && most < 2 && isRecord(first, rows.slice(1))) return null;
  // A row of groups above the names: it says something, the names beneath it say much more.
  const isGroup = (roles[0] ?? 0) > 0 && most > (roles[0] ?? 0) + 1 && !first.some(isValue);
  if (isGroup) return roles.indexOf(most);
  if ((roles[0] ?? 0) >= 2 || (filled(first) >= 2 && (roles[0] ?? 0) === most && most > 0)) return 0;
  if (most >= 2) return roles.indexOf(most);
  const width = Math.max(...rows.slice(1).map(filled), 0);
  const titles = rows.slice(0, mostTitles).findIndex((row) => filled(row) > 1);
  const candidate = filled(first) === 1 && width > 1 && titles > 0 ? titles : 0;
  return rows.length > candidate + 1 &&
    isRecord(rows[candidate] ?? [], rows.slice(candidate + 1)) &&
    (roles[candidate] ?? 0) < 2
    ? null
    : candidate;
}
