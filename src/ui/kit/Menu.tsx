/** A button that opens a list of things to do. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { useEscapeLayer } from './escapeLayers.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { toTip } from './tip.ts';

export interface MenuAction {
  readonly id: string;
  readonly text: string;
  readonly icon?: IconName;
  readonly onAction: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly icon: IconName;
  readonly actions: readonly MenuAction[];
}

export function Menu({ label, icon, actions }: MenuProps): ReactNode {
  const [open, setOpen] = useState(false);
  useEscapeLayer(open, () => setOpen(false));
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="icon-button" aria-label={label} {...toTip(label, 'bottom')}>
        <Icon name={icon} />
      </Button>
      <AriaPopover className="popover" offset={4} isNonModal>
        <AriaMenu className="menu" aria-label={label}>
          {actions.map(({ id, text, icon: own, onAction }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={text} onAction={onAction}>
              {own ? <Icon name={own} /> : null}
              <span>{text}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}
