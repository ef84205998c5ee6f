/** Events: rows by kind with a small column chart each, or by governorate and actor as bars, or the episodes on one scale. */
import { scaleBand, scaleLinear } from 'd3-scale';
import type { EventFacet } from '../../domain/board/boardView.ts';
import type { EventRow, EventsAnswer } from '../../domain/board/events.ts';
import { incidentSign } from '../../layers/catalogue/incidentsLayer.ts';
import { textWidth } from '../../layers/plates/textWidth.ts';
import { isNarrow, type PanelContext, type PanelSize } from '../context.ts';
import { drawDayTicks, plainAxis, type DayAxis } from '../dayAxis.ts';
import type { Box, ChartAsk, ChartList } from '../displayList.ts';
import { createPen, type Pen } from '../pen.ts';
import { binText, cellText, countedText, rowName, rowsOf } from '../text/eventsText.ts';
import { drawColumns } from './columns.ts';

function boxesOf({ bins }: Pick<EventsAnswer, 'bins'>, axis: DayAxis, y: number, height: number): readonly Box[] {
  return bins.map(({ from, to }) => ({ x: axis.x(from), y, width: axis.x(to + 1) - axis.x(from), height }));
}

function filterOf(facet: 'category' | 'governorate' | 'actor', id: string): ChartAsk | null {
  const filter = { category: 'categories', governorate: 'governorates', actor: 'actors' } as const;
  return id === '' ? null : { kind: 'filter', filter: filter[facet], values: [id] };
}

/** How many rows have room, and how many are left over. */
function fit(rows: number, height: number, rowHeight: number): { readonly shown: number; readonly more: number } {
  const room = Math.max(1, Math.floor(height / rowHeight));
  const shown = rows <= room ? rows : Math.max(1, room - 1);
  return { shown, more: rows - shown };
}

/** 0 in a narrow chart, where names stand above their rows. */
function labelWidthOf(pen: Pen, names: readonly string[]): number {
  if (isNarrow({ width: pen.width, textSize: pen.size })) return 0;
  return Math.min(pen.width * 0.4, Math.max(...names.map((name) => textWidth(name, pen.size)), 0) + pen.size);
}

/** Room above a row for its name. */
const aboveOf = (pen: Pen, label: number): number => (label === 0 ? pen.size * 1.4 : 0);

/** Beside its row, or above it where there is no room beside. */
function drawName(
  pen: Pen,
  name: string,
  { label, y, height }: { label: number; y: number; height: number },
  strong = false,
): void {
  if (label === 0) pen.text(0, y + pen.size, name, { most: pen.width - pen.size * 4, strong });
  else
    pen.text(label - pen.size * 0.6, y + height / 2 + pen.size * 0.36, name, {
      align: 'right',
      most: label - pen.size * 0.8,
      strong,
    });
}

