/** The reader's own data of this sitting: imported sets, what of them is asked for, and what is open beside the map. */
import type { BulkMode } from '../domain/imported/drawMode.ts';
import type { DayLag } from '../domain/imported/crossDimensions.ts';
import type { ImportedSet } from '../domain/imported/importedSet.ts';
import type { KmRange } from '../domain/geo/placement.ts';

/** What narrows imported sets besides window, corridor and outline of the view. By name, because each set numbers its own; empty lists narrow nothing. */
export interface DeskFilters {
  readonly categories: readonly string[];
  readonly actors: readonly string[];
  readonly governorates: readonly string[];
  /** From the border, on either side; null narrows nothing. */
  readonly distance: KmRange | null;
  /** From event to report; null narrows nothing. */
  readonly lag: DayLag | null;
  /** Only what the map shows. */
  readonly inSight: boolean;
  readonly text: string;
}

export const noDeskFilters: DeskFilters = {
  categories: [],
  actors: [],
  governorates: [],
  distance: null,
  lag: null,
  inSight: false,
  text: '',
};

export type DeskTab = 'table' | 'charts' | 'reconcile';

/** One row of an imported set, by its index in the columns. */
export interface SetRow {
  readonly set: string;
  readonly row: number;
}

export interface Desk {
  /** On top first. */
  readonly sets: readonly ImportedSet[];
  /** The lists before the last changes by hand, oldest first; empty after an import, which no undoing may take back. */
  readonly before: readonly (readonly ImportedSet[])[];
  readonly mode: BulkMode;
  readonly filters: DeskFilters;
  /** Open between map and timeline; null: closed. */
  readonly tab: DeskTab | null;
  /** The set that table and charts tell of; null: the topmost. */
  readonly focus: string | null;
  readonly hovered: SetRow | null;
  /** Where on the map, in CSS pixels from its upper left. */
  readonly hoverPoint: { readonly x: number; readonly y: number } | null;
  readonly chosen: SetRow | null;
  /** Files that wait to be imported, first come first. */
  readonly incoming: readonly File[];
  /** The set whose report is open. */
  readonly reported: string | null;
  /** Whether governorates are shaded by rows of the focused set. */
  readonly shading: boolean;
}

export const emptyDesk: Desk = {
  sets: [],
  before: [],
  mode: 'points',
  filters: noDeskFilters,
  tab: null,
  focus: null,
  hovered: null,
  hoverPoint: null,
  chosen: null,
  incoming: [],
  reported: null,
  shading: false,
};
