/** What changed between two answers, class by class, with the claims of then and now side by side. */
import '../../words/compare.ts';
import './compare.css';
import { type ReactNode, useState } from 'react';
import { type ChangeKind, changeKinds, type RecordChange } from '../../domain/records/compare.ts';
import type { Claim } from '../../domain/records/record.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { addCurrentView, editStep } from '../../store/actions/briefingActions.ts';
import { endComparison } from '../../store/actions/compareActions.ts';
import { selectRecord } from '../../store/actions/selectActions.ts';
import { selectBriefing } from '../../store/briefingSelectors.ts';
import { selectChanges } from '../../store/compareSelectors.ts';
import type { Comparison } from '../../store/session.ts';
import { newId } from '../briefing/newId.ts';
import { actorName } from '../describe.ts';
import { SourceLine } from '../details/SourceLine.tsx';
import { Button } from '../kit/Button.tsx';
import { Disclosure } from '../kit/Disclosure.tsx';
import { useApp, useAppStore } from '../useApp.tsx';
import { RecordRow } from '../records/RecordRow.tsx';
import { type CompareBy, CompareFields } from './CompareFields.tsx';
import { figureChangeText, partTexts } from './describeChange.ts';
import type { Language, Text } from '../../domain/records/text.ts';
import { wordsIn } from '../../words/words.ts';

const told: readonly ChangeKind[] = ['new', 'newly-disputed', 'changed', 'settled', 'withdrawn'];

/** What changed, as title and text of a scene, in both languages: class by class, the records by name and the figures of then and now. */
const stepTitle: Text = { en: wordsIn('en').t('compare.title'), ar: wordsIn('ar').t('compare.title') };

function textIn(changes: readonly RecordChange[], language: Language): string {
  const words = wordsIn(language);
  const lines = told.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    const names = own.map(({ before, after, figures }) => {
      const shown = after ?? before;
      const changed = figures.map((figure) => figureChangeText(figure, words));
      return `${shown ? words.text(shown.facts.record.name) : ''}${changed.length > 0 && kind !== 'new' ? ` (${changed.join(' · ')})` : ''}`;
    });
    return [`${words.t(`compare.kind.${kind}`)} (${words.number(own.length)}): ${names.join(' · ')}`];
  });
  return lines.length > 0 ? lines.join('\n\n') : words.t('compare.nothing');
}

function stepText(changes: readonly RecordChange[]): Text {
  return { en: textIn(changes, 'en'), ar: textIn(changes, 'ar') };
}

function Claims({
  title,
  claims,
  context,
}: {
  title: string;
  claims: readonly Claim[];
  context: LayerContext;
}): ReactNode {
  const { words, dataset } = context;
  if (claims.length === 0) return null;
  return (
    <div className="change-claims">
      <h4 className="small-title">{title}</h4>
      <ul>
        {claims.map((claim) => (
          <li key={`${claim.source} ${claim.id}`}>
            <strong>{actorName(claim.claimant, dataset, words)}</strong> <span>{words.text(claim.text)}</span>
            <SourceLine claim={claim} context={context} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Change({ change, context }: { change: RecordChange; context: LayerContext }): ReactNode {
  const store = useAppStore();
  const { words } = context;
  const shown = change.after ?? change.before;
  if (!shown) return null;
  return (
    <li className="change">
      <button type="button" className="change-record" onClick={() => selectRecord(store, change.record)}>
        <RecordRow shown={shown} context={context} />
      </button>
      {change.kind === 'same' ? null : (
        <div className="change-body">
          {[...partTexts(change, words), ...change.figures.map((figure) => figureChangeText(figure, words))].map(
            (text) => (
              <p key={text}>{text}</p>
            ),
          )}
          {change.kind === 'new' || change.kind === 'withdrawn' ? null : (
            <div className="change-sides">
              <Claims title={words.t('compare.claims.removed')} claims={change.removed} context={context} />
              <Claims title={words.t('compare.claims.added')} claims={change.added} context={context} />
            </div>
          )}
        </div>
      )}
    </li>
  );
}

/** Which of the ways the comparison is in. */
function wayOf({ before, other }: Comparison): CompareBy {
  if (other) return 'version';
  return before.time ? 'window' : 'asKnown';
}

export function ChangesPanel({ comparison, context }: { comparison: Comparison; context: LayerContext }): ReactNode {
  const store = useAppStore();
  const { words } = context;
  const changes = useApp(selectChanges);
  const [by, setBy] = useState<CompareBy>(() => wayOf(comparison));
  const briefing = useApp(selectBriefing);
  const addStep = (): void => {
    addCurrentView(store, newId('step'), stepTitle);
    editStep(store, store.getState().session.briefing.index, { text: stepText(changes) });
  };
  const of = (kind: RecordChange['kind']): readonly RecordChange[] => changes.filter((change) => change.kind === kind);
  const count = (kind: RecordChange['kind']): number => of(kind).length;
  return (
    <div className="changes">
      <div className="changes-head">
        <h3>{words.t('compare.title')}</h3>
        <Button look="plain" onPress={() => endComparison(store)}>
          {words.t('compare.close')}
        </Button>
      </div>
      <CompareFields comparison={comparison} by={by} onBy={setBy} />
      <p className="changes-summary" role="status">
        {words.t('compare.summary', {
          fresh: count('new'),
          disputed: count('newly-disputed'),
          changed: count('changed'),
          settled: count('settled'),
          withdrawn: count('withdrawn'),
          same: count('same'),
        })}
      </p>
      <p className="hint">{words.t('compare.onMap')}</p>
      {briefing ? (
        <Button icon="plus" onPress={addStep}>
          {words.t('compare.toStep')}
        </Button>
      ) : null}
      <div className="changes-list scroll" tabIndex={0} role="group" aria-label={words.t('compare.title')}>
        {changes.every(({ kind }) => kind === 'same') ? <p className="hint">{words.t('compare.nothing')}</p> : null}
        {changeKinds
          .filter((kind) => count(kind) > 0)
          .map((kind) => (
            <Disclosure
              key={kind}
              title={words.t(`compare.kind.${kind}`)}
              count={words.number(count(kind))}
              open={kind !== 'same'}
            >
              <ul className="changes-of">
                {of(kind).map((change) => (
                  <Change key={change.record} change={change} context={context} />
                ))}
              </ul>
            </Disclosure>
          ))}
      </div>
    </div>
  );
}
