/** Searches four bytes at a time: the platform’s own search of typed arrays asks one by one. */

/** The bytes with the same memory as words, for `findByte`. The bytes must begin where their buffer does, as those of a new array do. */
export function wordsOf({ buffer, byteLength }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, 0, byteLength >> 2);
}

/** Where `byte` first stands in `bytes[from..end]`, end excluded; -1 where it does not. */
export function findByte(bytes: Uint8Array, words: Uint32Array, byte: number, from: number, end: number): number {
  const four = Math.imul(byte, 0x01010101);
  let at = from;
  for (; (at & 3) !== 0 && at < end; at += 1) if (bytes[at] === byte) return at;
  for (; at + 4 <= end; at += 4) {
    // A zero byte in it is a byte that is looked for.
    const word = (words[at >> 2] ?? 0) ^ four;
    if (((word - 0x01010101) & ~word & 0x80808080) !== 0) break;
  }
  for (; at < end; at += 1) if (bytes[at] === byte) return at;
  return -1;
}

/** Whether a byte is beyond ASCII. */
export function hasHighByte(bytes: Uint8Array): boolean {
  if (bytes.length <= 64) return bytes.some((byte) => byte >= 0x80);
  const aligned = (4 - (bytes.byteOffset % 4)) % 4;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + aligned, (bytes.length - aligned) >> 2);
  for (let index = 0; index < words.length; index += 1) if (((words[index] ?? 0) & 0x80808080) !== 0) return true;
  return [bytes.subarray(0, aligned), bytes.subarray(aligned + words.length * 4)].some((part) =>
    part.some((byte) => byte >= 0x80),
  );
}
