/** PNG read by its specification, without the exporter's own code. */
import { crc32 } from 'node:zlib';

export interface Chunk {
  readonly type: string;
  readonly at: number;
  readonly data: Buffer;
  readonly crc: number;
  readonly crcOfBytes: number;
}

/** `at`: where the chunk's data begin. */
export function chunksOf(bytes: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      at: at + 8,
      data: bytes.subarray(at + 8, end),
      crc: bytes.readUInt32BE(end),
      crcOfBytes: crc32(bytes.subarray(at + 4, end)),
    });
    at = end + 4;
  }
  return chunks;
}

/** Keyword and text of an iTXt chunk that is not compressed: keyword, NUL, flag, method, language, NUL, translated keyword, NUL, text. */
export function internationalText({ data }: Chunk): { readonly keyword: string; readonly text: string } {
  const keywordEnd = data.indexOf(0);
  if (data[keywordEnd + 1] !== 0 || data[keywordEnd + 2] !== 0)
    throw new Error('The text is compressed, or of another method.');
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = data.indexOf(0, languageEnd + 1);
  return { keyword: data.toString('latin1', 0, keywordEnd), text: data.toString('utf8', translatedEnd + 1) };
}
