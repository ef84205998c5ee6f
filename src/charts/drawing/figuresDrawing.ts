/** Figures: the number large, its name, and what it is compared with, one line each. */
import { scaleBand } from 'd3-scale';
import type { FigureLine, FiguresAnswer } from '../../domain/board/figures.ts';
import { textWidth } from '../../layers/plates/textWidth.ts';
import { isNarrow, type PanelContext, type PanelSize } from '../context.ts';
import type { ChartAsk, ChartList } from '../displayList.ts';
import { createPen } from '../pen.ts';
import { lineChanges, lineFigure, lineName, lineSentence } from '../text/figuresText.ts';

/** One record is opened; of several, those kinds are asked for. */
function askOf({ id, parts }: FigureLine): ChartAsk | null {
  const [only] = parts;
  if (!only) return null;
  if (parts.length === 1) return { kind: 'record', id: only.record };
  if (id === 'incidents') return { kind: 'filter', filter: 'kinds', values: ['incident'] };
  if (id === 'handovers') return { kind: 'filter', filter: 'kinds', values: ['detention-site'] };
  if (id === 'alert') return { kind: 'filter', filter: 'categories', values: ['deployment/alert'] };
  // The largest figure speaks for the line.
  const largest = parts.reduce((best, part) => (part.high > best.high ? part : best), only);
  return { kind: 'record', id: largest.record };
}

export function drawFigures(answer: FiguresAnswer, context: PanelContext, size: PanelSize): ChartList {
  const { page } = context.theme;
  const pen = createPen(context, size);
  const rows = scaleBand(
    answer.lines.map(({ id }) => id),
    [0, Math.min(pen.height, answer.lines.length * pen.size * 3)],
  );
  const row = rows.bandwidth();
  // In a narrow chart the name is above its figure, where its row has room for both.
  const above = isNarrow(size) && row >= pen.size * 2.4;
  const plain = Math.max(pen.small, Math.min(pen.size * 1.5, above ? row - pen.size * 1.3 : row * 0.72));
  const widest = Math.max(...answer.lines.map((line) => textWidth(lineFigure(line, context), plain)));
  // The longest figure is set smaller rather than cut.
  const mostOfWidth = above ? pen.width : pen.width * 0.52;
  const fitting = plain * Math.min(1, (mostOfWidth - pen.size) / Math.max(1, widest));
  const large = Math.max(pen.small, fitting);
  const figureWidth = Math.min(mostOfWidth, widest + pen.size);
  for (const [index, line] of answer.lines.entries()) {
    const y = rows(line.id) ?? 0;
    const base = above ? y + pen.size * 1.2 + large * 0.9 : y + row / 2 + large * 0.36;
    const nameBase = above ? y + pen.size * 1.1 : base;
    if (index > 0) pen.line([0, y], [pen.width, y], page.rule, 0.75);
    const empty = line.parts.length === 0;
    pen.text(above ? 0 : figureWidth - pen.size * 0.6, base, lineFigure(line, context), {
      size: large,
      strong: true,
      align: above ? 'left' : 'right',
      most: figureWidth,
      colour: empty ? page.textQuiet : page.text,
    });
    const name = lineName(line, context);
    const nameX = above ? 0 : figureWidth;
    const room = pen.width - nameX;
    const nameWidth = textWidth(name, pen.size);
    pen.text(nameX, nameBase, name, { colour: empty ? page.textQuiet : page.text, most: room });
    if (line.disputed) {
      const x = nameX + nameWidth + pen.size * 0.5;
      const r = pen.size * 0.3;
      const middle = nameBase - pen.size * 0.32;
      pen.add({
        kind: 'shape',
        closed: true,
        fill: page.caution,
        points: [
          [
            [x + r, middle - r],
            [x + 2 * r, middle],
            [x + r, middle + r],
            [x, middle],
          ],
        ],
      });
    }
    const changeRoom = above
      ? pen.width - textWidth(lineFigure(line, context), large) - pen.size
      : room - nameWidth - pen.size * 2.2;
    const change = lineChanges(line, answer.before, context).find((text) => textWidth(text, pen.small) <= changeRoom);
    if (change !== undefined)
      pen.text(pen.width, base, change, { size: pen.small, colour: page.textQuiet, align: 'right' });
    pen.mark(line.id, { x: 0, y, width: pen.width, height: row }, lineSentence(line, answer, context), askOf(line));
  }
  return pen.done();
}
