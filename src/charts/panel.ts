/** A panel as people read it: name, sentence, table, and the chart as office programs know charts. The drawing is a `ChartList`. */
import type { BoardPanelId } from '../domain/board/panels.ts';
import type { Day } from '../domain/time/day.ts';

/** `number` may have decimals; `day` cells are `Day` numbers, for a date cell of a workbook. */
export interface PanelColumn {
  readonly id: string;
  readonly title: string;
  readonly type: 'text' | 'number' | 'day';
}

/** Null: not stated, open or not known. */
export type PanelCell = string | number | null;

export interface PanelTable {
  readonly columns: readonly PanelColumn[];
  readonly rows: readonly (readonly PanelCell[])[];
}

/** A chart that presentation programs have: bars lie, columns stand, a step line holds its value until the next. Values in the order of the categories. */
export interface NativeChart {
  readonly form: 'bars' | 'stackedBars' | 'columns' | 'stackedColumns' | 'step';
  readonly categories: readonly string[];
  /** The day of each category, where the categories are days; a step chart always has them. */
  readonly days?: readonly Day[];
  /** The last day to which the value of a step chart holds. */
  readonly until?: Day;
  readonly series: readonly {
    readonly title: string;
    /** `#RRGGBB`. */
    readonly colour: string;
    readonly values: readonly (number | null)[];
    /** Hatched instead of filled: what is only possible or expected. */
    readonly hatched: boolean;
  }[];
}

export interface PanelText {
  readonly id: BoardPanelId;
  readonly title: string;
  /** What the panel shows now, as one sentence for the eye, the ear and the alt text of a picture. */
  readonly sentence: string;
  /** What a reader must know beside it, such as how many records have no place. */
  readonly notes: readonly string[];
  readonly table: PanelTable;
  /** Null where no presentation program has such a chart: exports draw its `ChartList` as shapes. */
  readonly chart: NativeChart | null;
}
