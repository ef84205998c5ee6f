/** Coverage: publications as columns, days without any hatched over the whole height, events below for comparison, then a row a publisher. */
import { scaleLinear } from 'd3-scale';
import type { CoverageAnswer } from '../../domain/board/coverage.ts';
import { textWidth } from '../../layers/plates/textWidth.ts';
import { isNarrow, type PanelContext, type PanelSize } from '../context.ts';
import { drawDayTicks, plainAxis, type DayAxis } from '../dayAxis.ts';
import type { Box, ChartList } from '../displayList.ts';
import { createPen, type Pen } from '../pen.ts';
import { coverageBinText } from '../text/coverageText.ts';
import { drawColumns } from './columns.ts';

/** Bins without a publication that follow each other, as one stretch. */
function silentStretches({ bins }: CoverageAnswer): readonly { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to, sources } of bins) {
    const last = stretches.at(-1);
    if (sources.length > 0) continue;
    if (last && last.to === from - 1) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

function drawSilence(
  pen: Pen,
  answer: CoverageAnswer,
  axis: DayAxis,
  y: number,
  height: number,
  { theme }: PanelContext,
): void {
  for (const { from, to } of silentStretches(answer)) {
    const box = { x: axis.x(from), y, width: axis.x(to + 1) - axis.x(from), height };
    pen.hatch(box, theme.page.rule);
  }
}

function drawPublishers(pen: Pen, answer: CoverageAnswer, axis: DayAxis, place: Box, context: PanelContext): void {
  const { page } = context.theme;
  const tall = pen.size * 1.35;
  const room = Math.floor(place.height / tall);
  for (const [index, { publisher, sources, counts }] of answer.publishers.slice(0, room).entries()) {
    const y = place.y + index * tall;
    pen.text(place.x - pen.size * 0.6, y + pen.size, publisher, {
      align: 'right',
      size: pen.small,
      most: place.x - pen.size * 0.8,
    });
    pen.line([place.x, y + tall - 1], [place.x + place.width, y + tall - 1], page.rule, 0.5);
    for (const [at, count] of counts.entries()) {
      const bin = answer.bins[at];
      if (count === 0 || !bin) continue;
      const middle = (axis.x(bin.from) + axis.x(bin.to + 1)) / 2;
      const radius = pen.size * Math.min(0.5, 0.24 + count * 0.06);
      pen.rect(
        { x: middle - radius, y: y + tall / 2 - radius, width: 2 * radius, height: 2 * radius },
        { fill: page.certain, radiusPt: radius },
      );
    }
    pen.mark(
      `publisher/${publisher}`,
      { x: 0, y, width: pen.width, height: tall },
      context.words.t('board.coverage.publisher', { publisher, count: sources.length }),
      { kind: 'filter', filter: 'sources', values: sources },
    );
  }
}

export function drawCoverage(answer: CoverageAnswer, context: PanelContext, size: PanelSize): ChartList {
  const { theme, words } = context;
  const { page } = theme;
  const pen = createPen(context, size);
  const [first, last] = [answer.bins[0], answer.bins.at(-1)];
  if (!first || !last) return pen.done();
  const names = [words.t('board.coverage.published'), words.t('board.coverage.events')];
  const wide = Math.max(...names.map((name) => textWidth(name, pen.size)));
  const label = Math.min(pen.width * (isNarrow(size) ? 0.42 : 0.3), Math.max(wide + pen.size, pen.size * 8));
  const axis = plainAxis(first.from, last.to, label, pen.width - 1);
  const foot = pen.size * 1.6;
  const withPublishers = pen.height > pen.size * 22;
  const plot = withPublishers ? pen.height * 0.36 : pen.height - foot;
  const events = Math.max(pen.size * 1.4, plot * 0.3);
  const published = Math.max(pen.size * 1.4, plot - events - pen.size * 0.5);
  const boxes = (y: number, height: number): readonly Box[] =>
    answer.bins.map(({ from, to }) => ({ x: axis.x(from), y, width: axis.x(to + 1) - axis.x(from), height }));
  drawSilence(pen, answer, axis, 0, published, context);
  const most = Math.max(1, ...answer.bins.map(({ sources }) => sources.length));
  const scale = scaleLinear([0, most], [published, pen.size * 0.9]);
  drawColumns(
    pen,
    boxes(scale(most), published - scale(most)),
    // Hatched: what carries the story of another publication.
    answer.bins.map(({ sources, rewrites }) => ({ certain: sources.length - rewrites, expected: sources.length })),
    most,
    page,
  );
  pen.line([label, published], [pen.width, published], page.textQuiet, 0.75);
  const eventsTop = published + pen.size * 0.5;
  const mostEvents = Math.max(1, ...answer.bins.map((bin) => bin.events));
  drawColumns(
    pen,
    boxes(eventsTop, events),
    answer.bins.map((bin) => ({ certain: 0, expected: bin.events })),
    mostEvents,
    {
      certain: page.possible,
      possible: page.possible,
    },
  );
  const bottom = eventsTop + events;
  pen.line([label, bottom], [pen.width, bottom], page.textQuiet, 0.75);
  const middle = published / 2;
  pen.text(label - pen.size * 0.6, middle, names[0] ?? '', { align: 'right', most: label - pen.size });
  if (answer.silent > 0) {
    const text = words.t('board.coverage.noReport');
    const width = textWidth(text, pen.small);
    const swatch = { x: label - pen.size * 1.9 - width, y: middle + pen.size * 0.5, width: pen.size, height: pen.size };
    pen.text(label - pen.size * 0.6, middle + pen.size * 1.3, text, {
      align: 'right',
      size: pen.small,
      colour: page.textQuiet,
    });
    if (swatch.x > 0) pen.hatch(swatch, page.textQuiet);
  }
  pen.text(label - pen.size * 0.6, eventsTop + events / 2 + pen.size * 0.36, names[1] ?? '', {
    align: 'right',
    most: label - pen.size,
  });
  for (const [index, box] of boxes(0, bottom).entries()) {
    const bin = answer.bins[index];
    if (bin)
      pen.mark(`bin/${bin.from}`, box, coverageBinText(bin, context), { kind: 'window', from: bin.from, to: bin.to });
  }
  drawDayTicks(pen, axis, { y: bottom + foot * 0.82, top: bottom, words, rule: page.rule, quiet: page.textQuiet });
  if (withPublishers) {
    const y = bottom + foot * 1.2;
    drawPublishers(pen, answer, axis, { x: label, y, width: pen.width - label, height: pen.height - y }, context);
  }
  return pen.done({ days: { top: 0, bottom: withPublishers ? pen.height : bottom, pieces: axis.pieces } });
}
