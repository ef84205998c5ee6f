/**
 * How the bytes of a text spell its letters. Byte order marks are believed; otherwise it is UTF-8 as long as every byte agrees. Where one does not, it is
 * Windows-1256 if such bytes stand in rows, as the letters of Arabic words do, and Windows-1252 if they stand alone among Latin letters.
 */
import type { MarkedEncoding } from '../../formats/encodingOfMark.ts';
import { hasHighByte } from './search.ts';
import type { ByteSource } from '../../formats/byteSource.ts';

export type TextEncoding = MarkedEncoding | 'windows-1252' | 'windows-1256';

/** Thrown when a text taken for UTF-8 turns out to be none; the reader then begins again. */
export class NotUtf8 extends Error {}

/** Reads the whole file once more, which only a file that is not UTF-8 costs. */
export async function guessOldEncoding(source: ByteSource): Promise<TextEncoding> {
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
