/** Why something failed, for a sentence that says so. Browsers say in their own terms, and in English, that code could not be loaded. */
import '../words/unloaded.ts';
import type { Words } from '../words/words.ts';

const unloaded = /dynamically imported module|preload CSS|module script failed|error loading/i;

/** Whether the code was missing: a lost network, or a new release on the host. An import worker whose script is missing says no more than its name. */
export function isUnloaded(message: string): boolean {
  return unloaded.test(message) || message === 'import worker';
}

export function reasonOf(error: unknown, words: Words): string {
  const message = error instanceof Error ? error.message : String(error);
  return isUnloaded(message) ? words.t('unloaded.reason') : message;
}
