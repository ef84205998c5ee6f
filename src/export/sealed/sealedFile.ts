/**
 * One file that holds the whole page. Its parts stand in it as compressed text, each with its SHA-256 in a manifest; the SHA-256 of the manifest is the
 * seal. The form is rigid, so that a sealed file can be taken apart and put together again with more parts.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type PageContent, writePage } from './pageNodes.ts';
import { signSeal, type Signer, type SignWith } from './signature.ts';

/** The parts of the page around its content. */
export interface SealedFrame {
  readonly title: string;
  /** Style sheet of the notice, before the page’s own is there. */
  readonly style: string;
  /** What the reader sees where the file cannot start, a line each. Only the intact loader takes it away. */
  readonly notice: readonly string[];
  /** Source of the loader, as one module. */
  readonly loader: string;
  /** Icon as a `data:` address. */
  readonly icon: string;
  /** SHA-256 of the page’s script in base64: the only script that the policy lets run beside the loader. */
  readonly scriptHash: string;
}

/** `text`: gzip in base64; of a locked part, what `lockParts` gives. */
export interface SealedPart {
  readonly name: string;
  readonly text: string;
}

export interface SealedInfo {
  readonly version: string;
  /** ISO instant in UTC. */
  readonly madeAt: string;
}

export interface SealedManifest extends SealedInfo {
  readonly form: 'border-brief-sealed/1';
  /** Of a signed file. */
  readonly signer?: Signer;
  readonly frame: string;
  readonly parts: readonly { readonly name: string; readonly sha256: string }[];
}

export interface SealedFile {
  readonly frame: SealedFrame;
  readonly parts: readonly SealedPart[];
  readonly info: SealedInfo;
}

/** A written file. `seal`: SHA-256 of its manifest in hexadecimal. */
export interface WrittenSeal {
  readonly html: string;
  readonly seal: string;
}

export function hexHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function base64Hash(text: string): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
}

/** As a policy names an inline script or style sheet. */
function policyHash(text: string): string {
  return `'sha256-${base64Hash(text)}'`;
}

/** For `scriptHash`. */
export const scriptHashOf = base64Hash;

/**
 * Nothing from anywhere. Two scripts run, named by their hashes; the worker of the map is made in the page (by MapLibre from a
 * `data:` address where a page has no origin, as on a disk) and so are pictures.
 */
export function policyOf({ loader, style, scriptHash }: SealedFrame): string {
  return [
    "default-src 'none'",
    `script-src ${policyHash(loader)} 'sha256-${scriptHash}'`,
    'worker-src blob: data:',
    `style-src ${policyHash(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'",
  ].join('; ');
}

/** One hash over everything around the parts that a reader or a browser goes by. */
export function frameHash(frame: Omit<SealedFrame, 'scriptHash'>, policy: string): string {
  return hexHash(JSON.stringify([policy, frame.title, frame.style, frame.notice, frame.loader, frame.icon]));
}

const safeName = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u;

/** Throws for a part whose name is not a relative path of letters, digits and `. _ - /`. */
export function contentOf({ frame, parts, info }: SealedFile, signer?: Signer): Omit<PageContent, 'signature'> {
  const wrong = parts.find(({ name }) => !safeName.test(name) || name.includes('..'));
  if (wrong) throw new Error(`A sealed file cannot name a part “${wrong.name}”.`);
  const policy = policyOf(frame);
  const manifest: SealedManifest = {
    form: 'border-brief-sealed/1',
    version: info.version,
    madeAt: info.madeAt,
    ...(signer ? { signer } : {}),
    frame: frameHash(frame, policy),
    parts: parts.map(({ name, text }) => ({ name, sha256: hexHash(text) })),
  };
  const manifestText = JSON.stringify(manifest).replaceAll('<', '\\u003c');
  return { ...frame, policy, manifestText, parts, seal: hexHash(manifestText) };
}

/** The unsigned file. Throws as `contentOf` does. */
export function composeSealed(file: SealedFile): WrittenSeal {
  const content = contentOf(file);
  return { html: writePage({ ...content, signature: null }), seal: content.seal };
}

/** The file with the name of who signs it and a signature of its seal. Throws as `contentOf` and the key do. */
export async function composeSigned(file: SealedFile, key: SignWith): Promise<WrittenSeal> {
  const content = contentOf(file, key.signer);
  return { html: writePage({ ...content, signature: await signSeal(content.seal, key) }), seal: content.seal };
}
