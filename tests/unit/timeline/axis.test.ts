/** The folded axis: every day has one place, gaps alone are folded, and bins lose nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, type Day } from '../../../src/domain/time/day.ts';
import {
  binsOf,
  composeTimeAxis,
  dayAt,
  lengthOf,
  timeAt,
  unitOf,
  type TimeAxisOptions,
} from '../../../src/domain/time/timeAxis.ts';

const day = (year: number, month: number, dayOfMonth: number): Day => {
  const found = dayOf(year, month, dayOfMonth);
  if (found === undefined) throw new Error('No such day.');
  return found;
};

/** Some bursts of events with long and short gaps between them, as reports come. */
const arbitraryOptions: fc.Arbitrary<TimeAxisOptions> = fc
  .record({
    start: fc.integer({ min: -3000, max: 25_000 }),
    gaps: fc.array(
      fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 30, max: 60 }), fc.integer({ min: 100, max: 2500 })),
      { maxLength: 14 },
    ),
    before: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 })),
    after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 })),
    foldAfterDays: fc.integer({ min: 3, max: 90 }),
    paddingDays: fc.integer({ min: 0, max: 40 }),
    foldShare: fc.double({ min: 0.002, max: 0.3, noNaN: true }),
    minimumShare: fc.double({ min: 0, max: 0.4, noNaN: true }),
    openEvery: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ start, gaps, before, after, openEvery, ...rest }) => {
    const eventDays = gaps.reduce<Day[]>((days, gap) => [...days, (days.at(-1) ?? start) + gap], [start]);
    const options = { first: start - before, last: (eventDays.at(-1) ?? start) + after, eventDays, ...rest };
    const folds = composeTimeAxis(options)
      .segments.filter(({ kind }) => kind === 'folded')
      .map(({ id }) => id);
    return { ...options, opened: new Set(folds.filter((_, index) => index % openEvery === 1)) };
  });

const perOption = (check: (options: TimeAxisOptions) => void): void => {
  fc.assert(fc.property(arbitraryOptions, check));
};

describe('stretches', () => {
  it('follow on one another from first to last, and their widths add up to 1', () => {
    perOption((options) => {
      const { segments } = composeTimeAxis(options);
      expect(segments[0]).toMatchObject({ from: options.first, start: 0 });
      expect(segments.at(-1)).toMatchObject({ to: options.last, end: 1 });
      for (const [index, segment] of segments.entries()) {
        const next = segments[index + 1];
        expect(segment.days).toBe(segment.to - segment.from + 1);
        expect(segment.days).toBeGreaterThan(0);
        expect(segment.end).toBeGreaterThan(segment.start);
        if (next) expect([next.from, next.start]).toEqual([segment.to + 1, segment.end]);
      }
      expect(segments.reduce((sum, { start, end }) => sum + end - start, 0)).toBeCloseTo(1, 9);
      expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
    });
  });

  it('fold only empty days, and leave no long gap unfolded', () => {
    perOption((options) => {
      const { segments } = composeTimeAxis({ ...options, opened: new Set() });
      const isOpen = (each: Day): boolean =>
        segments.some(({ kind, from, to }) => kind === 'open' && each >= from && each <= to);
      expect(options.eventDays.every(isOpen)).toBe(true);
      const days = [...new Set(options.eventDays)].sort((a, b) => a - b);
      for (const [index, each] of days.entries()) {
        const next = days[index + 1];
        if (next === undefined) continue;
        const folded = segments.filter(({ kind, from, to }) => kind === 'folded' && from > each && to < next).length;
        expect(folded).toBe(next - each - 1 > (options.foldAfterDays ?? 45) ? 1 : 0);
      }
    });
  });

  it('give every fold the same width, whatever its length', () => {
    perOption((options) => {
      const widths = composeTimeAxis(options)
        .segments.filter(({ kind }) => kind === 'folded')
        .map(({ start, end }) => end - start);
      for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 9);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(0.5 + 1e-9);
    });
  });

  it('keep their names and days when a fold is opened', () => {
    perOption((options) => {
      const names = (opened: ReadonlySet<string>): unknown =>
        composeTimeAxis({ ...options, opened }).segments.map(({ id, from, to }) => [id, from, to]);
      expect(names(options.opened ?? new Set())).toEqual(names(new Set()));
    });
  });

  it('is one open stretch where nothing happens at all', () => {
    expect(composeTimeAxis({ first: 0, last: 900, eventDays: [-4, 1200] }).segments).toMatchObject([
      { kind: 'open', from: 0, to: 900, start: 0, end: 1 },
    ]);
  });
});

