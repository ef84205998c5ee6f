/** Paragraphs as DrawingML. Both scripts have their font in every run, so that a word typed in the other one looks right too. */
import type { Direction } from '../plate/displayList.ts';
import { withoutIsolates } from './bidi.ts';
import { fillElement } from './colour.ts';
import { element, emu, textElement } from './markup.ts';
import type { Align, Paragraph, TextBody } from './slideNode.ts';

/**
 * A font that nearly every machine has, or one of the same widths (Liberation Sans), because a presentation cannot hold ours. Where there is none, `panose`
 * and family (34: swiss) ask for a sans-serif one.
 */
export const slideFonts = { latin: 'Arial', arabic: 'Arial' } as const;
/** Widths of the font of slides over those of sheets, at most, bold Latin letters: lines are measured so much wider. */
export const slideFontReserve = 1.05;
const panose = '020B0604020202020204';
const arabicCharset = -78;

/** In the order of the schema: latin, east Asian, complex script. */
const fontElements = [
  element('a:latin', { typeface: slideFonts.latin, panose, pitchFamily: 34, charset: 0 }),
  element('a:ea', { typeface: slideFonts.latin }),
  element('a:cs', { typeface: slideFonts.arabic, panose, pitchFamily: 34, charset: arabicCharset }),
].join('');

/** Of the language in which a run is written; spelling and screen readers go by it. */
export const languageTag: Readonly<Record<Direction, string>> = { ltr: 'en-GB', rtl: 'ar-IQ' };

const alignments: Readonly<Record<Align, string>> = { left: 'l', centre: 'ctr', right: 'r' };
const hundredths = (points: number): number => Math.max(100, Math.round(points * 100));

function runProperties(
  name: 'a:rPr' | 'a:endParaRPr',
  { direction, sizePt, weight, colour }: Paragraph,
  factor: number,
): string {
  return element(
    name,
    { lang: languageTag[direction], sz: hundredths(sizePt * factor), b: weight === 600 ? 1 : 0, dirty: 0 },
    fillElement(colour),
    fontElements,
  );
}

/** Markers are those of the format, which knows on which side they stand. Each number names itself, so that it never becomes another source's. */
function markerElement(marker: Paragraph['marker']): string {
  if (marker === undefined) return element('a:buNone');
  return (
    element('a:buFontTx') +
    (typeof marker === 'number'
      ? element('a:buAutoNum', { type: 'arabicPeriod', startAt: marker })
      : element('a:buChar', { char: marker }))
  );
}

function paragraphElement(paragraph: Paragraph, factor: number): string {
  const { text, direction, align, linePt, afterPt = 0, indentPt = 0, marker } = paragraph;
  const room = emu(indentPt * factor);
  // The left margin is the one at which the paragraph begins, on whichever side that is.
  const isBeginning = (direction === 'ltr') === (align !== 'right');
  const properties = element(
    'a:pPr',
    {
      [isBeginning ? 'marL' : 'marR']: room,
      indent: isBeginning && marker !== undefined ? -room : 0,
      algn: alignments[align],
      rtl: direction === 'rtl' ? 1 : 0,
    },
    element('a:lnSpc', {}, element('a:spcPts', { val: Math.round(linePt * factor * 100) })),
    element('a:spcBef', {}, element('a:spcPts', { val: 0 })),
    element('a:spcAft', {}, element('a:spcPts', { val: Math.round(afterPt * factor * 100) })),
    markerElement(marker),
  );
  return element(
    'a:p',
    {},
    properties,
    element('a:r', {}, runProperties('a:rPr', paragraph, factor), textElement('a:t', withoutIsolates(text, direction))),
  );
}

/** Text that finds no room on another machine, whose fonts may be wider, is set smaller there. */
export function textBodyElement({ paragraphs, anchor, oneLine = false }: TextBody, factor: number): string {
  const isRtl = paragraphs[0]?.direction === 'rtl';
  const body = element(
    'a:bodyPr',
    {
      wrap: oneLine ? 'none' : 'square',
      lIns: 0,
      tIns: 0,
      rIns: 0,
      bIns: 0,
      rtlCol: isRtl ? 1 : 0,
      anchor: anchor === 'top' ? 't' : 'ctr',
    },
    oneLine ? element('a:noAutofit') : element('a:normAutofit'),
  );
  return element(
    'p:txBody',
    {},
    body,
    element('a:lstStyle'),
    ...paragraphs.map((paragraph) => paragraphElement(paragraph, factor)),
  );
}
