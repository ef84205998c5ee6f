/** Colours and fonts of a presentation, for what is added to it by hand. */
import type { Theme } from '../../theme/theme.ts';
import { parseColour } from '../render/colour.ts';
import { element, namespaces, xmlDocument } from './markup.ts';
import { slideFonts } from './writeText.ts';

const solid = (value: string): string => element('a:solidFill', {}, element('a:schemeClr', { val: value }));

/** Accents: the colours of records, so that what is added by hand goes with them. */
export function themePart({ page, records }: Theme): string {
  const colours: readonly (readonly [name: string, colour: string])[] = [
    ['dk1', page.text],
    ['lt1', page.page],
    ['dk2', page.textQuiet],
    ['lt2', page.panel],
    ['accent1', page.accent],
    ['accent2', records.attack],
    ['accent3', records.arrest],
    ['accent4', records.transfer],
    ['accent5', records.warning],
    ['accent6', records.neutral],
    ['hlink', page.accent],
    ['folHlink', page.textQuiet],
  ];
  const font = (name: string): string =>
    element(
      name,
      {},
      element('a:latin', { typeface: slideFonts.latin }),
      element('a:ea', { typeface: '' }),
      element('a:cs', { typeface: slideFonts.arabic }),
      element('a:font', { script: 'Arab', typeface: slideFonts.arabic }),
    );
  const three = (name: string, one: string): string => element(name, {}, one, one, one);
  const line = element(
    'a:ln',
    { w: 9525, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
    solid('phClr'),
    element('a:prstDash', { val: 'solid' }),
    element('a:round'),
  );
  return xmlDocument(
    element(
      'a:theme',
      { 'xmlns:a': namespaces['xmlns:a'], name: 'Border Brief' },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name: 'Border Brief' },
          ...colours.map(([name, colour]) =>
            element(`a:${name}`, {}, element('a:srgbClr', { val: parseColour(colour).hex })),
          ),
        ),
        element('a:fontScheme', { name: slideFonts.latin }, font('a:majorFont'), font('a:minorFont')),
        element(
          'a:fmtScheme',
          { name: 'Plain' },
          three('a:fillStyleLst', solid('phClr')),
          three('a:lnStyleLst', line),
          three('a:effectStyleLst', element('a:effectStyle', {}, element('a:effectLst'))),
          three('a:bgFillStyleLst', solid('phClr')),
        ),
      ),
      element('a:objectDefaults'),
      element('a:extraClrSchemeLst'),
    ),
  );
}
