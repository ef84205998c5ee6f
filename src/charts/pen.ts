/** Collects what a chart draws, and mirrors it at the end for scripts that run from right to left. */
import { cutText } from '../layers/plates/textWidth.ts';
import { hatchLines } from './hatchLines.ts';
import type { PanelContext, PanelSize } from './context.ts';
import type { Box, ChartAsk, ChartItem, ChartList, ChartMark, DayScale, TextItem } from './displayList.ts';

const smallShare = 0.9;

interface TextLook {
  readonly size?: number;
  readonly strong?: boolean;
  readonly colour?: string;
  readonly align?: TextItem['align'];
  /** Longest width; longer texts are cut. */
  readonly most?: number;
}

export interface Pen {
  readonly width: number;
  readonly height: number;
  /** Of a plain label, and of ticks and remarks: nothing is smaller. */
  readonly size: number;
  readonly small: number;
  /** `y`: the baseline. */
  readonly text: (x: number, y: number, text: string, look?: TextLook) => void;
  readonly rect: (box: Box, look: { fill?: string; stroke?: string; strokePt?: number; radiusPt?: number }) => void;
  readonly hatch: (box: Box, colour: string) => void;
  readonly line: (from: readonly [number, number], to: readonly [number, number], stroke: string, pt?: number) => void;
  readonly add: (item: ChartItem) => void;
  readonly mark: (id: string, box: Box, text: string, ask?: ChartAsk | null) => void;
  /** `mirrors`: false for drawings whose sides are east and west. */
  readonly done: (options?: { readonly days?: DayScale | null; readonly mirrors?: boolean }) => ChartList;
}

function mirrorBox(box: Box, width: number): Box {
  return { ...box, x: width - box.x - box.width };
}

const otherEnd = { left: 'right', right: 'left', centre: 'centre' } as const;

function mirrorItem(item: ChartItem, width: number): ChartItem {
  switch (item.kind) {
    case 'text':
      return { ...item, x: width - item.x, align: otherEnd[item.align] };
    case 'line':
      return { ...item, from: [width - item.from[0], item.from[1]], to: [width - item.to[0], item.to[1]] };
    case 'shape':
      return { ...item, points: item.points.map((chain) => chain.map(([x, y]) => [width - x, y] as const)) };
    default:
      return { ...item, box: mirrorBox(item.box, width) };
  }
}

function mirrorDays(days: DayScale, width: number): DayScale {
  return { ...days, pieces: days.pieces.map((piece) => ({ ...piece, x0: width - piece.x0, x1: width - piece.x1 })) };
}

export function createPen({ words, theme }: Pick<PanelContext, 'words' | 'theme'>, size: PanelSize): Pen {
  const { width, height, textSize, leastSize = 0 } = size;
  const items: ChartItem[] = [];
  const marks: ChartMark[] = [];
  const add = (item: ChartItem): void => void items.push(item);
  return {
    width,
    height,
    size: textSize,
    small: Math.max(textSize * smallShare, leastSize),
    add,
    text: (
      x,
      y,
      text,
      { size: own = textSize, strong = false, colour = theme.page.text, align = 'left', most } = {},
    ) => {
      const cut = most === undefined ? text : cutText(text, own, most);
      if (cut === '') return;
      const weight = strong ? 600 : 400;
      add({ kind: 'text', x, y, text: cut, sizePt: own, weight, colour, direction: words.direction, align });
    },
    rect: (box, look) => {
      if (box.width > 0 && box.height > 0) add({ kind: 'rect', box, ...look });
    },
    hatch: (box, colour) => {
      const points = hatchLines(box, textSize * 0.42);
      if (points.length > 0) add({ kind: 'shape', points, closed: false, stroke: colour, strokePt: textSize * 0.12 });
    },
    line: (from, to, stroke, pt = 1) => add({ kind: 'line', from, to, stroke, strokePt: pt }),
    mark: (id, box, text, ask = null) => void marks.push({ id, box, text, ask }),
    done: ({ days = null, mirrors = true } = {}) => {
      const base = { width, height, direction: words.direction };
      if (words.direction === 'ltr' || !mirrors) return { ...base, items, marks, days };
      return {
        ...base,
        items: items.map((item) => mirrorItem(item, width)),
        marks: marks.map((mark) => ({ ...mark, box: mirrorBox(mark.box, width) })),
        days: days && mirrorDays(days, width),
      };
    },
  };
}
