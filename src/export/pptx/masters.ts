/** The master and the layout on which every slide stands: an empty sheet with a title. */
import { fillElement } from './colour.ts';
import type { DeckLook } from './deckLook.ts';
import { element, namespaces, xmlDocument } from './markup.ts';
import { colourMap, emptyGroup, levelElement, placeholderElement } from './placeholders.ts';

const prompt = element('a:p', {}, element('a:r', {}, element('a:rPr', { lang: 'en-GB' }), element('a:t', {}, 'Title')));

/** Of a deck of `width` × `height` points. */
export function slideMasterPart({ theme, isRtl }: DeckLook, width: number, height: number): string {
  const title = { x: width * 0.05, y: height * 0.05, width: width * 0.9, height: height * 0.1 };
  return xmlDocument(
    element(
      'p:sldMaster',
      namespaces,
      element(
        'p:cSld',
        {},
        element('p:bg', {}, element('p:bgPr', {}, fillElement(theme.page.page), element('a:effectLst'))),
        element('p:spTree', {}, emptyGroup, placeholderElement(2, 'Title', { type: 'title' }, title, [prompt])),
      ),
      element('p:clrMap', colourMap),
      element('p:sldLayoutIdLst', {}, element('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, levelElement('a:lvl1pPr', 2400, isRtl, true)),
        element('p:bodyStyle', {}, levelElement('a:lvl1pPr', 1400, isRtl, false)),
        element('p:otherStyle', {}, levelElement('a:lvl1pPr', 1200, isRtl, false)),
      ),
    ),
  );
}

export function slideLayoutPart(): string {
  return xmlDocument(
    element(
      'p:sldLayout',
      { ...namespaces, type: 'titleOnly', preserve: 1 },
      element(
        'p:cSld',
        { name: 'Sheet' },
        element('p:spTree', {}, emptyGroup, placeholderElement(2, 'Title', { type: 'title' }, null, [prompt])),
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  );
}
