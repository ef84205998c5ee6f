/** What a film tells of itself, without decoding any of its pictures. */
import { failure, type Result } from '../../base/result.ts';
import { decodeMetadata, type ExportMetadata, type MetadataFault } from '../snapshot/metadata.ts';

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  return [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

export function isGif(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0, 'GIF89a');
}

/** WebM begins with an EBML head, MP4 with a box that names its kind. */
export function isVideo(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0, '\x1a\x45\xdf\xa3') || startsWith(bytes, 4, 'ftyp');
}

const ours = /\{"version":\d+,"view":"v=[\x20-\x7e]*?"producedAt":"[\x20-\x7e]*?"\}/;

function readText(text: string): Result<ExportMetadata, MetadataFault> {
  const found = ours.exec(text);
  return found ? decodeMetadata(found[0]) : failure('foreign');
}

/** Our own way of writing it stands in clear text among the tags of the file. */
export function readVideo(bytes: Uint8Array): Result<ExportMetadata, MetadataFault> {
  return readText(new TextDecoder('latin1').decode(bytes));
}

function readBlocks(bytes: Uint8Array, start: number): { readonly data: string; readonly end: number } {
  let [data, at] = ['', start];
  for (let size = bytes[at] ?? 0; size > 0; size = bytes[at] ?? 0) {
    data += String.fromCharCode(...bytes.subarray(at + 1, at + 1 + size));
    at += size + 1;
  }
  return { data, end: at + 1 };
}

function skipBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let size = bytes[at] ?? 0; size > 0; size = bytes[at] ?? 0) at += size + 1;
  return at + 1;
}

/** Bytes of a table of colours, from the flags that announce it. */
function tableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

export function readGif(bytes: Uint8Array): Result<ExportMetadata, MetadataFault> {
  let comments = '';
  for (let at = 13 + tableBytes(bytes[10] ?? 0); at < bytes.length;) {
    const kind = bytes[at];
    if (kind === 0x21 && bytes[at + 1] === 0xfe) {
      const { data, end } = readBlocks(bytes, at + 2);
      comments += data;
      at = end;
    } else if (kind === 0x21) at = skipBlocks(bytes, at + 2);
    else if (kind === 0x2c) at = skipBlocks(bytes, at + 11 + tableBytes(bytes[at + 9] ?? 0));
    else break;
  }
  return readText(comments);
}
