/** A gzipped file as the file within. */
import { Gunzip } from 'fflate';
import type { ImportSource } from '../importSource.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { collectBytes } from './zipEntries.ts';

async function* gunzip(source: ImportSource, limits: ImportLimits): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let [packed, total] = [0, 0];
  const stream = new Gunzip((chunk) => {
    total += chunk.length;
    if (total > limits.unpackedBytes) throw new ImportStop('unpackedTooLarge', { limit: limits.unpackedBytes });
    if (total > limits.ratioFromBytes && total / packed > limits.unpackedRatio) throw new ImportStop('zipRatio', { ratio: Math.round(total / packed) });
    ready.push(chunk.slice());
  });
  const push = (part: Uint8Array, last: boolean): void => {
    try {
      stream.push(part, last);
    } catch (error) {
      throw error instanceof ImportStop ? error : new ImportStop('gzipDamaged');
    }
  };
  for await (const chunk of source.open()) {
    for (let at = 0; at < chunk.length; at += 16_384) {
      const part = chunk.subarray(at, at + 16_384);
      packed += part.length;
      push(part, false);
      yield* ready.splice(0);
    }
  }
  push(new Uint8Array(0), true);
  yield* ready.splice(0);
}

export function gunzipSource(source: ImportSource, limits: ImportLimits): ImportSource {
  let whole: Promise<Uint8Array> | null = null;
  const open = (): AsyncIterable<Uint8Array> => gunzip(source, limits);
  return {
    name: source.name.replace(/\.gz$/i, ''), size: source.size, open,
    slice: async (start, end) => (await (whole ??= collectBytes(open(), limits.documentBytes))).slice(start, end),
  };
}
