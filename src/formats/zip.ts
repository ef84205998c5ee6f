/**
 * ZIP archives (APPNOTE 6.3): the directory is read from the end of the file, an entry by its range. ZIP64, data descriptors, stored and deflated entries
 * are read; encrypted entries and other methods are named. What an archive says of itself is checked before anything is unpacked, and what comes out is
 * checked against size and CRC-32 of the directory.
 */
import { Inflate } from 'fflate';
import { crc32 } from '../base/crc32.ts';
import { collectBytes, type ByteSource } from './byteSource.ts';
import { FormatFault } from './formatFault.ts';
import type { UnpackLimits } from './unpackLimits.ts';
import { findDirectory, whole32, type Directory } from './zipEnd.ts';

export interface ZipEntry {
  readonly name: string;
  /** Bytes in the archive, and when unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Of the local header, from the start of the file. */
  readonly offset: number;
}

const [entrySign, localSign] = [0x02014b50, 0x04034b50];
const [stored, deflated] = [0, 8];
const [headerBytes, localBytes] = [46, 30];
const pieceBytes = 262_144;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Sizes and offset that do not fit 32 bits stand in the extra field 1, in this order and only where needed. */
function wideValues(extra: Uint8Array, values: readonly number[]): readonly number[] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 1 && at + 4 + length <= extra.length) {
      let from = at + 4;
      return values.map((value) => {
        if (value !== whole32 || from + 8 > at + 4 + length) return value;
        from += 8;
        return Number(view.getBigUint64(from - 8, true));
      });
    }
    at += 4 + length;
  }
  return values;
}

function entriesOf(contents: Uint8Array, { count, shift }: Directory): readonly ZipEntry[] {
  const view = viewOf(contents);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + headerBytes > contents.length || view.getUint32(at, true) !== entrySign)
      throw new FormatFault('zipDamaged');
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const extraAt = at + headerBytes + nameLength;
    const [unpacked = 0, packed = 0, offset = 0] = wideValues(
      contents.subarray(extraAt, extraAt + extraLength),
      [24, 20, 42].map((field) => view.getUint32(at + field, true)),
    );
    entries.push({
      name: utf8.decode(contents.subarray(at + headerBytes, extraAt)),
      packed,
      unpacked,
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: offset + shift,
    });
    at = extraAt + extraLength + noteLength;
  }
  return entries;
}

function checkSizes(entries: readonly ZipEntry[], size: number, limits: UnpackLimits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpackedBytes) throw new FormatFault('unpackedTooLarge', { limit: limits.unpackedBytes });
  if (unpacked > limits.ratioFromBytes && unpacked / Math.max(1, size) > limits.unpackedRatio)
    throw new FormatFault('zipRatio', { ratio: Math.round(unpacked / size) });
}

/** The entries as the directory at the end of the file lists them. Throws `FormatFault`. */
export async function readZipEntries(source: ByteSource, limits: UnpackLimits): Promise<readonly ZipEntry[]> {
  const directory = await findDirectory(source);
  if (directory.count > limits.archiveEntries) throw new FormatFault('zipEntries', { limit: limits.archiveEntries });
  const entries = entriesOf(await source.slice(directory.offset, directory.offset + directory.bytes), directory);
  checkSizes(entries, source.size, limits);
  return entries;
}

async function* packedChunks(source: ByteSource, { offset, packed }: ZipEntry): AsyncGenerator<Uint8Array> {
  const head = await source.slice(offset, offset + localBytes);
  if (head.length < localBytes || viewOf(head).getUint32(0, true) !== localSign) throw new FormatFault('zipDamaged');
  const start = offset + localBytes + viewOf(head).getUint16(26, true) + viewOf(head).getUint16(28, true);
  if (start + packed > source.size) throw new FormatFault('zipTruncated');
  for (let at = start; at < start + packed; at += pieceBytes)
    yield source.slice(at, Math.min(start + packed, at + pieceBytes));
}

/** Unpacks a stream of raw deflate. Throws as soon as more than `most` bytes come out. */
async function* inflate(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((chunk) => {
    total += chunk.length;
    if (total > most) throw new FormatFault('unpackedTooLarge', { limit: most });
    // The buffer is used again for the next chunk.
    ready.push(chunk.slice());
  });
  const push = (bytes: Uint8Array, last: boolean): void => {
    try {
      stream.push(bytes, last);
    } catch (error) {
      throw error instanceof FormatFault ? error : new FormatFault('zipDamaged');
    }
  };
  // Small pieces, because each can unpack to a thousand times its size.
  const piece = Math.min(16_384, Math.max(256, most >> 8));
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += piece) {
      push(chunk.subarray(at, at + piece), false);
      yield* ready.splice(0);
    }
  }
  push(new Uint8Array(0), true);
  yield* ready.splice(0);
}

/** The chunks as they are; the stream ends with `FormatFault('zipDamaged')` where their size or CRC-32 is not that of the directory. */
async function* checked(chunks: AsyncIterable<Uint8Array>, { unpacked, crc }: ZipEntry): AsyncGenerator<Uint8Array> {
  let [length, sum] = [0, 0];
  for await (const chunk of chunks) {
    length += chunk.length;
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (length !== unpacked || sum !== crc) throw new FormatFault('zipDamaged');
}

function openEntry(source: ByteSource, entry: ZipEntry): AsyncIterable<Uint8Array> {
  if (entry.encrypted) throw new FormatFault('zipEncrypted', { name: entry.name });
  if (entry.method !== stored && entry.method !== deflated) throw new FormatFault('zipMethod', { name: entry.name });
  const packed = packedChunks(source, entry);
  return checked(entry.method === stored ? packed : inflate(packed, entry.unpacked), entry);
}

/** All bytes of an entry. Throws `FormatFault`, also where the entry says that it has more than `most` bytes. */
export async function readZipEntry(source: ByteSource, entry: ZipEntry, most: number): Promise<Uint8Array> {
  if (entry.unpacked > most || entry.packed > most) throw new FormatFault('documentTooLarge', { limit: most });
  return collectBytes(openEntry(source, entry), most);
}

/** An entry as a source of its own. Reading it from the middle unpacks it as a whole, within the limit of documents. */
export function sourceOfEntry(source: ByteSource, entry: ZipEntry, limits: UnpackLimits): ByteSource {
  let whole: Promise<Uint8Array> | null = null;
  return {
    name: entry.name,
    size: entry.unpacked,
    open: () => openEntry(source, entry),
    slice: async (start, end) =>
      (await (whole ??= readZipEntry(source, entry, limits.documentBytes))).slice(start, end),
  };
}
