import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shadingOf } from '../../../src/domain/imported/choropleth.ts';
import type { SheetChart } from '../../../src/export/chart/sheetChart.ts';
import { sceneOf } from '../../../src/export/snapshot/composeSheet.ts';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import type { Box, TextItem } from '../../../src/export/plate/displayList.ts';
import { presetIds } from '../../../src/export/plate/sheet.ts';
import { composeSlide } from '../../../src/export/pptx/composeSlide.ts';
import { mostSheetCharts, sheetChartIds } from '../../../src/export/snapshot/snapshotOptions.ts';
import { evenMeasure, snapshotOf } from './buildSnapshot.ts';

const slack = 1e-6;
const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

const count = fc.oneof(fc.constant(0), fc.nat(40), fc.nat(5_000_000));
const bar = fc.record({
  label: fc.oneof(fc.string({ maxLength: 60 }), fc.constant('محافظة الأنبار')),
  certain: count,
  possible: count,
  chosen: fc.boolean(),
});
const anyChart: fc.Arbitrary<SheetChart> = fc.record({
  id: fc.constantFrom(...sheetChartIds),
  title: fc.string({ maxLength: 80 }),
  line: fc.string({ maxLength: 200 }),
  legend: fc.constant(['Certain', 'Possible'] as const),
  form: fc.constantFrom('rows' as const, 'columns' as const),
  bars: fc.array(bar, { minLength: 1, maxLength: 60 }),
  axisLabels: fc.constant([]),
});

function textBox({ text, x, y, align, sizePt, weight }: TextItem): Box {
  const width = evenMeasure(text, sizePt, weight);
  return {
    x: align === 'left' ? x : align === 'right' ? x - width : x - width / 2,
    y: y - sizePt,
    width,
    height: sizePt,
  };
}

const rows: SheetChart = {
  id: 'governorate',
  title: 'By governorate',
  line: 'events.csv · 2026',
  legend: ['Certain', 'Possible'],
  form: 'rows',
  axisLabels: [],
  bars: [
    { label: 'Anbar', certain: 12, possible: 3, chosen: false },
    { label: 'نينوى', certain: 7, possible: 0, chosen: false },
  ],
};

describe('charts on a sheet', () => {
  it('stay in their boxes, beside nothing else, whatever they count', () => {
    fc.assert(
      fc.property(
        fc.array(anyChart, { minLength: 1, maxLength: mostSheetCharts }),
        fc.constantFrom(...presetIds),
        fc.constantFrom<['en'] | ['ar']>(['en'], ['ar']),
        (charts, preset, languages) => {
          const plate = composePlate(snapshotOf({ options: { preset, languages }, input: { charts } }), evenMeasure);
          const boxes = plate.parts.filter(({ id }) => id === 'charts').map(({ box }) => box);
          expect(boxes.length + (plate.left.find(({ part }) => part === 'charts')?.more ?? 0), 'drawn or counted').toBe(
            charts.length,
          );
          plate.parts.forEach(({ id, box }, index) =>
            plate.parts.slice(index + 1).forEach((other) =>
              // On a slide panels lie on the map.
              [id, other.id].includes('map') && plate.panels.length > 0
                ? undefined
                : expect(
                    box.x < other.box.x + other.box.width - slack &&
                      other.box.x < box.x + box.width - slack &&
                      box.y < other.box.y + other.box.height - slack &&
                      other.box.y < box.y + box.height - slack,
                    `${id} over ${other.id}`,
                  ).toBe(false),
            ),
          );
          for (const item of plate.items.filter(({ part }) => part === 'charts')) {
            const box = item.kind === 'text' ? textBox(item) : item.kind === 'rect' ? item.box : null;
            if (box)
              expect(
                boxes.some((each) => isInside(box, each)),
                JSON.stringify(item),
              ).toBe(true);
            if (item.kind === 'shape')
              for (const [x, y] of item.points.flat())
                expect(boxes.some((each) => isInside({ x, y, width: 0, height: 0 }, each))).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tell certain from possible, and say what they count', () => {
    const plate = composePlate(snapshotOf({ input: { charts: [rows] } }), evenMeasure);
    const items = plate.items.filter(({ part }) => part === 'charts');
    const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    for (const text of ['By governorate', 'events.csv · 2026', 'Anbar', 'نينوى', '12 +3?', '7', 'Certain', 'Possible'])
      expect(texts).toContain(text);
    expect(
      items.filter(({ kind }) => kind === 'rect'),
      'two filled bars and one in the legend',
    ).toHaveLength(3);
    expect(
      items.filter(({ kind }) => kind === 'shape'),
      'one hatched bar and one in the legend',
    ).toHaveLength(2);
  });

  it('sum up in the last bar what finds no room', () => {
    const bars = Array.from({ length: 40 }, (_, index) => ({
      label: `Actor ${index}`,
      certain: 1,
      possible: 1,
      chosen: false,
    }));
    const texts = composePlate(snapshotOf({ input: { charts: [{ ...rows, bars }] } }), evenMeasure).items.flatMap(
      (item) => (item.part === 'charts' && item.kind === 'text' ? [item.text] : []),
    );
    const shown = texts.filter((text) => text.startsWith('Actor')).length;
    expect(shown).toBeGreaterThan(2);
    expect(texts).toContain(`${40 - shown} others`);
    expect(texts).toContain(`${40 - shown} +${40 - shown}?`);
  });

  it('are drawings of their own on a slide', () => {
    const snapshot = snapshotOf({ input: { charts: [rows] } });
    const slide = composeSlide(
      composePlate(snapshot, evenMeasure),
      { picture: null, marks: [], callouts: [] },
      snapshot,
    );
    const group = slide.nodes.find((node) => node.kind === 'group' && node.name === 'Charts');
    expect(group?.kind === 'group' ? group.children.length : 0).toBeGreaterThan(8);
  });
});

describe('shaded governorates on a sheet', () => {
  const shading = shadingOf({
    areas: [
      { area: 'IQG01', certain: 9, possible: 0 },
      { area: 'IQG15', certain: 2, possible: 1 },
      { area: 'SY08', certain: 0, possible: 4 },
    ] as never,
    unmatched: 0,
  });

  it('are drawn, and explained under a heading that names the set', () => {
    const snapshot = snapshotOf({ input: { shaded: { name: 'events.csv', shading } } });
    const plate = composePlate(snapshot, evenMeasure);
    const scene = sceneOf(snapshot, { basemap: null, ownBasemap: null }, plate);
    expect(scene.layers.map(({ id }) => id)).toContain('shaded-areas-fill');
    const rowsOf =
      composePlate(snapshot, evenMeasure)
        .parts.find(({ id }) => id === 'legend')
        ?.rows?.map(({ row }) => row.runs[0]?.text) ?? [];
    expect(rowsOf).toEqual(expect.arrayContaining(['2', '9', 'Only possible']));
    const heading = composePlate(
      snapshotOf({ input: { shaded: { name: 'events.csv', shading } }, options: { preset: 'a3-landscape' } }),
      evenMeasure,
    )
      .parts.filter(({ id }) => id === 'legend')
      .flatMap(({ rows: placed = [] }) => placed.map(({ row }) => row.runs[0]?.text));
    expect(heading).toContain('Governorates by certain rows of events.csv');
    expect(
      sceneOf(snapshotOf({}), { basemap: null, ownBasemap: null }, plate).layers.map(({ id }) => id),
    ).not.toContain('shaded-areas-fill');
  });
});
