/** Transfers as a staircase: it holds its value from a count to the next, between the lowest and the highest claim; each claim is a dot. */
import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import type { TransferCount, TransfersAnswer } from '../../domain/board/transfers.ts';
import { textWidth } from '../../layers/plates/textWidth.ts';
import { rangeText, type PanelContext, type PanelSize } from '../context.ts';
import { drawDayTicks, plainAxis, type DayAxis } from '../dayAxis.ts';
import type { ChartList } from '../displayList.ts';
import { createPen, type Pen } from '../pen.ts';
import { tracePoints } from '../tracePoints.ts';
import { countText, mainOperation } from '../text/transfersText.ts';

const dashes = 4;

function drawDashed(pen: Pen, x0: number, x1: number, y: number, colour: string): void {
  const step = pen.size * 0.6;
  const points = Array.from({ length: Math.max(0, Math.floor((x1 - x0) / step)) }, (_, index) => {
    const x = x0 + index * step;
    return [[x, y] as const, [x + step * (dashes / 6), y] as const];
  });
  pen.add({ kind: 'shape', points, closed: false, stroke: colour, strokePt: 1.2 });
}

function drawStairs(
  pen: Pen,
  counts: readonly TransferCount[],
  axis: DayAxis,
  y: (value: number) => number,
  colour: string,
): void {
  const last = counts.at(-1);
  if (!last) return;
  // The last count holds to the end of the window.
  const held = [...counts, { ...last, day: axis.last + 0.5 }];
  const points = tracePoints(
    area<Pick<TransferCount, 'day' | 'low' | 'high'>>()
      .x(({ day }) => axis.x(day + 0.5))
      .y0(({ low }) => y(low) + 0.8)
      .y1(({ high }) => y(high) - 0.8)
      .curve(curveStepAfter),
    held,
  );
  pen.add({ kind: 'shape', points, closed: true, fill: colour });
  // The rise of a step is not a movement on that day: thinner than what is counted.
  for (const [index, { day, low, high }] of counts.entries()) {
    const before = counts[index - 1];
    if (before) pen.line([axis.x(day + 0.5), y(before.low)], [axis.x(day + 0.5), y(Math.max(low, high))], colour, 0.75);
  }
}

export function drawTransfers(answer: TransfersAnswer, context: PanelContext, size: PanelSize): ChartList {
  const { theme, words } = context;
  const { page } = theme;
  const pen = createPen(context, size);
  const operation = mainOperation(answer);
  const counts = operation?.counts ?? [];
  const gutter = pen.size * 3.4;
  const foot = pen.size * 1.6;
  const head = pen.size * 1.1;
  const bottom = pen.height - foot;
  const first = Math.min(
    ...[operation?.from, ...counts.map(({ day }) => day)]
      .filter((day) => day !== undefined && Number.isFinite(day))
      .map(Number),
  );
  if (!operation || counts.length === 0) {
    pen.text(0, pen.size * 1.4, words.t('board.transfers.none', { day: words.dayShort(answer.day) }), {
      colour: page.textQuiet,
      most: pen.width,
    });
    return pen.done();
  }
  const axis = plainAxis(
    Math.min(first, answer.day) - 1,
    Math.max(answer.day, first + 6),
    gutter,
    pen.width - pen.size * 0.5,
  );
  const most = Math.max(operation.plan?.atMost ?? 0, ...counts.map(({ high }) => high));
  const value = scaleLinear([0, most], [bottom, head]).nice(4);
  for (const tick of value.ticks(4)) {
    const y = value(tick);
    pen.line([gutter, y], [pen.width, y], tick === 0 ? page.textQuiet : page.rule, 0.75);
    pen.text(gutter - pen.size * 0.5, y + pen.size * 0.32, words.number(tick), {
      size: pen.small,
      colour: page.textQuiet,
      align: 'right',
    });
  }
  if (operation.plan) {
    const y = value(operation.plan.atMost);
    drawDashed(pen, gutter, pen.width, y, page.text);
    const text = words.t('board.transfers.plan', { figure: words.number(operation.plan.atMost) });
    pen.text(gutter + pen.size * 0.5, y - pen.size * 0.35, text, { size: pen.small });
  }
  drawStairs(pen, counts, axis, value, theme.records.transfer);
  const dot = pen.size * 0.3;
  let labelled = Infinity;
  // From the newest back: its number is the one that counts.
  for (const count of counts.toReversed()) {
    const x = axis.x(count.day + 0.5);
    for (const { low, high } of count.points)
      for (const each of new Set([low, high]))
        pen.rect(
          { x: x - dot, y: value(each) - dot, width: 2 * dot, height: 2 * dot },
          { fill: theme.hollow, stroke: theme.records.transfer, strokePt: pen.size * 0.13, radiusPt: dot },
        );
    const text = rangeText(count.low, count.high, context);
    const width = textWidth(text, pen.size);
    const end = Math.min(pen.width, x + width / 2);
    if (end < labelled) {
      const base = value(count.high) - pen.size * 0.7;
      pen.rect({ x: end - width, y: base - pen.size * 0.9, width, height: pen.size * 1.1 }, { fill: page.panel });
      pen.text(end, base, text, { strong: true, align: 'right' });
      labelled = end - width - pen.size * 0.4;
    }
  }
  const half = Math.max(pen.size, 10);
  for (const count of counts) {
    const x = axis.x(count.day + 0.5);
    pen.mark(
      `${operation.record}/${count.day}`,
      { x: x - half, y: head, width: 2 * half, height: bottom - head },
      countText(operation, count, context),
      { kind: 'record', id: operation.record },
    );
  }
  drawDayTicks(pen, axis, {
    y: bottom + foot * 0.82,
    top: bottom,
    words,
    rule: page.rule,
    quiet: page.textQuiet,
    asked: counts.map(({ day }) => day).toReversed(),
  });
  return pen.done({ days: { top: head, bottom, pieces: axis.pieces } });
}
