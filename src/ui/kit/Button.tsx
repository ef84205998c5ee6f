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
  readonly onPress: () => void;
}

export function Button({ children, icon, look = 'outlined', isDisabled = false, onPress }: ButtonProps): ReactNode {
  return (
    <button type="button" className={`button button-${look}`} disabled={isDisabled} onClick={onPress}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}
