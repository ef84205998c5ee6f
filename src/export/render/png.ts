/** PNG files with metadata of this page, written and read chunk by chunk. The picture itself is never touched. */
import { crc32 } from '../../base/crc32.ts';
import { failure, success, type Result } from '../../base/result.ts';
import {
  decodeMetadata,
  encodeMetadata,
  metadataKey,
  type ExportMetadata,
  type MetadataFault,
} from '../snapshot/metadata.ts';

export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where the whole chunk begins. */
  readonly at: number;
  readonly size: number;
  readonly isSound: boolean;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

export function toChunk(type: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([latin(type), data]);
  return joinBytes([uint32(data.length), body, uint32(crc32(body))]);
}

export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, index) => bytes[index] === byte);
}

/** The chunks up to the end or to where the file breaks off; only texts are checked for damage, as pictures are the decoder's matter. */
function chunksOf(bytes: Uint8Array): Result<readonly Chunk[], 'damaged'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = pngSignature.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return failure('damaged');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    const isSound =
      type !== 'iTXt' || view.getUint32(at + 8 + length) === crc32(bytes.subarray(at + 4, at + 8 + length));
    chunks.push({ type, data, at, size: length + 12, isSound });
    at += 12 + length;
    if (type === 'IEND') return success(chunks);
  }
  return failure('damaged');
}

/** iTXt: key, NUL, not compressed, method 0, no language, no translated key, text in UTF-8. */
function textChunk(text: string): Uint8Array {
  return toChunk('iTXt', joinBytes([latin(metadataKey), new Uint8Array(5), new TextEncoder().encode(text)]));
}

const metresPerInch = 0.0254;
/** Chunks in which an encoder could have written something about the machine or the time. */
const dropped = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf', 'pHYs']);

/** The same picture with our metadata and its density, and without any other text. `pxPerPt`: pixels to 1/72 inch. */
export function writePngMetadata(
  png: Uint8Array,
  metadata: ExportMetadata,
  pxPerPt: number,
): Result<Uint8Array<ArrayBuffer>, 'damaged'> {
  const chunks = isPng(png) ? chunksOf(png) : failure('damaged' as const);
  if (!chunks.ok) return chunks;
  const perMetre = Math.round((pxPerPt * 72) / metresPerInch);
  const density = toChunk('pHYs', joinBytes([uint32(perMetre), uint32(perMetre), Uint8Array.of(1)]));
  const kept = chunks.value
    .filter(({ type }) => !dropped.has(type))
    .flatMap(({ type, at, size }) => {
      const whole = png.subarray(at, at + size);
      return type === 'IHDR' ? [whole, density, textChunk(encodeMetadata(metadata))] : [whole];
    });
  return success(joinBytes([Uint8Array.from(pngSignature), ...kept]));
}

/** The metadata of a PNG that this page wrote. */
export function readPng(bytes: Uint8Array): Result<ExportMetadata, MetadataFault> {
  if (!isPng(bytes)) return failure('foreign');
  const chunks = chunksOf(bytes);
  if (!chunks.ok) return chunks;
  const key = `${metadataKey}\0`;
  const own = chunks.value.find(
    ({ type, data }) => type === 'iTXt' && String.fromCharCode(...data.subarray(0, key.length)) === key,
  );
  if (!own) return failure('foreign');
  if (!own.isSound || own.data[key.length] !== 0) return failure('damaged');
  const afterLanguage = own.data.indexOf(0, key.length + 2);
  const afterTranslated = afterLanguage < 0 ? -1 : own.data.indexOf(0, afterLanguage + 1);
  if (afterTranslated < 0) return failure('damaged');
  return decodeMetadata(new TextDecoder().decode(own.data.subarray(afterTranslated + 1)));
}
