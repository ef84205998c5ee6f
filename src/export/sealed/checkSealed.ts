/**
 * Whether an opened page is the one that was sealed, node for node. What somebody changed who also wrote the manifest again can only be seen from the
 * seal published elsewhere, or from a signature.
 */
import { composePage, type PageContent, type PageElement, writeNode } from './pageNodes.ts';
import { readContent } from './readPage.ts';
import { frameHash, hexHash, type SealedManifest } from './sealedFile.ts';
import { isSignedBy, type Signer } from './signature.ts';

export interface SealCheck {
  /** SHA-256 of the manifest in hexadecimal. */
  readonly seal: string;
  /**
   * Names of parts that differ, are missing or were added; `manifest`, `frame` and `signature` for those; `markup` for anything in the page that a
   * sealed page does not have. Empty: unmodified.
   */
  readonly altered: readonly string[];
  readonly madeAt: string;
  /** Null for an unsigned page and for a signature that does not fit. */
  readonly signer: Signer | null;
}

function readManifest(text: string): SealedManifest | null {
  try {
    const value = JSON.parse(text) as SealedManifest;
    return Array.isArray(value.parts) ? value : null;
  } catch {
    return null;
  }
}

/** What differs within the content of a page, which is all that differs between two sealed pages. */
export function checkContent(content: PageContent): SealCheck {
  const seal = hexHash(content.manifestText);
  const manifest = readManifest(content.manifestText);
  if (!manifest) return { seal, altered: ['manifest'], madeAt: '', signer: null };
  const sealed = new Map(manifest.parts.map(({ name, sha256 }) => [name, sha256]));
  const names = content.parts.map(({ name }) => name);
  const signer = manifest.signer ?? null;
  const isSigned = signer !== null && content.signature !== null && isSignedBy(seal, content.signature, signer);
  const altered = [
    ...(seal === content.seal ? [] : ['manifest']),
    ...(frameHash(content, content.policy) === manifest.frame ? [] : ['frame']),
    ...(isSigned || (signer === null && content.signature === null) ? [] : ['signature']),
    ...content.parts
      .filter(({ name, text }, index) => names.indexOf(name) !== index || sealed.get(name) !== hexHash(text))
      .map(({ name }) => name),
    ...[...sealed.keys()].filter((name) => !names.includes(name)),
  ];
  return { seal, altered: [...new Set(altered)], madeAt: manifest.madeAt, signer: isSigned ? signer : null };
}

export function checkSealed(page: PageElement): SealCheck {
  const content = readContent(page);
  const check = checkContent(content);
  const isWhole = writeNode(composePage(content)) === writeNode(page);
  return isWhole ? check : { ...check, altered: ['markup', ...check.altered] };
}
