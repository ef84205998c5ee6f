/** A button that says a setting in words and opens a small surface to change it. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../kit/Icon.tsx';

export interface PopoverButtonProps {
  /** Spoken, and the name of what opens. */
  readonly label: string;
  readonly text: ReactNode;
  readonly tone?: 'plain' | 'caution';
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

export function PopoverButton({ label, text, tone = 'plain', children }: PopoverButtonProps): ReactNode {
  return (
    <DialogTrigger>
      <Button className={`timeline-button timeline-button-${tone}`} aria-label={label}>{text}<Icon name="chevronDown" /></Button>
      <Popover className="popover timeline-popover" offset={6} placement="top start">
        <Dialog className="popover-body timeline-popover-body" aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
