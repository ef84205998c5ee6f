/**
 * A chart as plain shapes in its own units, upper left first: what a picture, a plate and the page draw alike. Certain rows are filled, possible ones
 * hatched on top or beyond them. Mirrored for texts that run from the right.
 */
import type { Box } from '../../charts/displayList.ts';
import { hatchLines } from '../../charts/hatchLines.ts';
import { roundStep } from '../../domain/imported/chartBars.ts';

/** Which colour of the theme a shape takes. */
export type ChartInk = 'text' | 'quiet' | 'rule' | 'certain' | 'possible' | 'chosen';

export type ChartShape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: ChartInk;
    }
  /** Slanted lines that fill a box, as SVG path data. */
  | { readonly kind: 'lines'; readonly d: string; readonly ink: ChartInk; readonly strokeWidth: number }
  /** `anchor`: which end of the text stands at `x`, whatever its direction; `y` is the baseline. */
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly strong: boolean;
      readonly anchor: 'left' | 'middle' | 'right';
      readonly ink: ChartInk;
    };

export interface ChartBar {
  readonly label: string;
  readonly certain: number;
  readonly possible: number;
  readonly chosen: boolean;
}

export interface ChartInput {
  /** `rows`: bars lie under each other, each with its label. `columns`: they stand beside each other on an axis. */
  readonly form: 'rows' | 'columns';
  readonly bars: readonly ChartBar[];
  /** Under columns only: the bar at whose start a label stands. */
  readonly axisLabels: readonly { readonly bar: number; readonly text: string }[];
  readonly width: number;
  /** Of the plot in columns; rows are as high as their bars. */
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly number: (value: number) => string;
  /** Size of the text; everything else follows from it. */
  readonly textSize: number;
}

