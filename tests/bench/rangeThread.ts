/** The worker for the second half of a table, as a thread of Node: it reads a file where that of the page is handed one. */
import { createReadStream } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createRangeReader, type RangeRequest, type StartRange } from '../../src/imports/ranges/rangeReader.ts';
import { sayRange } from '../../src/imports/ranges/readRange.ts';

interface Data {
  readonly path: string;
  readonly request: RangeRequest;
}

export function startThread(path: string): StartRange {
  return (_source, request, onProgress) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { path, request } satisfies Data });
    return createRangeReader((hear) => {
      worker.on('message', hear);
      worker.on('error', () => {
        hear(null);
      });
      return () => {
        void worker.terminate();
      };
    }, onProgress);
  };
}

if (!isMainThread) {
  const { path, request } = workerData as Data;
  const chunks = createReadStream(path, { start: request.from, highWaterMark: 1_048_576 });
  void sayRange(chunks, request, (message, transfer) => parentPort?.postMessage(message, transfer));
}
