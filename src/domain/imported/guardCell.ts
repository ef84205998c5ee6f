/**
 * Cells of CSV: the formula guard and the quotes. A spreadsheet runs a cell that begins with one of a few signs, so such a cell is written with an
 * apostrophe before it. Plain numbers are not guarded. `unguardCell` takes off exactly what `guardCell` put on, for every text.
 */

/** Also full-width signs, and signs after a line break; a cell that has apostrophes before the sign takes one more, so that one can be taken off again. */
const guarded = /^'*[=+\-@\t\r\n\0＝＋－＠]/;
const unguarded = /^'+[=+\-@\t\r\n\0＝＋－＠]/;
/** A signed number, with either decimal sign, groups, an exponent or a percent sign; or dashes alone, which stand for a missing value. */
const harmless = /^(?:[+-]\d+(?:[.,]\d+)*(?:e[+-]?\d{1,3})?%?|[+-][.,]\d+|-+)$/i;

export function guardCell(text: string): string {
  return guarded.test(text) && !harmless.test(text) ? `'${text}` : text;
}

export function unguardCell(text: string): string {
  return unguarded.test(text) ? text.slice(1) : text;
}

/** A cell of CSV (RFC 4180). Quoted also where another delimiter stands in it, because readers guess the delimiter from what is not quoted, and where it is only spaces. */
export function quoteCell(text: string): string {
  return /[",;|\t\r\n]|^sep=|^ +$/i.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
