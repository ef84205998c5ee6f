/** One entry of a ZIP file, without unpacking anything else. Sizes are believed only up to a limit, and never the file's word alone. */
import { inflateSync } from 'fflate';
import { failure, success, type Result } from '../base/result.ts';
import { crc32 } from './render/png.ts';

/** `missing`: a sound file without that entry. */
export type ZipFault = 'missing' | 'damaged';

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const endBytes = 22;
const mostCommentBytes = 0xffff;
/** Presentations have some hundreds. */
const mostEntries = 20_000;
const methods = { stored: 0, deflated: 8 } as const;

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= endBytes && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - endBytes; at >= 0 && at >= view.byteLength - endBytes - mostCommentBytes; at -= 1) {
    if (
      view.getUint32(at, true) === signatures.end &&
      at + endBytes + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  }
  return -1;
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** The entry of that name in the list at the end of the file. */
function findEntry(bytes: Uint8Array, view: DataView, name: string): Result<Entry, ZipFault> {
  const end = findEnd(view);
  if (end < 0) return failure('damaged');
  const count = Math.min(view.getUint16(end + 10, true), mostEntries);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.central) return failure('damaged');
    const [nameBytes, extraBytes, commentBytes] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    if (nameBytes === name.length && new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)) === name) {
      return success({
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
    }
    at += 46 + nameBytes + extraBytes + commentBytes;
  }
  return failure('missing');
}

/**
 * Its bytes, of which there may be `most`, packed or not. It is unpacked into a room of the size that it tells of itself: an entry that is larger than
 * that cannot spill over, and fails its check sum.
 */
export function readZipEntry(bytes: Uint8Array, name: string, most: number): Result<Uint8Array, ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = findEntry(bytes, view, name);
  if (!found.ok) return found;
  const { method, crc, packed, size, at } = found.value;
  if (packed > most || size > most || at + 30 > bytes.length || view.getUint32(at, true) !== signatures.local)
    return failure('damaged');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) return failure('damaged');
  const content = bytes.subarray(start, start + packed);
  try {
    const whole =
      method === methods.stored
        ? content
        : method === methods.deflated
          ? inflateSync(content, { out: new Uint8Array(size) })
          : null;
    return whole && whole.length === size && crc32(whole) === crc ? success(whole) : failure('damaged');
  } catch {
    return failure('damaged');
  }
}
