/** Control in words and as a table. */
import type { ControlAnswer, ControlRow, ControlSpan } from '../../domain/board/control.ts';
import type { Day } from '../../domain/time/day.ts';
import { describeDate } from '../../words/describeDate.ts';
import { actorShort, recordName, type PanelContext } from '../context.ts';
import type { PanelText } from '../panel.ts';

export function holderText({ holder, status }: ControlSpan, context: PanelContext): string {
  const { words } = context;
  const state = words.code('status', status);
  if (holder === null) return state;
  const name = actorShort(holder, context);
  return status === 'held' ? name : `${name} (${state})`;
}

/** "Al-Shaddadi prison: SDF, until 18 Jan 2026 (2 claims)". */
export function spanText(row: ControlRow, span: ControlSpan, context: PanelContext): string {
  const { words } = context;
  const text = words.t('board.control.span', {
    site: recordName(row.record, context),
    holder: holderText(span, context),
    when: describeDate(span.when, words),
  });
  return `${text} · ${words.t('board.control.claims', { count: span.claims.length })}`;
}

const cell = (day: Day): Day | null => (Number.isFinite(day) ? day : null);

export function controlText(answer: ControlAnswer, context: PanelContext): PanelText {
  const { words } = context;
  const count = (test: (row: ControlRow) => boolean): number => answer.rows.filter(test).length;
  return {
    id: 'control',
    title: words.t('board.control'),
    sentence: words.t('board.control.sentence', {
      day: words.dayShort(answer.day),
      held: count(({ now }) => now?.status === 'held' && now.holder !== null),
      contested: count(({ now }) => now?.status === 'contested'),
      unknown: count(({ now }) => now === null || now.status === 'unknown'),
    }),
    notes: [words.t('board.control.legend')],
    table: {
      columns: [
        { id: 'site', title: words.t('board.column.site'), type: 'text' },
        { id: 'holder', title: words.t('board.column.holder'), type: 'text' },
        { id: 'status', title: words.t('board.column.status'), type: 'text' },
        { id: 'from', title: words.t('board.column.from'), type: 'day' },
        { id: 'to', title: words.t('board.column.to'), type: 'day' },
        { id: 'claims', title: words.t('board.column.claims'), type: 'number' },
      ],
      rows: answer.rows.flatMap((row) =>
        row.spans.map((span) => [
          recordName(row.record, context),
          span.holder === null ? null : actorShort(span.holder, context),
          words.code('status', span.status),
          cell(span.from),
          cell(span.to),
          span.claims.length,
        ]),
      ),
    },
    chart: null,
  };
}
