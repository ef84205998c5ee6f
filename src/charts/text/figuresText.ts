/** Figures in words and as a table. */
import { changeOf } from '../../domain/board/baseline.ts';
import type { FigureLine, FiguresAnswer } from '../../domain/board/figures.ts';
import { rangeText, recordName, type PanelContext } from '../context.ts';
import type { NativeChart, PanelText } from '../panel.ts';

export function lineName({ id }: Pick<FigureLine, 'id'>, { words }: PanelContext): string {
  return words.t(`board.figures.${id}`);
}

/** "14 + 1?", "100–1,500", "13 (6 + 4 + 3)", "2,225–2,250 by 6 Feb". */
export function lineFigure(line: FigureLine, context: PanelContext): string {
  const { words } = context;
  if (line.parts.length === 0) return line.id === 'incidents' || line.id === 'handovers' ? words.number(0) : '–';
  if (line.id === 'incidents' || line.id === 'handovers') {
    const possible = line.high - line.low;
    const certain = words.number(line.low);
    return possible === 0 ? certain : words.t('board.figures.expected', { certain, possible: words.number(possible) });
  }
  const figure = rangeText(line.low, line.high, context);
  return line.day === null
    ? figure
    : words.t('board.figures.asOf', {
        figure,
        day: words.datePart(line.day, { day: 'numeric', month: 'short' }),
      });
}

/** "2 before: too few to compare", then shorter ways to say it; empty where nothing is compared. A running total is not compared. */
export function lineChanges(
  line: FigureLine,
  before: readonly FigureLine[] | null,
  { words }: PanelContext,
): readonly string[] {
  const other = before?.find(({ id }) => id === line.id);
  if (!other || line.id === 'moved' || (line.high === 0 && other.high === 0)) return [];
  const change = changeOf(other.high, line.high);
  const values = { before: words.number(change.before), now: words.number(change.now) };
  const short = words.t('board.figures.same', values);
  if (change.before === change.now || change.before === 0) return [short];
  if (change.percent === null) return [words.t('board.figures.tooFew', values), short];
  const percent = `${change.percent > 0 ? '+' : '−'}${words.number(Math.abs(change.percent))}`;
  return [words.t('board.figures.change', { ...values, percent }), short];
}

export function lineSentence(line: FigureLine, answer: FiguresAnswer, context: PanelContext): string {
  const { words } = context;
  const [change] = lineChanges(line, answer.before, context);
  return [
    words.t('board.figures.line', { name: lineName(line, context), figure: lineFigure(line, context) }),
    ...(line.parts.length > 0 ? [words.t('board.figures.records', { count: line.parts.length })] : []),
    ...(line.disputed ? [words.t('board.figures.disputed')] : []),
    ...(change === undefined ? [] : [change]),
  ].join(' · ');
}

function chartOf({ lines }: FiguresAnswer, context: PanelContext): NativeChart {
  const { words, theme } = context;
  const told = lines.filter(({ parts }) => parts.length > 0);
  return {
    form: 'stackedBars',
    // Beside a figure of thousands a bar of ones is not seen: its number is in its name.
    categories: told.map((line) =>
      words.t('board.figures.line', { name: lineName(line, context), figure: lineFigure(line, context) }),
    ),
    series: [
      {
        title: words.t('board.column.low'),
        colour: theme.page.certain,
        values: told.map(({ low }) => low),
        hatched: false,
      },
      {
        title: words.t('board.column.possible'),
        colour: theme.page.possible,
        values: told.map(({ low, high }) => high - low),
        hatched: true,
      },
    ],
  };
}

export function figuresText(answer: FiguresAnswer, context: PanelContext): PanelText {
  const { words } = context;
  const [incidents] = answer.lines;
  const low = incidents?.low ?? 0;
  const notes = answer.against
    ? [words.t('board.figures.against', { range: words.dayRange(answer.against.from, answer.against.to) })]
    : [];
  return {
    id: 'figures',
    title: words.t('board.figures'),
    sentence: words.t('board.figures.sentence', {
      certain: low,
      possible: (incidents?.high ?? 0) - low,
      disputed: answer.lines.filter(({ disputed }) => disputed).length,
    }),
    notes: [...notes, words.t('board.figures.sums')],
    table: {
      columns: [
        { id: 'line', title: words.t('board.column.line'), type: 'text' },
        { id: 'low', title: words.t('board.column.low'), type: 'number' },
        { id: 'high', title: words.t('board.column.high'), type: 'number' },
        { id: 'expected', title: words.t('board.column.expected'), type: 'number' },
        { id: 'day', title: words.t('board.column.day'), type: 'day' },
        { id: 'disputed', title: words.t('board.column.disputed'), type: 'text' },
        { id: 'before-low', title: words.t('board.column.beforeLow'), type: 'number' },
        { id: 'before-high', title: words.t('board.column.beforeHigh'), type: 'number' },
        { id: 'records', title: words.t('board.column.records'), type: 'text' },
      ],
      rows: answer.lines.map((line) => {
        const before = answer.before?.find(({ id }) => id === line.id);
        return [
          lineName(line, context),
          line.low,
          line.high,
          line.expected === null ? null : Math.round(line.expected * 10) / 10,
          line.day,
          words.t(line.disputed ? 'board.yes' : 'board.no'),
          before?.low ?? null,
          before?.high ?? null,
          line.parts.map(({ record }) => recordName(record, context)).join('; '),
        ];
      }),
    },
    chart: chartOf(answer, context),
  };
}
