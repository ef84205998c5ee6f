/**
 * What the parts of a document are, for programs that read it aloud or turn it into another form: headings, paragraphs, lists, pictures with what they
 * show. ISO 32000-1, 14.7 and 14.8.
 */
import { PDFHexString, PDFName, type PDFContext, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import type { Direction } from '../plate/displayList.ts';

export type ElementType =
  'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Figure' | 'Span' | 'Link';

/** Something drawn on a page, by its number there. */
export interface Content {
  readonly page: number;
  readonly id: number;
}

/** A place of a page that leads elsewhere, by its number in the document. */
export interface Leading {
  readonly page: number;
  readonly link: number;
}

export interface Element {
  readonly type: ElementType;
  /** What a picture shows, in words. */
  readonly alt?: string;
  readonly language?: string;
  readonly direction?: Direction;
  readonly children: (Element | Content | Leading)[];
}

export function element(type: ElementType, more: Omit<Element, 'type' | 'children'> = {}): Element {
  return { type, ...more, children: [] };
}

/** An element within another; what holds nothing is left out when all is written. */
export function addElement(parent: Element, type: ElementType, more: Omit<Element, 'type' | 'children'> = {}): Element {
  const child = element(type, more);
  parent.children.push(child);
  return child;
}

type Child = Element['children'][number];
const isElement = (child: Child): child is Element => 'type' in child;
const holdsContent = (child: Child): boolean => !isElement(child) || child.children.some(holdsContent);

/** `links`: the annotations of the document, each of which has the number of pages and its own number as its key. */
export function writeStructure(
  root: Element,
  pages: readonly PDFRef[],
  links: readonly PDFRef[],
  context: PDFContext,
): PDFRef {
  const tree = context.nextRef();
  const owners = pages.map((): PDFRef[] => []);
  const leaders = new Map<number, PDFRef>();
  const write = (one: Element, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    const dict: PDFDict = context.obj({ Type: 'StructElem', S: one.type, P: parent });
    if (one.alt !== undefined) dict.set(PDFName.of('Alt'), PDFHexString.fromText(one.alt));
    if (one.language !== undefined) dict.set(PDFName.of('Lang'), PDFHexString.fromText(one.language));
    if (one.direction === 'rtl') dict.set(PDFName.of('A'), context.obj({ O: 'Layout', WritingMode: 'RlTb' }));
    const children = one.children.filter(holdsContent).map((child) => {
      if (isElement(child)) return write(child, ref);
      const own = owners[child.page];
      const page = pages[child.page];
      if (!own || !page) throw new Error(`There is no page ${child.page}.`);
      if ('link' in child) {
        const link = links[child.link];
        if (!link) throw new Error(`There is no link ${child.link}.`);
        leaders.set(pages.length + child.link, ref);
        return context.obj({ Type: 'OBJR', Pg: page, Obj: link });
      }
      own[child.id] = ref;
      return context.obj({ Type: 'MCR', Pg: page, MCID: child.id });
    });
    dict.set(PDFName.of('K'), context.obj(children));
    context.assign(ref, dict);
    return ref;
  };
  const top = write(root, tree);
  const numbers = [
    ...owners.flatMap((own, page) => [page, context.register(context.obj(own))]),
    ...[...leaders].sort(([a], [b]) => a - b).flat(),
  ];
  context.assign(
    tree,
    context.obj({
      Type: 'StructTreeRoot',
      K: [top],
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: pages.length + links.length,
    }),
  );
  return tree;
}
