/** What the room reads beside the map: title and text, the signs of the map, sources and caveats. Spoken by screen readers when the step changes. */
import '../../words/briefing.ts';
import { type PointerEvent, type ReactNode, useRef } from 'react';
import { type BriefingStep, sideOf } from '../../domain/briefing/briefing.ts';
import { paragraphsOf } from '../../export/briefing/stepSnapshots.ts';
import { selectStepFacts, type StepFacts } from '../briefing/stepFacts.ts';
import { useApp, useWords } from '../useApp.tsx';
import { useFittedText } from './fitText.ts';
import { PresentLegend, useStepLegend } from './PresentLegend.tsx';

/** CSS pixels; shorter is a tap, steeper is scrolling. */
const shortest = 60;

/** A finger drawn across: what a touch screen has for a clicker. Mouse and pen keep what they do elsewhere. */
interface SwipeHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

function useSwipe(onSwipe: (towards: 'left' | 'right') => void): SwipeHandlers {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, pointerId, clientX, clientY }) => {
      start.current = pointerType === 'touch' ? { id: pointerId, x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ pointerId, clientX, clientY }) => {
      const from = start.current;
      start.current = null;
      if (from?.id !== pointerId) return;
      const [across, along] = [clientX - from.x, clientY - from.y];
      if (Math.abs(across) >= shortest && Math.abs(across) > 2 * Math.abs(along))
        onSwipe(across < 0 ? 'left' : 'right');
    },
  };
}

/** A room reads no more at once; the handout and the minutes have them all. */
const doubtsShown = 4;
const publishersShown = 4;

function Facts({ facts }: { facts: StepFacts }): ReactNode {
  const words = useWords();
  return (
    <div className="present-facts">
      {facts.doubts.length > 0 ? (
        <>
          <h3>{words.t('briefing.doubts')}</h3>
          <ul>
            {facts.doubts.slice(0, doubtsShown).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {facts.doubts.length > doubtsShown ? (
              <li>{words.t('present.doubts.more', { count: facts.doubts.length - doubtsShown })}</li>
            ) : null}
          </ul>
        </>
      ) : null}
      <h3>{words.t('briefing.sources')}</h3>
      <ul>
        {facts.sources.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** `facts`: sources and caveats are read instead of the text. */
export function PresentCaption({
  step,
  index,
  count,
  facts: factsOpen,
  onFacts,
  onSwipe,
}: {
  step: BriefingStep;
  index: number;
  count: number;
  facts: boolean;
  onFacts: () => void;
  onSwipe: (by: 1 | -1) => void;
}): ReactNode {
  const words = useWords();
  const facts = useApp((state) => selectStepFacts(state, step));
  const swipe = useSwipe((towards) => onSwipe((towards === 'left') === (words.direction === 'ltr') ? 1 : -1));
  const [title, text] = [sideOf(step.title, words.language), sideOf(step.text, words.language)];
  const entries = useStepLegend(step);
  const caption = useRef<HTMLElement>(null);
  useFittedText(caption);
  return (
    <section ref={caption} className="present-caption" aria-live="polite" aria-atomic="true" {...swipe}>
      <p className="present-progress">{words.t('present.progress', { index: index + 1, count })}</p>
      {step.callouts.length > 0 ? (
        <ul className="visually-hidden" aria-label={words.t('present.callouts')}>
          {step.callouts.map(({ id, text: callout }) => (
            <li key={id}>{sideOf(callout, words.language).text}</li>
          ))}
        </ul>
      ) : null}
      <div className="present-words scroll" tabIndex={0} role="group" aria-label={title.text}>
        <h2 lang={title.language}>{title.text}</h2>
        {factsOpen && facts ? (
          <Facts facts={facts} />
        ) : (
          <div className="present-text" lang={text.language} dir={text.language === 'ar' ? 'rtl' : 'ltr'}>
            {paragraphsOf(text.text).map((paragraph, number) => (
              <p key={number}>{paragraph}</p>
            ))}
          </div>
        )}
      </div>
      <PresentLegend entries={entries} />
      {facts ? (
        <footer className="present-foot">
          <p>{facts.window}</p>
          <p>
            {words.t('briefing.sources')}: {facts.publishers.slice(0, publishersShown).join(' · ')}
            {facts.publishers.length > publishersShown
              ? ` · ${words.t('present.more', { count: facts.publishers.length - publishersShown })}`
              : ''}
          </p>
          {facts.doubts.length > 0 ? <p>{words.t('present.doubts', { count: facts.doubts.length })}</p> : null}
          <button type="button" className="present-facts-go" aria-pressed={factsOpen} onClick={onFacts}>
            <kbd>S</kbd> {words.t('present.facts')}
          </button>
        </footer>
      ) : null}
    </section>
  );
}
