/** The signing key of this browser: made at the first signature, kept in IndexedDB, and unable to leave the browser, since its private half cannot be read. */
import '../../words/seal.ts';
import { bytesToHex } from '@noble/hashes/utils.js';
import { openDB } from 'idb';
import type { SignWith } from './signature.ts';

const databaseName = 'border-brief-keys';
const store = 'keys';
const own = 'own';

async function openKeys() {
  return openDB(databaseName, 1, {
    upgrade(database) {
      database.createObjectStore(store);
    },
  });
}

async function keptPair(): Promise<CryptoKeyPair> {
  const database = await openKeys();
  try {
    const kept = (await database.get(store, own)) as CryptoKeyPair | undefined;
    if (kept) return kept;
    const made = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    await database.put(store, made, own);
    return made;
  } finally {
    database.close();
  }
}

/** `name`: of the signer, as the reader will see it. Rejects where the browser has no Ed25519 or keeps nothing. */
export async function openSigningKey(name: string): Promise<SignWith> {
  const { privateKey, publicKey } = await keptPair();
  const key = bytesToHex(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
  return {
    signer: { name, key },
    sign: async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, message)),
  };
}
