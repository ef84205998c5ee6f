/** Opens and closes table and charts; there only while there are imported sets. */
import type { ReactNode } from 'react';
import { openDrawer } from '../../store/actions/importedActions.ts';
import { Icon } from '../kit/Icon.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import '../../words/drawer.ts';

export function DrawerButton(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const open = useApp(({ session }) => session.imported.tab !== null);
  return (
    <button
      type="button"
      className="button button-outlined"
      aria-expanded={open}
      onClick={() => openDrawer(store, open ? null : 'table')}
    >
      <Icon name="list" />
      <span>{words.t('drawer.open')}</span>
    </button>
  );
}
