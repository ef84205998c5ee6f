/** A button that shows an icon, and its name as a tooltip and to assistive technology. */
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { toTip, type TipSide } from './tip.ts';

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** Written in the tooltip only: the key that does the same. */
  readonly shortcut?: string;
  /** Where the tooltip opens. */
  readonly side?: TipSide;
  readonly isDisabled?: boolean;
  /** Whether the name stands beside the icon where the screen is wide enough. */
  readonly isNamed?: boolean;
  /** Instead of the icon. */
  readonly children?: ReactNode;
  readonly onPress?: () => void;
}

export function IconButton({
  icon,
  label,
  shortcut,
  side = 'bottom',
  isDisabled = false,
  isNamed = false,
  children,
  onPress,
}: IconButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={`icon-button${isNamed ? ' icon-button-named' : ''}`}
      aria-label={label}
      disabled={isDisabled}
      onClick={onPress}
      {...toTip(label, side, shortcut)}
    >
      {children ?? <Icon name={icon} />}
      {isNamed ? <span className="icon-button-name">{label}</span> : null}
    </button>
  );
}
