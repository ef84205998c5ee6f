/** The days of the window in large type over the map while it plays, so that a room sees what day it is. */
import type { ReactNode } from 'react';
import { useApp, useWords } from '../useApp.tsx';

export function PlayDate(): ReactNode {
  const words = useWords();
  const playing = useApp(({ session }) => session.playing);
  const { from, to, mode } = useApp(({ view }) => view.time);
  return playing ? (
    <p className="play-date" aria-label={words.t('time.playing')}>
      {mode === 'window' ? words.dayRange(from, to) : words.dayShort(to)}
    </p>
  ) : null;
}