function drawCategories(answer: EventsAnswer, context: PanelContext, pen: Pen): ChartList {
  const { theme, words } = context;
  const { page } = theme;
  const foot = pen.size * 1.6;
  const named = answer.categories.map((row) => ({ row, name: rowName('category', row.id, context) }));
  const all = words.t('board.events.all');
  const label = labelWidthOf(pen, [all, ...named.map(({ name }) => name)]);
  const above = aboveOf(pen, label);
  const figure = pen.size * 4;
  const first = answer.bins[0];
  const last = answer.bins.at(-1);
  if (!first || !last) return pen.done();
  const axis = plainAxis(first.from, last.to, label, pen.width - figure);
  const { shown, more } = fit(named.length + 1, pen.height - foot, pen.size * 1.35 + above);
  const rows = scaleBand(
    Array.from({ length: shown + (more > 0 ? 1 : 0) }, (_, index) => String(index)),
    [0, Math.min(pen.height - foot, (shown + 1) * pen.size * 2.6)],
  ).paddingInner(0.16);
  const height = rows.bandwidth();
  const most = Math.max(1, ...answer.cells.map(({ expected }) => expected));
  const mostOfOne = Math.max(1, ...answer.categories.flatMap(({ cells }) => cells.map(({ expected }) => expected)));
  const drawRow = (index: number, name: string, row: Omit<EventRow, 'id'>, colour: string, id: string): void => {
    const y = rows(String(index)) ?? 0;
    const base = y + above + (height - above) / 2 + pen.size * 0.36;
    drawName(pen, name, { label, y, height }, id === '');
    pen.line([label, y + height], [pen.width - figure, y + height], page.rule, 0.75);
    drawColumns(pen, boxesOf(answer, axis, y + above, height - above), row.cells, id === '' ? most : mostOfOne, {
      certain: colour,
      possible: colour,
    });
    pen.text(pen.width - figure + pen.size * 0.5, base, countedText(row, context), {
      size: pen.small,
      colour: page.textQuiet,
    });
    if (id !== '')
      pen.mark(
        `category/${id}`,
        { x: 0, y, width: pen.width, height },
        words.t('board.events.row', { name, figure: countedText(row, context) }),
        filterOf('category', id),
      );
  };
  drawRow(0, all, answer, page.certain, '');
  for (const [index, { row, name }] of named.slice(0, shown - 1).entries()) {
    const { colour } = incidentSign(row.id.split('/')[1] ?? '');
    drawRow(index + 1, name, row, theme.records[colour], row.id);
  }
  const bottom = (rows(String(shown - 1)) ?? 0) + height;
  if (more > 0)
    pen.text(label, (rows(String(shown)) ?? 0) + height / 2 + pen.size * 0.36, words.t('board.more', { count: more }), {
      colour: page.textQuiet,
      size: pen.small,
      most: pen.width - label,
    });
  for (const [index, box] of boxesOf(answer, axis, 0, height).entries()) {
    const bin = answer.bins[index];
    const cell = answer.cells[index];
    if (!bin || !cell || cell.atMost === 0) continue;
    const text = words.t('board.events.cell', { days: binText(bin, context), figure: cellText(cell, context) });
    pen.mark(`bin/${bin.from}`, box, text, { kind: 'window', from: bin.from, to: bin.to });
  }
  const end = (rows(String(more > 0 ? shown : shown - 1)) ?? 0) + height + foot;
  drawDayTicks(pen, axis, {
    y: end - foot * 0.18,
    top: more > 0 ? end - foot * 0.9 : bottom,
    words,
    rule: page.rule,
    quiet: page.textQuiet,
  });
  return pen.done({ days: { top: 0, bottom, pieces: axis.pieces } });
}

function drawBars(answer: EventsAnswer, facet: 'governorate' | 'actor', context: PanelContext, pen: Pen): ChartList {
  const { words, theme } = context;
  const { page } = theme;
  const all = rowsOf(answer, facet);
  const { shown, more } = fit(
    all.length,
    pen.height,
    pen.size * (isNarrow({ width: pen.width, textSize: pen.size }) ? 2.4 : 1.5),
  );
  const named = all.slice(0, shown).map((row) => ({ row, name: rowName(facet, row.id, context) }));
  const label = labelWidthOf(
    pen,
    named.map(({ name }) => name),
  );
  const above = aboveOf(pen, label);
  const figure = pen.size * 3.6;
  const most = Math.max(1, ...all.map(({ certain, possible }) => certain + possible));
  const length = scaleLinear([0, most], [0, Math.max(1, pen.width - label - figure)]);
  const rows = scaleBand(
    Array.from({ length: shown + (more > 0 ? 1 : 0) }, (_, index) => String(index)),
    [0, Math.min(pen.height, (shown + 1) * pen.size * 2.4)],
  ).paddingInner(0.3);
  const height = rows.bandwidth();
  for (const [index, { row, name }] of named.entries()) {
    const y = rows(String(index)) ?? 0;
    const base = y + above + (height - above) / 2 + pen.size * 0.36;
    drawName(pen, name, { label, y, height });
    pen.rect({ x: label, y: y + above, width: length(row.certain), height: height - above }, { fill: page.certain });
    const open = { x: label + length(row.certain), y: y + above, width: length(row.possible), height: height - above };
    if (row.possible > 0) {
      pen.rect(open, { stroke: page.possible, strokePt: 0.75 });
      pen.hatch(open, page.possible);
    }
    pen.text(label + length(row.certain + row.possible) + pen.size * 0.4, base, countedText(row, context), {
      size: pen.small,
      colour: page.textQuiet,
    });
    pen.mark(
      `${facet}/${row.id}`,
      { x: 0, y, width: pen.width, height },
      words.t('board.events.row', { name, figure: countedText(row, context) }),
      filterOf(facet, row.id),
    );
  }
  if (more > 0)
    pen.text(label, (rows(String(shown)) ?? 0) + height / 2 + pen.size * 0.36, words.t('board.more', { count: more }), {
      colour: page.textQuiet,
      size: pen.small,
    });
  return pen.done();
}

