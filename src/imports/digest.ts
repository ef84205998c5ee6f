/** SHA-256 of a file, as 64 hexadecimal digits. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ByteSource } from '../formats/byteSource.ts';
import { ImportCancelled } from './importStop.ts';

/** Up to here a file is handed to the platform whole: it digests beside the reading, and several times faster. */
const wholeBytes = 2 ** 30;

async function digestWhole(source: ByteSource): Promise<Uint8Array | null> {
  // A page from a disk has no platform digest.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle || source.size > wholeBytes) return null;
  try {
    return new Uint8Array(
      await subtle.digest('SHA-256', (await source.slice(0, source.size)) as Uint8Array<ArrayBuffer>),
    );
  } catch {
    // Too little memory, or a file that cannot be read any more; reading it piece by piece tells which.
    return null;
  }
}

async function digestInPieces(source: ByteSource, signal: AbortSignal): Promise<Uint8Array> {
  const digest = sha256.create();
  for await (const chunk of source.open()) {
    if (signal.aborted) throw new ImportCancelled();
    digest.update(chunk);
  }
  return digest.digest();
}

/** May be started beside the reading of the same source. */
export async function digestOf(source: ByteSource, signal: AbortSignal): Promise<string> {
  return bytesToHex((await digestWhole(source)) ?? (await digestInPieces(source, signal)));
}
