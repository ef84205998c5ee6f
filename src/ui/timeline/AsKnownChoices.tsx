/** The days up to which publications can count: each report, and any other day. */
import type { ReactNode } from 'react';
import { setAsKnown } from '../../store/actions/timeActions.ts';
import { selectPublications, selectReach } from '../../store/timeSelectors.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { DayField } from './DayField.tsx';
import '../../words/timeMenus.ts';

export function AsKnownChoices({ close }: { close: () => void }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const asKnown = useApp(({ view }) => view.asKnown);
  const { first, last } = useApp(selectReach);
  const publications = useApp(selectPublications);
  const reports = publications.filter(({ source }) => source.kind === 'report').toReversed();
  const newest = Math.max(last, ...publications.map(({ knownBy }) => knownBy));
  const choose = (day: number | null): void => {
    setAsKnown(store, day);
    close();
  };
  return (
    <>
      <p className="timeline-popover-title">{words.t('time.known.title')}</p>
      <div className="timeline-choices">
        <button type="button" className="timeline-choice" aria-pressed={asKnown === null} onClick={() => choose(null)}>
          {words.t('time.known.latest.about')}
        </button>
        {reports.map(({ source, day, knownBy }) => (
          <button
            key={source.id}
            type="button"
            className="timeline-choice"
            aria-pressed={asKnown === knownBy}
            onClick={() => choose(knownBy)}
          >
            {words.t(day === knownBy ? 'time.known.report' : 'time.known.report.by', {
              day: words.dayShort(knownBy),
              publisher: source.publisher,
            })}
          </button>
        ))}
      </div>
      <DayField
        label={words.t('time.known.other')}
        shownLabel={words.t('time.known.other')}
        day={asKnown}
        least={first}
        most={newest}
        onCommit={(day) => setAsKnown(store, day)}
      />
    </>
  );
}
