/** Table, charts and comparison of imported sets, between map and timeline. Open while the desk has a tab; its upper edge sets its height. */
import { Suspense, useId, type KeyboardEvent, type ReactNode } from 'react';
import { createPart } from '../createPart.tsx';
import type { DrawerTab } from '../../store/imported.ts';
import { focusSet, openDrawer } from '../../store/actions/importedActions.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { Select } from '../kit/Select.tsx';
import { comeIntoSight } from '../panels/usePanels.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { DrawerChips } from './DrawerChips.tsx';
import { HeightHandle } from './HeightHandle.tsx';
import { useFocusedSet } from './useDrawerRows.ts';
import { useHeight } from './useHeight.ts';
import { TableTab } from './table/TableTab.tsx';
import '../../words/drawer.ts';
import './drawer.css';

const ChartsTab = createPart('part.userData', async () => (await import('./charts/ChartsTab.tsx')).ChartsTab);
const ReconcileTab = createPart(
  'part.userData',
  async () => (await import('./reconcile/ReconcileTab.tsx')).ReconcileTab,
);

const tabs: readonly DrawerTab[] = ['table', 'charts', 'reconcile'];

export function Drawer(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const id = useId();
  const tab = useApp(({ session }) => session.imported.tab);
  const sets = useApp(({ session }) => session.imported.sets);
  const set = useFocusedSet();
  const height = useHeight();
  if (tab === null || !set) return null;
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowRight: words.direction === 'ltr' ? 1 : -1, ArrowLeft: words.direction === 'ltr' ? -1 : 1 }[
      event.key
    ];
    const at = tabs.indexOf(tab);
    const next =
      event.key === 'Home'
        ? tabs[0]
        : event.key === 'End'
          ? tabs.at(-1)
          : step === undefined
            ? undefined
            : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    openDrawer(store, next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <section
      ref={comeIntoSight}
      className="drawer"
      aria-label={words.t('drawer.title')}
      style={{ blockSize: `${height.rem}rem` }}
    >
      <HeightHandle height={height} />
      <header className="drawer-bar">
        <div className="drawer-tabs" role="tablist" aria-label={words.t('drawer.tabs')} onKeyDown={press}>
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`${id}-${each}`}
              aria-selected={each === tab}
              aria-controls={`${id}-panel`}
              tabIndex={each === tab ? 0 : -1}
              className="drawer-tab"
              onClick={() => openDrawer(store, each)}
            >
              {words.t(`drawer.tab.${each}`)}
            </button>
          ))}
        </div>
        {sets.length > 1 ? (
          <Select
            label={words.t('drawer.set')}
            value={set.id}
            options={sets.map((each) => ({ value: each.id, text: each.name }))}
            onChange={(value) => focusSet(store, value)}
          />
        ) : (
          <p className="drawer-name">
            <bdi>{set.name}</bdi>
          </p>
        )}
        <DrawerChips />
        <div className="drawer-close">
          <IconButton icon="close" label={words.t('drawer.close')} side="top" onPress={() => openDrawer(store, null)} />
        </div>
      </header>
      <div className="drawer-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        <Suspense fallback={<p className="drawer-empty quiet">{words.t('drawer.loading')}</p>}>
          {tab === 'table' ? <TableTab key={set.id} set={set} /> : null}
          {tab === 'charts' ? <ChartsTab key={set.id} set={set} /> : null}
          {tab === 'reconcile' ? <ReconcileTab key={set.id} set={set} /> : null}
        </Suspense>
      </div>
    </section>
  );
}
