/** Control as bars: a row a site, the window's last day as a line through all of them. */
import { scaleBand } from 'd3-scale';
import type { ControlAnswer, ControlRow, ControlSpan } from '../../domain/board/control.ts';
import { partyColour, partySign } from '../../layers/marks/parties.ts';
import { cutText, textWidth } from '../../layers/plates/textWidth.ts';
import type { HolderPattern } from '../../layers/symbols/holderGlyphs.ts';
import { actorShort, isNarrow, recordName, type PanelContext, type PanelSize } from '../context.ts';
import { drawDayTicks, drawFolds, foldedAxis, type DayAxis } from '../dayAxis.ts';
import type { Box, ChartList } from '../displayList.ts';
import { inkOn } from '../inkOn.ts';
import { createPen, type Pen } from '../pen.ts';
import { spanText } from '../text/controlText.ts';

function boxOf({ from, to }: ControlSpan, axis: DayAxis, y: number, height: number): Box | undefined {
  const [first, last] = [Math.max(from, axis.first), Math.min(to, axis.last)];
  if (first > last) return undefined;
  const x = axis.x(first);
  // Spans that follow each other are kept apart by a hair.
  return { x, y, width: Math.max(1.5, axis.x(last + 1) - x - 0.8), height };
}

const leastLetters = 5;

/** Share of a row between two bars: less in low rows, so that a bar still has room for its holder. */
function paddingOf(rowHeight: number, pen: Pen): number {
  return Math.min(0.28, Math.max(0.06, 1 - (pen.small * 1.05) / rowHeight));
}

const labelSize = (pen: Pen, { height }: Box): number => Math.max(pen.small, Math.min(pen.size, height * 0.78));
const labelFits = (text: string, size: number, { width, height }: Box): boolean =>
  size <= height && textWidth(text, size) + size * 0.6 <= width;

/** The name, cut where at least a few of its letters have room; else the letter of the holder. */
function holderLabel(name: string, letter: string, size: number, box: Box): string {
  const cut = cutText(name, size, box.width - size * 0.6);
  return cut === name || cut.length >= leastLetters ? cut : letter;
}

/** Lines in a bar, as around the letter of the map's mark: they tell holders apart without colour. */
function drawPattern(pen: Pen, { x, y, width, height }: Box, pattern: HolderPattern, colour: string): void {
  const step = pen.size * 0.45;
  const pt = pen.size * 0.07;
  if (pattern === 'level')
    for (const at of [0.14, 0.86]) pen.line([x, y + height * at], [x + width, y + height * at], colour, pt);
  if (pattern === 'upright')
    for (let at = x + step; at < x + width; at += step) pen.line([at, y], [at, y + height], colour, pt);
  if (pattern === 'rising') pen.hatch({ x, y, width, height }, colour);
}

/** The holder inside the bar, where it has room; a question mark where nobody is named. */
function drawLabel(pen: Pen, text: string, box: Box, colour: string): void {
  const size = labelSize(pen, box);
  if (!labelFits(text, size, box)) return;
  pen.text(box.x + box.width / 2, box.y + box.height / 2 + size * 0.36, text, {
    size,
    strong: true,
    colour,
    align: 'centre',
  });
}

