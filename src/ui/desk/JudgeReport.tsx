/** The statement in hand: whether it is known, what it says, what is missing, and the decision. */
import type { ReactNode } from 'react';
import type { DeskReport } from '../../drafts/deskDocument.ts';
import { problemsOf } from '../../drafts/honesty.ts';
import { matchRecords } from '../../drafts/matchRecords.ts';
import type { Statement } from '../../drafts/statement.ts';
import {
  changeStatement,
  confirmCard,
  goNext,
  patchDesk,
  refuseInHand,
  reopenStatement,
} from '../../store/actions/deskActions.ts';
import { mayWrite, type DeskSession } from '../../store/desk.ts';
import { deskData, deskDocument, proposedFor, statementInHand, statementsInHand } from '../../store/deskSelectors.ts';
import { Button } from '../kit/Button.tsx';
import { Disclosure } from '../kit/Disclosure.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { useAppStore, useWords } from '../useApp.tsx';
import { acceptIfSound } from './acceptIfSound.ts';
import { ActorFields } from './ActorFields.tsx';
import { ClaimantFields } from './ClaimantFields.tsx';
import { ClaimFields } from './ClaimFields.tsx';
import { MatchFields } from './MatchFields.tsx';
import { ProblemList } from './ProblemList.tsx';
import { RecordFields } from './RecordFields.tsx';
import { RestsOn } from './RestsOn.tsx';
import { useDataFaults } from './useDataFaults.ts';

/** The data check repeats what is missing here. */
const noFaults: ReturnType<typeof useDataFaults> = [];

function Progress({ desk, report }: { desk: DeskSession; report: DeskReport }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const statements = statementsInHand(desk);
  const { decisions } = deskDocument(desk);
  const judged = statements.filter(({ key }) => decisions[key] !== undefined).length;
  return (
    <div className="desk-progress">
      <IconButton icon="previous" label={words.t('desk.previous')} shortcut="Alt+↑" onPress={() => goNext(store, -1)} />
      <IconButton icon="next" label={words.t('desk.next')} shortcut="Alt+↓" onPress={() => goNext(store, 1)} />
      <span role="status">{words.t('desk.progress', { judged, count: statements.length })}</span>
      <Button look="plain" onPress={() => confirmCard(store, report.id, false)}>
        {words.t('desk.card.change')}
      </Button>
    </div>
  );
}

function StatementForm({
  desk,
  report,
  statement,
}: {
  desk: DeskSession;
  report: DeskReport;
  statement: Statement;
}): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const data = deskData(desk);
  const decision = deskDocument(desk).decisions[statement.key];
  const problems = problemsOf(statement, { paragraphs: report.paragraphs.map(({ text }) => text), data });
  const faults = useDataFaults(desk, report, statement);
  const isBlocked =
    problems.some(({ severity }) => severity === 'error') || faults.some(({ severity }) => severity === 'error');
  const matches = matchRecords(statement, data).filter(
    ({ record }) => statement.record === record.id || !(decision?.targets.includes(`record:${record.id}`) ?? false),
  );
  const change = (part: Partial<Statement>, typing: string | null = null): void =>
    changeStatement(store, { ...statement, ...part }, typing);
  const inParagraph = proposedFor(desk, report).proposals.find(({ n }) => n === statement.paragraph)?.proposals ?? [];
  const restsOn = inParagraph.filter((_, index) => statement.proposals.includes(index));
  const isReader = !mayWrite(desk);
  return (
    <form
      className="desk-form scroll"
      aria-label={words.t('desk.statement', { n: statement.paragraph })}
      onSubmit={(event) => {
        event.preventDefault();
        acceptIfSound(store);
      }}
    >
      <h3 id="desk-statement-name">
        {words.text(statement.name) || words.t('desk.statement', { n: statement.paragraph })}
      </h3>
      <Disclosure title={words.t('desk.rests')} count={words.number(restsOn.length)}>
        <RestsOn proposals={restsOn} data={data} />
      </Disclosure>
      <fieldset className="desk-fields" disabled={isReader}>
        <MatchFields statement={statement} matches={matches} data={data} onChange={change} />
        {statement.record === null ? (
          <RecordFields statement={statement} report={report} desk={desk} onChange={change} />
        ) : null}
        <ClaimantFields statement={statement} data={data} onChange={change} reliability={report.card.reliability} />
        <ClaimFields statement={statement} onChange={change} />
        {statement.record === null ? (
          <Disclosure title={words.t('desk.field.actors')} count={words.number(statement.actors.length)}>
            <ActorFields statement={statement} data={data} onChange={change} />
          </Disclosure>
        ) : null}
      </fieldset>
      <div className="desk-bar">
        <ProblemList
          problems={problems}
          faults={problems.some(({ severity }) => severity === 'error') ? noFaults : faults}
          statement={statement}
        />
        <div className="desk-actions">
          <button type="submit" className="button button-strong" disabled={isBlocked || isReader} title="Alt+A">
            {words.t(decision?.judgement === 'accepted' ? 'desk.acceptAgain' : 'desk.accept')}
          </button>
          <Button isDisabled={isReader} onPress={() => refuseInHand(store)}>
            {words.t('desk.refuse')}
          </Button>
          {decision ? (
            <Button look="plain" isDisabled={isReader} onPress={() => reopenStatement(store, statement.key)}>
              {words.t('desk.reopen')}
            </Button>
          ) : null}
        </div>
        <p className="hint desk-keys">{words.t('desk.keys')}</p>
      </div>
    </form>
  );
}

export function JudgeReport({ desk, report }: { desk: DeskSession; report: DeskReport }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const statement = statementInHand(desk);
  const statements = statementsInHand(desk);
  const { decisions } = deskDocument(desk);
  const isDone = statements.length > 0 && statements.every(({ key }) => decisions[key] !== undefined);
  return (
    <div className="desk-hand">
      <Progress desk={desk} report={report} />
      {isDone ? (
        <p className="desk-done" role="status">
          {words.t('desk.done')}{' '}
          <Button look="strong" onPress={() => patchDesk(store, { tab: 'draft' })}>
            {words.t('desk.done.draft')}
          </Button>
        </p>
      ) : null}
      {statement ? (
        <StatementForm key={statement.key} desk={desk} report={report} statement={statement} />
      ) : (
        <p className="records-hint">{words.t('desk.choose')}</p>
      )}
    </div>
  );
}
