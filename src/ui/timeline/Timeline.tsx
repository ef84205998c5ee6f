/** The timeline: the row of controls, the count of records, and the axis with the window on it. On small and on low screens the axis is folded until it is asked for. */
import './timeline.css';
import { type ReactNode, Suspense, useState } from 'react';
import { useApp, useWords } from '../useApp.tsx';
import { TimeChart } from './TimeChart.tsx';
import { DrawerOpener } from '../drawer/DrawerParts.tsx';
import { AsKnownControl } from './AsKnownControl.tsx';
import { CountLine } from './CountLine.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { PresetMenu } from './PresetMenu.tsx';
import { Transport } from './Transport.tsx';
import { WindowFields } from './WindowFields.tsx';
import { createPart } from '../createPart.tsx';
import { PopoverButton } from './PopoverButton.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { low, useIsWithin } from '../pageSpace.ts';

const PlayFields = createPart('part.controls', async () => (await import('./PlayFields.tsx')).PlayFields);

/** How playback goes, in short; the fields to change it are in a popover. */
function PlaySettings(): ReactNode {
  const words = useWords();
  const { step, speed, loop } = useApp(({ session }) => session.play);
  const summary = words.t(loop ? 'time.play.summary.loop' : 'time.play.summary', {
    step: words.t(`time.play.step.${step}`),
    speed: words.number(speed, 1),
  });
  return (
    <PopoverButton label={words.t('time.play.settings', { summary })} text={<span>{summary}</span>}>
      <Suspense fallback={null}>
        <PlayFields />
      </Suspense>
    </PopoverButton>
  );
}

/** The row above the axis. `fold` opens and folds the axis. */
function Controls({ fold }: { fold: ReactNode }): ReactNode {
  return (
    <div className="timeline-head">
      <div className="timeline-controls">
        {fold}
        <Transport />
        <PlaySettings />
        <ModeChoice />
        <WindowFields />
        <PresetMenu />
        <AsKnownControl />
        <DrawerOpener />
      </div>
      <CountLine />
    </div>
  );
}

export function Timeline(): ReactNode {
  const words = useWords();
  const isLow = useIsWithin(low);
  const [unfolded, unfold] = useState(false);
  return (
    <section className="timeline" aria-label={words.t('time.label')}>
      <Controls
        fold={
          isLow ? (
            <IconButton
              icon={unfolded ? 'chevronDown' : 'chevronUp'}
              label={words.t(unfolded ? 'time.axis.fold' : 'time.axis.unfold')}
              side="top"
              onPress={() => unfold(!unfolded)}
            />
          ) : null
        }
      />
      {isLow && !unfolded ? null : <TimeChart />}
    </section>
  );
}
