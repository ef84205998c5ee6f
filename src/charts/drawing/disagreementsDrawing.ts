/** Disagreements as dot ranges: each claimant a dot on the axis of its row, numbers from zero, the widest first. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Disagreement, DisagreementsAnswer } from '../../domain/board/disagreements.ts';
import { textWidth } from '../../layers/plates/textWidth.ts';
import { isNarrow, recordName, type PanelContext, type PanelSize } from '../context.ts';
import type { ChartList } from '../displayList.ts';
import { createPen, type Pen } from '../pen.ts';
import { attributeName, extentText, positionText, rowText } from '../text/disagreementsText.ts';

function scaleOf({ kind, low, high, positions }: Disagreement, x0: number, x1: number): ScaleLinear<number, number> {
  if (kind === 'number') return scaleLinear([0, Math.max(1, high)], [x0, x1]);
  if (kind === 'day' && high > low) return scaleLinear([low, high], [x0, x1]);
  return scaleLinear([0, Math.max(1, positions.length - 1)], [x0, x1]);
}

interface Plot {
  readonly x0: number;
  readonly x1: number;
  readonly middle: number;
}

function drawRange(pen: Pen, row: Disagreement, { x0, x1, middle }: Plot, context: PanelContext): void {
  const { page, hollow } = context.theme;
  const scale = scaleOf(row, x0, x1);
  const dot = pen.size * 0.34;
  pen.line([x0, middle], [x1, middle], page.rule, 1);
  if (row.kind === 'number' || row.kind === 'day')
    pen.line([scale(row.low), middle], [scale(row.high), middle], page.caution, pen.size * 0.2);
  const told = new Set<string>();
  for (const [index, position] of row.positions.entries()) {
    const spans = row.kind === 'number' || row.kind === 'day' ? [position.low, position.high] : [index, index];
    for (const value of new Set(spans.filter(Number.isFinite))) {
      const box = { x: scale(value) - dot, y: middle - dot, width: 2 * dot, height: 2 * dot };
      // Who denies is a square, who asserts a disc.
      const denies = position.claim.stance === 'denies';
      pen.rect(box, {
        fill: denies ? hollow : page.certain,
        stroke: denies ? page.text : hollow,
        strokePt: pen.size * 0.12,
        ...(denies ? {} : { radiusPt: dot }),
      });
    }
    const text = positionText(row, position, context);
    // The same of the same claimant in several sources is one stop for the arrow keys.
    if (told.has(text)) continue;
    told.add(text);
    const at = scale(spans.find(Number.isFinite) ?? 0);
    const half = Math.max(dot * 1.6, 6);
    pen.mark(
      `${row.record}/${row.attribute}/${position.claim.id}`,
      { x: at - half, y: middle - half, width: 2 * half, height: 2 * half },
      `${rowText(row, context)} · ${text}`,
      { kind: 'filter', filter: 'claimants', values: [position.claimant] },
    );
  }
}

export function drawDisagreements(answer: DisagreementsAnswer, context: PanelContext, size: PanelSize): ChartList {
  const { page } = context.theme;
  const pen = createPen(context, size);
  const tall = pen.size * 2.35;
  const room = Math.max(1, Math.floor(pen.height / tall));
  const shown = answer.rows.length <= room ? answer.rows.length : Math.max(1, room - 1);
  const step = Math.min(pen.size * 4, pen.height / Math.max(1, answer.rows.length <= room ? shown : shown + 0.7));
  const rows = answer.rows.slice(0, shown);
  const extent = Math.min(
    pen.width * (isNarrow(size) ? 0.46 : 0.34),
    Math.max(0, ...rows.map((row) => textWidth(extentText(row, context), pen.size))) + pen.size,
  );
  for (const [index, row] of rows.entries()) {
    const y = index * step;
    const title = `${attributeName(row, context)} · ${recordName(row.record, context)}`;
    const label = { x: 0, y, width: pen.width, height: pen.size * 1.3 };
    pen.mark(`${row.record}/${row.attribute}`, label, rowText(row, context), { kind: 'record', id: row.record });
    pen.text(0, y + pen.size, title, { size: pen.small, most: pen.width });
    const middle = y + pen.size * 1.75;
    drawRange(pen, row, { x0: pen.size * 0.4, x1: pen.width - extent - pen.size * 0.4, middle }, context);
    pen.text(pen.width, middle + pen.size * 0.36, extentText(row, context), {
      strong: true,
      align: 'right',
      most: extent,
      size: pen.small,
    });
  }
  const more = answer.rows.length - shown;
  if (answer.rows.length === 0)
    pen.text(0, pen.size * 1.4, context.words.t('board.disagreements.sentence', { rows: 0, records: 0, widest: '' }), {
      colour: page.textQuiet,
      most: pen.width,
    });
  if (more > 0)
    pen.text(0, shown * step + pen.size * 1.1, context.words.t('board.more', { count: more }), {
      colour: page.textQuiet,
      size: pen.small,
      most: pen.width,
    });
  return pen.done();
}
