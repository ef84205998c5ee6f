/** Rows that are no records: sums of the rows above them, lines of text, the names of the columns again, and running numbers of rows that were never filled in. */
import { foldLetters } from '../dates/foldDateText.ts';
import { isMissing, plainNumber } from '../numbers/readNumbers.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import type { RawTable } from '../table/rawTable.ts';
import type { Mapping } from './mapping.ts';
import { findUnnamedSums, type SumCandidate } from './unnamedSums.ts';

/** Sums by their word alone. */
const plainTotal =
  /^(?:grand|sub-?|sous-?|overall)? ?-?(?:totals?|sums?)$|^(?:summe|gesamt|gesamtsumme|zwischensumme|insgesamt|Σ|σ|average|mean)$|^(?:ال)?(?:مجموع|اجمالي|جمله)(?: (?:ال)?(?:كلي|عام|نهايي|فرعي|جزيي))?$|^(?:genel |ara )?toplam$|^(?:totaux|somme|total general|جمع كل|جمع|كوي گشتي|كو|كوي|komi|gisti|итого|всего|общий итог|промежуточный итог)$/u;
const totalWords =
  /^(?:grand |sub-?|sous-|overall )?(?:totals?|sums?)(?:[ :(-].{0,30})?$|^.{2,40} (?:sub-?)?totals?$|^(?:summe|gesamt).{0,30}$|^(?:count)$|^(?:ال)?(?:مجموع|اجمالي|جمله)(?:[ :].{0,30})?$|^(?:genel |ara )?toplam.{0,20}$|^كوي (?:گشتي|.{2,20})$|^(?:итого|всего)(?:[ :].{0,30})?$/u;

const isEmpty = (text: string): boolean => text === '' || isMissing(plainNumber(text));

const plainText = (text: string): string => foldLetters(text).replace(/[:.\s]+$/, '');

function isTotalWord(text: string): boolean {
  if (text.length >= 60) return false;
  const plain = plainText(text);
  return plainTotal.test(plain) || totalWords.test(plain);
}

export interface OddRow {
  readonly row: number;
  readonly kind: 'totalRow' | 'textLine' | 'repeatedHeader' | 'numberOnly';
  readonly column: number;
  readonly text: string;
}

/** Of a longer table only the last rows are looked at one by one: notes and sums stand at its end. */
const lookedAt = 20_000;
const lastRows = 200;

const numberName =
  /^(?:no|nr|n|n°|#|id|s ?\/? ?n|serial(?: no)?|row|index|number|الرقم|رقم|م|ت|التسلسل|تسلسل|sira(?: no)?|رديف|ژماره|lfd ?nr)\.?$/u;

/** A sentence, or a line that begins as notes do. */
const isNote = (text: string): boolean =>
  /\p{L}.*\s.*\p{L}/u.test(text) &&
  (text.length >= 25 ||
    /[:*†©]|[.!]$/.test(text) ||
    /^(?:notes?|sources?|last updated|updated|end of|n\.?b\.?|see|ملاحظ|المصدر|مصدر|kaynak|not|remarque|quelle|stand|منبع|источник|примечани[ея]|сноска|سهرچاوه)(?![\p{L}])/iu.test(
      text,
    ));

const areaRoles = new Set(['governorate', 'country']);

/** For each column whether a text of it is a word for a sum, by the code of the text; null where none is, or where it has no codes. */
function totalCodes(column: RawColumn): Uint8Array | null {
  if (column.kind !== 'coded') return null;
  const codes = Uint8Array.from(column.texts, (text) => (isTotalWord(text) ? 1 : 0));
  return codes.includes(1) ? codes : null;
}

/** Whether “total” is one value among few of a column, as beside “male” and “female”, and not the mark of a sum. */
function isCategory(codes: ArrayLike<number>, totals: Uint8Array, rows: number): boolean {
  let count = 0;
  for (let row = 0; row < rows; row += 1) count += totals[codes[row] ?? 0] ?? 0;
  return totals.length <= 6 && count > 1 && count * 4 >= rows;
}

export function findOddRows(table: RawTable, { columns }: Mapping): readonly OddRow[] {
  const { rows, shapes } = table;
  const placed = (['latitude', 'longitude', 'position'] as const).flatMap(
    (role) => table.columns[columns[role] ?? -1] ?? [],
  );
  const hasPlaces = placed.length > 0 || shapes !== null;
  const dated = [columns.earliest, columns.latest].flatMap((number) => number ?? []);
  const said = new Set(
    Object.entries(columns).flatMap(([role, number]) => (areaRoles.has(role) ? [] : (number ?? []))),
  );
  const isBare = (row: number): boolean =>
    (shapes?.code[row] ?? 0) === 0 &&
    placed.every((column) => {
      const text = textAt(column, row).trim();
      return isEmpty(text) || isTotalWord(text);
    });
  const cell = (column: number, row: number): string => {
    const own = table.columns[column];
    return own ? textAt(own, row).trim() : '';
  };
  const isUndated = (row: number): boolean => dated.every((number) => isEmpty(cell(number, row)));
  const names = table.columns.map(({ name }) => foldLetters(name));
  const numbered = names.findIndex((name) => numberName.test(name));
  const sums = table.columns.flatMap((column, number) => {
    const totals = totalCodes(column);
    if (!totals || column.kind !== 'coded' || (!hasPlaces && isCategory(column.codes, totals, rows))) return [];
    return [{ number, totals, codes: column.codes }];
  });
  const texts = table.columns.flatMap((column, number) => (column.kind === 'text' ? [number] : []));
  /** Where no column gives a place, a row is a sum by the word in the first of its columns of text. */
  const isSum = (row: number, column: number): boolean => {
    if (hasPlaces && isBare(row)) return true;
    if (!plainTotal.test(plainText(cell(column, row)))) return false;
    return hasPlaces
      ? dated.length > 0 && isUndated(row)
      : column === columns.governorate || column === firstFilled(row);
  };
  const firstFilled = (row: number): number => table.columns.findIndex((_, number) => cell(number, row) !== '');
  const filledOf = (row: number): readonly number[] =>
    table.columns.flatMap((_, number) => (number === numbered || isEmpty(cell(number, row)) ? [] : [number]));
  const isName = (row: number, number: number): boolean => foldLetters(cell(number, row)) === names[number];
  const isHeader = (row: number, first: number): boolean => {
    if (first < 0 || !isName(row, first)) return false;
    const filled = names.flatMap((_, number) => (cell(number, row) === '' ? [] : [number]));
    return filled.length > 1 && filled.every((number) => isName(row, number));
  };
  /** The line that Markdown draws beneath the names. */
  const isRule = (row: number): boolean => {
    const filled = names.map((_, number) => cell(number, row)).filter((text) => text !== '');
    return filled.length > 1 && filled.every((text) => /^:?-{2,}:?$/.test(text));
  };
  /** Whether a column names groups of rows: most rows have it empty. */
  const headings = new Map<number, boolean>();
  const isHeading = (column: number): boolean => {
    let known = headings.get(column);
    if (known === undefined) {
      const first = Math.min(rows, 1000);
      const empty = Array.from({ length: first }, (_, row) => cell(column, row)).filter((text) => text === '').length;
      headings.set(column, (known = !said.has(column) && empty * 2 > first));
    }
    return known;
  };
  const from = rows > lookedAt ? rows - lastRows : 0;
  /** Whether the rows of the table have days and positions, so that one with neither stands out. Rows of one cell are not counted. */
  let isFull: boolean | undefined;
  const isTableFull = (): boolean => {
    if (isFull !== undefined || !hasPlaces || dated.length === 0) return isFull ?? false;
    const told = Array.from({ length: Math.min(rows, 1000) }, (_, row) => row).filter(
      (row) => filledOf(row).length > 1,
    );
    return (isFull = told.filter((row) => !isBare(row) && !isUndated(row)).length * 2 > told.length);
  };
  const found: OddRow[] = [];
  const candidates: SumCandidate[] = [];
  for (let row = sums.length > 0 ? 0 : from; row < rows; row += 1) {
    const coded = sums.find(({ totals, codes }) => totals[codes[row] ?? 0] === 1)?.number;
    const column = coded ?? (row >= from ? texts.find((number) => isTotalWord(cell(number, row))) : undefined);
    if (column !== undefined && isSum(row, column)) {
      found.push({ row, kind: 'totalRow', column, text: cell(column, row) });
      continue;
    }
    if (row < from || table.columns.length < 2) continue;
    const at = firstFilled(row);
    if (isHeader(row, at)) {
      found.push({ row, kind: 'repeatedHeader', column: at, text: cell(at, row) });
      continue;
    }
    if (isRule(row)) {
      found.push({ row, kind: 'textLine', column: at, text: cell(at, row) });
      continue;
    }
    if (table.columns.length < 3 || at < 0 || !isBare(row)) continue;
    const text = cell(at, row);
    if (table.columns.some((_, number) => number !== at && cell(number, row) !== '')) {
      if (isUndated(row)) candidates.push({ row, filled: filledOf(row) });
      continue;
    }
    if (at === numbered && /^[\d\u0660-\u0669\u06f0-\u06f9]+\.?$/.test(text))
      found.push({ row, kind: 'numberOnly', column: at, text });
    else if (hasPlaces && (isNote(text) || isHeading(at))) found.push({ row, kind: 'textLine', column: at, text });
    else if (!/\p{L}/u.test(text)) {
      if (isUndated(row) && at !== numbered) candidates.push({ row, filled: [at] });
      // Headings and footers begin their line; a lone word of another column may be a record of which no more is known.
    } else if (at === 0 && isUndated(row) && isTableFull()) found.push({ row, kind: 'textLine', column: at, text });
  }
  const rowsOf = (isTotal: boolean): ReadonlySet<number> =>
    new Set(found.flatMap(({ row, kind }) => ((kind === 'totalRow') === isTotal ? [row] : [])));
  const sumsWithoutWord = findUnnamedSums(table, candidates, rowsOf(true), rowsOf(false), {
    area: columns.governorate,
    isFull: isTableFull(),
  });
  for (const { row, filled } of sumsWithoutWord)
    found.push({
      row,
      kind: 'totalRow',
      column: filled[0] ?? 0,
      text: filled.map((number) => cell(number, row)).join(' · '),
    });
  return sumsWithoutWord.length === 0 ? found : found.toSorted((a, b) => a.row - b.row);
}
