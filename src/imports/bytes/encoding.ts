/**
 * How the bytes of a text spell its letters. Byte order marks are believed; otherwise it is UTF-8 as long as every byte agrees. Where one does not, it is
 * Windows-1256 if such bytes stand in rows, as the letters of Arabic words do, and Windows-1252 if they stand alone among Latin letters. Each of the two has
 * neighbours that differ in a few letters: ISO 8859-6, and Windows-1254 (Turkish) and Mac Roman.
 */
import type { MarkedEncoding } from '../../formats/encodingOfMark.ts';
import { hasOddByte } from './search.ts';
import type { ByteSource } from '../../formats/byteSource.ts';
import { decodeMacArabic } from './macArabic.ts';

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
  'macintosh',
] as const;

/** `utf-8-damaged`: UTF-8 of which single bytes are wrong; each of them becomes U+FFFD. */
export type TextEncoding = MarkedEncoding | 'utf-8-damaged' | 'x-mac-arabic' | (typeof declarable)[number];

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

/** The letters ي and و, which no Arabic text lacks, in the two encodings. Each byte is a vowel mark or a French letter in the other. */
const arabicYeh = { iso: [0xea, 0xe8], windows: [0xed, 0xe6] } as const;
/** Ğ, İ, Ş, ğ, ı and ş in Windows-1254; Icelandic letters in Windows-1252. All others are the same. */
const turkishLetters = [0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe] as const;
/** Bytes below 0xA0 that stand within words in Windows-1252: the apostrophe and the letters of the carons and ligatures, but é in Mac Roman. */
const signsInWords = new Set([0x91, 0x92, 0x96, 0x97, 0x8a, 0x9a, 0x8c, 0x9c, 0x9e, 0x85]);
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** Digits, signs and letters of Mac Arabic where ISO 8859-6, which has the same Arabic letters, has nothing. */
const onlyMacArabic = [...range(0xa5, 0xab), ...range(0xae, 0xba), ...range(0xdb, 0xdf), ...range(0xf3, 0xff)];
const isLatinLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** Letters beyond ASCII for each wrong byte, from which on a text is still taken for UTF-8. */
const lettersPerFault = 3;

/** Reads the whole file once more, which only a file that is not UTF-8 throughout costs. */
export async function guessOldEncoding(source: ByteSource): Promise<TextEncoding> {
  const utf8 = new TextDecoder();
  const counts = new Uint32Array(256);
  let [inRows, alone, run, letters, faults, inWords, before] = [0, 0, 0, 0, 0, 0, 0];
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
      if (byte >= 0x80) {
        counts[byte] = (counts[byte] ?? 0) + 1;
        run += 1;
        if (byte < 0xa0 && !signsInWords.has(byte) && isLatinLetter(before)) inWords += 1;
      } else if (run > 0) {
        if (run >= 3) inRows += run;
        else alone += run;
        run = 0;
      }
      before = byte;
    }
  }
  count(utf8.decode());
  if (letters >= faults * lettersPerFault) return 'utf-8-damaged';
  const sum = (bytes: readonly number[]): number => bytes.reduce((total, byte) => total + (counts[byte] ?? 0), 0);
  if (inRows + (run >= 3 ? run : 0) > alone)
    return sum(arabicYeh.iso) <= sum(arabicYeh.windows)
      ? 'windows-1256'
      : sum(onlyMacArabic) > 0
        ? 'x-mac-arabic'
        : 'iso-8859-6';
  // Where Windows has letters, Mac Roman has signs.
  if (inWords > sum(range(0xc0, 0xff))) return 'macintosh';
  return sum(turkishLetters) > 0 ? 'windows-1254' : 'windows-1252';
}

/** Chunks that are known to hold no zero byte: they need not be searched for one again. */
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
  if (encoding === 'x-mac-arabic') {
    for await (const chunk of chunks) yield new TextEncoder().encode(decodeMacArabic(chunk));
    return;
  }
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
