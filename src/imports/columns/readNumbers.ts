/** Numbers of a whole column. Nothing is guessed: what is not a number in full is told apart from what is missing. */
import { bytesAt, textAt, type RawColumn } from '../table/rawColumn.ts';
import { forEachText } from './dateOrder.ts';
import { toLatinDigits } from './readDate.ts';

/** Stands for a text that is no number; a missing one is NaN. */
export const notANumber = Infinity;

const numberForm = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const commaForm = /^[+-]?\d+,\d+$/;

function readNumber(written: string, decimalComma: boolean): number {
  const text = toLatinDigits(written.trim())
    .replace(/\u066b/g, '.')
    .replace(/^\u2212/, '-');
  if (text === '') return Number.NaN;
  const plain = decimalComma && commaForm.test(text) ? text.replace(',', '.') : text;
  const value = numberForm.test(plain) ? Number(plain) : notANumber;
  return Number.isFinite(value) ? value : notANumber;
}

/** Exact for digits that fit a double: both sides of the division are whole. Undefined for any other form. */
function readPlain(bytes: Uint8Array): number | undefined {
  let [value, digits, decimals, index] = [0, 0, -1, 0];
  const negative = bytes[0] === 45;
  if (negative) index = 1;
  for (; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 46 && decimals < 0) decimals = 0;
    else if (byte >= 48 && byte <= 57) {
      value = value * 10 + byte - 48;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else return undefined;
  }
  if (digits === 0 || digits > 15) return undefined;
  const size = decimals > 0 ? value / 10 ** decimals : value;
  return negative ? -size : size;
}

/** Whether a column writes its decimals with a comma: some of its texts do, and none has a point. */
export function usesDecimalComma(column: RawColumn): boolean {
  let [commas, points] = [0, 0];
  forEachText(column, (text) => {
    if (commaForm.test(text.trim())) commas += 1;
    else if (text.includes('.')) points += 1;
  });
  return commas > 0 && points === 0;
}

/** One number per row: NaN where the cell is empty, `notANumber` where it is none. */
export function readNumbers(column: RawColumn, rows: number, decimalComma: boolean): Float64Array {
  const values = new Float64Array(rows);
  if (column.kind === 'coded') {
    const known = Float64Array.from(column.texts, (text) => readNumber(text, decimalComma));
    for (let row = 0; row < rows; row += 1) values[row] = known[column.codes[row] ?? 0] ?? Number.NaN;
    return values;
  }
  for (let row = 0; row < rows; row += 1)
    values[row] = readPlain(bytesAt(column, row)) ?? readNumber(textAt(column, row), decimalComma);
  return values;
}
