/** A short fingerprint of the data, for exports and the About dialog. */

/**
 * First 12 hex digits of the SHA-256 over the given texts in UTF-8, in the order of their names. Empty if the platform has no digest
 * (a page that is not served securely).
 */
export async function dataVersion(files: ReadonlyMap<string, string>): Promise<string> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (!subtle) return '';
  const names = [...files.keys()].sort();
  const bytes = new TextEncoder().encode(names.map((name) => files.get(name)).join(''));
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
