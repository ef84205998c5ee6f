/** A desk on the data as they are, with nothing on it. */
import { beginHistory } from '../../../src/domain/briefing/history.ts';
import { dayFromIso } from '../../../src/domain/time/day.ts';
import { emptyDesk } from '../../../src/drafts/deskDocument.ts';
import type { DeskSession } from '../../../src/store/desk.ts';
import { patchSession, type AppStore } from '../../../src/store/store.ts';
import { setDeskHost } from '../../../src/ui/desk/deskHost.ts';
import { realFiles } from '../dataset/realData.ts';
import { loadedStore } from './renderWith.tsx';

export function deskOf(store: AppStore): DeskSession {
  const { desk } = store.getState().session;
  if (!desk) throw new Error('No desk.');
  return desk;
}

export function deskStore(language: 'en' | 'ar' = 'en', role: DeskSession['role'] = 'writer'): AppStore {
  setDeskHost({ takeOver: () => undefined, today: () => dayFromIso('2026-03-05') ?? 0, newId: () => 'one' });
  const store = loadedStore({ language });
  const { dataset, facts, issues } = store.getState().session;
  if (!dataset) throw new Error('No data.');
  patchSession(store, {
    desk: {
      history: beginHistory(emptyDesk),
      texts: realFiles,
      shipped: { dataset, facts, issues },
      draft: null,
      tab: 'report',
      report: null,
      current: null,
      role,
      kept: 'kept',
    },
  });
  return store;
}
