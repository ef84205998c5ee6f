/**
 * The table of contents of a zip archive, read from its end, and its entries as streams. What an archive says of itself is checked before anything is
 * unpacked, and what really comes out is counted against it.
 */
import { Inflate } from 'fflate';
import type { ImportSource } from '../importSource.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';

export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly offset: number;
}

const [endSign, entrySign, localSign] = [0x06054b50, 0x02014b50, 0x04034b50];
const whole32 = 0xff_ff_ff_ff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(tail: Uint8Array): number {
  for (let at = tail.length - 22; at >= 0; at -= 1)
    if (tail[at] === 0x50 && viewOf(tail).getUint32(at, true) === endSign) return at;
  throw new ImportStop('zipDamaged');
}

/** Sizes above four gigabytes stand in an extra field; such entries are beyond every limit here. */
function checkSizes(entries: readonly ZipEntry[], size: number, limits: ImportLimits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (
    entries.some((entry) => entry.unpacked === whole32 || entry.packed === whole32) ||
    unpacked > limits.unpackedBytes
  ) {
    throw new ImportStop('unpackedTooLarge', { limit: limits.unpackedBytes });
  }
  if (unpacked > limits.ratioFromBytes && unpacked / Math.max(1, size) > limits.unpackedRatio)
    throw new ImportStop('zipRatio', { ratio: Math.round(unpacked / size) });
}

export async function readZipEntries(source: ImportSource, limits: ImportLimits): Promise<readonly ZipEntry[]> {
  const tail = await source.slice(Math.max(0, source.size - 65_557), source.size);
  const end = viewOf(tail).byteLength >= 22 ? findEnd(tail) : -1;
  if (end < 0) throw new ImportStop('zipDamaged');
  const view = viewOf(tail);
  const [count, bytes, offset] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (count > limits.archiveEntries) throw new ImportStop('zipEntries', { limit: limits.archiveEntries });
  if (offset + bytes > source.size) throw new ImportStop('zipDamaged');
  const contents = await source.slice(offset, offset + bytes);
  const list = viewOf(contents);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= contents.length && entries.length < count;) {
    if (list.getUint32(at, true) !== entrySign) throw new ImportStop('zipDamaged');
    const [nameLength, extraLength, noteLength] = [
      list.getUint16(at + 28, true),
      list.getUint16(at + 30, true),
      list.getUint16(at + 32, true),
    ];
    entries.push({
      name: new TextDecoder().decode(contents.subarray(at + 46, at + 46 + nameLength)),
      packed: list.getUint32(at + 20, true),
      unpacked: list.getUint32(at + 24, true),
      method: list.getUint16(at + 10, true),
      encrypted: (list.getUint16(at + 8, true) & 1) === 1,
      offset: list.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extraLength + noteLength;
  }
  if (entries.length !== count) throw new ImportStop('zipDamaged');
  checkSizes(entries, source.size, limits);
  return entries;
}

/** Unpacks a stream of raw deflate, at most `most` bytes. */
async function* inflate(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((chunk) => {
    total += chunk.length;
    if (total > most) throw new ImportStop('unpackedTooLarge', { limit: most });
    // The buffer is used again for the next chunk.
    ready.push(chunk.slice());
  });
  for await (const chunk of chunks) {
    try {
      // Small pieces, because each can unpack to a thousand times its size.
      for (let at = 0; at < chunk.length; at += 16_384) stream.push(chunk.subarray(at, at + 16_384), false);
    } catch (error) {
      throw error instanceof ImportStop ? error : new ImportStop('zipDamaged');
    }
    yield* ready.splice(0);
  }
  try {
    stream.push(new Uint8Array(0), true);
  } catch (error) {
    throw error instanceof ImportStop ? error : new ImportStop('zipDamaged');
  }
  yield* ready.splice(0);
}

async function* packedChunks(source: ImportSource, { offset, packed }: ZipEntry): AsyncGenerator<Uint8Array> {
  const head = await source.slice(offset, offset + 30);
  if (head.length < 30 || viewOf(head).getUint32(0, true) !== localSign) throw new ImportStop('zipDamaged');
  const start = offset + 30 + viewOf(head).getUint16(26, true) + viewOf(head).getUint16(28, true);
  if (start + packed > source.size) throw new ImportStop('zipDamaged');
  for (let at = start; at < start + packed; at += 262_144)
    yield source.slice(at, Math.min(start + packed, at + 262_144));
}

export async function collectBytes(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw new ImportStop('documentTooLarge', { limit: most });
    parts.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** An entry as a source of its own. Reading it from the middle unpacks it as a whole, within the limit of documents. */
export function sourceOfEntry(source: ImportSource, entry: ZipEntry, limits: ImportLimits): ImportSource {
  if (entry.encrypted) throw new ImportStop('zipEncrypted', { name: entry.name });
  if (entry.method !== 0 && entry.method !== 8) throw new ImportStop('zipMethod', { name: entry.name });
  let whole: Promise<Uint8Array> | null = null;
  const open = (): AsyncIterable<Uint8Array> => {
    const packed = packedChunks(source, entry);
    return entry.method === 0 ? packed : inflate(packed, entry.unpacked);
  };
  return {
    name: entry.name,
    size: entry.unpacked,
    open,
    slice: async (start, end) => (await (whole ??= collectBytes(open(), limits.documentBytes))).slice(start, end),
  };
}
