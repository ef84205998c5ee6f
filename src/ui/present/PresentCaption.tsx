/** What the room reads below the map: title, text, what the step shows and how sure it is. Spoken by screen readers when the step changes. */
import '../../words/briefing.ts';
import { type PointerEvent, type ReactNode, useRef } from 'react';
import { type BriefingStep, sideOf } from '../../domain/briefing/briefing.ts';
import { paragraphsOf } from '../../export/briefing/stepSnapshots.ts';
import { selectStepFacts } from '../briefing/stepFacts.ts';
import { useApp, useWords } from '../useApp.tsx';

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
const doubtsShown = 3;

export function PresentCaption({
  step,
  index,
  count,
  onSwipe,
}: {
  step: BriefingStep;
  index: number;
  count: number;
  onSwipe: (by: 1 | -1) => void;
}): ReactNode {
  const words = useWords();
  const facts = useApp((state) => selectStepFacts(state, step));
  const swipe = useSwipe((towards) => onSwipe((towards === 'left') === (words.direction === 'ltr') ? 1 : -1));
  const [title, text] = [sideOf(step.title, words.language), sideOf(step.text, words.language)];
  return (
    <section className="present-caption scroll" tabIndex={0} aria-live="polite" aria-atomic="true" {...swipe}>
      <p className="present-progress">{words.t('present.progress', { index: index + 1, count })}</p>
      <div className="present-words">
        <h2 lang={title.language}>{title.text}</h2>
        <div className="present-text" lang={text.language} dir={text.language === 'ar' ? 'rtl' : 'ltr'}>
          {paragraphsOf(text.text).map((paragraph, number) => (
            <p key={number}>{paragraph}</p>
          ))}
        </div>
      </div>
      {facts ? (
        <div className="present-facts">
          <p>
            {words.t('briefing.counts', {
              shown: facts.shown,
              hidden: facts.hidden,
              total: facts.total,
              window: facts.window,
            })}
          </p>
          {facts.doubts.length > 0 ? (
            <ul aria-label={words.t('briefing.doubts')}>
              {facts.doubts.slice(0, doubtsShown).map((line) => (
                <li key={line}>{line}</li>
              ))}
              {facts.doubts.length > doubtsShown ? (
                <li>{words.t('present.doubts.more', { count: facts.doubts.length - doubtsShown })}</li>
              ) : null}
            </ul>
          ) : null}
          <p className="present-sources">
            {words.t('briefing.sources')}: {facts.publishers.join(' · ')}
          </p>
        </div>
      ) : null}
    </section>
  );
}
