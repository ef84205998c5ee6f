/** What the file says about itself. It names no person, machine or path, and no hour but that of the snapshot. */
import { encodeMetadata, metadataKey, type ExportMetadata } from '../snapshot/metadata.ts';
import { element, textElement, xmlDocument } from './markup.ts';

const maker = 'Border Brief';

export function coreProperties({ title, producedAt }: ExportMetadata, language: string): string {
  const instant = { 'xsi:type': 'dcterms:W3CDTF' };
  return xmlDocument(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      textElement('dc:title', title),
      textElement('dc:creator', maker),
      textElement('cp:lastModifiedBy', maker),
      textElement('dcterms:created', producedAt, instant),
      textElement('dcterms:modified', producedAt, instant),
      textElement('dc:language', language),
    ),
  );
}

export function appProperties(slides: number): string {
  return xmlDocument(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      textElement('Application', maker),
      textElement('Slides', String(slides)),
      textElement('Notes', String(slides)),
    ),
  );
}

/** Office shows and keeps texts of at most 255 letters in a property. */
const longestValue = 240;

/** Our metadata in as many properties as it needs: `border-brief.1`, `border-brief.2` … A space is written as its number, so that it is not lost at the end of a piece. */
export function customProperties(metadata: ExportMetadata): string {
  const pieces =
    encodeMetadata(metadata)
      .replaceAll(' ', '\\u0020')
      .match(new RegExp(`.{1,${longestValue}}`, 'g')) ?? [];
  return xmlDocument(
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      ...pieces.map((piece, index) =>
        element(
          'property',
          { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name: `${metadataKey}.${index + 1}` },
          textElement('vt:lpwstr', piece),
        ),
      ),
    ),
  );
}
