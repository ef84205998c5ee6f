/** Takes a sealed file apart again: from its text, or from the page that was opened from it. Both give the same value. */
import { policyOf, type SealedFile, type SealedManifest } from './sealedFile.ts';

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function only(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error('This is no sealed file of Border Brief.');
  return found;
}

function scriptHashIn(policy: string): string {
  return only(policy, /script-src '[^']+' 'sha256-([^']+)'/);
}

function infoOf(manifestText: string): SealedFile['info'] {
  const { form, version, madeAt } = JSON.parse(manifestText) as SealedManifest;
  if (form !== 'border-brief-sealed/1') throw new Error('This sealed file is of another release.');
  return { version, madeAt };
}

/** Throws for a text of any other form. */
export function parseSealed(html: string): SealedFile {
  const policy = only(html, /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/);
  const file: SealedFile = {
    frame: {
      title: unescapeText(only(html, /<title>([^<]*)<\/title>/)),
      style: only(html, /<style>([^<]*)<\/style>/),
      icon: only(html, /<link rel="icon" href="([^"]*)" \/>/),
      notice: [
        ...only(html, /<div id="seal-notice" role="alert">(.*?)<\/div>/).matchAll(/<p dir="auto">([^<]*)<\/p>/g),
      ].map(([, line]) => unescapeText(line ?? '')),
      loader: only(html, /<script type="module" id="loader">([\s\S]*?)<\/script>/),
      scriptHash: scriptHashIn(policy),
    },
    parts: [...html.matchAll(/<script type="application\/gzip" data-part="([^"]*)">([^<]*)<\/script>/g)].map(
      ([, name = '', text = '']) => ({ name, text }),
    ),
    info: infoOf(only(html, /<script type="application\/json" id="manifest">([^<]*)<\/script>/)),
  };
  if (policyOf(file.frame) !== policy) throw new Error('The policy of this sealed file is not ours.');
  return file;
}

/** What the page was opened with, as far as it still stands in it. The notice is taken away at start and is handed over. */
export interface OpenedPage {
  readonly document: Document;
  readonly title: string;
  readonly notice: readonly string[];
}

export function policyIn(document: Document): string {
  return document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
}

export function manifestIn(document: Document): string {
  return document.getElementById('manifest')?.textContent ?? '';
}

export function partsIn(document: Document): SealedFile['parts'] {
  return [...document.querySelectorAll('script[data-part]')].map((element) => ({
    name: element.getAttribute('data-part') ?? '',
    text: element.textContent,
  }));
}

export function readOpened({ document, title, notice }: OpenedPage): SealedFile {
  const policy = policyIn(document);
  return {
    frame: {
      title,
      notice,
      style: document.querySelector('style')?.textContent ?? '',
      loader: document.getElementById('loader')?.textContent ?? '',
      icon: document.querySelector('link[rel="icon"]')?.getAttribute('href') ?? '',
      scriptHash: scriptHashIn(policy),
    },
    parts: partsIn(document),
    info: infoOf(manifestIn(document)),
  };
}
