/** Searches four bytes at a time: the platform’s own search of typed arrays asks one by one. */

/** Bytes with a view for words at any place. */
export interface Words {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

export function viewOfBytes(bytes: Uint8Array): Words {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** The bytes with the same memory as words, for `findByte`. The bytes must begin where their buffer does, as those of a new array do. */
export function wordsOf({ buffer, byteLength }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, 0, byteLength >> 2);
}

/** Where `byte` first stands in `bytes[from..end]`, end excluded; -1 where it does not. */
export function findByte(bytes: Uint8Array, words: Uint32Array, byte: number, from: number, end: number): number {
  const four = Math.imul(byte, 0x01010101);
  let at = from;
  for (; (at & 3) !== 0 && at < end; at += 1) if (bytes[at] === byte) return at;
  // A zero byte in a word is a byte that is looked for. Two words at a time, then the one of the two.
  for (; at + 8 <= end; at += 8) {
    const one = (words[at >> 2] ?? 0) ^ four;
    const other = (words[(at >> 2) + 1] ?? 0) ^ four;
    if ((((one - 0x01010101) & ~one) | ((other - 0x01010101) & ~other)) & 0x80808080) break;
  }
  for (; at < end; at += 1) if (bytes[at] === byte) return at;
  return -1;
}

/**
 * The first position of one of two bytes from `from` on, at most `end`. `one` and `other` are words of four of them. The memory goes on for three bytes after
 * `end` at least.
 */
export function findEither(view: DataView, one: number, other: number, from: number, end: number): number {
  for (let at = from; at < end; at += 4) {
    const word = view.getInt32(at, true);
    const a = word ^ one;
    const b = word ^ other;
    const hit = (((a - 0x01010101) & ~a) | ((b - 0x01010101) & ~b)) & 0x80808080;
    if (hit !== 0) return Math.min(end, at + ((31 - Math.clz32(hit & -hit)) >> 3));
  }
  return end;
}

/** Whether one of `bytes[from..end]`, end excluded, is zero. Sixteen at a time; the words are those of the same bytes. */
export function hasZero(bytes: Uint8Array, words: Uint32Array, from: number, end: number): boolean {
  let at = from;
  for (; (at & 3) !== 0 && at < end; at += 1) if (bytes[at] === 0) return true;
  for (; at + 16 <= end; at += 16) {
    const word = at >> 2;
    const a = words[word] ?? 0;
    const b = words[word + 1] ?? 0;
    const c = words[word + 2] ?? 0;
    const d = words[word + 3] ?? 0;
    const hit = ((a - 0x01010101) & ~a) | ((b - 0x01010101) & ~b) | ((c - 0x01010101) & ~c) | ((d - 0x01010101) & ~d);
    if ((hit & 0x80808080) !== 0) return true;
  }
  for (; at < end; at += 1) if (bytes[at] === 0) return true;
  return false;
}

/** Copies `length` bytes between memories, four at a time; the last four overlap those before them. */
export function copyBytes(from: Words, start: number, to: Words, at: number, length: number): void {
  if (length < 4) {
    for (let index = 0; index < length; index += 1) to.bytes[at + index] = from.bytes[start + index] ?? 0;
    return;
  }
  const [source, target] = [from.view, to.view];
  const last = length - 4;
  for (let index = 0; index < last; index += 4) target.setInt32(at + index, source.getInt32(start + index, true), true);
  target.setInt32(at + last, source.getInt32(start + last, true), true);
}

const isOdd = (byte: number): boolean => byte === 0 || byte >= 0x80;

/** Whether a byte is zero or beyond ASCII. */
export function hasOddByte(bytes: Uint8Array): boolean {
  if (bytes.length <= 64) return bytes.some(isOdd);
  const aligned = (4 - (bytes.byteOffset % 4)) % 4;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + aligned, (bytes.length - aligned) >> 2);
  let index = 0;
  for (; index + 4 <= words.length; index += 4) {
    const a = words[index] ?? 0;
    const b = words[index + 1] ?? 0;
    const c = words[index + 2] ?? 0;
    const d = words[index + 3] ?? 0;
    // A zero byte borrows from the one above it, which sets its highest bit.
    const odd = a | (a - 0x01010101) | b | (b - 0x01010101) | c | (c - 0x01010101) | d | (d - 0x01010101);
    if ((odd & 0x80808080) !== 0) return true;
  }
  const rest = [bytes.subarray(0, aligned), bytes.subarray(aligned + index * 4)];
  return rest.some((part) => part.some(isOdd));
}
