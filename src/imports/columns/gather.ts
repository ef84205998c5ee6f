/** The rows that stay, in the order of their days: columns of the file taken over in that order. */
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { CodedColumn, FileColumn, TextColumn } from '../../domain/imported/importedColumns.ts';
import { undated } from '../../domain/imported/importedColumns.ts';
import { blockBytes, startOf, textAt, type RawCoded, type RawColumn, type RawText } from '../table/rawColumn.ts';

/** Numbers of the rows that are not bad, by their earliest day and then by their place in the file. Days are counted, not compared: a million rows take one pass. */
export function orderByDay(earliest: Int32Array, bad: Uint8Array): Uint32Array {
  let [kept, low, high] = [0, Infinity, -Infinity];
  for (let row = 0; row < bad.length; row += 1) {
    if (bad[row]) continue;
    kept += 1;
    const day = earliest[row] ?? 0;
    if (day === undated.earliest) continue;
    if (day < low) low = day;
    if (day > high) high = day;
  }
  // Slot 0 is for rows without a day.
  const starts = new Uint32Array(high < low ? 2 : high - low + 3);
  const slotOf = (row: number): number => (earliest[row] === undated.earliest ? 0 : (earliest[row] ?? 0) - low + 1);
  for (let row = 0; row < bad.length; row += 1)
    if (!bad[row]) starts[slotOf(row) + 1] = (starts[slotOf(row) + 1] ?? 0) + 1;
  for (let slot = 1; slot < starts.length; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const order = new Uint32Array(kept);
  for (let row = 0; row < bad.length; row += 1) {
    if (bad[row]) continue;
    const slot = slotOf(row);
    order[starts[slot] ?? 0] = row;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  return order;
}

/** Three functions with the same text, because one that meets all types of array is four times slower than those that meet two or three. */
export function gatherFloats<Store extends Float64Array | Float32Array>(
  from: Store,
  order: Uint32Array,
  into: Store,
): Store {
  for (let index = 0; index < order.length; index += 1) into[index] = from[order[index] ?? 0] ?? 0;
  return into;
}

export function gatherWholes<Store extends Int32Array | Uint32Array | Uint8Array>(
  from: Store,
  order: Uint32Array,
  into: Store,
): Store {
  for (let index = 0; index < order.length; index += 1) into[index] = from[order[index] ?? 0] ?? 0;
  return into;
}

interface TextOrder {
  /** 1 for each row of the file that stays. */
  readonly isKept: Uint8Array;
  /** For each row its place among the rows that stay, in the order of the file; null where that is the order of the rows. */
  readonly at: Uint32Array | null;
}

/** All columns of texts share it. */
const textOrderOf = memoizeLast((order: Uint32Array, fileRows: number): TextOrder => {
  const isKept = new Uint8Array(fileRows);
  let isFileOrder = true;
  for (let index = 0; index < order.length; index += 1) {
    isKept[order[index] ?? 0] = 1;
    isFileOrder &&= index === 0 || (order[index] ?? 0) > (order[index - 1] ?? 0);
  }
  if (isFileOrder) return { isKept, at: null };
  const places = new Uint32Array(fileRows);
  for (let row = 0, place = 0; row < fileRows; row += 1) {
    places[row] = place;
    place += isKept[row] ?? 0;
  }
  return { isKept, at: gatherWholes(places, order, new Uint32Array(order.length)) };
});

/** The texts stay in the order of the file, so that stretches of rows are copied at once. */
function gatherText({ blocks, ends: fileEnds }: RawText, order: Uint32Array): TextColumn {
  const fileRows = fileEnds.length;
  const { isKept, at } = textOrderOf(order, fileRows);
  const ends = new Uint32Array(order.length);
  let [length, place] = [0, 0];
  for (let row = 0; row < fileRows; row += 1) {
    if (isKept[row] === 0) continue;
    length += (fileEnds[row] ?? 0) - startOf(fileEnds, row);
    ends[place] = length;
    place += 1;
  }
  const bytes = new Uint8Array(length);
  let [from, to, next] = [0, 0, 0];
  const copyStretch = (): void => {
    const block = blocks[Math.floor(from / blockBytes)];
    const first = from % blockBytes;
    if (block && to > from) bytes.set(block.subarray(first, first + to - from), next - (to - from));
  };
  for (let row = 0; row < fileRows; row += 1) {
    const end = fileEnds[row] ?? 0;
    const start = startOf(fileEnds, row);
    if (isKept[row] === 0 || start === end) continue;
    if (start !== to || start % blockBytes === 0) {
      copyStretch();
      from = start;
    }
    to = end;
    next += end - start;
  }
  copyStretch();
  return at ? { kind: 'text', bytes, ends, at } : { kind: 'text', bytes, ends };
}

function gatherCodes(from: CodedColumn['codes'], order: Uint32Array, into: CodedColumn['codes']): void {
  for (let index = 0; index < order.length; index += 1) into[index] = from[order[index] ?? 0] ?? 0;
}

function newCodes(texts: number, rows: number): CodedColumn['codes'] {
  return texts <= 256 ? new Uint8Array(rows) : texts <= 65_536 ? new Uint16Array(rows) : new Uint32Array(rows);
}

/** The code that all rows have; null where they differ. Many columns of large tables are empty or say the same throughout. */
function onlyCode({ texts, codes }: RawCoded): number | null {
  if (texts.length === 1) return 0;
  return texts.length === 2 && !codes.includes(0) ? 1 : null;
}

export function gatherColumn(column: RawColumn, order: Uint32Array): FileColumn {
  if (column.kind === 'text') return { name: column.name, values: gatherText(column, order) };
  const codes = newCodes(column.texts.length, order.length);
  const only = onlyCode(column);
  if (only !== null) codes.fill(only);
  else if (codes instanceof Uint8Array && column.codes instanceof Uint8Array) gatherWholes(column.codes, order, codes);
  else gatherCodes(column.codes, order, codes);
  return { name: column.name, values: { kind: 'coded', texts: column.texts, codes } };
}

/** A column as codes, also where every row has a text of its own. `gathered` is the same column of the file, whose codes are shared. */
export function toCoded(column: RawColumn | null, gathered: FileColumn | null, order: Uint32Array): CodedColumn {
  if (gathered?.values.kind === 'coded') return gathered.values;
  if (!column) return { kind: 'coded', texts: [''], codes: new Uint8Array(order.length) };
  const numbers = new Map<string, number>([['', 0]]);
  const wide = new Uint32Array(order.length);
  for (let index = 0; index < order.length; index += 1) {
    const text = textAt(column, order[index] ?? 0);
    let code = numbers.get(text);
    if (code === undefined) numbers.set(text, (code = numbers.size));
    wide[index] = code;
  }
  const codes = newCodes(numbers.size, order.length);
  codes.set(wide);
  return { kind: 'coded', texts: [...numbers.keys()], codes };
}
