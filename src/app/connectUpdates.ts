/** Keeps the hosted page on this device, once the first picture has been drawn. */
import { sealedPage } from '../base/embedded.ts';
import type { AppStore } from '../store/store.ts';
import { loadPart } from '../ui/loadPart.ts';
import { whenFirst } from './whenFirst.ts';

/** Begins when the first picture stands, so that it costs none of it. A sealed file and a page on a disk have nothing to keep. */
export function connectUpdates(store: AppStore): void {
  if (
    import.meta.env.MODE !== 'production' ||
    sealedPage() ||
    !('serviceWorker' in navigator) ||
    !window.location.protocol.startsWith('http')
  )
    return;
  whenFirst(
    store,
    ({ session }) => session.drawn || session.map === 'unavailable',
    () => {
      // Without it the page is as it was: a host may forbid it, and a full disk may refuse.
      void loadPart(
        store,
        'part.updates',
        () => import('./registerWorker.ts'),
        ({ registerWorker }) => registerWorker(store).catch(() => undefined),
      );
    },
  );
}
