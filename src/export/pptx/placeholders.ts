/** What masters, layouts and pages of notes are made of. */
import type { Box } from '../plate/displayList.ts';
import { element, emu, type Attributes } from './markup.ts';

const solid = (value: string): string => element('a:solidFill', {}, element('a:schemeClr', { val: value }));

export const colourMap = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
} as const;

/** The root of a tree without a slide's own shapes. */
export const emptyGroup =
  element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')) +
  element(
    'p:grpSpPr',
    {},
    element(
      'a:xfrm',
      {},
      ...['off', 'ext', 'chOff', 'chExt'].map((name) =>
        element(`a:${name}`, name.endsWith('xt') ? { cx: 0, cy: 0 } : { x: 0, y: 0 }),
      ),
    ),
  );

function placeElement(at: Box | null): string {
  if (at === null) return '';
  const frame = element(
    'a:xfrm',
    {},
    element('a:off', { x: emu(at.x), y: emu(at.y) }),
    element('a:ext', { cx: emu(at.width), cy: emu(at.height) }),
  );
  return frame + element('a:prstGeom', { prst: 'rect' }, element('a:avLst'));
}

/** Where `at` is null, the place is that of the master. `paragraphs`: markup. */
export function placeholderElement(
  id: number,
  name: string,
  attributes: Attributes,
  at: Box | null,
  paragraphs: readonly string[],
): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', attributes)),
    ),
    element('p:spPr', {}, placeElement(at)),
    element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), ...paragraphs),
  );
}

const themeFonts =
  element('a:latin', { typeface: '+mn-lt' }) +
  element('a:ea', { typeface: '+mn-ea' }) +
  element('a:cs', { typeface: '+mn-cs' });

/** One level of text; the others follow it. */
export function levelElement(name: string, size: number, isRtl: boolean, bold: boolean): string {
  return element(
    name,
    { marL: 0, indent: 0, algn: isRtl ? 'r' : 'l', rtl: isRtl ? 1 : 0 },
    element('a:buNone'),
    element('a:defRPr', { sz: size, b: bold ? 1 : 0, kern: 1200 }, solid('tx1'), themeFonts),
  );
}

/** The small picture of the slide on a page of notes. */
export function slideImageElement(at: Box | null): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 2, name: 'Slide' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg', ...(at === null ? {} : { idx: 2 }) })),
    ),
    element('p:spPr', {}, placeElement(at)),
  );
}
