/** The worker for the second half of a table, as a thread of Node: it reads a file where that of the page is handed one. */
import { createReadStream } from 'node:fs';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { sourceOfFile } from '../../src/formats/byteSource.ts';
import {
  keepThread,
  type FromRange,
  type RangeRequest,
  type StartRange,
} from '../../src/imports/ranges/rangeReader.ts';
import { sayRange } from '../../src/imports/ranges/readRange.ts';

interface Task {
  /** The path of a file, or its bytes from `request.from` on. */
  readonly from: string | Blob;
  readonly request: RangeRequest;
}

/** Reads `path` whatever the source, unless that is a file of its own. The thread is kept, as that of the page is. */
export function startThread(path: string): StartRange {
  const readOnThread = keepThread<Task>(() => {
    const worker = new Worker(new URL(import.meta.url));
    return {
      send: (task, hear) => {
        worker.removeAllListeners();
        // Idle, it does not keep the process.
        worker.ref();
        worker.on('message', (message: FromRange) => {
          if (message.kind === 'part') worker.unref();
          hear(message);
        });
        worker.on('error', () => {
          hear(null);
        });
        worker.postMessage(task);
      },
      end: () => {
        void worker.terminate();
      },
    };
  });
  return ({ file }, request, onProgress) =>
    readOnThread({ from: file ? file.slice(request.from) : path, request }, onProgress);
}

if (!isMainThread)
  parentPort?.on('message', ({ from, request }: Task) => {
    const chunks =
      typeof from === 'string'
        ? createReadStream(from, { start: request.from, highWaterMark: 1_048_576 })
        : sourceOfFile(new File([from], 'rest')).open();
    void sayRange(chunks, request, (message, transfer) => parentPort?.postMessage(message, transfer));
  });
