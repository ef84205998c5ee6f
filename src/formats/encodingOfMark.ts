/** Encodings that the first bytes of a text show. */
export type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By the byte order mark; UTF-16 also without one, where every other byte of the first letters is zero. Null where nothing tells. */
export function encodingOfMark(head: Uint8Array): MarkedEncoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  // Without a mark: the first characters of a table are ASCII, so every other byte is zero.
  const zeros = [0, 1].map(
    (parity) => head.subarray(0, 64).filter((byte, index) => index % 2 === parity && byte === 0).length,
  );
  const half = Math.min(64, head.length) / 2;
  if (half >= 4 && zeros[1] === Math.floor(half) && zeros[0] === 0) return 'utf-16le';
  if (half >= 4 && zeros[0] === Math.ceil(half) && zeros[1] === 0) return 'utf-16be';
  return null;
}
