/** A part as it stands in a sealed file, and back. */
import { gunzipSync, gzipSync } from 'fflate';
import type { SealedPart } from './sealedFile.ts';

/** Base64 of bytes, in pieces that fit on a call stack. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}

/** The same bytes give the same text at any time. */
export function packPart(name: string, bytes: Uint8Array): SealedPart {
  return { name, text: toBase64(gzipSync(bytes, { level: 9, mtime: 315_532_800_000 })) };
}

/** Throws for a text that is no compressed part. */
export function unpackPart({ text }: SealedPart): Uint8Array<ArrayBuffer> {
  return gunzipSync(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
}
