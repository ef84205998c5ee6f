/** Watches a file being read: how far it is, whether it was called off, and the digest of its bytes, taken on the way where they pass from first to last. */
import type { ImportProgress } from './importOutcome.ts';
import type { ImportSource } from './importSource.ts';
import { ImportCancelled } from './importStop.ts';

interface Digest {
  readonly update: (bytes: Uint8Array) => Digest;
  readonly digest: () => Uint8Array;
}

export interface Meter {
  readonly source: ImportSource;
  readonly onRows: (rows: number) => void;
  /** Reads the file once more only where it was not read from first to last. */
  readonly digest: (hash: { create: () => Digest }) => Promise<Uint8Array>;
}

export interface MeterHooks {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  /** Makes the digest that is fed on the way. */
  readonly hash?: { create: () => Digest };
}

export function createMeter(source: ImportSource, { onProgress, signal, hash }: MeterHooks): Meter {
  let finished: Digest | null = null;
  let [bytes, rows] = [0, 0];
  const tell = (): void => {
    if (signal?.aborted === true) throw new ImportCancelled();
    onProgress?.({ bytes: Math.min(bytes, source.size), totalBytes: source.size, rows });
  };
  async function* open(): AsyncGenerator<Uint8Array> {
    const digest = hash?.create() ?? null;
    bytes = 0;
    for await (const chunk of source.open()) {
      digest?.update(chunk);
      bytes += chunk.length;
      tell();
      yield chunk;
    }
    finished = digest;
  }
  return {
    source: {
      ...source, open,
      slice: async (start, end) => {
        bytes = Math.max(bytes, end);
        tell();
        return source.slice(start, end);
      },
    },
    onRows: (count) => { rows = count; },
    digest: async (made) => {
      if (finished) return finished.digest();
      const digest = made.create();
      for await (const chunk of source.open()) {
        if (signal?.aborted === true) throw new ImportCancelled();
        digest.update(chunk);
      }
      return digest.digest();
    },
  };
}
