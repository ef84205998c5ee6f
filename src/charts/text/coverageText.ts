/** Coverage in words and as a table. */
import type { CoverageAnswer, CoverageBin } from '../../domain/board/coverage.ts';
import type { PanelContext } from '../context.ts';
import type { NativeChart, PanelText } from '../panel.ts';

export function coverageBinText({ from, to, sources, events }: CoverageBin, { words }: PanelContext): string {
  return words.t('board.coverage.bin', {
    days: words.dayRange(from, to),
    published: sources.length,
    events: words.number(events, 1),
  });
}

function newestText({ newest, daysSince }: CoverageAnswer, { words, dataset }: PanelContext): string {
  if (!newest || daysSince === null) return words.t('board.coverage.noNewest');
  const source = dataset.sources.get(newest.source)?.publisher ?? newest.source;
  return words.t('board.coverage.newest', { days: daysSince, source });
}

function chartOf({ bins }: CoverageAnswer, { words, theme }: PanelContext): NativeChart {
  return {
    form: 'columns',
    categories: bins.map(({ from, to }) => words.dayRange(from, to)),
    series: [
      {
        title: words.t('board.column.published'),
        colour: theme.page.certain,
        values: bins.map(({ sources }) => sources.length),
        hatched: false,
      },
      {
        title: words.t('board.column.events'),
        colour: theme.page.possible,
        values: bins.map(({ events }) => Math.round(events * 100) / 100),
        hatched: true,
      },
    ],
  };
}

export function coverageText(answer: CoverageAnswer, context: PanelContext): PanelText {
  const { words, dataset } = context;
  return {
    id: 'coverage',
    title: words.t('board.coverage'),
    sentence:
      answer.bins.length === 0
        ? words.t('board.coverage.notYet')
        : words.t('board.coverage.sentence', {
            published: answer.published,
            silent: answer.silent,
            bins: answer.bins.length,
            measure: words.t(`board.coverage.measure.${answer.measure}`),
            newest: newestText(answer, context),
          }),
    notes: [words.t('board.coverage.silent'), words.t('board.coverage.rewrites', { count: answer.rewrites })],
    table: {
      columns: [
        { id: 'from', title: words.t('board.column.from'), type: 'day' },
        { id: 'to', title: words.t('board.column.to'), type: 'day' },
        { id: 'published', title: words.t('board.column.published'), type: 'number' },
        { id: 'rewrites', title: words.t('board.column.rewrites'), type: 'number' },
        { id: 'events', title: words.t('board.column.events'), type: 'number' },
        { id: 'sources', title: words.t('board.column.source'), type: 'text' },
      ],
      rows: answer.bins.map(({ from, to, sources, rewrites, events }) => [
        from,
        to,
        sources.length,
        rewrites,
        Math.round(events * 100) / 100,
        sources.length === 0
          ? words.t('board.coverage.noReport')
          : sources.map((id) => dataset.sources.get(id)?.publisher ?? id).join('; '),
      ]),
    },
    chart: answer.bins.length > 0 ? chartOf(answer, context) : null,
  };
}
