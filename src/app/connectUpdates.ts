/** Keeps the hosted page on this device and offers a new version when there is one. Nothing is forced: a briefing goes on with what it began with. */
import { sealedPage } from '../base/embedded.ts';
import { notify } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';

async function register(store: AppStore): Promise<void> {
  const [{ Workbox }] = await Promise.all([import('workbox-window'), import('../words/updates.ts')]);
  const worker = new Workbox('./sw.js');
  let taken = false;
  worker.addEventListener('waiting', () => notify(store, {
    tone: 'info', key: 'update.ready', action: 'update.take',
    onAction: () => {
      taken = true;
      worker.messageSkipWaiting();
    },
  }));
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (taken) window.location.reload();
    else if (isUpdate) notify(store, { tone: 'caution', key: 'update.elsewhere' });
  });
  await worker.register();
}

/** Begins when the first picture stands, so that it costs none of it. A sealed file and a page on a disk have nothing to keep. */
export function connectUpdates(store: AppStore): void {
  if (import.meta.env.MODE !== 'production' || sealedPage() || !('serviceWorker' in navigator) || !window.location.protocol.startsWith('http')) return;
  const stop = store.subscribe(({ session }) => {
    if (!session.drawn && session.map !== 'unavailable') return;
    stop();
    // Without it the page is as it was: a host may forbid it, and a full disk may refuse.
    register(store).catch(() => undefined);
  });
}