export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly ChartShape[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The lines of a hatch as SVG path data. */
export function hatch(box: Box, step: number): string {
  return hatchLines(box, step)
    .map(([from, to]) => `M${from.join(' ')}L${to.join(' ')}`)
    .join('');
}

/** Mirrored boxes and texts; a hatch is drawn after mirroring, so that it always leans the same way. */
export function mirrorBox(box: Box, width: number, direction: 'ltr' | 'rtl'): Box {
  return direction === 'ltr' ? box : { ...box, x: width - box.x - box.width };
}

function barShapes(certain: Box, possible: Box, chosen: boolean, textSize: number): readonly ChartShape[] {
  const solid: readonly ChartShape[] =
    certain.width > 0 && certain.height > 0 ? [{ kind: 'box', ...certain, ink: chosen ? 'chosen' : 'certain' }] : [];
  if (possible.width <= 0 || possible.height <= 0) return solid;
  return [
    ...solid,
    {
      kind: 'lines',
      d: hatch(possible, textSize * 0.36),
      ink: chosen ? 'chosen' : 'possible',
      strokeWidth: textSize * 0.1,
    },
  ];
}

function largestOf(bars: readonly ChartBar[]): number {
  return bars.reduce((most, { certain, possible }) => Math.max(most, certain + possible), 0);
}

function figureOf({ certain, possible }: ChartBar, number: (value: number) => string): string {
  return possible > 0 ? `${number(certain)} +${number(possible)}?` : number(certain);
}

/** Height of one bar with its gap, as a share of the text. */
export const rowHeightShare = 1.9;

function rowShapes({ bars, width, direction, number, textSize }: ChartInput): ChartDrawing {
  const longest = Math.max(0, ...bars.map((bar) => figureOf(bar, number).length));
  const [rowHeight, labelWidth, figureWidth] = [
    textSize * rowHeightShare,
    Math.min(width * 0.42, textSize * 15),
    textSize * (longest * 0.54 + 1),
  ];
  const room = Math.max(1, width - labelWidth - figureWidth);
  const largest = Math.max(1, largestOf(bars));
  const at = (x: number): number => (direction === 'ltr' ? x : width - x);
  const near = direction === 'ltr' ? 'left' : 'right';
  const far = direction === 'ltr' ? 'right' : 'left';
  const shapes = bars.flatMap((bar, index): readonly ChartShape[] => {
    const y = index * rowHeight + rowHeight * 0.2;
    const height = rowHeight * 0.6;
    const [sure, maybe] = [(bar.certain / largest) * room, (bar.possible / largest) * room];
    const certain = mirrorBox({ x: labelWidth, y, width: sure, height }, width, direction);
    const possible = mirrorBox({ x: labelWidth + sure, y, width: maybe, height }, width, direction);
    const baseline = y + height / 2 + textSize * 0.35;
    return [
      {
        kind: 'text',
        x: at(labelWidth - textSize * 0.7),
        y: baseline,
        text: shorten(bar.label, labelWidth, textSize),
        size: textSize,
        strong: bar.chosen,
        anchor: far,
        ink: 'text',
      },
      ...barShapes(certain, possible, bar.chosen, textSize),
      {
        kind: 'text',
        x: at(labelWidth + sure + maybe + textSize * 0.5),
        y: baseline,
        text: figureOf(bar, number),
        size: textSize * 0.92,
        strong: false,
        anchor: near,
        ink: 'quiet',
      },
    ];
  });
  return { width, height: bars.length * rowHeight, shapes };
}

/** Letters are counted at half the size of the text: wide enough for both scripts. */
function shorten(text: string, width: number, textSize: number): string {
  const most = Math.max(4, Math.floor(width / (textSize * 0.52)) - 1);
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** Beside the columns, for the figures of the axis. */
export function columnGutter(textSize: number): number {
  return textSize * 4;
}

function columnShapes({ bars, axisLabels, width, height, direction, number, textSize }: ChartInput): ChartDrawing {
  const largest = largestOf(bars);
  const step = roundStep(largest, Math.max(1, Math.floor(height / (textSize * 2.6))));
  const top = Math.max(step, Math.ceil(largest / step) * step);
  const head = textSize * 0.8;
  const foot = textSize * 1.8;
  const plot = Math.max(1, height - head - foot);
  const gutter = columnGutter(textSize);
  const each = (width - gutter) / Math.max(1, bars.length);
  const lines = Array.from({ length: Math.round(top / step) + 1 }, (_, index): readonly ChartShape[] => {
    const y = head + plot - ((index * step) / top) * plot;
    const label: ChartShape = {
      kind: 'text',
      x: direction === 'ltr' ? gutter - textSize * 0.6 : width - gutter + textSize * 0.6,
      y: y + textSize * 0.3,
      text: number(index * step),
      size: textSize * 0.85,
      strong: false,
      anchor: direction === 'ltr' ? 'right' : 'left',
      ink: 'quiet',
    };
    return [
      {
        kind: 'box',
        ...mirrorBox({ x: gutter, y: round(y), width: width - gutter, height: 1 }, width, direction),
        ink: 'rule',
      },
      ...(index > 0 ? [label] : []),
    ];
  }).flat();
  const drawn = bars.flatMap((bar, index) => {
    const [sure, maybe] = [(bar.certain / top) * plot, (bar.possible / top) * plot];
    const inner = Math.max(each * 0.82, Math.min(each, 1));
    const box = (from: number, tall: number): Box =>
      mirrorBox(
        { x: gutter + index * each + (each - inner) / 2, y: head + plot - from - tall, width: inner, height: tall },
        width,
        direction,
      );
    return barShapes(box(0, sure), box(sure, maybe), bar.chosen, textSize);
  });
  const labels = axisLabels.map(({ bar, text }): ChartShape => ({
    kind: 'text',
    x: direction === 'ltr' ? gutter + bar * each : width - gutter - bar * each,
    y: height - textSize * 0.5,
    text,
    size: textSize * 0.9,
    strong: false,
    anchor: direction === 'ltr' ? 'left' : 'right',
    ink: 'quiet',
  }));
  return { width, height, shapes: [...lines, ...drawn, ...labels] };
}

export function chartShapes(input: ChartInput): ChartDrawing {
  return input.form === 'rows' ? rowShapes(input) : columnShapes(input);
}