function drawSpan(pen: Pen, span: ControlSpan, box: Box, context: PanelContext): void {
  const { theme, dataset, words } = context;
  const name = span.holder === null ? '' : actorShort(span.holder, context);
  if (span.status === 'held' && span.holder !== null) {
    const fill = partyColour(span.holder, dataset.actors, theme);
    const sign = partySign(span.holder, dataset.actors);
    const ink = inkOn(fill);
    pen.rect(box, { fill });
    if (sign) drawPattern(pen, box, sign.pattern, ink);
    const size = labelSize(pen, box);
    const label = holderLabel(name, sign?.letter ?? '', size, box);
    if (!labelFits(label, size, box)) return;
    const plate = textWidth(label, size) + size * 0.5;
    pen.rect({ ...box, x: box.x + box.width / 2 - plate / 2, width: plate }, { fill });
    drawLabel(pen, label, box, ink);
    return;
  }
  const colour = span.holder === null ? theme.page.textQuiet : partyColour(span.holder, dataset.actors, theme);
  pen.rect(box, { fill: theme.hollow, stroke: colour, strokePt: 1 });
  if (span.status === 'contested') pen.hatch(box, colour);
  const label = span.status === 'unknown' ? '?' : span.status === 'closed' ? '×' : '';
  if (label !== '') drawLabel(pen, label, box, theme.page.text);
  else if (textWidth(words.code('status', span.status), pen.small) + pen.size < box.width) {
    const text = words.code('status', span.status);
    const plate = textWidth(text, pen.small) + pen.size * 0.5;
    pen.rect({ ...box, x: box.x + box.width / 2 - plate / 2, width: plate }, { fill: theme.hollow });
    drawLabel(pen, text, box, theme.page.text);
  }
}

function drawRow(
  pen: Pen,
  row: ControlRow,
  {
    y,
    height,
    axis,
    labelWidth,
    above,
    context,
  }: { y: number; height: number; axis: DayAxis; labelWidth: number; above: number; context: PanelContext },
): void {
  const { page } = context.theme;
  const name = recordName(row.record, context);
  const colour = row.verdict === 'certain' ? page.text : page.textQuiet;
  if (above > 0) pen.text(0, y + pen.size, name, { most: pen.width, colour });
  else
    pen.text(labelWidth - pen.size * 0.6, y + height / 2 + pen.size * 0.36, name, {
      align: 'right',
      most: labelWidth - pen.size * 0.8,
      colour,
    });
  for (const span of row.spans) {
    const box = boxOf(span, axis, y + above, height - above);
    if (!box) continue;
    drawSpan(pen, span, box, context);
    pen.mark(`${row.record}/${span.index}`, box, spanText(row, span, context), { kind: 'record', id: row.record });
  }
}

export function drawControl(answer: ControlAnswer, context: PanelContext, size: PanelSize): ChartList {
  const { theme, words } = context;
  const pen = createPen(context, size);
  const foot = pen.size * 1.6;
  const labelWidth = isNarrow(size) ? 0 : Math.min(pen.width * 0.34, pen.size * 16);
  /** Room above a row for its name. */
  const above = labelWidth === 0 ? pen.size * 1.4 : 0;
  const axis = foldedAxis(answer.axis, labelWidth, pen.width - 1);
  const bottom = Math.min(pen.height - foot, answer.rows.length * pen.size * 3.2);
  const rows = scaleBand(
    answer.rows.map(({ record }) => record),
    [0, bottom],
  ).paddingInner(paddingOf(bottom / answer.rows.length - above, pen));
  drawFolds(pen, axis, 0, bottom, theme.page.textQuiet);
  for (const row of answer.rows)
    drawRow(pen, row, { y: rows(row.record) ?? 0, height: rows.bandwidth(), axis, labelWidth, above, context });
  const changes = answer.rows.flatMap(({ spans }) => spans.map(({ from }) => from).filter(Number.isFinite));
  drawDayTicks(pen, axis, {
    y: bottom + foot * 0.82,
    top: bottom,
    words,
    rule: theme.page.rule,
    quiet: theme.page.textQuiet,
    asked: [answer.day, ...new Set(changes)],
  });
  const x = axis.x(answer.day + 0.5);
  // Names above the rows stay clear of it.
  const stretches =
    labelWidth > 0
      ? [[0, bottom] as const]
      : answer.rows.map(({ record }) => {
          const y = rows(record) ?? 0;
          return [y + above, y + rows.bandwidth()] as const;
        });
  for (const [top, end] of stretches) {
    pen.line([x, top], [x, end], theme.page.panel, pen.size * 0.34);
    pen.line([x, top], [x, end], theme.page.accent, pen.size * 0.16);
  }
  return pen.done({ days: { top: 0, bottom, pieces: axis.pieces } });
}
