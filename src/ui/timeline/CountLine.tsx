/** How many records are shown, how surely, and where the rest is. What is seen follows every step; what is announced waits until the window rests. */
import { Fragment, type ReactNode } from 'react';
import { selectOnMap, selectVisible } from '../../store/selectors.ts';
import { useApp, useWords } from '../useApp.tsx';
import { countParts } from './countParts.ts';
import { useSettled } from './useSettled.ts';

const restMs = 700;

export function CountLine(): ReactNode {
  const { counts } = useApp(selectVisible);
  const words = useWords();
  const onMap = useApp(selectOnMap).length;
  const parts = countParts(counts, onMap, words);
  const announced = useSettled(parts.map(({ text }) => text).join(' · '), restMs);
  return (
    <div className="timeline-count">
      <p className="timeline-count-line" aria-hidden="true">
        {parts.map(({ id, text, held }, index) => (
          <Fragment key={id}>
            {index > 0 ? <span className="timeline-count-dot"> · </span> : null}
            <span className={`timeline-count-part timeline-count-${held ? 'held' : id}`}>{text}</span>
          </Fragment>
        ))}
      </p>
      <p className="visually-hidden" role="status" aria-live="polite" aria-label={words.t('time.count.label')}>
        {announced}
      </p>
    </div>
  );
}
