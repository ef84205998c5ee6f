/** Where a key leads in the table. Row −1 is the head. */

export interface GridSpot {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows of one page. */
  readonly page: number;
}

/** Undefined for a key that leads nowhere. `direction`: arrows go the way they point. */
export function spotAfter(
  key: string,
  control: boolean,
  spot: GridSpot,
  size: GridSize,
  direction: 'ltr' | 'rtl',
): GridSpot | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const clampRow = (row: number): number => Math.max(-1, Math.min(last.row, row));
  const forward = direction === 'ltr' ? 1 : -1;
  const aside = (by: number): GridSpot => ({
    row: spot.row,
    column: Math.max(0, Math.min(last.column, spot.column + by)),
  });
  switch (key) {
    case 'ArrowDown':
      return { ...spot, row: clampRow(spot.row + 1) };
    case 'ArrowUp':
      return { ...spot, row: clampRow(spot.row - 1) };
    case 'ArrowRight':
      return aside(forward);
    case 'ArrowLeft':
      return aside(-forward);
    case 'PageDown':
      return { ...spot, row: clampRow(spot.row + size.page) };
    case 'PageUp':
      return { ...spot, row: Math.max(Math.min(0, last.row), spot.row - size.page) };
    case 'Home':
      return control ? { row: Math.min(0, last.row), column: 0 } : { ...spot, column: 0 };
    case 'End':
      return control ? last : { ...spot, column: last.column };
    default:
      return undefined;
  }
}
