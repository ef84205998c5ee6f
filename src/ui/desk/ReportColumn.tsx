/** The text of a report, numbered by paragraph, with the words marked on which its statements rest. */
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { createStatement } from '../../drafts/composeStatements.ts';
import type { DeskReport } from '../../drafts/deskDocument.ts';
import { hiddenIn } from '../../drafts/readReport.ts';
import type { Statement } from '../../drafts/statement.ts';
import type { Paragraph } from '../../proposals/paragraphs.ts';
import type { Proposal } from '../../proposals/proposal.ts';
import { changeStatement, goTo, patchDesk, removeReport } from '../../store/actions/deskActions.ts';
import { mayWrite, type DeskSession } from '../../store/desk.ts';
import { deskData, deskDocument, proposedFor, statementContext, statementsInHand } from '../../store/deskSelectors.ts';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { useAppStore, useWords } from '../useApp.tsx';

interface Piece {
  readonly text: string;
  readonly proposal: Proposal | null;
  readonly isInHand: boolean;
}

/** The text in pieces; of proposals that overlap, the first and longest is marked. */
function piecesOf(text: string, proposals: readonly Proposal[], inHand: readonly number[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  proposals.forEach((proposal, index) => {
    const { start, end } = proposal.range;
    if (start < at || proposal.kind === 'actor') return;
    if (start > at) pieces.push({ text: text.slice(at, start), proposal: null, isInHand: false });
    pieces.push({ text: text.slice(start, end), proposal, isInHand: inHand.includes(index) });
    at = end;
  });
  return at < text.length ? [...pieces, { text: text.slice(at), proposal: null, isInHand: false }] : pieces;
}

function StatementButtons({
  statements,
  desk,
  offset,
}: {
  statements: readonly Statement[];
  desk: DeskSession;
  offset: number;
}): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { decisions } = deskDocument(desk);
  return (
    <ul className="desk-statements">
      {statements.map((statement, index) => {
        const state = decisions[statement.key]?.judgement ?? 'open';
        return (
          <li key={statement.key}>
            <button
              type="button"
              className="desk-statement"
              data-state={state}
              aria-current={desk.current === statement.key ? 'true' : undefined}
              onClick={() => goTo(store, statement.key)}
            >
              <span className="desk-statement-state" aria-hidden="true">
                {state === 'accepted' ? '✓' : state === 'refused' ? '×' : '•'}
              </span>
              <span>{words.text(statement.name) || words.t('desk.statement', { n: statement.paragraph })}</span>
              <span className="visually-hidden">{` ${words.t(`desk.text.${state}`)}, ${offset + index + 1}`}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function ParagraphRow({
  paragraph,
  desk,
  report,
  proposals,
  statements,
  offset,
}: {
  paragraph: Paragraph;
  desk: DeskSession;
  report: DeskReport;
  proposals: readonly Proposal[];
  statements: readonly Statement[];
  offset: number;
}): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const row = useRef<HTMLLIElement>(null);
  const inHand = statements.find(({ key }) => key === desk.current);
  const isAt = inHand !== undefined;
  useEffect(() => {
    if (isAt) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isAt]);
  const add = (): void => {
    const context = statementContext(report, deskData(desk));
    const before = statementsInHand(desk).findLast((each) => each.paragraph < paragraph.n);
    if (context)
      changeStatement(store, createStatement(paragraph, proposals, 100 + statements.length, before, context));
  };
  return (
    <li ref={row} className="desk-paragraph" data-at={isAt ? '' : undefined}>
      <span className="desk-number" aria-label={words.t('desk.text.paragraph', { n: paragraph.n })}>
        {words.number(paragraph.n)}
      </span>
      <div>
        <p dir="auto" lang={report.card.language}>
          {piecesOf(paragraph.text, proposals, inHand?.proposals ?? []).map(({ text, proposal, isInHand }, index) =>
            proposal ? (
              <mark
                key={index}
                className="desk-mark"
                data-kind={proposal.kind}
                data-at={isInHand ? '' : undefined}
                title={words.t(`desk.proposal.${proposal.kind}`)}
              >
                {text}
              </mark>
            ) : (
              <span key={index}>{text}</span>
            ),
          )}
        </p>
        <StatementButtons statements={statements} desk={desk} offset={offset} />
      </div>
      {report.isCarded && mayWrite(desk) ? (
        <IconButton icon="plus" side="start" label={words.t('desk.text.add')} onPress={add} />
      ) : null}
    </li>
  );
}

export function ReportColumn({ desk, report }: { desk: DeskSession; report: DeskReport }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { proposals } = proposedFor(desk, report);
  const statements = statementsInHand(desk);
  const hidden = useMemo(() => hiddenIn(report.paragraphs.map(({ text }) => text).join('')), [report.paragraphs]);
  return (
    <div className="desk-text">
      <div className="desk-text-head">
        <strong>
          <bdi>{report.card.publisher || words.t('desk.card.title')}</bdi> · <bdi>{report.card.published}</bdi>
        </strong>
        <span className="desk-actions">
          <Button look="plain" onPress={() => patchDesk(store, { report: null, current: null })}>
            {words.t('desk.bring.another')}
          </Button>
          <IconButton
            icon="close"
            label={words.t('desk.bring.remove')}
            isDisabled={!mayWrite(desk)}
            onPress={() => removeReport(store, report.id)}
          />
        </span>
      </div>
      {hidden.length > 0 ? (
        <p className="export-caution">{words.t('desk.hidden', { list: hidden.join(', ') })}</p>
      ) : null}
      {report.isCarded && statements.length === 0 ? <p className="hint">{words.t('desk.text.none')}</p> : null}
      <div className="desk-paragraphs scroll" tabIndex={0} role="group" aria-label={words.t('desk.text.label')}>
        <ol>
          {report.paragraphs.map((paragraph) => (
            <ParagraphRow
              key={paragraph.n}
              paragraph={paragraph}
              desk={desk}
              report={report}
              proposals={proposals.find(({ n }) => n === paragraph.n)?.proposals ?? []}
              statements={statements.filter((statement) => statement.paragraph === paragraph.n)}
              offset={statements.filter((statement) => statement.paragraph < paragraph.n).length}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}
