/**
 * The worker that reads the second half of a large table, from beside the page. It is kept until the worker that started it ends. A sealed page has none:
 * `app/sealed/noRange.ts` replaces it.
 */
import { keepThread, type FromRange, type RangeRequest, type StartRange } from './rangeReader.ts';

interface Task {
  readonly file: File;
  readonly request: RangeRequest;
}

const readOnThread = keepThread<Task>(() => {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./rangeWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A browser whose workers start no workers reads the file alone.
    return null;
  }
  return {
    send: (task, hear) => {
      worker.onmessage = ({ data }: MessageEvent<FromRange>) => {
        hear(data);
      };
      worker.onerror = () => {
        hear(null);
      };
      worker.postMessage(task);
    },
    end: () => {
      worker.terminate();
    },
  };
});

export const startRange: StartRange = ({ file }, request, onProgress) =>
  file && navigator.hardwareConcurrency >= 2 ? readOnThread({ file, request }, onProgress) : null;
