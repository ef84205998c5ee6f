/** The text of a cell of an imported file, as it stood there. */
import type { CodedColumn, FileColumn, TextColumn } from './importedColumns.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes of a text column that belong to a row: from, up to but not including. */
export function byteRange(
  { ends, at }: Pick<TextColumn, 'ends' | 'at'>,
  row: number,
): readonly [from: number, to: number] {
  const text = at ? (at[row] ?? 0) : row;
  return [text === 0 ? 0 : (ends[text - 1] ?? 0), ends[text] ?? 0];
}

export function cellText(column: CodedColumn | TextColumn, row: number): string {
  if (column.kind === 'coded') return column.texts[column.codes[row] ?? 0] ?? '';
  const [from, to] = byteRange(column, row);
  return from === to ? '' : decoder.decode(column.bytes.subarray(from, to));
}

export function fileCell(file: readonly FileColumn[], index: number, row: number): string {
  const column = file[index];
  return column ? cellText(column.values, row) : '';
}
