/** Selected rows of the table, by their index in the columns: sorting, filters and the time window change which are shown, not which are selected. */

export type RowSelection = ReadonlySet<number>;

/** Rows from the anchor to a place in the list, both inclusive. An anchor that is not shown gives the row at the place alone. */
export function rowsBetween(rows: Uint32Array, anchor: number | null, place: number): RowSelection {
  const from = anchor === null ? -1 : rows.indexOf(anchor);
  const start = from < 0 ? place : Math.min(from, place);
  return new Set(rows.subarray(Math.max(0, start), Math.max(from, place) + 1));
}

/** The selected rows that are shown, in the order shown. */
export function selectedInOrder(rows: Uint32Array<ArrayBuffer>, selected: RowSelection): Uint32Array<ArrayBuffer> {
  return rows.filter((row) => selected.has(row));
}
