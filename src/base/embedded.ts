/**
 * Where a page gets the files that belong to it. A sealed page carries them within itself and its loader has unpacked and checked them before anything
 * else runs; a hosted page carries none and asks its host. Everything that reads a file of the page asks here first.
 */

export interface SealedPage {
  /** SHA-256 of the manifest in hexadecimal: what a reader compares with what was published beside the file. */
  readonly seal: string;
  /** Names of what is not as the manifest says; empty for an unmodified file. */
  readonly altered: readonly string[];
  /** Unpacked bytes, by name relative to the page. */
  readonly parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** When the file was made, as an ISO instant in UTC. */
  readonly madeAt: string;
  /** Title and notice that the file was opened with, by which it can be put together again. */
  readonly title: string;
  readonly notice: readonly string[];
}

declare global {
  var sealedPage: SealedPage | undefined;
}

/** Null in a hosted page. */
export function sealedPage(): SealedPage | null {
  return globalThis.sealedPage ?? null;
}

/** The bytes of a file that the page carries within itself; null where it carries none of that name. */
export function embedded(name: string): Uint8Array<ArrayBuffer> | null {
  return sealedPage()?.parts.get(name) ?? null;
}

/** Names of the embedded files in a folder (`extras/`), in order. */
export function embeddedNames(folder: string): readonly string[] {
  return [...(sealedPage()?.parts.keys() ?? [])].filter((name) => name.startsWith(folder)).sort();
}

/** An address by which the browser itself can load an embedded file; null where there is none of that name. */
export function embeddedUrl(name: string, type: string): string | null {
  const bytes = embedded(name);
  return bytes ? URL.createObjectURL(new Blob([bytes], { type })) : null;
}
