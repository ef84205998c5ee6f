/**
 * A document in the making: pages, the fonts and pictures that they share, and the structure over all of them. Nothing in it comes from a clock or from
 * chance, so that the same content gives the same bytes.
 */
import { PDFContext, PDFHexString, PDFName, PDFString, PDFWriter, PngEmbedder, type PDFRef } from '@cantoo/pdf-lib';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ExportMetadata } from '../snapshot/metadata.ts';
import type { Box, Direction } from '../plate/displayList.ts';
import { embedFace } from './embedFace.ts';
import { createFaces, type FaceFiles, type Faces } from './faces.ts';
import { packet } from './packet.ts';
import { createPen, type Pen } from './pen.ts';
import { element, writeStructure, type Element } from './structure.ts';

export interface PdfOptions {
  readonly metadata: ExportMetadata;
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
  readonly fonts: FaceFiles<Uint8Array>;
}

export interface PdfPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly pen: Pen;
  /** Draws what belongs to the element; decoration where that is null. */
  readonly draw: (owner: Element | null, content: () => void) => void;
  /** A box of the page that leads to an address; `owner` holds the text in it, too. */
  readonly link: (owner: Element, box: Box, url: string) => void;
}

export interface Pdf {
  readonly options: PdfOptions;
  readonly faces: Faces;
  /** The whole document, which the elements of all pages stand in. */
  readonly root: Element;
  readonly addPage: (widthPt: number, heightPt: number) => PdfPage;
  /** Drawn when all pages are known: it states the number of pages. */
  readonly atEnd: (draw: (pages: number) => void) => void;
  readonly pageCount: () => number;
  /** The name under which pages show the picture; `png` holds the bytes of a PNG. */
  readonly addPicture: (png: Uint8Array) => Promise<string>;
  readonly finish: () => Promise<Uint8Array<ArrayBuffer>>;
}

const maker = 'Border Brief';
/** Objects written before the page may do something else. */
const objectsPerTick = 50;

/** `D:20260208093000Z`. */
const dateOf = (iso: string): PDFString => PDFString.of(`D:${iso.replace(/[-:T]/g, '').slice(0, 14)}Z`);

export function createPdf(options: PdfOptions): Pdf {
  const context = PDFContext.create();
  const faces = createFaces(options.fonts);
  const root = element('Document', { language: options.language });
  const pages: { readonly page: PdfPage; readonly ref: PDFRef }[] = [];
  const links: Link[] = [];
  const pictures = new Map<string, PDFRef>();
  const last: ((pages: number) => void)[] = [];
  return {
    options,
    faces,
    root,
    pageCount: () => pages.length,
    atEnd: (draw) => void last.push(draw),
    addPage: (widthPt, heightPt) => {
      const place = pages.length;
      const pen = createPen(heightPt);
      let count = 0;
      const page: PdfPage = {
        widthPt,
        heightPt,
        pen,
        draw: (owner, content) => {
          if (owner) owner.children.push({ page: place, id: count });
          pen.marked(owner ? count : null, content);
          if (owner) count += 1;
        },
        link: (owner, box, url) => {
          owner.children.push({ page: place, link: links.length });
          links.push({ page: place, box, url });
        },
      };
      pages.push({ page, ref: context.nextRef() });
      return page;
    },
    addPicture: async (png) => {
      const name = `I${pictures.size + 1}`;
      pictures.set(name, await (await PngEmbedder.for(png)).embedIntoContext(context));
      return name;
    },
    finish: () => {
      for (const draw of last) draw(pages.length);
      return finish(options, { context, faces, root, pages, links, pictures });
    },
  };
}

interface Link {
  readonly page: number;
  readonly box: Box;
  readonly url: string;
}

interface Contents {
  readonly context: PDFContext;
  readonly faces: Faces;
  readonly root: Element;
  readonly pages: readonly { readonly page: PdfPage; readonly ref: PDFRef }[];
  readonly links: readonly Link[];
  readonly pictures: ReadonlyMap<string, PDFRef>;
}

/** ISO 32000-1, 12.5.6.5 and 12.6.4.7. Addresses are plain ASCII. */
function linkAnnotation(
  { page, box: { x, y, width, height }, url }: Link,
  index: number,
  { context, pages }: Contents,
): PDFRef {
  const top = pages[page]?.page.heightPt ?? 0;
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, top - y - height, x + width, top - y],
    Border: [0, 0, 0],
    F: 4,
    StructParent: pages.length + index,
  });
  annotation.set(PDFName.of('Contents'), PDFHexString.fromText(url));
  annotation.set(PDFName.of('A'), context.obj({ S: 'URI', URI: PDFHexString.of(bytesToHex(utf8ToBytes(url))) }));
  return context.register(annotation);
}

async function finish(
  { metadata, title, language, direction }: PdfOptions,
  contents: Contents,
): Promise<Uint8Array<ArrayBuffer>> {
  const { context, faces, root, pages, links, pictures } = contents;
  const fonts = await Promise.all(
    faces.all
      .filter(({ table }) => table.used().length > 0)
      .map(async (face, place) => [face.name, await embedFace(face, place, context)] as const),
  );
  const opacities = [...new Set(pages.flatMap(({ page }) => page.pen.opacities()))];
  const resources = context.register(
    context.obj({
      Font: Object.fromEntries(fonts),
      XObject: Object.fromEntries(pictures),
      ExtGState: Object.fromEntries(
        opacities.map((hundredths) => [`O${hundredths}`, { ca: hundredths / 100, CA: hundredths / 100 }]),
      ),
    }),
  );
  const tree = context.nextRef();
  const annotations = links.map((link, index) => linkAnnotation(link, index, contents));
  pages.forEach(({ page: { widthPt, heightPt, pen }, ref }, place) =>
    context.assign(
      ref,
      context.obj({
        Type: 'Page',
        Parent: tree,
        MediaBox: [0, 0, widthPt, heightPt],
        Resources: resources,
        Contents: context.register(context.flateStream(pen.operators())),
        StructParents: place,
        Tabs: 'S',
        Annots: annotations.filter((_, index) => links[index]?.page === place),
        Group: { S: 'Transparency', CS: 'DeviceRGB' },
      }),
    ),
  );
  context.assign(tree, context.obj({ Type: 'Pages', Count: pages.length, Kids: pages.map(({ ref }) => ref) }));
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: tree,
    MarkInfo: { Marked: true },
    StructTreeRoot: writeStructure(
      root,
      pages.map(({ ref }) => ref),
      annotations,
      context,
    ),
    ViewerPreferences: { DisplayDocTitle: true, Direction: direction === 'rtl' ? 'R2L' : 'L2R' },
    Metadata: context.register(
      context.stream(utf8ToBytes(packet({ metadata, title, language })), { Type: 'Metadata', Subtype: 'XML' }),
    ),
  });
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  const info = context.obj({});
  info.set(PDFName.of('Title'), PDFHexString.fromText(title));
  for (const key of ['Creator', 'Producer']) info.set(PDFName.of(key), PDFString.of(maker));
  for (const key of ['CreationDate', 'ModDate']) info.set(PDFName.of(key), dateOf(metadata.producedAt));
  const id = PDFHexString.of(
    bytesToHex(
      sha256(utf8ToBytes([JSON.stringify(metadata), ...pages.map(({ page }) => page.pen.operators())].join('\n'))),
    ).slice(0, 32),
  );
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = context.register(info);
  context.trailerInfo.ID = context.obj([id, id]);
  return new Uint8Array(await PDFWriter.forContext(context, objectsPerTick).serializeToBuffer());
}
