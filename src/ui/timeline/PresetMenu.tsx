/** Windows by name. The menu comes later. */
import { type ReactNode } from 'react';
import { createPart } from '../createPart.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Later } from '../Later.tsx';
import { useApp, useWords } from '../useApp.tsx';

const PresetTrigger = createPart('part.controls', async () => (await import('./PresetTrigger.tsx')).PresetTrigger);

export function PresetMenu(): ReactNode {
  const words = useWords();
  const ready = useApp(({ session }) => session.dataset !== null);
  const face = (
    <>
      {words.t('time.presets')}
      <Icon name="chevronDown" />
    </>
  );
  return (
    <Later
      standIn={
        <button type="button" className="timeline-button" aria-haspopup="menu" disabled={!ready}>
          {face}
        </button>
      }
    >
      <PresetTrigger face={face} isDisabled={!ready} />
    </Later>
  );
}
