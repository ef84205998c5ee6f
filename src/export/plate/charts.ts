/** Charts of an imported set side by side at the foot of the map: title and what is counted, the bars, and once what filled and hatched mean. */
import {
  chartShapes,
  hatch,
  rowHeightShare,
  type ChartBar,
  type ChartInk,
  type ChartShape,
} from '../chart/chartShapes.ts';
import { inkColours } from '../chart/chartPicture.ts';
import type { SheetChart } from '../chart/sheetChart.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { ofPart, type Box, type Direction, type DisplayItem } from './displayList.ts';
import { leastSizePt } from './rows.ts';
import { leastSlidePt } from './sheet.ts';
import { lineSpacing, wrapAtMost, type Measure } from './text.ts';

/** Share of the map's height that charts may take, and what one needs at least, in points and lines of small type. */
const heightShare = 0.38;
const leastLines = 10;
const leastWidthPt = 150;
const sizeShare = 0.93;

export interface ChartPlaces {
  /** What is left for the map. */
  readonly rest: Box;
  /** One for each chart that finds room; empty where none does. */
  readonly boxes: readonly Box[];
}

export function placeCharts(
  { charts, sheet }: Pick<Snapshot, 'charts' | 'sheet'>,
  mapBox: Box,
  gapPt: number,
): ChartPlaces {
  const height = mapBox.height * heightShare;
  const count = Math.min(charts.length, Math.floor((mapBox.width + gapPt) / (leastWidthPt + gapPt)));
  if (count < 1 || height < leastLines * sheet.type.small * lineSpacing) return { rest: mapBox, boxes: [] };
  const width = (mapBox.width - (count - 1) * gapPt) / count;
  const y = mapBox.y + mapBox.height - height;
  return {
    rest: { ...mapBox, height: mapBox.height - height - gapPt },
    boxes: Array.from({ length: count }, (_, index) => ({ x: mapBox.x + index * (width + gapPt), y, width, height })),
  };
}

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const directionOf = (text: string): Direction => (rightToLeft.test(text) ? 'rtl' : 'ltr');

/** What does not fit below each other is summed up in the last bar. */
function fitBars(bars: readonly ChartBar[], most: number, othersOf: (count: number) => string): readonly ChartBar[] {
  if (bars.length <= most) return bars;
  const rest = bars.slice(most - 1);
  const sum = (part: 'certain' | 'possible'): number => rest.reduce((total, bar) => total + bar[part], 0);
  return [
    ...bars.slice(0, most - 1),
    { label: othersOf(rest.length), certain: sum('certain'), possible: sum('possible'), chosen: false },
  ];
}

function segmentsOf(d: string): readonly (readonly (readonly [x: number, y: number])[])[] {
  return [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/g)].map(([, x0, y0, x1, y1]) => [
    [Number(x0), Number(y0)],
    [Number(x1), Number(y1)],
  ]);
}

const aligns = { left: 'left', middle: 'centre', right: 'right' } as const;

