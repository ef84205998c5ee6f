/** A public key as people compare it over the phone: eight groups of four hexadecimal digits, of its first 16 bytes. */
export function fingerprintOf(key: string): string {
  return (key.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}
