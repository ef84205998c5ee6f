/** What the count line says, part by part: what is shown, how surely, and where the rest is. */
import type { Counts } from '../../domain/records/visible.ts';
import type { WordKey, Words } from '../../words/words.ts';

export interface CountPart {
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