describe('days and positions', () => {
  it('run the same way: a later day is never further back', () => {
    perOption((options) => {
      const axis = composeTimeAxis(options);
      const step = Math.max(1, Math.floor((options.last - options.first) / 60));
      for (let each = options.first; each < options.last; each += step)
        expect(unitOf(axis, each + step)).toBeGreaterThan(unitOf(axis, each) - 1e-12);
      expect([unitOf(axis, options.first), unitOf(axis, options.last + 1)]).toEqual([0, 1]);
    });
  });

  it('are each other’s inverse on every stretch', () => {
    fc.assert(
      fc.property(arbitraryOptions, fc.double({ min: 0, max: 1, noNaN: true }), (options, share) => {
        const axis = composeTimeAxis(options);
        const time = options.first + share * (options.last + 1 - options.first);
        expect(timeAt(axis, unitOf(axis, time))).toBeCloseTo(time, 4);
        expect(unitOf(axis, timeAt(axis, share))).toBeCloseTo(share, 7);
      }),
    );
  });

  it('say for the middle of every day that it is that day', () => {
    perOption((options) => {
      const axis = composeTimeAxis(options);
      for (const each of options.eventDays)
        expect(dayAt(axis, (unitOf(axis, each) + unitOf(axis, each + 1)) / 2)).toBe(each);
    });
  });

  it('stop at the ends', () => {
    const axis = composeTimeAxis({ first: 10, last: 20, eventDays: [15] });
    expect([unitOf(axis, -99), unitOf(axis, 999), dayAt(axis, -1), dayAt(axis, 2)]).toEqual([0, 1, 10, 20]);
  });
});

describe('bins', () => {
  it('hold every day of the axis exactly once, side by side', () => {
    fc.assert(
      fc.property(arbitraryOptions, fc.integer({ min: 50, max: 30_000 }), (options, widthPx) => {
        const axis = composeTimeAxis(options);
        const bins = binsOf(axis, widthPx);
        expect(bins[0]?.from).toBe(options.first);
        expect(bins.at(-1)?.to).toBe(options.last);
        for (const [index, bin] of bins.entries()) {
          expect(bin.to).toBeGreaterThanOrEqual(bin.from);
          const next = bins[index + 1];
          if (next) expect(next.from).toBe(bin.to + 1);
          if (next) expect(next.start).toBeCloseTo(bin.end, 9);
        }
      }),
    );
  });

  it('go from years over months and weeks to days as there is room, and leave a fold whole', () => {
    const axis = composeTimeAxis({
      first: day(2020, 1, 1),
      last: day(2023, 12, 31),
      eventDays: Array.from({ length: 1461 }, (_, index) => day(2020, 1, 1) + index),
    });
    expect([100, 300, 1500, 9000].map((widthPx) => binsOf(axis, widthPx)[0]?.measure)).toEqual([
      'year',
      'month',
      'week',
      'day',
    ]);
    const folded = composeTimeAxis({ first: 0, last: 1000, eventDays: [0, 1000] });
    expect(binsOf(folded, 50_000).filter(({ measure }) => measure === 'gap')).toMatchObject([{ from: 6, to: 994 }]);
  });

  it('begin weeks on Monday and months on the first', () => {
    const axis = composeTimeAxis({
      first: day(2026, 1, 1),
      last: day(2026, 3, 31),
      eventDays: [day(2026, 1, 1), day(2026, 2, 10), day(2026, 3, 20)],
    });
    expect(binsOf(axis, 90)[1]?.from).toBe(day(2026, 1, 5));
    expect(binsOf(axis, 30)[1]?.from).toBe(day(2026, 2, 1));
  });
});

describe('lengthOf', () => {
  it('counts whole years and months, and days below a month', () => {
    expect(lengthOf({ from: day(2019, 10, 23), to: day(2025, 6, 8) })).toEqual({ years: 5, months: 7, days: 0 });
    expect(lengthOf({ from: day(2025, 7, 4), to: day(2026, 1, 3) })).toEqual({ years: 0, months: 6, days: 0 });
    expect(lengthOf({ from: day(2026, 1, 4), to: day(2026, 1, 30) })).toEqual({ years: 0, months: 0, days: 27 });
  });
});
