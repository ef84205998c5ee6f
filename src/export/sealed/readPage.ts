/** Reads the tree of an opened page, and finds in a tree what differs from one sealed page to the next. */
import type { PageContent, PageElement, PageNode } from './pageNodes.ts';

function readNode(node: Node): PageNode {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1) return { tag: '#comment', attributes: [], children: [node.nodeValue ?? ''] };
  const element = node as Element;
  const shadow = element.shadowRoot;
  return {
    tag: element.localName,
    attributes: [...element.attributes].map(({ name, value }) => [name, value]),
    children: [
      ...(shadow ? [{ tag: '#shadow', attributes: [], children: [...shadow.childNodes].map(readNode) }] : []),
      ...[...element.childNodes].map(readNode),
    ],
  };
}

/** The root element with all that lies below it; what lies beside it, other than the document type, is put into a tree that no sealed page has. */
export function readPage(document: Document): PageElement {
  const beside = [...document.childNodes].filter(
    (node) => node !== document.documentElement && node.nodeType !== 10 /* document type */,
  );
  const root = readNode(document.documentElement) as PageElement;
  return beside.length === 0 ? root : { tag: '#beside', attributes: [], children: [...beside.map(readNode), root] };
}

function elementsIn(node: PageNode): readonly PageElement[] {
  if (typeof node === 'string') return [];
  return [node, ...node.children.flatMap(elementsIn)];
}

function textIn(node: PageElement | undefined): string {
  return (node?.children ?? []).map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** Empty texts for what is missing: the page then differs from the one that is composed of this content. */
export function readContent(page: PageElement): PageContent {
  const elements = elementsIn(page);
  const value = ({ attributes }: PageElement, wanted: string): string | undefined =>
    attributes.find(([name]) => name === wanted)?.[1];
  const find = (tag: string, name?: string, wanted?: string): PageElement | undefined =>
    elements.find((each) => each.tag === tag && (name === undefined || value(each, name) === wanted));
  const metaContent = (name: string, wanted: string): string | undefined => {
    const found = find('meta', name, wanted);
    return found && value(found, 'content');
  };
  const icon = find('link', 'rel', 'icon');
  const notice = find('div', 'id', 'seal-notice');
  return {
    policy: metaContent('http-equiv', 'Content-Security-Policy') ?? '',
    seal: metaContent('name', 'seal') ?? '',
    signature: metaContent('name', 'signature') ?? null,
    title: textIn(find('title')),
    icon: (icon && value(icon, 'href')) ?? '',
    style: textIn(find('style')),
    notice: (notice?.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : [textIn(child)])),
    manifestText: textIn(find('script', 'id', 'manifest')),
    parts: elements.flatMap((each) => {
      const name = each.tag === 'script' ? value(each, 'data-part') : undefined;
      return name === undefined ? [] : [{ name, text: textIn(each) }];
    }),
    loader: textIn(find('script', 'id', 'loader')),
  };
}
