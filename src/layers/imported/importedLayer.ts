/**
 * An imported set as the map draws it point by point: columns, a window, a mask and a look. Plain data like the rest of a scene, but compared by
 * identity where it is long: columns and masks are never read to find out whether they changed.
 */
import type { ImportedColumns } from '../../domain/imported/importedColumns.ts';
import type { DensityCells } from '../../domain/imported/densityCells.ts';
import type { DayRange } from '../../domain/imported/rowsInWindow.ts';

/** `#RRGGBB`. */
export type HexColour = string;

export interface ImportedLook {
  /** Colour of each code of the set's `category`; codes beyond the last, and beyond 255, take the first. */
  readonly palette: readonly HexColour[];
  /** Outline that keeps a mark apart from the ground. */
  readonly halo: HexColour;
  /** Radius of a mark in CSS pixels at the zooms named, in rising order; in between it grows evenly, beyond it stays. */
  readonly radii: readonly (readonly [zoom: number, radiusPx: number])[];
  /** 0–1. */
  readonly opacity: number;
}

/** Rows gathered in six-sided cells. Compared by identity. */
export interface CellsDrawing {
  readonly cells: DensityCells;
  /** From few rows to many, as many as there are `densityThresholds` and one more. */
  readonly steps: readonly HexColour[];
  /** Outline of cells whose rows are all only possible. */
  readonly outline: HexColour;
  /** 0–1. */
  readonly opacity: number;
}

export interface ImportedLayer {
  readonly type: 'imported';
  readonly id: string;
  /** Another set under the same id is another layer. */
  readonly set: ImportedColumns;
  readonly window: DayRange;
  /** 1 for each row that passes all filters but the time; null where all do. Another mask is another array. */
  readonly mask: Uint8Array | null;
  readonly look: ImportedLook;
  /** Drawn in place of the rows, which are then not picked one by one. A layer has cells always or never. */
  readonly cells?: CellsDrawing;
  /** The style layer that lies directly above; null: none does. */
  readonly below: string | null;
}

/** One row of a imported layer, as a pick answers. */
export interface RowPick {
  readonly layer: string;
  /** Index into the columns, not the line of the file. */
  readonly row: number;
}
