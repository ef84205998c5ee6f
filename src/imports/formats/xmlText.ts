/** XML documents that declare nothing: a document type or an entity can grow without end, and none of the formats needs one. */
import { DOMParser, type Document } from '@xmldom/xmldom';
import { ImportStop } from '../importStop.ts';

export function parseXml(text: string): Document {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ImportStop('xmlEntities');
  let fault = '';
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') fault ||= message;
    },
  });
  try {
    const document = parser.parseFromString(text, 'text/xml');
    if (fault === '' && document.documentElement) return document;
  } catch (error) {
    fault ||= error instanceof Error ? error.message : '';
  }
  throw new ImportStop('xmlDamaged', { message: fault.split('\n')[0]?.slice(0, 160) ?? '' });
}