/** Small multiples: every episode from its own first week, all on one scale of counts and of weeks. */
function drawEpisodes({ episodes }: EventsAnswer, context: PanelContext, pen: Pen): ChartList {
  const { words, theme } = context;
  const { page } = theme;
  const most = Math.max(1, ...episodes.flatMap(({ counts }) => counts.map(({ expected }) => expected)));
  const weeks = Math.max(1, ...episodes.map(({ bins }) => bins.length));
  const columns = scaleBand(
    episodes.map(({ from }) => String(from)),
    [0, pen.width],
  ).paddingInner(0.08);
  const head = pen.size * 1.6;
  const plot = Math.max(1, pen.height - head - pen.size * 0.4);
  for (const episode of episodes) {
    const x = columns(String(episode.from)) ?? 0;
    const width = columns.bandwidth();
    const title = words.datePart(episode.from, { month: 'short', year: 'numeric' });
    pen.text(x, pen.size, title, { strong: true, most: width });
    const bins = scaleBand(
      Array.from({ length: weeks }, (_, index) => String(index)),
      [x, x + width],
    );
    const boxes = episode.bins.map((_, index) => ({
      x: bins(String(index)) ?? x,
      y: head,
      width: bins.bandwidth(),
      height: plot,
    }));
    drawColumns(pen, boxes, episode.counts, most, page);
    pen.line([x, head + plot], [x + width, head + plot], page.textQuiet, 0.75);
    const top = Math.max(...episode.counts.map(({ expected }) => expected));
    const total = episode.counts.reduce((sum, { expected }) => sum + expected, 0);
    const text = words.t('board.events.row', {
      name: words.dayRange(episode.from, episode.to),
      figure: words.number(total, 1),
    });
    const at = episode.counts.findIndex(({ expected }) => expected === top);
    const peak = boxes[at];
    if (peak)
      pen.text(
        peak.x + peak.width / 2,
        Math.max(head, head + plot - (top / most) * plot - pen.size * 0.3),
        words.number(top, 1),
        {
          size: pen.small,
          colour: page.textQuiet,
          align: 'centre',
        },
      );
    pen.mark(`episode/${episode.from}`, { x, y: 0, width, height: pen.height }, text, {
      kind: 'window',
      from: episode.from,
      to: episode.to,
    });
  }
  return pen.done();
}

export function drawEvents(
  answer: EventsAnswer,
  context: PanelContext,
  size: PanelSize,
  facet: EventFacet = 'category',
): ChartList {
  const pen = createPen(context, size);
  if (facet === 'episode') return drawEpisodes(answer, context, pen);
  if (answer.certain + answer.possible === 0) {
    pen.text(0, pen.size * 1.4, context.words.t('board.events.none'), { colour: context.theme.page.textQuiet });
    return pen.done();
  }
  return facet === 'category' ? drawCategories(answer, context, pen) : drawBars(answer, facet, context, pen);
}