/** In final coordinates: charts know themselves which way they run. */
export function composeChart(
  chart: SheetChart,
  box: Box,
  snapshot: Pick<Snapshot, 'sheet' | 'theme' | 'texts'>,
  measure: Measure,
): readonly DisplayItem[] {
  const {
    sheet,
    theme,
    texts: [{ words, direction }],
  } = snapshot;
  const { small } = sheet.type;
  const inks: Readonly<Record<ChartInk, string>> = inkColours(theme.page);
  const size = Math.max(small * sizeShare, sheet.purpose === 'slide' ? leastSlidePt : leastSizePt);
  const linePt = small * lineSpacing;
  const start = direction === 'ltr' ? box.x : box.x + box.width;
  const near = direction === 'ltr' ? 'left' : 'right';
  const line = (
    text: string,
    x: number,
    y: number,
    widthPt: number,
    strong: boolean,
    align: 'left' | 'centre' | 'right',
  ): DisplayItem[] =>
    wrapAtMost(text, widthPt, strong ? small : size, strong ? 600 : 400, measure, 1).map((cut) => ({
      kind: 'text',
      x,
      y,
      text: cut,
      sizePt: strong ? small : size,
      weight: strong ? 600 : 400,
      colour: strong ? inks.text : inks.quiet,
      direction,
      align,
    }));
  const plot: Box = {
    x: box.x,
    y: box.y + 2 * linePt + small * 0.3,
    width: box.width,
    height: box.height - 3.4 * linePt,
  };
  const isRows = chart.form === 'rows';
  // Bars are set smaller before any of them are summed up.
  const textSize = isRows
    ? Math.max(
        sheet.purpose === 'slide' ? leastSlidePt : leastSizePt,
        Math.min(size, plot.height / (chart.bars.length * rowHeightShare)),
      )
    : size;
  const bars = isRows
    ? fitBars(chart.bars, Math.max(1, Math.floor(plot.height / (textSize * rowHeightShare))), (count) =>
        words.t('chart.others', { count }),
      )
    : chart.bars;
  const drawing = chartShapes({
    form: chart.form,
    bars,
    axisLabels: chart.axisLabels,
    width: plot.width,
    height: plot.height,
    direction,
    number: (value) => words.number(value),
    textSize,
  });
  return ofPart('charts', [
    ...line(chart.title, start, box.y + small, box.width, true, near),
    ...line(chart.line, start, box.y + small + linePt, box.width, false, near),
    ...drawing.shapes.flatMap((shape) => placed(shape, plot, inks, measure)),
    ...legendItems(chart, { ...box, y: box.y + box.height - linePt, height: linePt }, inks, size, direction, measure),
  ]);
}

function placed(
  shape: ChartShape,
  plot: Box,
  inks: Readonly<Record<ChartInk, string>>,
  measure: Measure,
): readonly DisplayItem[] {
  const colour = inks[shape.ink];
  if (shape.kind === 'box')
    return [
      {
        kind: 'rect',
        box: {
          x: plot.x + shape.x,
          y: plot.y + shape.y,
          width: shape.width,
          height: shape.ink === 'rule' ? 0.4 : shape.height,
        },
        fill: colour,
      },
    ];
  if (shape.kind === 'lines') {
    const points = segmentsOf(shape.d).map((segment) => segment.map(([x, y]) => [plot.x + x, plot.y + y] as const));
    return points.length === 0
      ? []
      : [{ kind: 'shape', points, closed: false, stroke: colour, strokePt: shape.strokeWidth }];
  }
  const weight = shape.strong ? 600 : 400;
  const roomPt =
    shape.anchor === 'left'
      ? plot.width - shape.x
      : shape.anchor === 'right'
        ? shape.x
        : 2 * Math.min(shape.x, plot.width - shape.x);
  const [text] = wrapAtMost(shape.text, roomPt, shape.size, weight, measure, 1);
  return text === undefined || roomPt <= 0
    ? []
    : [
        {
          kind: 'text',
          x: plot.x + shape.x,
          y: plot.y + shape.y,
          text,
          sizePt: shape.size,
          weight,
          colour,
          direction: directionOf(text),
          align: aligns[shape.anchor],
        },
      ];
}

function legendItems(
  { legend }: SheetChart,
  box: Box,
  inks: Readonly<Record<ChartInk, string>>,
  size: number,
  direction: Direction,
  measure: Measure,
): readonly DisplayItem[] {
  const baseline = box.y + size;
  const swatch = { width: size * 1.3, height: size * 0.75 };
  const at = (x: number, width: number): number => (direction === 'ltr' ? box.x + x : box.x + box.width - x - width);
  const near = direction === 'ltr' ? 'left' : 'right';
  let x = 0;
  return legend.flatMap((text, index): readonly DisplayItem[] => {
    const sign: Box = { ...swatch, x: at(x, swatch.width), y: baseline - swatch.height };
    const textX = at(x + swatch.width + size * 0.5, 0);
    x += swatch.width + size * 1.5 + measure(text, size, 400);
    if (x > box.width) return [];
    return [
      index === 0
        ? { kind: 'rect', box: sign, fill: inks.certain }
        : {
            kind: 'shape',
            points: segmentsOf(hatch(sign, size * 0.36)),
            closed: false,
            stroke: inks.possible,
            strokePt: size * 0.1,
          },
      {
        kind: 'text',
        x: textX,
        y: baseline,
        text,
        sizePt: size,
        weight: 400,
        colour: inks.quiet,
        direction,
        align: near,
      },
    ];
  });
}
