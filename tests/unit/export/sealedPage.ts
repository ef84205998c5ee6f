/** Parses a sealed file as a browser does and gives its tree as the loader reads it. */
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import type { PageElement, PageNode } from '../../../src/export/sealed/pageNodes.ts';

type Child = DefaultTreeAdapterMap['childNode'];

function nodeOf(node: Child): PageNode {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  if (node.nodeName === '#comment')
    return { tag: '#comment', attributes: [], children: [(node as DefaultTreeAdapterMap['commentNode']).data] };
  const { tagName, attrs, childNodes } = node as DefaultTreeAdapterMap['element'];
  return { tag: tagName, attributes: attrs.map(({ name, value }) => [name, value]), children: childNodes.map(nodeOf) };
}

export function pageOf(html: string): PageElement {
  const children = parse(html)
    .childNodes.filter(({ nodeName }) => nodeName !== '#documentType')
    .map(nodeOf);
  const [root] = children;
  return children.length === 1 && typeof root === 'object' ? root : { tag: '#beside', attributes: [], children };
}
