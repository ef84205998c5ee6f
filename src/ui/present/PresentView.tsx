/** A briefing that is being given: the caption beside the map, the presenter's tools above it, the keys, the second window. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { Briefing } from '../../domain/briefing/briefing.ts';
import type { ScreenFlavour } from '../../domain/view/view.ts';
import '../../words/briefing.ts';
import { goToStep, setPresenting } from '../../store/actions/briefingActions.ts';
import type { Presenting } from '../../store/briefingSession.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { patchView } from '../../store/store.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { Pointer } from './Pointer.tsx';
import { PresentCaption } from './PresentCaption.tsx';
import { PresenterWindow } from './PresenterWindow.tsx';
import { usePresent } from './usePresent.ts';
import { useResting } from './useResting.ts';
import { useStage } from './useStage.ts';
import './present.css';

/** How long a step is shown on a screen without a presenter, in milliseconds. */
const stepMs = 20_000;

/** The one colour that no theme has a say in. */
const darkness = '#000000';

export function PresentView({
  briefing,
  index,
  presenting,
}: {
  briefing: Briefing;
  index: number;
  presenting: Presenting;
}): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const controls = usePresent();
  const { press, run } = controls;
  const { tool, blackout, loops } = presenting;
  const step = briefing.steps[index];
  const count = briefing.steps.length;
  const flavour = useApp(({ view }) => view.flavour);
  /** The look to return to from high contrast. */
  const plain = useRef<ScreenFlavour>(flavour === 'contrast' ? 'dark' : flavour);
  const toggleContrast = (): void => {
    if (flavour !== 'contrast') plain.current = flavour;
    patchView(store, { flavour: flavour === 'contrast' ? plain.current : 'contrast' });
  };
  const resting = useResting();
  useStage();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const onButton = event.target instanceof HTMLElement && event.target.closest('button') !== null;
      if (onButton && (event.key === ' ' || event.key === 'Enter')) return;
      if (!press(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [press]);
  useEffect(() => {
    if (!loops || blackout) return undefined;
    const timer = window.setTimeout(() => goToStep(store, (index + 1) % count), stepMs);
    return () => window.clearTimeout(timer);
  }, [store, loops, blackout, index, count]);
  if (!step) return null;
  return (
    <div className="present" role="region" aria-label={words.t('present.label')}>
      <Pointer tool={tool} step={step.id} cleared={controls.cleared} />
      <div
        className="present-tools"
        role="group"
        aria-label={words.t('present.tools')}
        data-resting={resting ? '' : undefined}
      >
        <IconButton
          icon="chevronStart"
          label={words.t('present.previous')}
          isDisabled={index === 0}
          onPress={() => run({ kind: 'previous' })}
        />
        <IconButton
          icon="chevronEnd"
          label={words.t('present.next')}
          isDisabled={index === count - 1}
          onPress={() => run({ kind: 'next' })}
        />
        <IconButton
          icon="target"
          label={words.t('present.spotlight')}
          shortcut="L"
          onPress={() => run({ kind: 'spotlight' })}
        />
        <IconButton icon="pen" label={words.t('present.pen')} shortcut="P" onPress={() => run({ kind: 'pen' })} />
        <IconButton icon="arrow" label={words.t('present.arrow')} shortcut="A" onPress={() => run({ kind: 'arrow' })} />
        {tool === 'pen' || tool === 'arrow' ? (
          <IconButton
            icon="undo"
            label={words.t('present.clear')}
            shortcut="C"
            onPress={() => run({ kind: 'clear' })}
          />
        ) : null}
        <IconButton
          icon="contrast"
          label={words.t(flavour === 'contrast' ? 'present.contrast.off' : 'present.contrast')}
          onPress={toggleContrast}
        />
        <IconButton
          icon="moon"
          label={words.t('present.blackout')}
          shortcut="B"
          onPress={() => run({ kind: 'blackout' })}
        />
        <IconButton
          icon="play"
          label={words.t('present.loop')}
          onPress={() => setPresenting(store, { loops: !loops })}
        />
        <IconButton
          icon="external"
          label={words.t('present.window')}
          shortcut="N"
          onPress={() => run({ kind: 'window' })}
        />
        <IconButton
          icon="fullscreen"
          label={words.t('bar.fullscreen')}
          shortcut="F"
          onPress={() => run({ kind: 'fullscreen' })}
        />
        <IconButton icon="close" label={words.t('present.stop')} shortcut="Esc" onPress={() => run({ kind: 'stop' })} />
      </div>
      <PresentCaption
        step={step}
        index={index}
        count={count}
        facts={controls.facts}
        onFacts={() => run({ kind: 'facts' })}
        onSwipe={(by) => run({ kind: by === 1 ? 'next' : 'previous' })}
      />
      {blackout ? (
        <button
          type="button"
          className="present-blackout"
          style={{ background: darkness }}
          aria-label={words.t('present.light')}
          onClick={() => run({ kind: 'blackout' })}
        />
      ) : null}
      {controls.windowWanted ? (
        <PresenterWindow briefing={briefing} index={index} presenting={presenting} controls={controls} />
      ) : null}
    </div>
  );
}
