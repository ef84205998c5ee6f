/**
 * Locks the parts of a sealed file with a password. The key is derived with scrypt (RFC 7914; 128 MiB of memory for each guess) and encrypts with
 * XChaCha20-Poly1305, which also reveals any change. Names and sizes of the parts are inside; outside stands only their total size.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { unzipSync, zipSync } from 'fflate';
import { fromBase64, toBase64 } from './base64.ts';
import type { SealedPart } from './sealedFile.ts';

/** The only part of a locked file. */
export const lockedPart = 'locked';

/** Parameters as OWASP recommends for scrypt: N = 2^17, r = 8, p = 1. The first byte of a locked part names them. */
const form = 1;
const derivation = { N: 2 ** 17, r: 8, p: 1, dkLen: 32 };
const saltBytes = 16;
const nonceBytes = 24;

/** The same password may be typed on another keyboard: written in one Unicode form. */
async function keyOf(password: string, salt: Uint8Array): Promise<Uint8Array> {
  return scryptAsync(utf8ToBytes(password.normalize('NFKC')), salt, derivation);
}

/** `random`: gives as many random bytes as are asked for. */
export async function lockParts(
  parts: readonly SealedPart[],
  password: string,
  random: (length: number) => Uint8Array = (length) => crypto.getRandomValues(new Uint8Array(length)),
): Promise<SealedPart> {
  const salt = random(saltBytes);
  const nonce = random(nonceBytes);
  const archive = zipSync(Object.fromEntries(parts.map(({ name, text }) => [name, fromBase64(text)])), { level: 0 });
  const cipher = xchacha20poly1305(await keyOf(password, salt), nonce, Uint8Array.of(form));
  return { name: lockedPart, text: toBase64(concatBytes(Uint8Array.of(form), salt, nonce, cipher.encrypt(archive))) };
}

/** Null where the password is another or the part was changed. Throws for a part of another form. */
export async function unlockParts({ text }: SealedPart, password: string): Promise<readonly SealedPart[] | null> {
  const bytes = fromBase64(text);
  if (bytes[0] !== form) throw new Error('This file was locked in another way.');
  const salt = bytes.subarray(1, 1 + saltBytes);
  const nonce = bytes.subarray(1 + saltBytes, 1 + saltBytes + nonceBytes);
  const cipher = xchacha20poly1305(await keyOf(password, salt), nonce, Uint8Array.of(form));
  try {
    const archive = unzipSync(cipher.decrypt(bytes.subarray(1 + saltBytes + nonceBytes)));
    return Object.entries(archive).map(([name, packed]) => ({ name, text: toBase64(packed) }));
  } catch {
    return null;
  }
}
