/** A button and the surface that it opens. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useEscapeLayer } from '../kit/escapeLayers.ts';

export interface PopoverTriggerProps {
  readonly className: string;
  /** Spoken, and the name of what opens. */
  readonly label: string;
  readonly face: ReactNode;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

export function PopoverTrigger({ className, label, face, children }: PopoverTriggerProps): ReactNode {
  const [open, setOpen] = useState(false);
  useEscapeLayer(open, () => setOpen(false));
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={className} aria-label={label}>
        {face}
      </Button>
      <Popover className="popover timeline-popover" offset={6} placement="top start">
        <Dialog className="popover-body timeline-popover-body" aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
