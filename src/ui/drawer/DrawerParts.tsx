/** Where the page meets the desk. Its code loads with the first imported set; before that there is nothing to see. */
import { Suspense, type ReactNode } from 'react';
import { createPart } from '../createPart.tsx';
import { useApp } from '../useApp.tsx';

const Drawer = createPart('part.userData', async () => (await import('./Drawer.tsx')).Drawer);
const Opener = createPart('part.userData', async () => (await import('./DrawerButton.tsx')).DrawerButton);

const hasSets = ({ session }: Parameters<Parameters<typeof useApp>[0]>[0]): boolean => session.imported.sets.length > 0;

export function DrawerSlot(): ReactNode {
  const open = useApp(({ session }) => session.imported.tab !== null && session.imported.sets.length > 0);
  return open ? (
    <div className="drawer-slot">
      <Suspense fallback={null}>
        <Drawer />
      </Suspense>
    </div>
  ) : null;
}

export function DrawerOpener(): ReactNode {
  return useApp(hasSets) ? (
    <Suspense fallback={null}>
      <Opener />
    </Suspense>
  ) : null;
}
