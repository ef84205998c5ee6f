/** Where the directory of a ZIP archive is: stated by the record at the end of the file, and by that of ZIP64 before it. */
import type { ByteSource } from './byteSource.ts';
import { FormatFault } from './formatFault.ts';

export interface Directory {
  readonly count: number;
  readonly bytes: number;
  readonly offset: number;
  /** Bytes before the archive, as a self-extracting one has; all offsets count from there. */
  readonly shift: number;
}

/** A size or offset of 32 bits that stands in a field of ZIP64 instead. */
export const whole32 = 0xff_ff_ff_ff;
const whole16 = 0xff_ff;
const [endSign, locatorSign, end64Sign] = [0x06054b50, 0x07064b50, 0x06064b50];
const [endBytes, locatorBytes, end64Bytes] = [22, 20, 56];
const mostCommentBytes = 65_535;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The last record whose comment ends with the file; where bytes were added after it, the last one at all. */
function findEnd(tail: Uint8Array): number {
  const view = viewOf(tail);
  let last = -1;
  for (let at = tail.length - endBytes; at >= 0; at -= 1) {
    if (tail[at] !== 0x50 || view.getUint32(at, true) !== endSign) continue;
    if (at + endBytes + view.getUint16(at + 20, true) === tail.length) return at;
    if (last < 0) last = at;
  }
  return last;
}

function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** The record of ZIP64, and where it begins. */
async function findEnd64(source: ByteSource, locatorAt: number): Promise<Omit<Directory, 'shift'> & { at: number }> {
  const locator = await source.slice(Math.max(0, locatorAt), locatorAt + locatorBytes);
  if (locatorAt < 0 || locator.length < locatorBytes || viewOf(locator).getUint32(0, true) !== locatorSign)
    throw new FormatFault('zipDamaged');
  // Bytes before the archive move the record; then it stands right before its locator.
  for (const at of [wide(viewOf(locator), 8), locatorAt - end64Bytes]) {
    if (at < 0 || at + end64Bytes > source.size) continue;
    const record = await source.slice(at, at + end64Bytes);
    const view = viewOf(record);
    if (record.length === end64Bytes && view.getUint32(0, true) === end64Sign)
      return { at, count: wide(view, 32), bytes: wide(view, 40), offset: wide(view, 48) };
  }
  throw new FormatFault('zipDamaged');
}

/** Throws `FormatFault`: `zipTruncated` where the file has no end record. */
export async function findDirectory(source: ByteSource): Promise<Directory> {
  const tailAt = Math.max(0, source.size - endBytes - mostCommentBytes);
  const tail = await source.slice(tailAt, source.size);
  const end = tail.length >= endBytes ? findEnd(tail) : -1;
  if (end < 0) throw new FormatFault('zipTruncated');
  const view = viewOf(tail);
  const [count, bytes, offset] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  const needsWide = count === whole16 || bytes === whole32 || offset === whole32;
  const found = needsWide
    ? await findEnd64(source, tailAt + end - locatorBytes)
    : { at: tailAt + end, count, bytes, offset };
  const shift = found.at - found.bytes - found.offset;
  if (!Number.isSafeInteger(found.bytes) || !Number.isSafeInteger(found.offset) || shift < 0)
    throw new FormatFault('zipDamaged');
  return { count: found.count, bytes: found.bytes, offset: found.offset + shift, shift };
}
