/**
 * How the bytes of a text spell its letters. Byte order marks are believed; otherwise it is UTF-8 as long as every byte agrees. Where one does not, it is
 * Windows-1256 if such bytes stand in rows, as the letters of Arabic words do, and Windows-1252 if they stand alone among Latin letters.
 */
import type { MarkedEncoding } from '../../formats/encodingOfMark.ts';
import { hasOddByte } from './search.ts';
import type { ByteSource } from '../../formats/byteSource.ts';

/** Encodings that an XML document may declare, under the names that the platform gives them. */
const declarable = [
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'koi8-r',
] as const;

/** `utf-8-damaged`: UTF-8 of which single bytes are wrong; each of them becomes U+FFFD. */
export type TextEncoding = MarkedEncoding | 'utf-8-damaged' | (typeof declarable)[number];

/** What the first line of an XML document says; null where it says nothing or an encoding that is not known. */
export function encodingDeclared(head: Uint8Array): TextEncoding | null {
  const line = new TextDecoder('windows-1252').decode(head.subarray(0, 200));
  const label = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(line)?.[1];
  try {
    const name = label === undefined ? '' : new TextDecoder(label).encoding;
    return declarable.find((each) => each === name) ?? null;
  } catch {
    return null;
  }
}

/** Thrown when a text taken for UTF-8 turns out to be none; the reader then begins again. */
export class NotUtf8 extends Error {}

/** Letters beyond ASCII for each wrong byte, from which on a text is still taken for UTF-8. */
const lettersPerFault = 8;

/** Reads the whole file once more, which only a file that is not UTF-8 throughout costs. */
export async function guessOldEncoding(source: ByteSource): Promise<TextEncoding> {
  const utf8 = new TextDecoder();
  let [inRows, alone, run, letters, faults] = [0, 0, 0, 0, 0];
  const count = (text: string): void => {
    for (let index = 0; index < text.length; index += 1) {
      const letter = text.charCodeAt(index);
      if (letter === 0xfffd) faults += 1;
      else if (letter >= 0x80) letters += 1;
    }
  };
  for await (const chunk of source.open()) {
    count(utf8.decode(chunk, { stream: true }));
    for (const byte of chunk) {
      if (byte >= 0x80) run += 1;
      else if (run > 0) {
        if (run >= 3) inRows += run;
        else alone += run;
        run = 0;
      }
    }
  }
  count(utf8.decode());
  if (letters >= faults * lettersPerFault) return 'utf-8-damaged';
  return inRows + (run >= 3 ? run : 0) > alone ? 'windows-1256' : 'windows-1252';
}

/** Chunks that were seen to hold no zero byte, so that nobody need look for one again. */
export const withoutZeros = new WeakSet<Uint8Array>();

async function* checkedUtf8(chunks: AsyncIterable<Uint8Array>, within: boolean): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let [first, open] = [!within, false];
  try {
    for await (const chunk of chunks) {
      // Only letters beyond ASCII can be wrong, and they can be cut in two between chunks.
      const isOdd = hasOddByte(chunk);
      if (!isOdd) withoutZeros.add(chunk);
      if (open || isOdd) {
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
  const decoder = new TextDecoder(encoding === 'utf-8-damaged' ? 'utf-8' : encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/**
 * The text as UTF-8 without a byte order mark. Chunks may be empty and may cut a letter in two. `within`: the text begins in the middle of a file, where a
 * mark is a letter of it.
 */
export function toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
  within = false,
): AsyncIterable<Uint8Array> {
  return encoding === 'utf-8' ? checkedUtf8(chunks, within) : decoded(chunks, encoding);
}
