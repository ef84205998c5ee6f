/** A button that says a setting in words and opens a small surface to change it. The surface comes later. */
import { type ReactNode } from 'react';
import { createPart } from '../createPart.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Later } from '../Later.tsx';

export interface PopoverButtonProps {
  /** Spoken, and the name of what opens. */
  readonly label: string;
  readonly text: ReactNode;
  readonly tone?: 'plain' | 'caution';
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

const PopoverTrigger = createPart('part.controls', async () => (await import('./PopoverTrigger.tsx')).PopoverTrigger);

export function PopoverButton({ label, text, tone = 'plain', children }: PopoverButtonProps): ReactNode {
  const className = `timeline-button timeline-button-${tone}`;
  const face = (
    <>
      {text}
      <Icon name="chevronDown" />
    </>
  );
  return (
    <Later
      standIn={
        <button type="button" className={className} aria-label={label} aria-haspopup="dialog">
          {face}
        </button>
      }
    >
      <PopoverTrigger className={className} label={label} face={face}>
        {children}
      </PopoverTrigger>
    </Later>
  );
}
