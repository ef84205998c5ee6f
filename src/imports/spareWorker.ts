/** A worker that is started before its file comes and warms up meanwhile. */
import type { ImportGeography } from './columns/toImportedColumns.ts';
import type { ImportLimits } from './limits.ts';
import { startWorker } from './startWorker.ts';
import type { ToWorker } from './workerMessages.ts';

/** Time in which a user may look for a file. */
const keptMs = 120_000;

export interface SpareWorker {
  /** Does nothing where one waits already. */
  readonly prepare: (geography: ImportGeography, limits: ImportLimits) => void;
  /** The one that waits, or a new one. */
  readonly take: () => Worker;
}

export function createSpareWorker(start: () => Worker): SpareWorker {
  let spare: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    spare = null;
  };
  const end = (): void => {
    spare?.terminate();
    forget();
  };
  return {
    prepare: (geography, limits) => {
      if (spare !== null) return;
      spare = start();
      // What went wrong shows when a file is read.
      spare.onerror = end;
      spare.postMessage({ kind: 'warmUp', limits, geography } satisfies ToWorker);
      timer = setTimeout(end, keptMs);
    },
    take: () => {
      const taken = spare ?? start();
      forget();
      return taken;
    },
  };
}

export const spareWorker = createSpareWorker(startWorker);
