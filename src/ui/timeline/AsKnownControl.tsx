/** The second clock: what had been published by a day. Plainly seen while it holds anything back. */
import type { ReactNode } from 'react';
import { setAsKnown } from '../../store/actions/timeActions.ts';
import { selectPublications, selectReach } from '../../store/timeSelectors.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { DayField } from './DayField.tsx';
import { Glyph } from './Glyph.tsx';
import { PopoverButton } from './PopoverButton.tsx';

function Choices({ close }: { close: () => void }): ReactNode {
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

export function AsKnownControl(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const asKnown = useApp(({ view }) => view.asKnown);
  const active = asKnown !== null;
  const text = active ? words.t('time.known.active', { day: words.dayShort(asKnown) }) : words.t('time.known');
  return (
    <div className={active ? 'timeline-known timeline-known-active' : 'timeline-known'}>
      <PopoverButton
        label={`${text} ${words.t(active ? 'time.known.hidden' : 'time.known.latest')}`}
        tone={active ? 'caution' : 'plain'}
        text={
          <>
            <Glyph name="clock" />
            <span>{text}</span>{' '}
            {active ? (
              <span className="timeline-known-hidden">{words.t('time.known.hidden')}</span>
            ) : (
              <span className="timeline-known-value">{words.t('time.known.latest')}</span>
            )}
          </>
        }
      >
        {(close) => <Choices close={close} />}
      </PopoverButton>
      {active ? (
        <IconButton
          icon="close"
          label={words.t('time.known.clear')}
          side="top"
          onPress={() => setAsKnown(store, null)}
        />
      ) : null}
    </div>
  );
}
