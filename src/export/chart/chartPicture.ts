/** A chart as a picture of its own: title, what was counted and when, the bars, what filled and hatched mean. */
import type { InterfaceColours } from '../../theme/theme.ts';
import {
  chartShapes,
  hatch,
  type ChartDrawing,
  type ChartInk,
  type ChartInput,
  type ChartShape,
} from './chartShapes.ts';

export interface ChartPictureInput extends ChartInput {
  readonly title: string;
  /** Set, window, counts: one line each. */
  readonly lines: readonly string[];
  readonly legend: readonly [certain: string, possible: string];
}

const margin = 24;

function moved(shape: ChartShape, right: number, down: number): ChartShape {
  if (shape.kind !== 'lines') return { ...shape, x: shape.x + right, y: shape.y + down };
  return {
    ...shape,
    d: shape.d.replace(
      /([ML])(-?[\d.]+) (-?[\d.]+)/g,
      (_, letter: string, x: string, y: string) =>
        `${letter}${Math.round((Number(x) + right) * 100) / 100} ${Math.round((Number(y) + down) * 100) / 100}`,
    ),
  };
}

/** `width` is that of the bars; the picture has a margin around it. */
export function composeChartPicture(input: ChartPictureInput): ChartDrawing {
  const { title, lines, legend, direction, textSize } = input;
  const plot = chartShapes(input);
  const width = plot.width + 2 * margin;
  const start = direction === 'ltr' ? margin : width - margin;
  const anchor = direction === 'ltr' ? 'left' : 'right';
  const at = (x: number): number => (direction === 'ltr' ? margin + x : width - margin - x);
  const head = margin + textSize * 1.6 + lines.length * textSize * 1.4 + textSize;
  const foot = head + plot.height + textSize * 1.6;
  const swatch = { y: foot - textSize * 0.8, width: textSize * 1.4, height: textSize * 0.9 };
  const box = (x: number): { x: number } => ({ x: direction === 'ltr' ? at(x) : at(x) - swatch.width });
  const second = textSize * 12;
  return {
    width,
    height: foot + margin,
    shapes: [
      {
        kind: 'text',
        x: start,
        y: margin + textSize * 1.1,
        text: title,
        size: textSize * 1.35,
        strong: true,
        anchor,
        ink: 'text',
      },
      ...lines.map((text, index): ChartShape => ({
        kind: 'text',
        x: start,
        y: margin + textSize * 1.2 + (index + 1) * textSize * 1.4,
        text,
        size: textSize,
        strong: false,
        anchor,
        ink: 'quiet',
      })),
      ...plot.shapes.map((shape) => moved(shape, margin, head)),
      { kind: 'box', ...swatch, ...box(0), ink: 'certain' },
      {
        kind: 'text',
        x: at(textSize * 2),
        y: foot,
        text: legend[0],
        size: textSize,
        strong: false,
        anchor,
        ink: 'quiet',
      },
      {
        kind: 'lines',
        d: hatch({ ...swatch, ...box(second) }, textSize * 0.36),
        ink: 'possible',
        strokeWidth: textSize * 0.1,
      },
      {
        kind: 'text',
        x: at(second + textSize * 2),
        y: foot,
        text: legend[1],
        size: textSize,
        strong: false,
        anchor,
        ink: 'quiet',
      },
    ],
  };
}

export function inkColours(page: InterfaceColours): Readonly<Record<ChartInk, string>> {
  return {
    text: page.text,
    quiet: page.textQuiet,
    rule: page.rule,
    certain: page.certain,
    possible: page.possible,
    chosen: page.accent,
  };
}
