/** XML as programs and people write it: read strictly first, then mended. */
import { type Document, DOMParser } from '@xmldom/xmldom';
import { ImportStop } from '../importStop.ts';
import { mendXml } from './mendXml.ts';

interface ParsedXml {
  readonly document: Document;
  readonly mended: boolean;
}

function tryParse(text: string): Document | string {
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
  return fault;
}

/** Documents that declare a document type or entities are refused: these can grow without end, and no format that is read here needs one. Throws `ImportStop`. */
export function parseXml(text: string): ParsedXml {
  // A page within a description declares nothing.
  const own = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(own)) throw new ImportStop('xmlEntities');
  const strict = tryParse(text);
  if (typeof strict !== 'string') return { document: strict, mended: false };
  const lenient = tryParse(mendXml(text));
  if (typeof lenient !== 'string') return { document: lenient, mended: true };
  throw new ImportStop('xmlDamaged', { line: /line:\s?(\d+)/.exec(strict)?.[1] ?? 'none' });
}
