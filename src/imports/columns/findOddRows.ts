/** Rows that are no records: sums of the rows above them, and lines of text beneath a table. Neither has a place. */
import { foldLetters } from '../dates/foldDateText.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import type { RawTable } from '../table/rawTable.ts';
import type { Mapping } from './mapping.ts';

const totalWords =
  /^(?:grand |sub-?|overall )?(?:totals?|sums?)(?: .{0,30})?$|^.{2,40} (?:sub-?)?totals?$|^(?:summe|gesamt).{0,30}$|^(?:average|mean|count)$|^(?:ال)?(?:مجموع|اجمالي|جمله)(?: .{0,30})?$|^(?:genel )?toplam.{0,20}$|^(?:totaux|somme|جمع كل)$/u;

function isTotalWord(text: string): boolean {
  return text.length < 60 && totalWords.test(foldLetters(text).replace(/[:.\s]+$/, ''));
}

export interface OddRow {
  readonly row: number;
  readonly kind: 'totalRow' | 'textLine';
  readonly column: number;
  readonly text: string;
}

/** Of a longer table only the last rows are looked at one by one: notes and sums stand at its end. */
const lookedAt = 20_000;
const lastRows = 200;

/** For each column whether a text of it is a word for a sum, by the code of the text; null where none is, or where it has no codes. */
function totalCodes(column: RawColumn): Uint8Array | null {
  if (column.kind !== 'coded') return null;
  const codes = Uint8Array.from(column.texts, (text) => (isTotalWord(text) ? 1 : 0));
  return codes.includes(1) ? codes : null;
}

export function findOddRows(table: RawTable, { columns }: Mapping): readonly OddRow[] {
  const { rows, shapes } = table;
  const placed = (['latitude', 'longitude', 'position'] as const).flatMap(
    (role) => table.columns[columns[role] ?? -1] ?? [],
  );
  // Where no column gives a place, none of the rows can be distinguished by its lack.
  if (placed.length === 0 && !shapes) return [];
  const isBare = (row: number): boolean =>
    (shapes?.code[row] ?? 0) === 0 && placed.every((column) => textAt(column, row).trim() === '');
  const cell = (column: number, row: number): string => {
    const own = table.columns[column];
    return own ? textAt(own, row).trim() : '';
  };
  const sums = table.columns.flatMap((column, number) => {
    const totals = totalCodes(column);
    return totals && column.kind === 'coded' ? [{ number, totals, codes: column.codes }] : [];
  });
  const texts = table.columns.flatMap((column, number) => (column.kind === 'text' ? [number] : []));
  const from = rows > lookedAt ? rows - lastRows : 0;
  const found: OddRow[] = [];
  for (let row = sums.length > 0 ? 0 : from; row < rows; row += 1) {
    const coded = sums.find(({ totals, codes }) => totals[codes[row] ?? 0] === 1)?.number;
    const column = coded ?? (row >= from ? texts.find((number) => isTotalWord(cell(number, row))) : undefined);
    if (column !== undefined && isBare(row)) {
      found.push({ row, kind: 'totalRow', column, text: cell(column, row) });
      continue;
    }
    if (row < from || table.columns.length < 3 || !isBare(row)) continue;
    const filled = table.columns.flatMap((_, number) => (cell(number, row) === '' ? [] : [number]));
    const [at = 0] = filled;
    const text = cell(at, row);
    if (filled.length === 1 && /\p{L}.*\s.*\p{L}/u.test(text)) found.push({ row, kind: 'textLine', column: at, text });
  }
  return found;
}
