/** A button with words on it. */
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly icon?: IconName;
  /** `plain` stands in running text, `outlined` is the rule, `strong` the one that a dialog is for. */
  readonly look?: 'plain' | 'outlined' | 'strong';
  readonly isDisabled?: boolean;
  /** Waits for what it started: it does nothing for now, but keeps the focus. */
  readonly isBusy?: boolean;
  /** Takes the focus when it comes: what a dialog is for. */
  readonly takesFocus?: boolean;
  readonly onPress: () => void;
}

export function Button({
  children,
  icon,
  look = 'outlined',
  isDisabled = false,
  isBusy = false,
  takesFocus = false,
  onPress,
}: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      disabled={isDisabled}
      autoFocus={takesFocus}
      aria-disabled={isBusy ? true : undefined}
      onClick={isBusy ? undefined : onPress}
    >
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}
