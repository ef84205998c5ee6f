/**
 * The source of the page’s own files. A sealed page contains them; its loader has unpacked and checked them before anything else runs. A hosted page
 * fetches them from its host. Code that reads a file of the page asks here first.
 */

export interface SealedPage {
  /** SHA-256 of the manifest in hexadecimal: to be compared with the one published for the file. */
  readonly seal: string;
  /** Names of what differs from the manifest; empty for an unmodified file. */
  readonly altered: readonly string[];
  /** Who signed the file, with the public key in hexadecimal; null for an unsigned file. */
  readonly signer: { readonly name: string; readonly key: string } | null;
  /** Unpacked bytes, by name relative to the page. */
  readonly parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** When the file was made, as an ISO instant in UTC. */
  readonly madeAt: string;
  /** Title and notice of the opened file, needed to write the file again. */
  readonly title: string;
  readonly notice: readonly string[];
  /** The packed parts of a file that was opened with a password; null for any other. */
  readonly unlocked: readonly { readonly name: string; readonly text: string }[] | null;
}

declare global {
  var sealedPage: SealedPage | undefined;
}

/** Null in a hosted page. */
export function sealedPage(): SealedPage | null {
  return globalThis.sealedPage ?? null;
}

/** The bytes of an embedded file; null if there is none of that name. */
export function embedded(name: string): Uint8Array<ArrayBuffer> | null {
  return sealedPage()?.parts.get(name) ?? null;
}

/** Names of the embedded files in a folder (`extras/`), in order. */
export function embeddedNames(folder: string): readonly string[] {
  return [...(sealedPage()?.parts.keys() ?? [])].filter((name) => name.startsWith(folder)).sort();
}

/** An address from which the browser can load an embedded file; null if there is none of that name. */
export function embeddedUrl(name: string, type: string): string | null {
  const bytes = embedded(name);
  return bytes ? URL.createObjectURL(new Blob([bytes], { type })) : null;
}
