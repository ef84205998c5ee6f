/** The draft: what changes, where desks disagree, what the data check finds, and how it is saved and briefed. */
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { canonicalJson, parseTarget, type Change } from '../../drafts/change.ts';
import { heldOf } from '../../drafts/changeSet.ts';
import { newIssues } from '../../drafts/draftData.ts';
import { clearDesk, decide, dropDecision, mergeChanges } from '../../store/actions/deskActions.ts';
import { patchView } from '../../store/store.ts';
import { mayWrite, type DeskSession } from '../../store/desk.ts';
import { conflictsOf, deskData, deskDocument } from '../../store/deskSelectors.ts';
import { Button } from '../kit/Button.tsx';
import { useAppStore, useWords } from '../useApp.tsx';
import { ChangeBriefing } from './ChangeBriefing.tsx';
import { openedClaims, setOpenedClaims, watchClaims, type OpenedClaims } from './claimsFiles.ts';
import { describeDeskChange } from './describeChange.ts';
import { GiveDraft } from './GiveDraft.tsx';

function ChangeLine({
  change,
  desk,
  children,
}: {
  change: Change;
  desk: DeskSession;
  children?: ReactNode;
}): ReactNode {
  const words = useWords();
  const { kind, about, text, state } = describeDeskChange(change, deskData(desk), desk.shipped.dataset, words);
  return (
    <div className="desk-change" data-state={state}>
      <span className="desk-change-kind">
        {kind} · {words.t(`desk.draft.${state}`)}
      </span>
      <span>
        <bdi>{about}</bdi>
        {text === '' ? null : (
          <>
            {': '}
            <bdi>{text}</bdi>
          </>
        )}
        {change.reason === undefined ? null : <em> {change.reason}</em>}
      </span>
      {children}
    </div>
  );
}

function Changes({ desk }: { desk: DeskSession }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const changes = [...heldOf(deskDocument(desk).changes).values()];
  const facts = desk.draft?.dataset.recordsById;
  return (
    <ul className="desk-changes">
      {changes.map((change) => {
        const { record } = describeDeskChange(change, deskData(desk), desk.shipped.dataset, words);
        const target = parseTarget(change.target);
        return (
          <li key={change.id}>
            <ChangeLine change={change} desk={desk}>
              <span className="desk-actions">
                {record !== null && facts?.has(record) ? (
                  <Button look="plain" onPress={() => patchView(store, { selection: { kind: 'record', id: record } })}>
                    {words.t('desk.draft.show')}
                  </Button>
                ) : null}
                {target ? (
                  <Button look="plain" isDisabled={!mayWrite(desk)} onPress={() => dropDecision(store, target)}>
                    {words.t('desk.draft.drop')}
                  </Button>
                ) : null}
              </span>
            </ChangeLine>
          </li>
        );
      })}
    </ul>
  );
}

