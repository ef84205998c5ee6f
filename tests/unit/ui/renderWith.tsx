/** Parts of the page on the data as they are, for tests that look at them as a user does. */
import { render, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { defaultView, type View } from '../../../src/domain/view/view.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { createAppStore, patchSession, type AppStore } from '../../../src/store/store.ts';
import { StoreProvider } from '../../../src/ui/useApp.tsx';
import { readerOf } from '../dataset/buildDataset.ts';
import { realFiles } from '../dataset/realData.ts';

const { dataset } = await loadDataset(readerOf(realFiles));
const facts = deriveFacts(dataset);

/** A store that has loaded the data of this repository. */
export function loadedStore(view: Partial<View> = {}): AppStore {
  const store = createAppStore({ ...defaultView(dataset.firstDay, dataset.lastDay), ...view });
  patchSession(store, { dataset, facts, phase: 'ready' });
  return store;
}

export function renderWith(store: AppStore, part: ReactNode): RenderResult & { readonly user: UserEvent } {
  return { user: userEvent.setup(), ...render(<StoreProvider store={store}>{part}</StoreProvider>) };
}
