/** Takes a sealed file apart again: from its text, or from the page that was opened from it. Both give the same value. */
import { checkContent } from './checkSealed.ts';
import { type PageContent, writePage } from './pageNodes.ts';
import { readContent, readPage } from './readPage.ts';
import { type SealedFile, type SealedManifest, type SealedPart, policyOf } from './sealedFile.ts';

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function only(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error('This is not a sealed file of Border Brief.');
  return found;
}

function fileOf(content: PageContent): SealedFile {
  const { form, version, madeAt } = JSON.parse(content.manifestText) as SealedManifest;
  if (form !== 'border-brief-sealed/1') throw new Error('This sealed file is of another release.');
  const { title, style, notice, loader, icon } = content;
  const scriptHash = only(content.policy, /script-src '[^']+' 'sha256-([^']+)'/);
  const file: SealedFile = {
    frame: { title, style, notice, loader, icon, scriptHash },
    parts: content.parts,
    info: { version, madeAt },
  };
  if (policyOf(file.frame) !== content.policy) throw new Error('The policy of this sealed file is not ours.');
  return file;
}

/** Throws for a text that is not, letter by letter, a sealed file. */
export function parseSealed(html: string): SealedFile {
  const content: PageContent = {
    policy: unescapeText(only(html, /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/)),
    seal: only(html, /<meta name="seal" content="([^"]*)" \/>/),
    signature: /<meta name="signature" content="([^"]*)" \/>/.exec(html)?.[1] ?? null,
    title: unescapeText(only(html, /<title>([^<]*)<\/title>/)),
    style: only(html, /<style>([^<]*)<\/style>/),
    icon: unescapeText(only(html, /<link rel="icon" href="([^"]*)" \/>/)),
    notice: [
      ...only(html, /<div id="seal-notice" role="alert">(.*?)<\/div>/).matchAll(/<p dir="auto">([^<]*)<\/p>/g),
    ].map(([, line]) => unescapeText(line ?? '')),
    manifestText: only(html, /<script type="application\/json" id="manifest">([^<]*)<\/script>/),
    parts: [...html.matchAll(/<script type="application\/gzip" data-part="([^"]*)">([^<]*)<\/script>/g)].map(
      ([, name = '', text = '']) => ({ name, text }),
    ),
    loader: only(html, /<script type="module" id="loader">([\s\S]*?)<\/script>/),
  };
  if (writePage(content) !== html || checkContent(content).altered.length > 0)
    throw new Error('This sealed file has been altered.');
  return fileOf(content);
}

/** What the page was opened with, as far as it is still in it. The notice is removed at start and is handed over. */
export interface OpenedPage {
  readonly document: Document;
  readonly title: string;
  readonly notice: readonly string[];
  /** Of a locked page, unlocked. */
  readonly parts?: readonly SealedPart[];
}

export function readOpened({ document, title, notice, parts }: OpenedPage): SealedFile {
  const content = readContent(readPage(document));
  return fileOf({ ...content, title, notice, parts: parts ?? content.parts });
}
