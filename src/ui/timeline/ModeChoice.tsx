/** What the window means: a stretch of days, everything up to a day, or one day. */
import { useId, type ReactNode } from 'react';
import type { TimeMode } from '../../domain/view/view.ts';
import { setTimeMode } from '../../store/actions/timeActions.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

const modes: readonly TimeMode[] = ['window', 'cumulative', 'instant'];

export function ModeChoice(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const chosen = useApp(({ view }) => view.time.mode);
  const name = useId();
  return (
    <fieldset className="timeline-modes">
      <legend className="visually-hidden">{words.t('time.mode')}</legend>
      {modes.map((mode) => (
        <label key={mode} className="timeline-mode" title={words.t(`time.mode.${mode}.about`)}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={mode}
            checked={mode === chosen}
            onChange={() => setTimeMode(store, mode)}
          />
          <span>{words.t(`time.mode.${mode}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
