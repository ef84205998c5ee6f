/**
 * Numbers of a whole column. Nothing is guessed: what is not a number in full is distinguished from what is missing. Decimals are written with a point, a
 * comma or the Arabic sign; the same signs also group thousands, and which of the two a column means is decided for the column.
 */
import { bytesAt, forEachText, textAt, type RawColumn } from '../table/rawColumn.ts';
import { toLatinDigits } from '../dates/foldDateText.ts';

/** The value of a text that is not a number; a missing one is NaN. */
export const notANumber = Infinity;

/** What a lone comma and a lone point mean. */
export interface NumberForm {
  readonly comma: 'decimal' | 'group';
  readonly point: 'decimal' | 'group';
}

export const englishForm: NumberForm = { comma: 'group', point: 'decimal' };
/** Of coordinates, where no sign groups thousands unless it is repeated. */
export const coordinateForm: NumberForm = { comma: 'decimal', point: 'decimal' };

const numberForm = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const grouped = /^[+-]?\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;
const missing =
  /^(?:-+|—|\.{1,3}|…|n\.?\/?[ad]\.?|n\/k|nan|null|none|nil|no data|missing|tb[cd]|unknown|unk\.?|unspecified|not (?:known|available|stated|specified|reported)|\?+|غير (?:معروف|محدد|متوفر|متاح|معلوم|مذكور)|لا يوجد|مجهول|نامشخص|نامعلوم|نەزانراو|bilinmiyor|yok|inconnue?s?|aucune?|keine?|unbekannt|k\. ?a\.?|o\. ?a\.?|nezanin|belirsiz|تعذر التحقق|non précisé|#n\/a|#ref!|#value!|#null!|#name\?|#div\/0!|#num!|неизвестно|нет данных|н\/?д|tba)$/i;

/** One spelling of digits, signs and spaces. */
export function plainNumber(written: string): string {
  return toLatinDigits(written)
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, "'")
    .replace(/[\s\u00a0\u202f\u2009]+/gu, ' ')
    .replace(/[’`´]/g, "'")
    .replace(/[\u2212\u2013]/g, '-')
    .trim();
}

export function isMissing(plain: string): boolean {
  return plain === '' || missing.test(plain);
}

/** `plain` as `plainNumber` returns it. NaN where it says that nothing is known. */
export function toNumber(plain: string, { comma, point }: NumberForm): number {
  if (isMissing(plain)) return Number.NaN;
  let text = /^[+-]?\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/.test(plain) ? plain.replace(/[ ']/g, '') : plain;
  const [commas, points] = [text.split(',').length - 1, text.split('.').length - 1];
  if (commas > 0 && points > 0)
    text = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)
      ? text.replaceAll('.', '').replace(',', '.')
      : /^[+-]?\d{1,3}(?:,\d{2,3})*,\d{3}\.\d*$/.test(text)
        ? text.replaceAll(',', '')
        : text;
  else if (commas > 0)
    text =
      grouped.test(text) && (commas > 1 || comma === 'group')
        ? text.replaceAll(',', '')
        : commas === 1
          ? text.replace(',', '.')
          : text;
  else if (points > 0 && grouped.test(text) && (points > 1 || point === 'group')) text = text.replaceAll('.', '');
  const value = numberForm.test(text) ? Number(text) : notANumber;
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

export interface SignCounts {
  /** Numbers with a sign before exactly three digits, which may group thousands, and with a sign that cannot. */
  readonly commaGroup: number;
  readonly commaDecimal: number;
  readonly pointGroup: number;
  readonly pointDecimal: number;
  readonly sample: string;
}

/** How the texts of a column use comma and point. */
export function countSigns(column: RawColumn): SignCounts {
  let [commaGroup, commaDecimal, pointGroup, pointDecimal, sample] = [0, 0, 0, 0, ''];
  forEachText(column, (written) => {
    if (!/[.,]/.test(written)) return;
    const text = plainNumber(written);
    if (/^[+-]?\d+,\d+$/.test(text)) {
      if (grouped.test(text)) [commaGroup, sample] = [commaGroup + 1, sample || written];
      else commaDecimal += 1;
    } else if (/^[+-]?\d+\.\d+$/.test(text)) {
      if (grouped.test(text)) [pointGroup, sample] = [pointGroup + 1, sample || written];
      else pointDecimal += 1;
    }
  });
  return { commaGroup, commaDecimal, pointGroup, pointDecimal, sample };
}

/** Whether a column writes its decimals with a comma: some of its texts do. */
export function usesDecimalComma(column: RawColumn): boolean {
  const { commaGroup, commaDecimal } = countSigns(column);
  return commaGroup + commaDecimal > 0;
}

/** One number per row: NaN where the cell is empty, `notANumber` where it is none. */
export function readNumbers(column: RawColumn, rows: number, form: NumberForm): Float64Array {
  const values = new Float64Array(rows);
  if (column.kind === 'coded') {
    const known = Float64Array.from(column.texts, (text) => toNumber(plainNumber(text), form));
    for (let row = 0; row < rows; row += 1) values[row] = known[column.codes[row] ?? 0] ?? Number.NaN;
    return values;
  }
  const mayGroup = form.point === 'group';
  for (let row = 0; row < rows; row += 1)
    values[row] =
      (mayGroup ? undefined : readPlain(bytesAt(column, row))) ?? toNumber(plainNumber(textAt(column, row)), form);
  return values;
}
