/** Cells that a spreadsheet could take for a formula, guarded by an apostrophe. */

/** Also where the formula begins only after line breaks or full-width signs; the whole cell counts, not its first line. */
const formulaStart = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** An apostrophe that stands there already is doubled, so that reading takes off exactly what writing put on. */
export function guardCell(text: string): string {
  return formulaStart.test(text) || text.startsWith("'") ? `'${text}` : text;
}

export function unguardCell(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

/** A cell of CSV (RFC 4180), in quotes where it needs them. */
export function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
