/** Rows of a table as text for other programs: tabs for the clipboard, commas for a file. Cells that a spreadsheet could take for a formula are guarded. */
import { guardCell, quoteCell } from './guardCell.ts';

/** A tab or a line break inside a cell would begin another cell. */
function tabCell(text: string): string {
  return guardCell(text).replace(/[\t\r\n]+/g, ' ');
}

export function tabLine(cells: readonly string[]): string {
  return cells.map(tabCell).join('\t');
}

/** With its line end, as RFC 4180 has it. */
export function commaLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoteCell(guardCell(cell))).join(',')}\r\n`;
}
