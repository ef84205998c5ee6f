/** Rows of a table as text for other programs: tabs for the clipboard, commas for a file. Cells that a spreadsheet could run as a formula are guarded. */
import { guardCell, quoteCell } from './guardCell.ts';

/** A tab or a line break inside a cell would begin another cell. */
function tabCell(text: string): string {
  return guardCell(text).replace(/[\t\r\n]+/g, ' ');
}

export function tabLine(cells: readonly string[]): string {
  return cells.map(tabCell).join('\t');
}

/** With its line end, as RFC 4180 has it. A row of empty cells begins with a quoted one; without it, readers take the line for a blank one. */
export function commaLine(cells: readonly string[]): string {
  const line = cells.map((cell) => quoteCell(guardCell(cell))).join(',');
  return cells.every((cell) => cell === '') ? `""${line}\r\n` : `${line}\r\n`;
}
