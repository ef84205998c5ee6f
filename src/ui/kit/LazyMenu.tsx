/** A menu whose code comes later. */
import { type ReactNode } from 'react';
import { createPart } from '../createPart.tsx';
import { Later } from '../Later.tsx';
import { IconButton } from './IconButton.tsx';
import type { MenuProps } from './Menu.tsx';

const Menu = createPart('part.controls', async () => (await import('./Menu.tsx')).Menu);

export function LazyMenu(props: MenuProps): ReactNode {
  return (
    <Later standIn={<IconButton icon={props.icon} label={props.label} />}>
      <Menu {...props} />
    </Later>
  );
}
