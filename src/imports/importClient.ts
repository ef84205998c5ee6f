/** The page’s side of the worker. One file at a time; the worker starts with it and ends when its set is there or it was called off. */
import type { ImportGeography } from './columns/toImportedColumns.ts';
import type {
  ImportOutcome,
  ImportPreview,
  ImportProgress,
  ImportTally,
  ReadOptions,
  SettleOptions,
} from './importOutcome.ts';
import { defaultLimits, type ImportLimits } from './limits.ts';
import { spareWorker } from './spareWorker.ts';
import type { FromWorker, ToWorker } from './workerMessages.ts';

export interface ImportClient {
  /** Reads a file and settles it, or says what has to be asked first. */
  readonly read: (
    file: File,
    options: ReadOptions,
    settle: SettleOptions,
    onProgress: (progress: ImportProgress) => void,
  ) => Promise<ImportOutcome>;
  /** Answers a question about the file last read. */
  readonly settle: (settle: SettleOptions) => Promise<ImportOutcome>;
  /** The first rows of the file last read, as they would be with other answers. A later call takes the place of an earlier one that waits. */
  readonly preview: (settle: SettleOptions) => Promise<ImportPreview | null>;
  /** The file last read in numbers, as it would be with other answers; as `preview`. */
  readonly tally: (settle: SettleOptions) => Promise<ImportTally | null>;
  /** At once, whatever the worker is doing; what was asked for ends as cancelled. */
  readonly cancel: () => void;
}

/** Rejects only on faults of the program. */
export function createImportClient(
  geography: ImportGeography,
  limits: ImportLimits = defaultLimits,
  start: () => Worker = spareWorker.take,
): ImportClient {
  let worker: Worker | null = null;
  let cancelPending: (() => void) | null = null;
  let givePreview: (preview: ImportPreview | null) => void = () => undefined;
  let giveTally: (tally: ImportTally | null) => void = () => undefined;
  const stop = (): void => {
    givePreview(null);
    giveTally(null);
    worker?.terminate();
    worker = null;
  };
  const ask = (
    to: Worker,
    message: ToWorker,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<ImportOutcome> =>
    new Promise((resolve, reject) => {
      cancelPending = () => {
        resolve({ kind: 'cancelled' });
      };
      to.onmessage = (event: MessageEvent<FromWorker>) => {
        const said = event.data;
        if (said.kind === 'progress') onProgress?.(said.progress);
        else if (said.kind === 'preview') givePreview(said.preview);
        else if (said.kind === 'tally') giveTally(said.tally);
        else if (said.kind === 'fault') {
          stop();
          reject(new Error(said.message));
        } else {
          // Only an open question is asked of the same worker again.
          if (said.outcome.kind !== 'asks' && said.outcome.kind !== 'refused' && said.outcome.kind !== 'nothing')
            stop();
          resolve(said.outcome);
        }
      };
      to.onerror = (event) => {
        stop();
        // A script that could not be loaded says nothing.
        const { message: why } = event as Partial<ErrorEvent>;
        reject(new Error(why === undefined || why === '' ? 'import worker' : why));
      };
      to.postMessage(message);
    });
  const cancel = (): void => {
    stop();
    cancelPending?.();
    cancelPending = null;
  };
  return {
    cancel,
    read: (file, options, settle, onProgress) => {
      cancel();
      worker = start();
      return ask(worker, { kind: 'read', file, options, limits, settle, geography }, onProgress);
    },
    preview: (settle) =>
      new Promise((resolve) => {
        givePreview(null);
        givePreview = resolve;
        if (worker) worker.postMessage({ kind: 'preview', settle } satisfies ToWorker);
        else resolve(null);
      }),
    tally: (settle) =>
      new Promise((resolve) => {
        giveTally(null);
        giveTally = resolve;
        if (worker) worker.postMessage({ kind: 'tally', settle } satisfies ToWorker);
        else resolve(null);
      }),
    settle: (settle) => (worker ? ask(worker, { kind: 'settle', settle }) : Promise.resolve({ kind: 'cancelled' })),
  };
}
