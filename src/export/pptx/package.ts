/** A file of parts, each with a type and relations to others: the Open Packaging Conventions, as far as presentations and workbooks need them. */
import { zipSync, type Zippable } from 'fflate';
import { element, xmlDocument } from './markup.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml';
const spreadsheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Types of parts. Each tells its content type and by what kind of relation others call on it. */
const partTypes = {
  presentation: { content: `${presentationml}.presentation.main+xml`, relation: `${office}/officeDocument` },
  slideMaster: { content: `${presentationml}.slideMaster+xml`, relation: `${office}/slideMaster` },
  slideLayout: { content: `${presentationml}.slideLayout+xml`, relation: `${office}/slideLayout` },
  slide: { content: `${presentationml}.slide+xml`, relation: `${office}/slide` },
  notesMaster: { content: `${presentationml}.notesMaster+xml`, relation: `${office}/notesMaster` },
  notesSlide: { content: `${presentationml}.notesSlide+xml`, relation: `${office}/notesSlide` },
  presProps: { content: `${presentationml}.presProps+xml`, relation: `${office}/presProps` },
  viewProps: { content: `${presentationml}.viewProps+xml`, relation: `${office}/viewProps` },
  tableStyles: { content: `${presentationml}.tableStyles+xml`, relation: `${office}/tableStyles` },
  theme: { content: 'application/vnd.openxmlformats-officedocument.theme+xml', relation: `${office}/theme` },
  core: {
    content: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  },
  app: {
    content: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relation: `${office}/extended-properties`,
  },
  custom: {
    content: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    relation: `${office}/custom-properties`,
  },
  picture: { content: 'image/png', relation: `${office}/image` },
  chart: {
    content: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    relation: `${office}/chart`,
  },
  /** A whole workbook inside another file. */
  embeddedWorkbook: { content: `${spreadsheetml}.sheet`, relation: `${office}/package` },
  workbook: { content: `${spreadsheetml}.sheet.main+xml`, relation: `${office}/officeDocument` },
  worksheet: { content: `${spreadsheetml}.worksheet+xml`, relation: `${office}/worksheet` },
  styles: { content: `${spreadsheetml}.styles+xml`, relation: `${office}/styles` },
} as const;

export type PartType = keyof typeof partTypes;

export interface PackagePart {
  /** From the root of the file, without a leading slash. */
  readonly path: string;
  readonly type: PartType;
  readonly data: string | Uint8Array;
  /** Parts that it calls on, in the order of its `rId1`, `rId2` … */
  readonly targets: readonly { readonly path: string; readonly type: PartType }[];
}

/** The first hour that ZIP can tell: files tell no clock. */
const noTime = new Date(1980, 0, 1);

function relationsPart(targets: PackagePart['targets']): string {
  return xmlDocument(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...targets.map(({ path, type }, index) =>
        element('Relationship', { Id: `rId${index + 1}`, Type: partTypes[type].relation, Target: `/${path}` }),
      ),
    ),
  );
}

function contentTypesPart(parts: readonly PackagePart[]): string {
  return xmlDocument(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Default', { Extension: 'png', ContentType: partTypes.picture.content }),
      ...parts
        .filter(({ type }) => type !== 'picture')
        .map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: partTypes[type].content })),
    ),
  );
}

const relationsPath = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

/** `roots`: the parts that the file itself calls on. The same parts give the same bytes. */
export function writePackage(parts: readonly PackagePart[], roots: PackagePart['targets']): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files: Zippable = {
    '[Content_Types].xml': encoder.encode(contentTypesPart(parts)),
    '_rels/.rels': encoder.encode(relationsPart(roots)),
  };
  for (const { path, data, targets, type } of parts) {
    files[path] =
      type === 'picture' && typeof data !== 'string'
        ? [data, { level: 0 }]
        : typeof data === 'string'
          ? encoder.encode(data)
          : data;
    if (targets.length > 0) files[relationsPath(path)] = encoder.encode(relationsPart(targets));
  }
  return zipSync(files, { level: 6, mtime: noTime });
}
