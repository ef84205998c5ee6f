/** What charts and shading count, and how they are drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandsChosen,
  brushedDays,
  distanceBands,
  lagBands,
  pressBand,
  rankBars,
  roundStep,
  weekBars,
  weeksTold,
} from '../../../src/domain/imported/chartBars.ts';
import { classOf, countAreas, quantileStarts, shadingOf } from '../../../src/domain/imported/choropleth.ts';
import { matchAreas } from '../../../src/domain/imported/matchAreas.ts';
import { composeChartPicture, inkColours } from '../../../src/export/chart/chartPicture.ts';
import { chartShapes, hatch, type ChartInput } from '../../../src/export/chart/chartShapes.ts';
import { writeChartSvg } from '../../../src/export/chart/writeChartSvg.ts';
import { composeChoropleth } from '../../../src/layers/imported/composeChoropleth.ts';
import { themes } from '../../../src/theme/theme.ts';
import { choroplethColours } from '../../../src/theme/choropleth.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { realFiles } from '../dataset/realData.ts';

const { dataset } = await loadDataset((file) => Promise.resolve(realFiles.get(file) ?? ''));
const tallyOf = (pairs: readonly (readonly [number, number])[]): { certain: Uint32Array; possible: Uint32Array } => ({
  certain: Uint32Array.from(pairs, ([certain]) => certain),
  possible: Uint32Array.from(pairs, ([, possible]) => possible),
});
const weeksOf = (counts: readonly (readonly [number, number])[]) => ({
  ...tallyOf(counts),
  expected: Float64Array.from(counts, ([certain, possible]) => certain + possible / 2),
  long: 0,
});
const pairs = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 60 });
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('bars', () => {
  it('count every row once, largest first, and keep what is asked for', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 12 }), fc.nat(59), (counts, most, kept) => {
        const tally = tallyOf(counts);
        const keep = new Set(kept < counts.length ? [kept] : []);
        const { bars, others } = rankBars(tally, counts.length, most, keep);
        expect(sum(bars.map(({ certain }) => certain)) + (others?.certain ?? 0)).toBe(sum(tally.certain));
        expect(sum(bars.map(({ possible }) => possible)) + (others?.possible ?? 0)).toBe(sum(tally.possible));
        const totals = bars.map(({ certain, possible }) => certain + possible);
        expect(totals).toEqual(totals.toSorted((a, b) => b - a));
        for (const code of keep) expect(bars.some(({ buckets }) => buckets[0] === code)).toBe(true);
        expect(bars.length).toBeLessThanOrEqual(Math.max(most, keep.size));
      }),
    );
  });

  it('gather the rest only where there is one', () => {
    expect(
      rankBars(
        tallyOf([
          [2, 0],
          [1, 1],
        ]),
        2,
        2,
        new Set(),
      ).others,
    ).toBeNull();
    expect(
      rankBars(
        tallyOf([
          [3, 0],
          [1, 1],
          [1, 0],
        ]),
        3,
        1,
        new Set(),
      ).others,
    ).toEqual({
      buckets: [1, 2],
      certain: 2,
      possible: 1,
    });
  });

  it('of weeks are those that hold the days asked for', () => {
    const weeks = weeksOf([
      [1, 0],
      [2, 0],
      [4, 2],
      [8, 0],
      [16, 0],
    ]);
    const axis = { firstDay: 100, weeks: 5 };
    const asked = (from: number, to: number, most = 10) => weekBars(weeks, axis, from, to, most);
    expect(asked(107, 120)).toEqual({
      firstDay: 107,
      daysToBar: 7,
      bars: [
        { buckets: [1], certain: 2, possible: 0 },
        { buckets: [2], certain: 4, possible: 1 },
      ],
    });
    // The last day of one week, and the first of the next.
    expect(asked(113, 113).bars.map(({ buckets }) => buckets)).toEqual([[1]]);
    expect(asked(114, 114).bars.map(({ buckets }) => buckets)).toEqual([[2]]);
    // Outside the axis: its nearest week.
    expect(asked(0, 50)).toMatchObject({ firstDay: 100, bars: [{ buckets: [0] }] });
    expect(asked(500, 900)).toMatchObject({ firstDay: 128, bars: [{ buckets: [4] }] });
    expect(asked(100, 134, 2)).toMatchObject({ daysToBar: 21, bars: [{ buckets: [0, 1, 2] }, { buckets: [3, 4] }] });
    expect(weekBars(weeksOf([]), { firstDay: 100, weeks: 0 }, 0, 900, 3).bars).toEqual([]);
  });

  it('of weeks lose none when they are joined', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 40 }), (counts, most) => {
        const axis = { firstDay: 20_000, weeks: counts.length };
        const { bars } = weekBars(weeksOf(counts), axis, -Infinity, Infinity, most);
        expect(bars.length).toBeLessThanOrEqual(most);
        expect(sum(bars.map(({ certain }) => certain))).toBe(sum(counts.map(([certain]) => certain)));
        expect(bars.flatMap(({ buckets }) => buckets)).toEqual(counts.map((_, week) => week));
        expect(sum(bars.map(({ certain, possible }) => certain + possible))).toBeCloseTo(
          sum(weeksOf(counts).expected),
          6,
        );
      }),
    );
  });

  it('begin and end with a week that holds a row', () => {
    expect(
      weeksTold(
        tallyOf([
          [0, 0],
          [0, 1],
          [0, 0],
          [2, 0],
          [0, 0],
        ]),
      ),
    ).toEqual([1, 3]);
    expect(weeksTold(tallyOf([[0, 0]]))).toBeUndefined();
  });

  it('take steps that a person would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 8 }), (largest, most) => {
        const step = roundStep(largest, most);
        expect(step * most).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
        expect(String(step)).toMatch(/^[125]0*$/);
      }),
    );
  });
});

describe('brushing', () => {
  it('takes whole weeks, in either direction', () => {
    const weeks = weekBars(
      weeksOf([
        [1, 0],
        [1, 0],
        [1, 0],
        [1, 0],
      ]),
      { firstDay: 20_000, weeks: 4 },
      -Infinity,
      Infinity,
      10,
    );
    expect(brushedDays(weeks, 0.3, 0.6)).toEqual({ from: 20_007, to: 20_020 });
    expect(brushedDays(weeks, 0.6, 0.3)).toEqual({ from: 20_007, to: 20_020 });
    expect(brushedDays(weeks, 0, 1)).toEqual({ from: 20_000, to: 20_027 });
  });

  it('of distances chooses a band, several, or none again', () => {
    const first = pressBand(null, distanceBands, 1, false);
    expect(first).toEqual({ low: 1, high: 5 });
    expect(pressBand(first, distanceBands, 1, false)).toBeNull();
    const wide = pressBand(first, distanceBands, 3, true);
    expect(wide).toEqual({ low: 1, high: 25 });
    expect(bandsChosen(wide, distanceBands)).toEqual([false, true, true, true, false, false, false]);
    expect(distanceBands.at(-1)).toEqual({ low: 100, high: Infinity });
    expect(lagBands[2]).toEqual({ low: 1, high: 1 });
    const late = pressBand(null, lagBands, 4, false);
    expect(late).toEqual({ low: 8, high: 30 });
    expect(bandsChosen(pressBand(late, lagBands, 7, true), lagBands)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});

const input = (form: ChartInput['form'], direction: ChartInput['direction'], bars: ChartInput['bars']): ChartInput => ({
  form,
  direction,
  bars,
  axisLabels: [{ bar: 0, text: 'Jan' }],
  width: 400,
  height: 200,
  number: String,
  textSize: 12,
});
const bar = fc.record({ label: fc.string(), certain: fc.nat(5000), possible: fc.nat(5000), chosen: fc.boolean() });

describe('drawn charts', () => {
  it('keep every box inside, in proportion, and mirrored for Arabic', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('rows' as const, 'columns' as const),
        fc.array(bar, { minLength: 1, maxLength: 30 }),
        (form, bars) => {
          const boxes = (
            direction: 'ltr' | 'rtl',
          ): readonly { x: number; y: number; width: number; height: number; ink: string }[] =>
            chartShapes(input(form, direction, bars)).shapes.flatMap((shape) => (shape.kind === 'box' ? [shape] : []));
          const [ltr, rtl] = [boxes('ltr'), boxes('rtl')];
          for (const box of ltr) {
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(400.01);
            expect(box.height).toBeGreaterThan(0);
          }
          expect(rtl.map(({ x, width }) => Math.round(400 - x - width))).toEqual(ltr.map(({ x }) => Math.round(x)));
          const solid = ltr
            .filter(({ ink }) => ink === 'certain' || ink === 'chosen')
            .map(({ width, height }) => (form === 'rows' ? width : height));
          const told = bars.filter(({ certain }) => certain > 0).map(({ certain }) => certain);
          expect(solid.length).toBe(told.length);
          for (const [index, length] of solid.entries())
            expect(length / (solid[0] as number)).toBeCloseTo((told[index] as number) / (told[0] as number), 5);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('hatch only inside their box', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 1, max: 90, noNaN: true }),
        fc.double({ min: 1, max: 90, noNaN: true }),
        (x, width, height) => {
          const numbers = [...hatch({ x, y: 5, width, height }, 4).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(
            (match) => [Number(match[1]), Number(match[2])] as const,
          );
          for (const [across, down] of numbers) {
            expect(across).toBeGreaterThanOrEqual(x - 0.02);
            expect(across).toBeLessThanOrEqual(x + width + 0.02);
            expect(down).toBeGreaterThanOrEqual(5 - 0.02);
            expect(down).toBeLessThanOrEqual(5 + height + 0.02);
          }
        },
      ),
    );
  });

  it('become a picture that says what it shows, whatever the names hold', () => {
    const drawing = composeChartPicture({
      ...input('rows', 'ltr', [{ label: '<b>&"\u0001', certain: 3, possible: 2, chosen: false }]),
      title: 'By <category>',
      lines: ['Set & set', '1–7 May'],
      legend: ['Certain', 'Possible'],
    });
    const svg = writeChartSvg(drawing, inkColours(themes.light.page), '#FFFFFF', 'By <category>');
    expect(svg).toContain('By &lt;category&gt;');
    expect(svg).toContain('Set &amp; set');
    expect(svg).toContain('3 +2?');
    expect(svg).not.toMatch(/<b>|[\u0001]/);
    expect([...svg.matchAll(/<(\w+)/g)].map((match) => match[1])).toEqual(
      expect.arrayContaining(['svg', 'title', 'rect', 'path', 'text']),
    );
  });
});

describe('shaded governorates', () => {
  it('know the spellings of the large collections', () => {
    const names = [
      'Deir ez-Zor',
      'Al-Hasakeh',
      'Ninewa',
      'Anbar',
      'Al Anbar governorate',
      'Ar-Raqqa',
      'Rural Damascus',
      'Dahuk',
      'Salah al-Din',
      'محافظة نينوى',
      'الحسكة',
      "Dar'a",
      'Sulaymaniyah',
      'Elsewhere',
      '',
    ];
    const ids = [
      'SY09',
      'SY08',
      'IQG15',
      'IQG01',
      'IQG01',
      'SY11',
      'SY03',
      'IQG09',
      'IQG16',
      'IQG15',
      'SY08',
      'SY12',
      'IQG06',
      undefined,
      undefined,
    ];
    expect(matchAreas(names, dataset.areas)).toEqual(ids);
  });

  it('mean one area by one name', () => {
    const governorates = [...dataset.areas.values()].filter(({ kind }) => kind === 'governorate');
    expect(
      matchAreas(
        governorates.map(({ name }) => name.en),
        dataset.areas,
      ),
    ).toEqual(governorates.map(({ id }) => id));
    expect(
      matchAreas(
        governorates.map(({ name }) => name.ar),
        dataset.areas,
      ),
    ).toEqual(governorates.map(({ id }) => id));
  });

  it('lose no row between names, areas and what is on no map', () => {
    const texts = ['', 'Anbar', 'Al-Anbar', 'Atlantis'];
    const counts = countAreas(
      texts,
      matchAreas(texts, dataset.areas),
      tallyOf([
        [5, 5],
        [1, 2],
        [3, 0],
        [7, 1],
      ]),
      dataset.areas,
    );
    expect(counts).toEqual({ unmatched: 8, areas: [{ area: 'IQG01', certain: 4, possible: 2 }] });
  });

  it('fall in classes of about equal size, equal counts in the same', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 40 }), (counts) => {
        const starts = quantileStarts(counts, 5);
        const told = counts.filter((count) => count > 0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(new Set(starts).size).toBe(starts.length);
        for (const count of told) expect(classOf(count, starts)).toBeGreaterThanOrEqual(0);
        expect(classOf(0, starts)).toBe(-1);
        if (told.length >= 5 && new Set(told).size === told.length) {
          const sizes = starts.map((_, index) => told.filter((count) => classOf(count, starts) === index).length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('are hatched where all rows are only possible', () => {
    const shading = shadingOf({
      unmatched: 0,
      areas: [
        { area: 'IQG01', certain: 4, possible: 2 },
        { area: 'SY08', certain: 0, possible: 3 },
        { area: 'SY09', certain: 9, possible: 0 },
      ],
    });
    const { sources, under, images } = composeChoropleth(shading, dataset, themes.dark);
    const { features } = (
      sources['shaded-areas'] as unknown as { data: { features: { properties: { step: number } }[] } }
    ).data;
    expect(features.map(({ properties }) => properties.step)).toEqual([0, -1, 1]);
    expect(under.map(({ id }) => id)).toEqual(['shaded-areas-fill', 'shaded-areas-possible', 'shaded-areas-edge']);
    expect(images.length).toBe(1);
    expect(shading.classes).toEqual([
      { low: 4, high: 4 },
      { low: 9, high: 9 },
    ]);
  });

  it('differ in lightness from class to class, in every look', () => {
    const lightness = (hex: string): number =>
      [1, 3, 5].reduce(
        (total, at, index) =>
          total + Number.parseInt(hex.slice(at, at + 2), 16) * ([0.2126, 0.7152, 0.0722][index] as number),
        0,
      );
    for (const { classes } of Object.values(choroplethColours)) {
      const steps = classes.map(lightness);
      const gaps = steps.slice(1).map((value, index) => Math.abs(value - (steps[index] as number)));
      expect(Math.min(...gaps)).toBeGreaterThan(20);
      expect(new Set(steps.slice(1).map((value, index) => Math.sign(value - (steps[index] as number)))).size).toBe(1);
    }
  });
});
