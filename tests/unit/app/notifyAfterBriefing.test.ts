/** What can wait is not said in front of a room: a new version is offered when the briefing has ended, and at once where none is given. */
import { expect, it } from 'vitest';
import { notifyAfterBriefing } from '../../../src/app/notifyAfterBriefing.ts';
import { stopPresenting } from '../../../src/store/actions/briefingActions.ts';
import { createAppStore, patchSession } from '../../../src/store/store.ts';

const notice = { tone: 'info', key: 'notice.map-problem' } as const;

it('is shown at once while no briefing is given', () => {
  const store = createAppStore();
  notifyAfterBriefing(store, notice);
  expect(store.getState().session.notices).toMatchObject([notice]);
});

it('waits for the end of a briefing, and is then shown once', () => {
  const store = createAppStore();
  const { briefing } = store.getState().session;
  const presenting = { startedAt: 0, blackout: false, tool: 'none', loops: false, stage: null } as const;
  patchSession(store, { briefing: { ...briefing, presenting } });
  notifyAfterBriefing(store, notice);
  expect(store.getState().session.notices).toEqual([]);
  stopPresenting(store, '2026-02-12');
  stopPresenting(store, '2026-02-12');
  expect(store.getState().session.notices).toMatchObject([notice]);
});
