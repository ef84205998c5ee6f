/** Disagreements in words and as a table. */
import type { Disagreement, DisagreementsAnswer, Position } from '../../domain/board/disagreements.ts';
import { describeDate } from '../../words/describeDate.ts';
import { actorShort, claimNumber, rangeText, recordName, type PanelContext } from '../context.ts';
import type { PanelText } from '../panel.ts';

export function attributeName(row: Pick<Disagreement, 'attribute'>, { words }: PanelContext): string {
  return words.code('attribute', row.attribute);
}

/** "100–1,500", "6–7 Feb 2026", "asserted and denied". */
export function extentText(row: Disagreement, context: PanelContext): string {
  const { words } = context;
  if (row.kind === 'number') return rangeText(row.low, row.high, context);
  if (row.kind === 'day' && Number.isFinite(row.low) && Number.isFinite(row.high))
    return words.dayRange(row.low, row.high);
  return words.t(row.kind === 'party' ? 'board.disagreements.party' : 'board.disagreements.denial');
}

function saidBy({ kind }: Disagreement, { claim, low, high }: Position, context: PanelContext): string {
  const { words } = context;
  if (claim.stance === 'denies') return words.t('board.disagreements.denies');
  if (kind === 'number') return claimNumber({ claim, low, high }, context);
  if (claim.edtf) return describeDate(claim.edtf, words);
  if (claim.actor !== undefined) return actorShort(claim.actor, context);
  return words.t('board.disagreements.asserts');
}

export function positionText(row: Disagreement, position: Position, context: PanelContext): string {
  return context.words.t('board.disagreements.position', {
    claimant: actorShort(position.claimant, context),
    what: saidBy(row, position, context),
  });
}

export function rowText(row: Disagreement, context: PanelContext): string {
  return context.words.t('board.disagreements.row', {
    record: recordName(row.record, context),
    attribute: attributeName(row, context),
    figure: extentText(row, context),
  });
}

export function disagreementsText(answer: DisagreementsAnswer, context: PanelContext): PanelText {
  const { words, dataset } = context;
  const [widest] = answer.rows;
  return {
    id: 'disagreements',
    title: words.t('board.disagreements'),
    sentence: words.t('board.disagreements.sentence', {
      rows: answer.rows.length,
      records: answer.records,
      widest: widest ? rowText(widest, context) : '',
    }),
    notes: [],
    table: {
      columns: [
        { id: 'record', title: words.t('board.column.record'), type: 'text' },
        { id: 'attribute', title: words.t('board.column.attribute'), type: 'text' },
        { id: 'claimant', title: words.t('board.column.claimant'), type: 'text' },
        { id: 'value', title: words.t('board.column.value'), type: 'text' },
        { id: 'low', title: words.t('board.column.low'), type: 'number' },
        { id: 'high', title: words.t('board.column.high'), type: 'number' },
        { id: 'source', title: words.t('board.column.source'), type: 'text' },
      ],
      rows: answer.rows.flatMap((row) =>
        row.positions.map((position) => [
          recordName(row.record, context),
          attributeName(row, context),
          actorShort(position.claimant, context),
          saidBy(row, position, context),
          row.kind === 'number' ? position.low : null,
          row.kind === 'number' ? position.high : null,
          dataset.sources.get(position.claim.source)?.publisher ?? position.claim.source,
        ]),
      ),
    },
    chart: null,
  };
}
