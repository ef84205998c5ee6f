/** How components reach the store: one context, one hook for state, one for the store itself (to call actions with). */
import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { selectWords } from '../store/selectors.ts';
import type { AppState, AppStore } from '../store/store.ts';
import type { Words } from '../words/words.ts';

const StoreContext = createContext<AppStore | null>(null);

export function StoreProvider({ store, children }: { store: AppStore; children: ReactNode }): ReactNode {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store, for actions. Outside a provider this is a programmer's error. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No StoreProvider');
  return store;
}

/** Part of the state. The selector must return the identical object while nothing that it depends on has changed. */
export function useApp<Value>(selector: (state: AppState) => Value): Value {
  return useStore(useAppStore(), selector);
}

export function useWords(): Words {
  return useApp(selectWords);
}
