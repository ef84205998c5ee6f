/** The border ledger in words and as a table. */
import type { LedgerAnswer, LedgerEntry, LedgerForce } from '../../domain/board/ledger.ts';
import { figureText } from '../../layers/marks/figureText.ts';
import { actorShort, recordName, type PanelContext } from '../context.ts';
import type { PanelCell, PanelText } from '../panel.ts';

function kmText(low: number, high: number, { words }: PanelContext): string {
  return words.t('board.ledger.distance', { low: words.number(Math.floor(low)), high: words.number(Math.ceil(high)) });
}

export function entryText(entry: LedgerEntry, context: PanelContext): string {
  const { words } = context;
  return words.t('board.ledger.entry', {
    name: recordName(entry.record, context),
    low: words.number(Math.floor(entry.lowKm)),
    high: words.number(Math.ceil(entry.highKm)),
    distance: kmText(entry.distance.low, entry.distance.high, context),
    precision: words.code('precision', entry.precision),
  });
}

/** "6", or a dash where nobody gives a number. */
export function strengthText({ strength }: LedgerForce, { words }: PanelContext): string {
  if (!strength) return '–';
  const figure = figureText(strength, words);
  return strength.unit === undefined ? figure : `${figure} ${words.code('unit', strength.unit)}`;
}

export function forceText(force: LedgerForce, context: PanelContext): string {
  const { words } = context;
  return words.t('board.ledger.force', {
    force: actorShort(force.force, context),
    category: words.code('category', `deployment/${force.category}`),
    figure: strengthText(force, context),
  });
}

function rowsOf(answer: LedgerAnswer, context: PanelContext): readonly (readonly PanelCell[])[] {
  const { words } = context;
  const length = answer.ground?.lengthKm ?? 0;
  const side = (code: LedgerEntry['side']): string =>
    code === 'both'
      ? words.list([words.code('country', 'SY'), words.code('country', 'IQ')])
      : words.code('country', code);
  const certainty = (verdict: 'certain' | 'possible'): string => words.t(`board.column.${verdict}`);
  const km = (value: number): number => Math.round(value);
  const entries = [...answer.entries, ...answer.anywhere].map((entry) => [
    recordName(entry.record, context),
    words.code('category', `${entry.kind}/${entry.category}`),
    side(entry.side),
    km(entry.lowKm),
    km(entry.highKm),
    words.code('precision', entry.precision),
    certainty(entry.verdict),
  ]);
  const forces = answer.forces.map((force) => [
    `${actorShort(force.force, context)}: ${strengthText(force, context)}`,
    words.code('category', `deployment/${force.category}`),
    side(force.side),
    0,
    km(length),
    words.code('precision', 'line'),
    certainty(force.verdict),
  ]);
  return [...entries, ...forces];
}

export function ledgerText(answer: LedgerAnswer, context: PanelContext): PanelText {
  const { words } = context;
  const { ground, entries, anywhere, unplaced, beyond, reachKm } = answer;
  return {
    id: 'ledger',
    title: words.t('board.ledger'),
    sentence: ground
      ? words.t('board.ledger.sentence', {
          entries: entries.length,
          km: words.number(ground.lengthKm),
          anywhere: anywhere.length,
          unplaced,
        })
      : words.t('board.ledger.none'),
    notes: [
      words.t('board.ledger.about'),
      words.t('board.ledger.beyond', { count: beyond, km: words.number(reachKm) }),
    ],
    table: {
      columns: [
        { id: 'record', title: words.t('board.column.record'), type: 'text' },
        { id: 'kind', title: words.t('board.column.kind'), type: 'text' },
        { id: 'side', title: words.t('board.column.side'), type: 'text' },
        { id: 'from-km', title: words.t('board.column.fromKm'), type: 'number' },
        { id: 'to-km', title: words.t('board.column.toKm'), type: 'number' },
        { id: 'precision', title: words.t('board.column.precision'), type: 'text' },
        { id: 'certainty', title: words.t('board.column.certainty'), type: 'text' },
      ],
      rows: rowsOf(answer, context),
    },
    chart: null,
  };
}
