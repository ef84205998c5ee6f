/** The metadata of a PDF that this page wrote. Looks for its own keys and reads nothing else of the file. */
import { failure, type Result } from '../../base/result.ts';
import { decodeMetadata, type ExportMetadata, type MetadataFault } from '../snapshot/metadata.ts';
import { metadataNamespace } from '../render/renderSvg.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8');

export function isPdf(bytes: Uint8Array): boolean {
  return decoder.decode(bytes.subarray(0, 5)) === '%PDF-';
}

function find(bytes: Uint8Array, words: string, from = 0): number {
  const wanted = encoder.encode(words);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

const [opening, closing] = ['<bb:view>', '</bb:view>'];
/** Our text is far shorter. */
const mostBytes = 200_000;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#39': "'" };

export function readPdf(bytes: Uint8Array): Result<ExportMetadata, MetadataFault> {
  const space = find(bytes, metadataNamespace);
  if (space < 0) return failure('foreign');
  const start = find(bytes.subarray(0, space + mostBytes), opening, space);
  if (start < 0) return failure('damaged');
  const rest = bytes.subarray(start + opening.length, start + mostBytes);
  const end = find(rest, closing);
  if (end < 0) return failure('damaged');
  return decodeMetadata(
    decoder
      .decode(rest.subarray(0, end))
      .replace(/&(lt|gt|quot|apos|amp|#39);/g, (_, name: string) => entities[name] ?? ''),
  );
}
