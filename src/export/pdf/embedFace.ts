/** A face as the objects of a PDF: a composite font by our own codes, its glyphs, widths, and what each code reads as. ISO 32000-1, 9.7 and 9.10.3. */
import { PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { UsedGlyph } from './glyphTable.ts';
import type { Face } from './shapeRun.ts';

const hex = (value: number): string => value.toString(16).padStart(4, '0').toUpperCase();

/** Entries of a `bfchar` list may be at most a hundred. */
const mostEntries = 100;

function readAs(used: readonly UsedGlyph[]): string {
  const entries = used.map(({ code, text }) => {
    const units = Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
    return `<${hex(code)}> <${units}>`;
  });
  const lists = Array.from({ length: Math.ceil(entries.length / mostEntries) }, (_, index) =>
    entries.slice(index * mostEntries, (index + 1) * mostEntries),
  );
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...lists.flatMap((list) => [`${list.length} beginbfchar`, ...list, 'endbfchar']),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
    '',
  ].join('\n');
}

/** Two bytes for each code, from 0 on: the number of its glyph in the embedded file. */
function codesToGlyphs(used: readonly UsedGlyph[]): Uint8Array {
  const map = new Uint8Array(2 * (used.length + 1));
  for (const { code, embedded } of used) map.set([embedded >> 8, embedded & 255], 2 * code);
  return map;
}

/** Subsets are distinguished by six letters before their name; ours count up from the place of the face. */
function subsetName(name: string, place: number): string {
  return `BBRIE${String.fromCharCode(65 + place)}+${name}`;
}

const symbolicFlag = 4;

export async function embedFace({ font, table }: Face, place: number, context: PDFContext): Promise<PDFRef> {
  const used = table.used();
  const name = subsetName(font.postscriptName ?? 'Font', place);
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: symbolicFlag,
      FontBBox: [minX, minY, maxX, maxY].map((value) => Math.round(value * scale)),
      ItalicAngle: 0,
      Ascent: Math.round(font.ascent * scale),
      Descent: Math.round(font.descent * scale),
      CapHeight: Math.round((font.capHeight || font.ascent) * scale),
      StemV: 80,
      FontFile2: context.register(context.flateStream(await table.file())),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 0,
      W: used.length === 0 ? [] : [1, used.map(({ advance }) => advance)],
      CIDToGIDMap: context.register(context.flateStream(codesToGlyphs(used))),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(readAs(used))),
    }),
  );
}
