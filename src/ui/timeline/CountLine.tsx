/** How many records are shown, how surely, and where the rest is. What is seen follows every step; what is announced waits until the window rests. */
import { Fragment, type ReactNode } from 'react';
import { selectOnMap, selectVisible } from '../../store/selectors.ts';
import { useApp, useWords } from '../useApp.tsx';
import { useSettled } from './useSettled.ts';
import type { Counts } from '../../domain/records/visible.ts';
import type { WordKey, Words } from '../../words/words.ts';

/** What the count line says, part by part: what is shown, how surely, and where the rest is. */
interface CountPart {
  readonly id: string;
  readonly text: string;
  /** The reader has hidden these, by a filter or the second clock. */
  readonly held: boolean;
}

/** The parts in order. `onMap`: how many of the shown the map draws, said where layers are off; a reason that holds back no record is left out. */
export function countParts(counts: Counts, onMap: number, words: Words): readonly CountPart[] {
  const part = (id: string, key: WordKey, count: number, held = false): readonly CountPart[] =>
    count > 0 ? [{ id, text: words.t(key, { count }), held }] : [];
  return [
    { id: 'shown', text: words.t('time.count.shown', { shown: counts.shown, total: counts.total }), held: false },
    ...(onMap < counts.shown - counts.unplaced
      ? [{ id: 'on-map', text: words.t('time.count.onMap', { count: onMap }), held: false }]
      : []),
    ...(counts.shown > 0
      ? [
          {
            id: 'sure',
            text: words.t('time.count.sure', { certain: counts.certain, possible: counts.possible }),
            held: false,
          },
        ]
      : []),
    ...part('undated', 'time.count.undated', counts.undated),
    ...part('unplaced', 'time.count.unplaced', counts.unplaced),
    ...part('outside', 'time.count.outside', counts.outsideWindow),
    ...part('filtered', 'time.count.filtered', counts.filteredOut, true),
    ...part('not-yet', 'time.count.notYet', counts.notYetKnown, true),
  ];
}

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
