/** A button that shows an icon, and its name as a tooltip and to assistive technology. */
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  readonly label: string;
  /** Written in the tooltip only: the key that does the same. */
  readonly shortcut?: string;
  /** Where the tooltip opens. */
  readonly side?: 'top' | 'bottom' | 'start' | 'end';
  /** Instead of the icon. */
  readonly children?: ReactNode;
}

export function IconButton({ icon, label, shortcut, side = 'bottom', children, ...rest }: IconButtonProps): ReactNode {
  return (
    <TooltipTrigger delay={400} closeDelay={100}>
      <AriaButton {...rest} aria-label={label} className="icon-button">{children ?? <Icon name={icon} />}</AriaButton>
      <Tooltip className="tooltip" placement={side} offset={6}>
        {label}
        {shortcut === undefined ? null : <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
