/** Encodings that the first bytes of a text show. */
export type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By the byte order mark; UTF-16 also without one. Null where nothing shows it. */
export function encodingOfMark(head: Uint8Array): MarkedEncoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return byHighBytes(head);
}

/** High bytes of the letters of the region in UTF-16: Latin, Arabic and its presentation forms, general punctuation. */
const highBytes = new Set([0x00, 0x01, 0x02, 0x06, 0x07, 0x20, 0xfb, 0xfc, 0xfd, 0xfe]);

/** Without a mark: every other byte is one of few, and many of these are zero, because digits, signs and ends of lines are ASCII. */
function byHighBytes(head: Uint8Array): MarkedEncoding | null {
  const looked = head.subarray(0, Math.min(1024, head.length - (head.length % 2)));
  if (looked.length < 8) return null;
  const fits = (parity: number): boolean => {
    let zeros = 0;
    for (let index = 0; index < looked.length; index += 2) {
      const [high, low] = [looked[index + parity] ?? 0, looked[index + 1 - parity] ?? 0];
      if (!highBytes.has(high) || (high === 0 && low === 0)) return false;
      if (high === 0) zeros += 1;
    }
    return zeros * 2 >= looked.length * 0.1;
  };
  if (fits(1)) return 'utf-16le';
  return fits(0) ? 'utf-16be' : null;
}
