/** Watches a file being read: how far it is, and whether it was called off. */
import type { ImportProgress } from './importOutcome.ts';
import type { ByteSource } from '../formats/byteSource.ts';
import { ImportCancelled } from './importStop.ts';

export interface Meter {
  readonly source: ByteSource;
  readonly onRows: (rows: number) => void;
  /** What another worker has read of the same file so far. */
  readonly onElsewhere: (bytes: number, rows: number) => void;
}

export interface MeterHooks {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

export function createMeter(source: ByteSource, { onProgress, signal }: MeterHooks): Meter {
  let [bytes, rows] = [0, 0];
  let elsewhere = { bytes: 0, rows: 0 };
  const tell = (): void => {
    if (signal?.aborted === true) throw new ImportCancelled();
    onProgress?.({
      bytes: Math.min(bytes + elsewhere.bytes, source.size),
      totalBytes: source.size,
      rows: rows + elsewhere.rows,
    });
  };
  async function* open(): AsyncGenerator<Uint8Array> {
    bytes = 0;
    elsewhere = { bytes: 0, rows: 0 };
    for await (const chunk of source.open()) {
      bytes += chunk.length;
      tell();
      yield chunk;
    }
  }
  return {
    source: {
      ...source,
      open,
      slice: async (start, end) => {
        bytes = Math.max(bytes, end);
        tell();
        return source.slice(start, end);
      },
    },
    onRows: (count) => {
      rows = count;
    },
    onElsewhere: (moreBytes, moreRows) => {
      elsewhere = { bytes: moreBytes, rows: moreRows };
      if (signal?.aborted !== true) tell();
    },
  };
}
