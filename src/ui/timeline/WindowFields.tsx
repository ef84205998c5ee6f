/** First and last day of the window, to be typed. Where one would pass the other, it takes it along. */
import type { ReactNode } from 'react';
import { setWindowEnd, setWindowStart } from '../../store/actions/timeActions.ts';
import { selectReach } from '../../store/timeSelectors.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { DayField } from './DayField.tsx';

export function WindowFields(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { from, to, mode } = useApp(({ view }) => view.time);
  const { first, last } = useApp(selectReach);
  return (
    <div className="timeline-group timeline-fields" role="group" aria-label={words.t('time.dates')}>
      <DayField
        label={words.t('time.from.day')}
        shownLabel={words.t('time.from')}
        day={from}
        least={first}
        most={last}
        isDisabled={mode !== 'window'}
        onCommit={(day) => setWindowStart(store, day)}
      />
      <DayField
        label={words.t('time.to.day')}
        shownLabel={words.t('time.to')}
        day={to}
        least={first}
        most={last}
        onCommit={(day) => setWindowEnd(store, day)}
      />
    </div>
  );
}
