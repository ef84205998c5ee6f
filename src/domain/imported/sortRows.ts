/** Sorting the rows of an imported set by any column, ours or the file’s. Equal rows keep the order of the set, which is that of their days. */
import { byteRange, cellText } from './cellText.ts';
import { undated, type CodedColumn, type ImportedColumns, type TextColumn } from './importedColumns.ts';
import { floatKeys, lastKey, sortByKeys, sortByNumbers, turnKeys } from './radixSort.ts';

export const ownColumns = [
  'row',
  'date',
  'category',
  'actor',
  'otherActor',
  'governorate',
  'country',
  'precision',
  'distance',
  'low',
  'best',
  'high',
  'reported',
] as const;
export type OwnColumn = (typeof ownColumns)[number];
/** Of our own, or of the file by its place among the file’s columns. */
export type TableColumn = OwnColumn | `file:${number}`;

export interface RowOrder {
  readonly by: TableColumn;
  readonly descending: boolean;
}

export const firstOrder: RowOrder = { by: 'date', descending: false };

/** Place of a column among those of the file; undefined for one of our own. */
export function fileIndexOf(column: TableColumn): number | undefined {
  return column.startsWith('file:') ? Number(column.slice(5)) : undefined;
}

/** Rank of each text in the reader’s alphabet, with figures by their value; the empty text has none. */
function rankTexts(texts: readonly string[], compare: (a: string, b: string) => number): Uint32Array {
  const order = texts.map((_, code) => code).sort((a, b) => compare(texts[a] ?? '', texts[b] ?? '') || a - b);
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  for (const [place, code] of order.entries()) {
    const before = order[place - 1];
    if (before !== undefined && compare(texts[before] ?? '', texts[code] ?? '') !== 0) rank += 1;
    ranks[code] = texts[code] === '' ? lastKey : rank;
  }
  return ranks;
}

function codedKeys(
  { texts, codes }: CodedColumn,
  rows: Uint32Array,
  compare: (a: string, b: string) => number,
): Uint32Array {
  const ranks = rankTexts(texts, compare);
  return rows.map((row) => ranks[codes[row] ?? 0] ?? lastKey);
}

/** Days shifted so that all are positive; `none` has no key. */
function dayKeys(days: Int32Array, rows: Uint32Array, none: number): Uint32Array {
  return rows.map((row) => {
    const day = days[row] ?? none;
    return day === none ? lastKey : (day ^ 0x8000_0000) >>> 0;
  });
}

function pickFloats(
  values: Float32Array,
  rows: Uint32Array,
  change: (value: number) => number = (value) => value,
): Float32Array {
  const picked = new Float32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) picked[index] = change(values[rows[index] ?? 0] ?? NaN);
  return picked;
}

const bytesInKey = 4;

/** Four bytes of the text from `from` on, as one key. */
function prefixKeys(column: TextColumn, rows: Uint32Array, from: number): Uint32Array {
  return rows.map((row) => {
    const [start, end] = byteRange(column, row);
    let key = 0;
    for (let index = from; index < from + bytesInKey; index += 1)
      key = (key * 256 + (start + index < end ? (column.bytes[start + index] ?? 0) : 0)) >>> 0;
    return Math.min(key, lastKey - 1);
  });
}

const digitsOnly = /^[+-]?\d+(?:\.\d+)?$/;

/** The numbers of a text column where all that is written in it are numbers; null where it is words. */
function numbersOf(column: TextColumn, rows: Uint32Array): Float64Array | null {
  const values = new Float64Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const text = cellText(column, row).trim();
    if (text !== '' && !digitsOnly.test(text)) return null;
    values[index] = text === '' ? NaN : Number(text);
  }
  return values;
}

/** Texts of their own for each row: by the bytes of their beginnings, then whole within runs that begin alike. */
function sortTexts(column: TextColumn, rows: Uint32Array, descending: boolean): Uint32Array<ArrayBuffer> {
  const numbers = numbersOf(column, rows);
  if (numbers) return sortByNumbers(rows, numbers, descending);
  const isEmpty = (row: number): boolean => byteRange(column, row)[0] === byteRange(column, row)[1];
  const told = rows.filter((row) => !isEmpty(row));
  const turned = (keys: Uint32Array): Uint32Array => (descending ? turnKeys(keys) : keys);
  const coarse = sortByKeys(told, turned(prefixKeys(column, told, bytesInKey)));
  const sorted = sortByKeys(coarse, turned(prefixKeys(column, coarse, 0)));
  sortTies(column, sorted, descending);
  const all = new Uint32Array(rows.length);
  all.set(sorted);
  all.set(rows.filter(isEmpty), sorted.length);
  return all;
}

function compareBytes(column: TextColumn, one: number, other: number, from: number): number {
  const [start, end] = byteRange(column, one);
  const [otherStart, otherEnd] = byteRange(column, other);
  const shared = Math.min(end - start, otherEnd - otherStart);
  for (let index = from; index < shared; index += 1) {
    const apart = (column.bytes[start + index] ?? 0) - (column.bytes[otherStart + index] ?? 0);
    if (apart !== 0) return apart;
  }
  return end - start - (otherEnd - otherStart);
}

function sortTies(column: TextColumn, sorted: Uint32Array, descending: boolean): void {
  const [high, low] = [prefixKeys(column, sorted, 0), prefixKeys(column, sorted, bytesInKey)];
  let start = 0;
  for (let index = 1; index <= sorted.length; index += 1) {
    if (index < sorted.length && high[index] === high[start] && low[index] === low[start]) continue;
    if (index - start > 1) {
      // Array.sort is stable; the ties of a run stay in the order they came in.
      const run = [...sorted.subarray(start, index)].sort(
        (a, b) => (descending ? -1 : 1) * compareBytes(column, a, b, 0),
      );
      sorted.set(run, start);
    }
    start = index;
  }
}

function keysOf(
  set: ImportedColumns,
  by: OwnColumn,
  rows: Uint32Array,
  compare: (a: string, b: string) => number,
): Uint32Array {
  switch (by) {
    case 'row':
      return rows.map((row) => set.row[row] ?? lastKey);
    case 'date':
      return dayKeys(set.earliest, rows, undated.earliest);
    case 'reported':
      return dayKeys(set.reported, rows, undated.earliest);
    case 'precision':
      return rows.map((row) => set.precision[row] ?? lastKey);
    case 'distance':
      return floatKeys(pickFloats(set.borderKm, rows, Math.abs));
    case 'low':
    case 'best':
    case 'high':
      return floatKeys(pickFloats(set[by], rows));
    default:
      return codedKeys(set[by], rows, compare);
  }
}

/** Another array; what has no value in the column comes last either way. `compare`: of the reader’s language. */
export function sortRows(
  set: ImportedColumns,
  rows: Uint32Array,
  { by, descending }: RowOrder,
  compare: (a: string, b: string) => number,
): Uint32Array<ArrayBuffer> {
  const index = fileIndexOf(by);
  if (index !== undefined) {
    const values = set.file[index]?.values;
    if (!values) return Uint32Array.from(rows);
    if (values.kind === 'text') return sortTexts(values, rows, descending);
    const keys = codedKeys(values, rows, compare);
    return sortByKeys(rows, descending ? turnKeys(keys) : keys);
  }
  const keys = keysOf(set, by as OwnColumn, rows, compare);
  return sortByKeys(rows, descending ? turnKeys(keys) : keys);
}
