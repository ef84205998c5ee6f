/** The speaker's own window, on another screen where there is one: notes, what comes next, clock and timer. It is part of this page and never out of step. */
import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { sideOf, type Briefing } from '../../domain/briefing/briefing.ts';
import { paragraphsOf } from '../../export/briefing/stepSnapshots.ts';
import '../../words/briefing.ts';
import { goToStep, restartTimer } from '../../store/actions/briefingActions.ts';
import { notify } from '../../store/actions/sessionActions.ts';
import type { Presenting } from '../../store/briefingSession.ts';
import { Button } from '../kit/Button.tsx';
import { useAppStore, useWords } from '../useApp.tsx';
import { timerText } from './presentKeys.ts';
import { openSecondWindow, type SecondWindow } from './secondWindow.ts';
import type { PresentControls } from './usePresent.ts';

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}

function Desk({
  briefing,
  index,
  presenting,
  controls,
}: {
  briefing: Briefing;
  index: number;
  presenting: Presenting;
  controls: PresentControls;
}): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const now = useNow();
  const [step, next] = [briefing.steps[index], briefing.steps[index + 1]];
  const title = (of: typeof step): string => (of ? sideOf(of.title, words.language).text : '');
  const notes = step ? sideOf(step.notes, words.language) : null;
  return (
    <main className="presenter">
      <header className="presenter-head">
        <p>
          <span>{words.t('present.clock')}</span> <output>{new Date(now).toTimeString().slice(0, 5)}</output>
        </p>
        <p>
          <span>{words.t('present.timer')}</span> <output>{timerText(now - presenting.startedAt)}</output>{' '}
          <Button look="plain" onPress={() => restartTimer(store, Date.now())}>
            {words.t('present.timer.restart')}
          </Button>
        </p>
        <p>{words.t('present.progress', { index: index + 1, count: briefing.steps.length })}</p>
      </header>
      <section className="presenter-notes">
        <h1>{title(step)}</h1>
        {notes && notes.text !== '' ? (
          <div lang={notes.language} dir={notes.language === 'ar' ? 'rtl' : 'ltr'}>
            {paragraphsOf(notes.text).map((paragraph, number) => (
              <p key={number}>{paragraph}</p>
            ))}
          </div>
        ) : (
          <p className="quiet">{words.t('present.notes.none')}</p>
        )}
      </section>
      <section className="presenter-next">
        <h2 className="small-title">{words.t('present.nextUp')}</h2>
        <p>{next ? title(next) : words.t('present.last')}</p>
        <div className="step-actions">
          <Button isDisabled={index === 0} onPress={() => controls.run({ kind: 'previous' })}>
            {words.t('present.previous')}
          </Button>
          <Button look="strong" isDisabled={!next} onPress={() => controls.run({ kind: 'next' })}>
            {words.t('present.next')}
          </Button>
          <Button onPress={() => controls.run({ kind: 'blackout' })}>
            {words.t(presenting.blackout ? 'present.light' : 'present.blackout')}
          </Button>
          <Button onPress={() => controls.run({ kind: 'stop' })}>{words.t('present.stop')}</Button>
        </div>
        <p className="quiet">{words.t('present.keys')}</p>
        <ol className="presenter-steps" aria-label={words.t('briefing.steps')}>
          {briefing.steps.map((each, at) => (
            <li key={each.id}>
              <button
                type="button"
                className="step-go"
                aria-current={at === index ? 'step' : undefined}
                onClick={() => goToStep(store, at)}
              >
                <span className="step-number">{words.number(at + 1)}</span>
                <span>{title(each)}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
    </main>
  );
}

export function PresenterWindow(props: {
  briefing: Briefing;
  index: number;
  presenting: Presenting;
  controls: PresentControls;
}): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const [second, setSecond] = useState<SecondWindow | null>(null);
  const { press, closeWindow } = props.controls;
  const name = words.t('present.window');
  useEffect(() => {
    let wanted = true;
    let opened: SecondWindow | null = null;
    void openSecondWindow(name, closeWindow).then((made) => {
      opened = made;
      if (!made) {
        notify(store, { tone: 'caution', key: 'present.window.refused' });
        closeWindow();
      } else if (wanted) setSecond(made);
      else made.close();
    });
    return () => {
      wanted = false;
      opened?.close();
    };
  }, [store, name, closeWindow]);
  useEffect(() => {
    const inner = second?.window;
    const onKey = (event: KeyboardEvent): void => {
      // An element of another window is not an instance of this window's `HTMLElement`.
      const onButton = Boolean((event.target as Element | null)?.closest('button'));
      if (onButton && (event.key === ' ' || event.key === 'Enter')) return;
      if (press(event)) event.preventDefault();
    };
    inner?.addEventListener('keydown', onKey);
    return () => inner?.removeEventListener('keydown', onKey);
  }, [second, press]);
  return second ? createPortal(<Desk {...props} />, second.body) : null;
}
