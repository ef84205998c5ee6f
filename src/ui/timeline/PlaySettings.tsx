/** How playback goes, in short; the fields to change it are in a popover. */
import { Suspense, type ReactNode } from 'react';
import { createPart } from '../createPart.tsx';
import { useApp, useWords } from '../useApp.tsx';
import { PopoverButton } from './PopoverButton.tsx';

const PlayFields = createPart('part.controls', async () => (await import('./PlayFields.tsx')).PlayFields);

export function PlaySettings(): ReactNode {
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
