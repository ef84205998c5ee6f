/** Registers the service worker and offers a new version when there is one. Nothing is forced: a briefing goes on with what it began with. */
import { messageSW, Workbox } from 'workbox-window';
import type { AppStore } from '../store/store.ts';
import '../words/updates.ts';
import { notifyAfterBriefing } from './notifyAfterBriefing.ts';

const lookEveryMs = 30 * 60_000;

/** Rejects where the host forbids a worker or the disk refuses it. */
export async function registerWorker(store: AppStore): Promise<void> {
  const worker = new Workbox('./sw.js');
  let [offered, taken] = [false, false];
  const offer = (take: () => void): void => {
    if (offered) return;
    offered = true;
    notifyAfterBriefing(store, {
      tone: 'info',
      key: 'update.ready',
      action: 'update.take',
      onAction: () => {
        taken = true;
        take();
      },
    });
  };
  worker.addEventListener('waiting', () => offer(() => worker.messageSkipWaiting()));
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (taken) window.location.reload();
    else if (isUpdate) notifyAfterBriefing(store, { tone: 'caution', key: 'update.elsewhere' });
  });
  const registration = await worker.register();
  if (!registration) return;
  // The library hears of the first new version only, which on the first visit is the page itself. A page of a first visit is not served by the worker yet, so
  // that a new one need not wait for it: what was kept has changed, and loading the page again shows it.
  registration.addEventListener('updatefound', () => {
    const { active, installing } = registration;
    if (!active || !installing) return;
    installing.addEventListener('statechange', () => {
      const isServed = navigator.serviceWorker.controller !== null;
      if (isServed && installing.state === 'installed')
        offer(() => void messageSW(installing, { type: 'SKIP_WAITING' }));
      if (!isServed && installing.state === 'activated') offer(() => window.location.reload());
    });
  });
  // A wall screen stays open for days: it asks its host now and then, and when somebody comes back to it. Without a host it goes on as it is.
  const look = (): void => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  };
  window.setInterval(look, lookEveryMs);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('online', look);
}
