/** What is selected: one thing at most, whatever its kind. */
import type { RecordId } from '../records/record.ts';
import type { Drawing } from './drawing.ts';

/** One row of an imported set, by its index in the columns. */
export interface SetRow {
  readonly set: string;
  readonly row: number;
}

/** Properties of an event in vector tiles, as text. */
export type TileProperties = readonly (readonly [name: string, value: string])[];

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'record'; readonly id: RecordId }
  | ({ readonly kind: 'row' } & SetRow)
  | { readonly kind: 'tile'; readonly properties: TileProperties }
  | { readonly kind: 'drawing'; readonly drawing: Drawing };

export const noSelection: Selection = { kind: 'none' };

/** Null where no record is selected. Links carry this part of a selection only. */
export function selectedRecord(selection: Selection): RecordId | null {
  return selection.kind === 'record' ? selection.id : null;
}

/** Null where no row of this set is selected. */
export function selectedRow(selection: Selection, set: string): number | null {
  return selection.kind === 'row' && selection.set === set ? selection.row : null;
}
