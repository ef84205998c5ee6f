/** The step at hand: its texts, its view and its callouts. */
import type { ReactNode } from 'react';
import type { BriefingStep, Callout } from '../../domain/briefing/briefing.ts';
import '../../words/briefing.ts';
import {
  dropCallout,
  editStep,
  placeCallout,
  putCallout,
  updateStepView,
} from '../../store/actions/briefingActions.ts';
import { Button } from '../kit/Button.tsx';
import { Disclosure } from '../kit/Disclosure.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { newId } from './newId.ts';
import { selectStepFacts } from './stepFacts.ts';
import { TextPair } from './TextPair.tsx';

function CalloutEditor({ callout, number }: { callout: Callout; number: number }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  return (
    <li className="callout-editor">
      <TextPair
        label={words.t('briefing.callout', { index: number })}
        text={callout.text}
        onChange={(text) => putCallout(store, { ...callout, text })}
      />
      <span className="step-actions">
        <Button look="plain" onPress={() => placeCallout(store, callout.id)}>
          {words.t('briefing.callout.move')}
        </Button>
        <Button look="plain" onPress={() => dropCallout(store, callout.id)}>
          {words.t('briefing.remove')}
        </Button>
      </span>
    </li>
  );
}

function Derived({ step }: { step: BriefingStep }): ReactNode {
  const words = useWords();
  const facts = useApp((state) => selectStepFacts(state, step));
  if (!facts) return null;
  return (
    <>
      <p className="hint">
        {words.t('briefing.counts', {
          shown: facts.shown,
          hidden: facts.hidden,
          total: facts.total,
          window: facts.window,
        })}
      </p>
      {facts.missing > 0 ? (
        <p className="export-caution">{words.t('briefing.missing', { count: facts.missing })}</p>
      ) : null}
      {facts.doubts.length > 0 ? (
        <Disclosure title={words.t('briefing.doubts')} count={words.number(facts.doubts.length)}>
          <ul className="step-lines">
            {facts.doubts.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <Disclosure title={words.t('briefing.sources')} count={words.number(facts.sources.length)}>
        <ul className="step-lines">
          {facts.sources.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

export function StepEditor({ step, index }: { step: BriefingStep; index: number }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const placing = useApp(({ session }) => session.placing);
  return (
    <section
      className="step-editor"
      aria-label={words.t('briefing.step', { index: index + 1, title: words.text(step.title) })}
    >
      <Button onPress={() => updateStepView(store)}>{words.t('briefing.update')}</Button>
      <TextPair
        label={words.t('briefing.edit.title')}
        text={step.title}
        onChange={(title) => editStep(store, index, { title })}
      />
      <TextPair
        label={words.t('briefing.edit.text')}
        text={step.text}
        lines={5}
        onChange={(text) => editStep(store, index, { text })}
      />
      <TextPair
        label={words.t('briefing.edit.notes')}
        text={step.notes}
        lines={3}
        onChange={(notes) => editStep(store, index, { notes })}
      />
      <h3 className="small-title">{words.t('briefing.callouts')}</h3>
      <ul className="callouts">
        {step.callouts.map((callout, at) => (
          <CalloutEditor key={callout.id} callout={callout} number={at + 1} />
        ))}
      </ul>
      <Button icon="target" onPress={() => placeCallout(store, newId('callout'))}>
        {words.t('briefing.callout.add')}
      </Button>
      {placing === null ? null : (
        <p role="status" className="hint">
          {words.t('briefing.callout.waiting')}
        </p>
      )}
      <Derived step={step} />
    </section>
  );
}
