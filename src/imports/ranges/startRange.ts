/** The worker that reads the second half of a large table, from beside the page. A sealed page has none: `app/sealed/noRange.ts` replaces it. */
import { createRangeReader, type FromRange, type StartRange } from './rangeReader.ts';

export const startRange: StartRange = ({ file }, request, onProgress) => {
  if (!file || navigator.hardwareConcurrency < 2) return null;
  let worker: Worker;
  try {
    worker = new Worker(new URL('./rangeWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A browser whose workers start no workers reads the file alone.
    return null;
  }
  return createRangeReader((hear) => {
    worker.onmessage = ({ data }: MessageEvent<FromRange>) => {
      hear(data);
    };
    worker.onerror = () => {
      hear(null);
    };
    worker.postMessage({ file, request });
    return () => {
      worker.terminate();
    };
  }, onProgress);
};
