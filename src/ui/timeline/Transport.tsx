/** Stepping by day and by event, and play. */
import type { ReactNode } from 'react';
import { startPlay, stepDay, stepEvent, stopPlay } from '../../store/actions/timeActions.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { Glyph } from './Glyph.tsx';

export function Transport(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const playing = useApp(({ session }) => session.playing);
  return (
    <div className="timeline-group timeline-transport" role="group" aria-label={words.t('time.transport')}>
      <IconButton
        icon="previous"
        label={words.t('time.event.previous')}
        side="top"
        onPress={() => stepEvent(store, -1)}
      >
        <Glyph name="eventPrevious" />
      </IconButton>
      <IconButton
        icon="chevronStart"
        label={words.t('time.day.previous')}
        side="top"
        onPress={() => stepDay(store, -1)}
      />
      <span className={playing ? 'timeline-play timeline-playing' : 'timeline-play'}>
        <IconButton
          icon="next"
          label={words.t(playing ? 'time.stop' : 'time.play')}
          side="top"
          onPress={() => (playing ? stopPlay(store) : startPlay(store))}
        >
          <Glyph name={playing ? 'stop' : 'play'} />
        </IconButton>
      </span>
      <IconButton icon="chevronEnd" label={words.t('time.day.next')} side="top" onPress={() => stepDay(store, 1)} />
      <IconButton icon="next" label={words.t('time.event.next')} side="top" onPress={() => stepEvent(store, 1)}>
        <Glyph name="eventNext" />
      </IconButton>
    </div>
  );
}
