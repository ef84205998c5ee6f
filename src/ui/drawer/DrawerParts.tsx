/** Where the page meets the desk. Its code loads with the first imported set; before that there is nothing to see. */
import { lazy, Suspense, type ReactNode } from 'react';
import { useApp } from '../useApp.tsx';

const Drawer = lazy(async () => ({ default: (await import('./Drawer.tsx')).DeskDrawer }));
const Opener = lazy(async () => ({ default: (await import('./DrawerButton.tsx')).DeskButton }));

const hasSets = ({ session }: Parameters<Parameters<typeof useApp>[0]>[0]): boolean => session.desk.sets.length > 0;

export function DeskSlot(): ReactNode {
  const open = useApp(({ session }) => session.desk.tab !== null && session.desk.sets.length > 0);
  return open ? (
    <div className="desk-slot">
      <Suspense fallback={null}>
        <Drawer />
      </Suspense>
    </div>
  ) : null;
}

export function DeskOpener(): ReactNode {
  return useApp(hasSets) ? (
    <Suspense fallback={null}>
      <Opener />
    </Suspense>
  ) : null;
}
