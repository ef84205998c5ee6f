/** Imports away from the page, so that reading a million rows never holds up the map. */
import { createImportSession } from './importSession.ts';
import { startRange } from './ranges/startRange.ts';
import { buffersOf } from './transferables.ts';
import type { ToWorker } from './workerMessages.ts';

const take = createImportSession(
  (message) => {
    self.postMessage(message, { transfer: message.kind === 'outcome' ? [...buffersOf(message.outcome)] : [] });
  },
  () => performance.now(),
  startRange,
);

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  void take(event.data);
});
