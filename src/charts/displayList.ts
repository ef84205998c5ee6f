/**
 * A chart as plain data, in its own units from its upper left corner, colours resolved: the page draws it as SVG, exports as SVG, PNG, PDF and shapes of a
 * slide. The items are those of a sheet, so that every writer of sheets draws them.
 */
import type { Shape } from '../layers/contract/image.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'ltr' | 'rtl';
export type Weight = 400 | 600;

/** One line of text in one language. `x` is the point that `align` names: its left end, middle or right end. `y` is the baseline. */
export interface TextItem {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly sizePt: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly direction: Direction;
  readonly align: 'left' | 'centre' | 'right';
}

export interface RectItem {
  readonly kind: 'rect';
  readonly box: Box;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokePt?: number;
  readonly radiusPt?: number;
}

export interface LineItem {
  readonly kind: 'line';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stroke: string;
  readonly strokePt: number;
}

/** Drawn by shapes on a square grid that fills the box; `turned` in degrees clockwise about its middle. */
export interface SymbolItem {
  readonly kind: 'symbol';
  readonly box: Box;
  readonly grid: number;
  readonly shapes: readonly Shape[];
  readonly turned?: number;
}

/** Chains of points, open or closed. */
export interface ShapeItem {
  readonly kind: 'shape';
  readonly points: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly closed: boolean;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokePt?: number;
}

export type ChartItem = TextItem | RectItem | LineItem | SymbolItem | ShapeItem;

/** What a press on part of a chart asks for. Lists are toggled, a window replaces the window, a record is selected. */
export type ChartAsk =
  | { readonly kind: 'record'; readonly id: string }
  | {
      readonly kind: 'filter';
      readonly filter: 'kinds' | 'categories' | 'governorates' | 'actors' | 'claimants' | 'sources';
      readonly values: readonly string[];
    }
  | { readonly kind: 'window'; readonly from: number; readonly to: number }
  /** Kilometres from the northern tripoint. */
  | { readonly kind: 'stretch'; readonly fromKm: number; readonly toKm: number };

/** A part of a chart that has a sentence of its own, in the order in which arrow keys visit them. */
export interface ChartMark {
  readonly id: string;
  readonly box: Box;
  readonly text: string;
  /** Null: it only says its sentence. */
  readonly ask: ChartAsk | null;
}

/** Where the days of a chart are, for the line of a hovered day: the piece of the x axis and the days it covers, linear within. */
export interface DayScalePiece {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
}

/** `rows` of the plot between which a line of a day is drawn. */
export interface DayScale {
  readonly top: number;
  readonly bottom: number;
  readonly pieces: readonly DayScalePiece[];
}

export interface ChartList {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly items: readonly ChartItem[];
  readonly marks: readonly ChartMark[];
  /** Null where the chart has no axis of days. */
  readonly days: DayScale | null;
}
