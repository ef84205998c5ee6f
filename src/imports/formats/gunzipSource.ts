/** A gzipped file as the file within. */
import { Gunzip } from 'fflate';
import { headOf, sourceOfBytes, type ImportSource } from '../importSource.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { detectFormat } from './detectFormat.ts';
import { collectBytes } from './zipEntries.ts';

async function* gunzip(source: ImportSource, limits: ImportLimits): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let [packed, total] = [0, 0];
  const stream = new Gunzip((chunk) => {
    total += chunk.length;
    if (total > limits.unpackedBytes) throw new ImportStop('unpackedTooLarge', { limit: limits.unpackedBytes });
    if (total > limits.ratioFromBytes && total / packed > limits.unpackedRatio)
      throw new ImportStop('zipRatio', { ratio: Math.round(total / packed) });
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

/** What is read from its end, an archive or Parquet, is unpacked as a whole, within the limit of documents; all else stays a stream. */
export async function gunzipSource(source: ImportSource, limits: ImportLimits): Promise<ImportSource> {
  const name = source.name.replace(/\.gz$/i, '');
  const format = detectFormat(await headOf(gunzip(source, limits), 65_536), name);
  if (format === 'zip' || format === 'parquet')
    return sourceOfBytes(name, await collectBytes(gunzip(source, limits), limits.documentBytes));
  return {
    name,
    size: source.size,
    open: () => gunzip(source, limits),
    slice: () => Promise.reject(new ImportStop('gzipDamaged')),
  };
}
