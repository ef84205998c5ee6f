/** The second clock: what had been published by a day. Plainly seen while it holds anything back. */
import { Suspense, type ReactNode } from 'react';
import { setAsKnown } from '../../store/actions/timeActions.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { createPart } from '../createPart.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { Glyph } from './Glyph.tsx';
import { PopoverButton } from './PopoverButton.tsx';

const AsKnownChoices = createPart('part.controls', async () => (await import('./AsKnownChoices.tsx')).AsKnownChoices);

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
        {(close) => (
          <Suspense fallback={null}>
            <AsKnownChoices close={close} />
          </Suspense>
        )}
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
