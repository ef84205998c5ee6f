/**
 * One file that holds the whole page. Its parts stand in it as compressed text, each with its SHA-256 in a manifest; the SHA-256 of the manifest is the
 * seal. The form is rigid, so that a sealed file can be taken apart and put together again with more parts.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What stands around the parts. */
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

/** `text`: gzip in base64. */
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
  readonly frame: string;
  readonly parts: readonly { readonly name: string; readonly sha256: string }[];
}

export interface SealedFile {
  readonly frame: SealedFrame;
  readonly parts: readonly SealedPart[];
  readonly info: SealedInfo;
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

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const safeName = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u;

/** Throws for a name that is no relative path of letters, digits and `. _ - /`. */
function composePart({ name, text }: SealedPart): string {
  if (!safeName.test(name) || name.includes('..')) throw new Error(`A sealed file cannot name a part “${name}”.`);
  return `<script type="application/gzip" data-part="${name}">${text}</script>`;
}

/** The file’s text and its seal. */
export function composeSealed({ frame, parts, info }: SealedFile): { readonly html: string; readonly seal: string } {
  const policy = policyOf(frame);
  const manifest: SealedManifest = {
    form: 'border-brief-sealed/1',
    version: info.version,
    madeAt: info.madeAt,
    frame: frameHash(frame, policy),
    parts: parts.map(({ name, text }) => ({ name, sha256: hexHash(text) })),
  };
  const manifestText = JSON.stringify(manifest).replaceAll('<', '\\u003c');
  const seal = hexHash(manifestText);
  const html = `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="dark light" />
<meta name="referrer" content="no-referrer" />
<meta id="react-aria-pressable-style" />
<meta name="seal" content="${seal}" />
<title>${escapeText(frame.title)}</title>
<link rel="icon" href="${frame.icon}" />
<style>${frame.style}</style>
</head>
<body>
<div id="seal-notice" role="alert">${frame.notice.map((line) => `<p dir="auto">${escapeText(line)}</p>`).join('')}</div>
<div id="root"></div>
<script type="application/json" id="manifest">${manifestText}</script>
${parts.map(composePart).join('\n')}
<script type="module" id="loader">${frame.loader}</script>
</body>
</html>
`;
  return { html, seal };
}
