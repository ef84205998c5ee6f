/** A cell of an imported file as it stood. */
import type { CodedColumn, TextColumn } from './columns.ts';

const decoder = new TextDecoder();

export function textOfRow({ bytes, ends }: TextColumn, row: number): string {
  return decoder.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1] ?? 0, ends[row] ?? 0));
}

/** `row` is an index into the columns, not the line of the file. */
export function cellText(values: CodedColumn | TextColumn, row: number): string {
  return values.kind === 'coded' ? values.texts[values.codes[row] ?? 0] ?? '' : textOfRow(values, row);
}
