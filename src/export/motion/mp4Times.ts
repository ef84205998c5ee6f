/** MP4 files tell when they were written by the machine's clock, in three kinds of boxes; a film tells only what its sheets say. */

/** Boxes that hold boxes on the way to those with times. */
const containers = new Set(['moov', 'trak', 'mdia']);
const timed = new Set(['mvhd', 'tkhd', 'mdhd']);

/** Sets all times of creation and change to 0, which means unknown, in place. ISO/IEC 14496-12: 8.2.2, 8.3.2, 8.4.2. */
export function clearMp4Times(bytes: Uint8Array, start = 0, end = bytes.length): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = start; at + 8 <= end;) {
    const told = view.getUint32(at);
    const [size, head] = told === 1 ? [Number(view.getBigUint64(at + 8)), 16] : [told === 0 ? end - at : told, 8];
    if (size < head || at + size > end) return;
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (containers.has(kind)) clearMp4Times(bytes, at + head, at + size);
    // Version 1 has times of 64 bits, version 0 of 32; two of them follow version and flags.
    if (timed.has(kind)) bytes.fill(0, at + head + 4, at + head + 4 + (bytes[at + head] === 1 ? 16 : 8));
    at += size;
  }
}
