/** A button with words on it. */
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  readonly children: ReactNode;
  readonly icon?: IconName;
  /** `plain` stands in running text, `outlined` is the rule, `strong` the one that a dialog is for. */
  readonly look?: 'plain' | 'outlined' | 'strong';
}

export function Button({ children, icon, look = 'outlined', ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton {...rest} className={`button button-${look}`}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </AriaButton>
  );
}
