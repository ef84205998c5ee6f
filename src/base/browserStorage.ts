/** Small texts that the browser keeps on this machine. Where it refuses, as some private windows do, nothing throws. */

/** `full`: no room is left. `unavailable`: the browser keeps nothing here. */
export type StorageFailure = 'full' | 'unavailable';

/** The same two reasons for every kind of storage of a browser. */
export function storageFailureOf(error: unknown): StorageFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'unavailable';
}

/** Null where nothing is kept under the key, or nothing can be read. */
export function readKept(key: string): string | null {
  try {
    return globalThis.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Null removes what is kept. Returns why the browser did not keep it, or null. */
export function writeKept(key: string, value: string | null): StorageFailure | null {
  try {
    if (value === null) globalThis.localStorage.removeItem(key);
    else globalThis.localStorage.setItem(key, value);
    return null;
  } catch (error) {
    return storageFailureOf(error);
  }
}
