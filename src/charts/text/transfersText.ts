/** Transfers in words and as a table. */
import type { TransferCount, TransferOperation, TransfersAnswer } from '../../domain/board/transfers.ts';
import type { Day } from '../../domain/time/day.ts';
import { actorShort, claimNumber, rangeText, recordName, type PanelContext } from '../context.ts';
import type { NativeChart, PanelText } from '../panel.ts';

/** The operation with the most counts: the one that is drawn. */
export function mainOperation({ operations }: TransfersAnswer): TransferOperation | undefined {
  return operations.reduce<TransferOperation | undefined>(
    (best, each) => (best === undefined || each.counts.length > best.counts.length ? each : best),
    undefined,
  );
}

/** "…, by 27 Jan 2026: 475–500 (SDF: 475; Iraq: 500)". */
export function countText({ record }: TransferOperation, count: TransferCount, context: PanelContext): string {
  const { words } = context;
  const text = words.t('board.transfers.count', {
    operation: recordName(record, context),
    day: words.dayShort(count.day),
    figure: rangeText(count.low, count.high, context),
  });
  const said = count.points.map(({ claim, low, high }) =>
    words.t('board.transfers.says', {
      claimant: actorShort(claim.claimant, context),
      figure: claimNumber({ claim, low, high }, context),
    }),
  );
  return `${text} (${[...new Set(said)].join('; ')})`;
}

function sentence(answer: TransfersAnswer, context: PanelContext): string {
  const { words } = context;
  const operation = mainOperation(answer);
  const last = operation?.counts.at(-1);
  if (!operation || !last) return words.t('board.transfers.none', { day: words.dayShort(answer.day) });
  const plan = operation.plan ? words.t('board.transfers.ofPlan', { figure: words.number(operation.plan.atMost) }) : '';
  return words.t('board.transfers.sentence', {
    figure: rangeText(last.low, last.high, context),
    day: words.dayShort(last.day),
    plan,
  });
}

function chartOf(operation: TransferOperation, until: Day, { words, theme }: PanelContext): NativeChart {
  const { counts, plan } = operation;
  const series = (
    title: string,
    values: readonly number[],
    colour: string,
    hatched = false,
  ): NativeChart['series'][number] => ({ title, colour, values, hatched });
  return {
    form: 'step',
    categories: counts.map(({ day }) => words.dayShort(day)),
    days: counts.map(({ day }) => day),
    until,
    series: [
      series(
        words.t('board.column.low'),
        counts.map(({ low }) => low),
        theme.records.transfer,
      ),
      series(
        words.t('board.column.high'),
        counts.map(({ high }) => high),
        theme.page.certain,
      ),
      ...(plan
        ? [
            series(
              words.t('board.column.plan'),
              counts.map(() => plan.atMost),
              theme.page.textQuiet,
              true,
            ),
          ]
        : []),
    ],
  };
}

export function transfersText(answer: TransfersAnswer, context: PanelContext): PanelText {
  const { words } = context;
  const main = mainOperation(answer);
  return {
    id: 'transfers',
    title: words.t('board.transfers'),
    sentence: sentence(answer, context),
    notes: [words.t('board.transfers.about')],
    table: {
      columns: [
        { id: 'operation', title: words.t('board.column.operation'), type: 'text' },
        { id: 'day', title: words.t('board.column.day'), type: 'day' },
        { id: 'low', title: words.t('board.column.low'), type: 'number' },
        { id: 'high', title: words.t('board.column.high'), type: 'number' },
        { id: 'disputed', title: words.t('board.column.disputed'), type: 'text' },
        { id: 'claimants', title: words.t('board.column.claimant'), type: 'text' },
        { id: 'plan', title: words.t('board.column.plan'), type: 'number' },
      ],
      rows: answer.operations.flatMap(({ record, counts, plan }) =>
        counts.map(({ day, low, high, disputed, points }) => [
          recordName(record, context),
          day,
          low,
          high,
          words.t(disputed ? 'board.yes' : 'board.no'),
          [...new Set(points.map(({ claim }) => actorShort(claim.claimant, context)))].join('; '),
          plan?.atMost ?? null,
        ]),
      ),
    },
    chart: main && main.counts.length > 0 ? chartOf(main, answer.day, context) : null,
  };
}