function Conflicts({ desk }: { desk: DeskSession }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const conflicts = conflictsOf(deskDocument(desk).changes);
  if (conflicts.length === 0) return null;
  return (
    <section className="desk-conflicts">
      <h3>{words.t('desk.draft.conflicts')}</h3>
      {conflicts.map(({ target, sides }) => (
        <div key={target} className="desk-conflict" role="group" aria-label={target}>
          {sides.map((side) => (
            <div key={side.id}>
              <ChangeLine change={side} desk={desk} />
              <p className="hint">{side.by ?? words.t('desk.draft.unsigned')}</p>
              <Button
                isDisabled={!mayWrite(desk)}
                onPress={() => {
                  const parsed = parseTarget(target);
                  if (parsed) decide(store, parsed, side.value, side.reason);
                }}
              >
                {words.t('desk.draft.choose')}
              </Button>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

/** A change file, claim by claim; nothing is taken over before it is chosen. */
function Review({ claims, desk }: { claims: OpenedClaims; desk: DeskSession }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const own = deskDocument(desk).changes;
  const ids = new Set(own.map(({ id }) => id));
  const held = heldOf(own);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const heads = [...heldOf(claims.changes).values()];
  const ours = desk.shipped.dataset.version;
  const toggle = (id: string): void =>
    setLeft((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  const take = (): void => {
    const targets = new Set(heads.filter(({ id }) => left.has(id)).map(({ target }) => target));
    mergeChanges(
      store,
      claims.changes.filter(({ target }) => !targets.has(target)),
    );
    setOpenedClaims(null);
  };
  return (
    <section className="desk-review">
      <h3>
        <bdi>{claims.name}</bdi>
      </h3>
      <p>{words.t('desk.claims.read', { name: claims.name, count: heads.length })}</p>
      {claims.dataset !== '' && claims.dataset !== ours ? (
        <p className="export-caution">{words.t('desk.claims.other', { theirs: claims.dataset, ours })}</p>
      ) : null}
      <ul className="desk-changes">
        {heads.map((change) => {
          const known = held.get(change.target);
          const differs = known !== undefined && canonicalJson(known.value) !== canonicalJson(change.value);
          return (
            <li key={change.id}>
              <label className="desk-choice">
                <input type="checkbox" checked={!left.has(change.id)} onChange={() => toggle(change.id)} />
                <ChangeLine change={change} desk={desk}>
                  {ids.has(change.id) ? (
                    <span className="hint">{words.t('desk.claims.known')}</span>
                  ) : differs ? (
                    <span className="desk-fault">{words.t('desk.claims.differs')}</span>
                  ) : null}
                </ChangeLine>
              </label>
            </li>
          );
        })}
      </ul>
      <div className="desk-actions">
        <Button look="strong" isDisabled={!mayWrite(desk)} onPress={take}>
          {words.t('desk.claims.take')}
        </Button>
        <Button onPress={() => setOpenedClaims(null)}>{words.t('desk.claims.leave')}</Button>
      </div>
    </section>
  );
}

function Issues({ desk }: { desk: DeskSession }): ReactNode {
  const words = useWords();
  const { draft } = desk;
  if (!draft) return <p className="hint">{words.t('desk.draft.checking')}</p>;
  const issues = newIssues(draft.issues, desk.shipped.issues);
  return (
    <section>
      <h3>{words.t('desk.draft.issues')}</h3>
      {issues.length === 0 ? <p>{words.t('desk.draft.sound')}</p> : null}
      <ul className="desk-problems">
        {issues.map((issue, index) => (
          <li key={index} data-severity={issue.severity}>
            <bdi lang="en" dir="ltr">
              {[issue.record, issue.path].filter((part) => part !== undefined).join(' › ')}: {issue.message}{' '}
              {issue.remedy}
            </bdi>
          </li>
        ))}
      </ul>
      {draft.unused.length > 0 ? (
        <>
          <p className="export-caution">{words.t('desk.draft.unused')}</p>
          <ul className="desk-changes">
            {draft.unused.map((change) => (
              <li key={change.id}>
                <ChangeLine change={change} desk={desk} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

export function DraftTab({ desk }: { desk: DeskSession }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const claims = useSyncExternalStore(watchClaims, openedClaims);
  const { changes } = deskDocument(desk);
  return (
    <div className="desk-draft scroll" tabIndex={0} role="group" aria-label={words.t('desk.draft.changes')}>
      {claims ? <Review claims={claims} desk={desk} /> : null}
      {changes.length === 0 ? (
        <p className="records-hint">{words.t('desk.draft.none')}</p>
      ) : (
        <>
          <Conflicts desk={desk} />
          <GiveDraft desk={desk} />
          <Issues desk={desk} />
          <ChangeBriefing desk={desk} />
          <section>
            <h3>{words.t('desk.draft.changes')}</h3>
            <Changes desk={desk} />
          </section>
          <Button look="plain" isDisabled={!mayWrite(desk)} onPress={() => clearDesk(store)}>
            {words.t('desk.draft.clear')}
          </Button>
        </>
      )}
    </div>
  );
}
