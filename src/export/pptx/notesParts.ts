/** The pages of notes and their master. */
import { withoutIsolates } from './bidi.ts';
import type { DeckLook } from './deckLook.ts';
import { element, namespaces, textElement, xmlDocument } from './markup.ts';
import { colourMap, emptyGroup, levelElement, placeholderElement, slideImageElement } from './placeholders.ts';
import { languageTag } from './writeText.ts';

/** Pages of notes: A4 upright, the slide above, its notes below. */
export const notesPage = { width: 595.3, height: 841.9 } as const;

export function notesMasterPart({ isRtl }: DeckLook): string {
  const { width, height } = notesPage;
  const image = { x: width * 0.1, y: height * 0.06, width: width * 0.8, height: height * 0.3 };
  const body = { x: width * 0.1, y: height * 0.4, width: width * 0.8, height: height * 0.54 };
  return xmlDocument(
    element(
      'p:notesMaster',
      namespaces,
      element(
        'p:cSld',
        {},
        element(
          'p:bg',
          {},
          element(
            'p:bgPr',
            {},
            element('a:solidFill', {}, element('a:srgbClr', { val: 'FFFFFF' })),
            element('a:effectLst'),
          ),
        ),
        element(
          'p:spTree',
          {},
          emptyGroup,
          slideImageElement(image),
          placeholderElement(3, 'Notes', { type: 'body', sz: 'quarter', idx: 1 }, body, [element('a:p')]),
        ),
      ),
      element('p:clrMap', colourMap),
      element('p:notesStyle', {}, levelElement('a:lvl1pPr', 1100, isRtl, false)),
    ),
  );
}

/** A page of notes, one paragraph to a line; an empty line stays one. */
export function notesSlidePart(lines: readonly string[], { isRtl }: DeckLook): string {
  const direction = isRtl ? 'rtl' : 'ltr';
  const paragraphs = (lines.length > 0 ? lines : ['']).map((line) =>
    element(
      'a:p',
      {},
      element('a:pPr', { algn: isRtl ? 'r' : 'l', rtl: isRtl ? 1 : 0 }),
      line === ''
        ? ''
        : element(
            'a:r',
            {},
            element('a:rPr', { lang: languageTag[direction], dirty: 0 }),
            textElement('a:t', withoutIsolates(line, direction)),
          ),
    ),
  );
  return xmlDocument(
    element(
      'p:notes',
      namespaces,
      element(
        'p:cSld',
        {},
        element(
          'p:spTree',
          {},
          emptyGroup,
          slideImageElement(null),
          placeholderElement(3, 'Notes', { type: 'body', idx: 1 }, null, paragraphs),
        ),
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  );
}
