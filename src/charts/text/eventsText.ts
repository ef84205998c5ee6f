/** Events in words and as a table. */
import type { EventFacet } from '../../domain/board/boardView.ts';
import type { EventRow, EventsAnswer } from '../../domain/board/events.ts';
import type { BinCount } from '../../domain/time/expected.ts';
import type { Bin } from '../../domain/time/timeAxis.ts';
import { actorShort, type PanelContext } from '../context.ts';
import type { NativeChart, PanelCell, PanelText } from '../panel.ts';

type RowFacet = Exclude<EventFacet, 'episode'>;

export function rowsOf(answer: EventsAnswer, facet: RowFacet): readonly EventRow[] {
  return { category: answer.categories, governorate: answer.governorates, actor: answer.actors }[facet];
}

export function rowName(facet: RowFacet, id: string, context: PanelContext): string {
  const { words, dataset } = context;
  if (id === '') return words.t('board.events.unnamed');
  if (facet === 'category') return words.code('category', id);
  if (facet === 'actor') return actorShort(id, context);
  const area = dataset.areas.get(id);
  return area ? words.text(area.name) : id;
}

/** "3 +1?". */
export function countedText(
  { certain, possible }: Pick<EventRow, 'certain' | 'possible'>,
  { words }: PanelContext,
): string {
  return words.t('board.events.counted', { certain: words.number(certain), possible });
}

export function cellText({ certain, expected, atMost }: BinCount, { words }: PanelContext): string {
  return words.t('board.events.expected', { certain, expected: words.number(expected, 1), most: atMost });
}

export function binText({ from, to }: Bin, { words }: PanelContext): string {
  return words.dayRange(from, to);
}

function chartOf({ bins, cells }: EventsAnswer, context: PanelContext): NativeChart {
  const { words, theme } = context;
  return {
    form: 'stackedColumns',
    categories: bins.map((bin) => binText(bin, context)),
    series: [
      {
        title: words.t('board.column.certain'),
        colour: theme.page.certain,
        values: cells.map(({ certain }) => certain),
        hatched: false,
      },
      {
        title: words.t('board.column.expected'),
        colour: theme.page.possible,
        values: cells.map(({ certain, expected }) => Math.round((expected - certain) * 100) / 100),
        hatched: true,
      },
    ],
  };
}

/** A row for every category, governorate and actor, then one for every bin and every week of an episode. */
function tableRows(answer: EventsAnswer, context: PanelContext): readonly (readonly PanelCell[])[] {
  const { words } = context;
  const facets = (['category', 'governorate', 'actor'] as const).flatMap((facet) =>
    rowsOf(answer, facet).map(({ id, certain, possible }) => [
      words.t(`board.events.facet.${facet}`),
      rowName(facet, id, context),
      certain,
      possible,
      null,
      certain + possible,
    ]),
  );
  const binned = (
    group: string,
    bins: readonly Bin[],
    counts: readonly BinCount[],
  ): readonly (readonly PanelCell[])[] =>
    bins.map((bin, index) => {
      const { certain = 0, expected = 0, atMost = 0 } = counts[index] ?? {};
      return [group, binText(bin, context), certain, null, Math.round(expected * 100) / 100, atMost];
    });
  return [
    ...facets,
    ...binned(words.t('board.events.all'), answer.bins, answer.cells),
    ...answer.episodes.flatMap((episode) =>
      binned(words.dayRange(episode.from, episode.to), episode.bins, episode.counts),
    ),
  ];
}

export function eventsText(answer: EventsAnswer, context: PanelContext): PanelText {
  const { words } = context;
  const [most] = answer.categories;
  return {
    id: 'events',
    title: words.t('board.events'),
    sentence: most
      ? words.t('board.events.sentence', {
          certain: answer.certain,
          possible: answer.possible,
          most: words.t('board.events.row', {
            name: rowName('category', most.id, context),
            figure: countedText(most, context),
          }),
        })
      : words.t('board.events.none'),
    notes: [
      ...(answer.long > 0 ? [words.t('board.events.long', { count: answer.long })] : []),
      words.t('board.events.many'),
      ...(answer.imported ? [words.t('board.imported.shown', answer.imported)] : []),
    ],
    table: {
      columns: [
        { id: 'group', title: words.t('board.column.group'), type: 'text' },
        { id: 'name', title: words.t('board.column.name'), type: 'text' },
        { id: 'certain', title: words.t('board.column.certain'), type: 'number' },
        { id: 'possible', title: words.t('board.column.possible'), type: 'number' },
        { id: 'expected', title: words.t('board.column.expected'), type: 'number' },
        { id: 'at-most', title: words.t('board.column.atMost'), type: 'number' },
      ],
      rows: tableRows(answer, context),
    },
    chart: answer.bins.length > 0 ? chartOf(answer, context) : null,
  };
}
