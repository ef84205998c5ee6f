import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostSheetPanels } from '../../../src/domain/board/boardView.ts';
import { boardPanelIds } from '../../../src/domain/board/panels.ts';
import { presetIds } from '../../../src/export/plate/sheet.ts';
import {
  defaultOptions,
  mostSheetCharts,
  optionalParts,
  sheetChartIds,
} from '../../../src/export/snapshot/snapshotOptions.ts';
import {
  readTemplate,
  readTemplates,
  withTemplate,
  writeTemplates,
  type Template,
} from '../../../src/ui/export/templates.ts';

const anyTemplate: fc.Arbitrary<Template> = fc.record({
  name: fc
    .string({ minLength: 1, maxLength: 60 })
    .map((text) => text.trim())
    .filter((text) => text !== ''),
  panels: fc.shuffledSubarray([...boardPanelIds], { maxLength: mostSheetPanels }),
  options: fc.record({
    title: fc.string({ maxLength: 160 }),
    subtitle: fc.string({ maxLength: 240 }),
    marking: fc.string({ maxLength: 120 }),
    languages: fc.constantFrom<['en' | 'ar', ...('en' | 'ar')[]]>(['en'], ['ar'], ['en', 'ar'], ['ar', 'en']),
    flavour: fc.constantFrom('dark' as const, 'light' as const, 'contrast' as const, 'print' as const),
    preset: fc.constantFrom(...presetIds),
    freePx: fc.tuple(fc.integer({ min: 480, max: 8192 }), fc.integer({ min: 480, max: 8192 })),
    parts: fc.subarray([...optionalParts]).map((parts) => new Set(parts)),
    charts: fc.subarray([...sheetChartIds], { maxLength: mostSheetCharts }),
    logo: fc.constantFrom(null, { url: 'data:image/png;base64,AA==', widthPx: 20, heightPx: 10 }),
    motion: fc.record({
      mode: fc.constantFrom('growing' as const, 'sliding' as const),
      stepDays: fc.nat(400),
      widthDays: fc.nat(4000),
      framesPerSecond: fc.nat(60),
      holdSeconds: fc.nat(20),
    }),
  }),
});

describe('templates', () => {
  it('come back as they were kept', () => {
    fc.assert(
      fc.property(fc.array(anyTemplate, { maxLength: 5 }), (templates) => {
        expect(readTemplates(writeTemplates(templates))).toEqual(templates);
      }),
    );
  });

  it('take nothing from a store that something else wrote', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const { options } of readTemplates(text)) expect(presetIds).toContain(options.preset);
      }),
    );
    const [sound] = readTemplates(writeTemplates([{ name: 'A', options: defaultOptions('en', 'light'), panels: [] }]));
    expect(sound?.name).toBe('A');
    expect(
      readTemplate({ name: 'A', options: { languages: ['fr'], flavour: 'dark', preset: 'square' } }),
    ).toBeUndefined();
    expect(
      readTemplate({ name: ' ', options: { languages: ['en'], flavour: 'dark', preset: 'square' } }),
    ).toBeUndefined();
    const logo = readTemplate({
      name: 'A',
      options: {
        languages: ['en'],
        flavour: 'dark',
        preset: 'square',
        logo: { url: 'https://example.org/a.png', widthPx: 1, heightPx: 1 },
      },
    })?.options.logo;
    expect(logo, 'no address of elsewhere becomes a picture').toBeNull();
  });

  it('have one name each', () => {
    const one: Template = { name: 'A', options: defaultOptions('en', 'light'), panels: [] };
    const other: Template = { name: 'A', options: defaultOptions('ar', 'dark'), panels: [] };
    expect(withTemplate([{ name: 'B', options: one.options, panels: [] }, one], other)).toEqual([
      other,
      { name: 'B', options: one.options, panels: [] },
    ]);
  });
});
