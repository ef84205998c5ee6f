/** A part as it stands in a sealed file, and back. */
import { gunzipSync, gzipSync } from 'fflate';
import { fromBase64, toBase64 } from './base64.ts';
import type { SealedPart } from './sealedFile.ts';

/** The same bytes give the same text at any time. */
export function packPart(name: string, bytes: Uint8Array): SealedPart {
  return { name, text: toBase64(gzipSync(bytes, { level: 9, mtime: 315_532_800_000 })) };
}

/** Throws for a text that is not a compressed part. */
export function unpackPart({ text }: SealedPart): Uint8Array<ArrayBuffer> {
  return gunzipSync(fromBase64(text));
}
