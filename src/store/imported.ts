/** The reader's own data of this sitting: imported sets, what of them is asked for, and what is open beside the map. */
import type { DrawMode } from '../domain/imported/drawMode.ts';
import type { DayLag } from '../domain/imported/crossDimensions.ts';
import type { ImportedSet } from '../domain/imported/importedSet.ts';
import type { SetRow } from '../domain/view/selection.ts';
import type { AreaId } from '../domain/records/record.ts';
import type { KmRange } from '../domain/geo/placement.ts';

/** What narrows imported sets besides window, corridor and outline of the view. By name, because each set numbers its own; empty lists narrow nothing. */
export interface ImportedFilters {
  readonly categories: readonly string[];
  readonly actors: readonly string[];
  readonly governorates: readonly string[];
  /** Ids of areas, that of the plate first: only rows that are known to one of them and have no position. */
  readonly areas: readonly AreaId[];
  /** From the border, on either side; null narrows nothing. */
  readonly distance: KmRange | null;
  /** From event to report; null narrows nothing. */
  readonly lag: DayLag | null;
  /** Only what the map shows. */
  readonly inSight: boolean;
  readonly text: string;
}

export const noImportedFilters: ImportedFilters = {
  categories: [],
  actors: [],
  governorates: [],
  areas: [],
  distance: null,
  lag: null,
  inSight: false,
  text: '',
};

export type DrawerTab = 'table' | 'charts' | 'reconcile';

export interface ImportedState {
  /** On top first. */
  readonly sets: readonly ImportedSet[];
  /** The lists before the last changes by hand, oldest first; empty after an import, which no undoing may take back. */
  readonly before: readonly (readonly ImportedSet[])[];
  readonly mode: DrawMode;
  /** How sets were drawn last, by id. A set not named was drawn as points. */
  readonly drawn: ReadonlyMap<string, DrawMode>;
  readonly filters: ImportedFilters;
  /** Open between map and timeline; null: closed. */
  readonly tab: DrawerTab | null;
  /** The set that table and charts tell of; null: the topmost. */
  readonly focus: string | null;
  readonly hovered: SetRow | null;
  /** Where on the map, in CSS pixels from its upper left. */
  readonly hoverPoint: { readonly x: number; readonly y: number } | null;
  /** Files that wait to be imported, first come first. */
  readonly incoming: readonly File[];
  /** The set whose report is open. */
  readonly reported: string | null;
  /** Whether governorates are shaded by rows of the focused set. */
  readonly shading: boolean;
}

export const noImported: ImportedState = {
  sets: [],
  before: [],
  mode: 'points',
  drawn: new Map(),
  filters: noImportedFilters,
  tab: null,
  focus: null,
  hovered: null,
  hoverPoint: null,
  incoming: [],
  reported: null,
  shading: false,
};
