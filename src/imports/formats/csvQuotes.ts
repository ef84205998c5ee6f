/** Quotation marks within quoted cells: doubled, or behind a backslash. What they stand for is written in place, so that a row is read only once more. */
const [quote, slash] = [34, 92];
/** A word of four quotes. */
export const quotes = Math.imul(quote, 0x01010101);

/** Whether an odd number of backslashes precedes it. */
export function isEscaped(bytes: Uint8Array, at: number, start: number): boolean {
  let before = at;
  while (before > start && bytes[before - 1] === slash) before -= 1;
  return (at - before) % 2 === 1;
}

/** Takes out backslashes before quotes and before backslashes; returns the new end. */
export function takeOutSlashes(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  for (let read = start; read < end; read += 1, to += 1) {
    if (bytes[read] === slash && (bytes[read + 1] === quote || bytes[read + 1] === slash) && read + 1 < end) read += 1;
    bytes[to] = bytes[read] ?? 0;
  }
  return to;
}

/** Doubled quotes become single ones; returns the new end. */
export function halveQuotes(bytes: Uint8Array, view: DataView, start: number, end: number): number {
  let to = start;
  for (let read = start; read < end; read += 1, to += 1) {
    // Four bytes without a quote at a time: they move towards the front, so that none is written over before it is read.
    for (; read + 4 <= end; read += 4, to += 4) {
      const word = view.getInt32(read, true);
      const other = word ^ quotes;
      if (((other - 0x01010101) & ~other & 0x80808080) !== 0) break;
      view.setInt32(to, word, true);
    }
    if (read >= end) break;
    const byte = bytes[read] ?? 0;
    bytes[to] = byte;
    // The second of the two is passed over.
    if (byte === quote) read += 1;
  }
  return to;
}
