/** A small file of the kinds that reach the import, with invented values. */
import { readFileSync } from 'node:fs';

export function caseFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url)));
}
