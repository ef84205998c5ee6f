/** A gzipped file as the file within. Damage is noticed by the CRC-32 at its end. */
import { Gunzip } from 'fflate';
import { crc32 } from '../base/crc32.ts';
import { collectBytes, headOf, sourceOfBytes, type ByteSource } from './byteSource.ts';
import { FormatFault } from './formatFault.ts';
import type { UnpackLimits } from './unpackLimits.ts';

/** CRC-32 and size of what was packed. */
const trailerBytes = 8;

async function* gunzip(source: ByteSource, limits: UnpackLimits): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let [packed, total, sum, members] = [0, 0, 0, 0];
  let tail = new Uint8Array(0);
  const stream = new Gunzip((chunk) => {
    total += chunk.length;
    sum = crc32(chunk, sum);
    if (total > limits.unpackedBytes) throw new FormatFault('unpackedTooLarge', { limit: limits.unpackedBytes });
    if (total > limits.ratioFromBytes && total / packed > limits.unpackedRatio)
      throw new FormatFault('zipRatio', { ratio: Math.round(total / packed) });
    ready.push(chunk.slice());
  });
  stream.onmember = () => {
    members += 1;
  };
  const push = (part: Uint8Array, last: boolean): void => {
    try {
      stream.push(part, last);
    } catch (error) {
      throw error instanceof FormatFault ? error : new FormatFault('gzipDamaged');
    }
  };
  for await (const chunk of source.open()) {
    for (let at = 0; at < chunk.length; at += 16_384) {
      const part = chunk.subarray(at, at + 16_384);
      packed += part.length;
      tail = Uint8Array.from([...tail, ...part.subarray(-trailerBytes)]).slice(-trailerBytes);
      push(part, false);
      yield* ready.splice(0);
    }
  }
  push(new Uint8Array(0), true);
  yield* ready.splice(0);
  // A file of several members has a sum for each; they are distinguished only by unpacking them, and rare.
  const trailer = new DataView(tail.buffer);
  const isSound =
    tail.length === trailerBytes &&
    trailer.getUint32(0, true) === sum &&
    trailer.getUint32(4, true) === total % 2 ** 32;
  if (members < 2 && !isSound) throw new FormatFault('gzipDamaged');
}

/** What is read from its end, a ZIP archive or Parquet, is unpacked as a whole, within the limit of documents; all else stays a stream. */
export async function gunzipSource(source: ByteSource, limits: UnpackLimits): Promise<ByteSource> {
  const name = source.name.replace(/\.gz$/i, '');
  const head = String.fromCharCode(...(await headOf(gunzip(source, limits), 4)));
  if (head.startsWith('PK') || head === 'PAR1')
    return sourceOfBytes(name, await collectBytes(gunzip(source, limits), limits.documentBytes));
  return {
    name,
    size: source.size,
    open: () => gunzip(source, limits),
    slice: () => Promise.reject(new FormatFault('gzipDamaged')),
  };
}
