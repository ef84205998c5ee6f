/** A menu whose code comes later. */
import { lazy, type ReactNode } from 'react';
import { Later } from '../Later.tsx';
import { IconButton } from './IconButton.tsx';
import type { MenuProps } from './Menu.tsx';

const Menu = lazy(async () => ({ default: (await import('./Menu.tsx')).Menu }));

export function LazyMenu(props: MenuProps): ReactNode {
  return (
    <Later standIn={<IconButton icon={props.icon} label={props.label} />}>
      <Menu {...props} />
    </Later>
  );
}
