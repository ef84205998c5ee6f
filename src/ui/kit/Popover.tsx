/** A small surface beside the button that opens it; it takes focus and gives it back. */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './icons.ts';

export function Popover({ label, icon, children }: { label: string; icon: IconName; children: ReactNode }): ReactNode {
  return (
    <DialogTrigger>
      <IconButton icon={icon} label={label} />
      <AriaPopover className="popover" offset={6} isNonModal>
        <AriaDialog className="popover-body" aria-label={label}>{children}</AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
