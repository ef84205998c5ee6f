/** A report from outside reaches the desk, whenever the desk may be written to. */
import { expect, it, vi } from 'vitest';
import { openOnDesk } from '../../../src/app/openOnDesk.ts';
import { beginHistory } from '../../../src/domain/briefing/history.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import { emptyDesk } from '../../../src/drafts/deskDocument.ts';
import { patchDesk } from '../../../src/store/actions/deskActions.ts';
import { deskDocument } from '../../../src/store/deskSelectors.ts';
import { createAppStore, patchSession } from '../../../src/store/store.ts';
import { dataset, facts } from '../export/buildSnapshot.ts';

it('waits until this tab is the one that writes', async () => {
  const store = createAppStore(defaultView(dataset.firstDay, dataset.lastDay));
  patchSession(store, { dataset, facts, phase: 'ready' });
  const letter = new File(['Clashes near Al-Qaim on 3 February.'], 'letter.txt');
  const read = vi.spyOn(letter, 'arrayBuffer');
  openOnDesk(store, letter, 'text');
  patchSession(store, {
    desk: {
      history: beginHistory(emptyDesk),
      texts: new Map(),
      shipped: { dataset, facts, issues: [] },
      draft: null,
      tab: 'report',
      report: null,
      current: null,
      role: 'follower',
      kept: 'kept',
    },
  });
  const reports = (): number => {
    const { desk } = store.getState().session;
    return desk ? deskDocument(desk).reports.length : 0;
  };
  expect(read).not.toHaveBeenCalled();
  patchDesk(store, { role: 'writer' });
  await vi.waitFor(() => expect(reports()).toBe(1));
});
