/** The text of a row, read as simply as possible. */
import type { CodedColumn, TextColumn } from '../../src/domain/imported/importedColumns.ts';

export function textOf(column: CodedColumn | TextColumn | undefined, row: number): string {
  if (!column) return '';
  if (column.kind === 'coded') return column.texts[column.codes[row] ?? 0] ?? '';
  const start = column.starts ? column.starts[row] : row === 0 ? 0 : column.ends[row - 1];
  return new TextDecoder().decode(column.bytes.slice(start, column.ends[row]));
}
