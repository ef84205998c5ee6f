/** The one store: what is looked at (`view`) and what is true of this sitting (`session`). Only actions write to it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { defaultView, type View } from '../domain/view/view.ts';
import { emptySession, type Session } from './session.ts';

export interface AppState {
  readonly view: View;
  readonly session: Session;
}

export type AppStore = StoreApi<AppState>;

/** A store before any data is loaded. */
export function createAppStore(view: View = defaultView(0, 0)): AppStore {
  return createStore<AppState>(() => ({ view, session: emptySession }));
}

/** Changes part of the view. */
export function patchView(store: AppStore, patch: Partial<View>): void {
  store.setState((state) => ({ view: { ...state.view, ...patch } }));
}

/** Changes part of the session. */
export function patchSession(store: AppStore, patch: Partial<Session>): void {
  store.setState((state) => ({ session: { ...state.session, ...patch } }));
}
