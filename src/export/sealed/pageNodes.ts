/**
 * The markup of a sealed page as a tree, in one place: written from it, and compared with it when the page is opened. A page that differs from the
 * tree in any element, attribute, comment or letter is not the page that was sealed.
 */

/** An element with its attributes in order, or text. A comment has the tag `#comment`; a tree that a page must not have is named alike. */
export type PageNode = string | PageElement;

export interface PageElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly PageNode[];
}

/** Everything in a page that differs from one sealed file to the next. */
export interface PageContent {
  readonly policy: string;
  readonly seal: string;
  /** Ed25519 signature of the seal in hexadecimal; null for an unsigned page. */
  readonly signature: string | null;
  readonly title: string;
  /** As a `data:` address. */
  readonly icon: string;
  readonly style: string;
  readonly notice: readonly string[];
  readonly manifestText: string;
  readonly parts: readonly { readonly name: string; readonly text: string }[];
  readonly loader: string;
}

const rawText = new Set(['style', 'script']);
const isVoid = new Set(['meta', 'link']);

function element(tag: string, attributes: Record<string, string>, ...children: PageNode[]): PageElement {
  return { tag, attributes: Object.entries(attributes), children };
}

const meta = (attributes: Record<string, string>): PageElement => element('meta', attributes);

function onLines(nodes: readonly PageNode[]): readonly PageNode[] {
  return ['\n', ...nodes.flatMap((node) => [node, '\n'])];
}

/** The root element of a page with this content, as a parser gives it back: what follows the body belongs to its end. */
export function composePage(content: PageContent): PageElement {
  const head = [
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: content.policy }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'color-scheme', content: 'dark light' }),
    meta({ name: 'referrer', content: 'no-referrer' }),
    meta({ id: 'react-aria-pressable-style' }),
    meta({ name: 'seal', content: content.seal }),
    ...(content.signature === null ? [] : [meta({ name: 'signature', content: content.signature })]),
    element('title', {}, content.title),
    element('link', { rel: 'icon', href: content.icon }),
    element('style', {}, content.style),
  ];
  const lines = content.notice.map((line) => element('p', { dir: 'auto' }, line));
  const body = [
    element('div', { id: 'seal-notice', role: 'alert' }, ...lines),
    element('div', { id: 'root' }),
    element('script', { type: 'application/json', id: 'manifest' }, content.manifestText),
    ...content.parts.map(({ name, text }) => element('script', { type: 'application/gzip', 'data-part': name }, text)),
    element('script', { type: 'module', id: 'loader' }, content.loader),
  ];
  return element(
    'html',
    { lang: 'en', dir: 'ltr' },
    element('head', {}, ...onLines(head)),
    '\n',
    element('body', {}, ...onLines(body), '\n\n'),
  );
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Markup of a tree. Two trees have the same markup only if they are the same. */
export function writeNode(node: PageNode): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escapeText(value)}"`).join('');
  if (isVoid.has(node.tag)) return `<${node.tag}${attributes} />`;
  const inside = rawText.has(node.tag)
    ? node.children.map((child) => (typeof child === 'string' ? child : writeNode(child))).join('')
    : node.children.map(writeNode).join('');
  return `<${node.tag}${attributes}>${inside}</${node.tag}>`;
}

/** The file of a page with this content. */
export function writePage(content: PageContent): string {
  const html = writeNode(composePage(content));
  // A parser counts the lines after the body into its end.
  return `<!doctype html>\n${html.replace(/\n\n<\/body><\/html>$/, '</body>\n</html>\n').replace('<html lang="en" dir="ltr"><head>', '<html lang="en" dir="ltr">\n<head>')}`;
}
