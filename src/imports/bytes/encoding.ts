/**
 * How the bytes of a text spell its letters. Byte order marks are believed; otherwise it is UTF-8 as long as every byte agrees. Where one does not, it is
 * Windows-1256 if such bytes stand in rows, as the letters of Arabic words do, and Windows-1252 if they stand alone among Latin letters.
 */
import { hasHighByte } from './search.ts';
import type { ImportSource } from '../importSource.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1256';

/** Thrown when a text taken for UTF-8 turns out to be none; the reader then begins again. */
export class NotUtf8 extends Error {}

export function encodingOfMark(head: Uint8Array): TextEncoding | null {
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

/** Reads the whole file once more, which only a file that is not UTF-8 costs. */
export async function guessOldEncoding(source: ImportSource): Promise<TextEncoding> {
  let [inRows, alone, run] = [0, 0, 0];
  for await (const chunk of source.open()) {
    for (const byte of chunk) {
      if (byte >= 0x80) run += 1;
      else if (run > 0) {
        if (run >= 3) inRows += run;
        else alone += run;
        run = 0;
      }
    }
  }
  return inRows + (run >= 3 ? run : 0) > alone ? 'windows-1256' : 'windows-1252';
}

async function* checkedUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let [first, open] = [true, false];
  try {
    for await (const chunk of chunks) {
      // Only letters beyond ASCII can be wrong, and they can be cut in two between chunks.
      if (open || hasHighByte(chunk)) {
        decoder.decode(chunk, { stream: true });
        open = true;
      }
      yield first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
      first = false;
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new NotUtf8();
    throw error;
  }
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** The text as UTF-8 without a byte order mark. Chunks may be empty and may cut a letter in two. */
export function toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncIterable<Uint8Array> {
  return encoding === 'utf-8' ? checkedUtf8(chunks) : decoded(chunks, encoding);
}
