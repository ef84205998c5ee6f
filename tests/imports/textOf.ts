/** The text of a row, read as simply as possible. */
import type { CodedColumn, TextColumn } from '../../src/domain/imported/importedColumns.ts';

export function textOf(column: CodedColumn | TextColumn | undefined, row: number): string {
  if (!column) return '';
  if (column.kind === 'coded') return column.texts[column.codes[row] ?? 0] ?? '';
  const text = column.at?.[row] ?? row;
  return new TextDecoder().decode(column.bytes.slice(text === 0 ? 0 : column.ends[text - 1], column.ends[text]));
}
