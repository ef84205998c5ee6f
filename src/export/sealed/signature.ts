/** Who signed a sealed file: an Ed25519 signature (RFC 8032) of its seal, which covers the name and the public key of the signer too. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export interface Signer {
  /** As the signer wrote it. Anybody can write any name: only the key tells two signers apart. */
  readonly name: string;
  /** Public key, 32 bytes in hexadecimal. */
  readonly key: string;
}

/** A key that can sign, without showing its private half. */
export interface SignWith {
  readonly signer: Signer;
  readonly sign: (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
}

/** The purpose is part of what is signed, so that no signature made for something else fits. */
function messageOf(seal: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(utf8ToBytes(`border-brief seal ${seal}`));
}

/** In hexadecimal. */
export async function signSeal(seal: string, { sign }: SignWith): Promise<string> {
  return bytesToHex(await sign(messageOf(seal)));
}

/** False also for texts that are not a signature or a key. */
export function isSignedBy(seal: string, signature: string, { key }: Signer): boolean {
  try {
    return ed25519.verify(hexToBytes(signature), messageOf(seal), hexToBytes(key), { zip215: false });
  } catch {
    return false;
  }
}
