/** A menu whose code is loaded when it first stands in the page; until then its button is there and waits. */
import { lazy, Suspense, type ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import type { MenuProps } from './Menu.tsx';

const Menu = lazy(async () => ({ default: (await import('./Menu.tsx')).Menu }));

export function LazyMenu(props: MenuProps): ReactNode {
  return <Suspense fallback={<IconButton icon={props.icon} label={props.label} isDisabled />}><Menu {...props} /></Suspense>;
}
