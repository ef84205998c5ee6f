import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrossFilters } from '../../../src/domain/imported/crossDimensions.ts';
import { noCrossFilters } from '../../../src/domain/imported/crossDimensions.ts';
import { createCrossFilter, type CrossFilter } from '../../../src/domain/imported/crossFilter.ts';
import { syntheticColumns } from '../../bench/syntheticColumns.ts';
import { naiveCounts } from './naiveCounts.ts';

const days = [18_000, 18_120] as const;
const set = syntheticColumns({ rows: 400, seed: 7, days, longestSpan: 30, withoutDate: 0.05, withoutPlace: 0.1 });

const codes = (most: number): fc.Arbitrary<ReadonlySet<number> | null> =>
  fc.option(fc.uniqueArray(fc.integer({ min: 0, max: most }), { maxLength: 4 }).map((list) => new Set(list)));
const filters: fc.Arbitrary<CrossFilters> = fc.record({
  extent: fc.option(
    fc
      .tuple(fc.double({ min: 39, max: 41, noNaN: true }), fc.double({ min: 32, max: 34, noNaN: true }))
      .map(([west, south]) => [west, south, west + 2, south + 2] as const),
  ),
  area: fc.option(
    fc.double({ min: -1, max: 1, noNaN: true }).map(
      (by) =>
        [
          [40 + by, 33],
          [42, 33.2 + by],
          [42.3, 35],
          [41.2, 34.2],
          [40.1, 35.6 + by],
        ] as const,
    ),
  ),
  category: codes(8),
  actor: codes(40),
  governorate: codes(12),
  distance: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 100 }))
      .map(([low, size]) => ({ low, high: low + size })),
  ),
  lag: fc.option(
    fc
      .tuple(fc.constantFrom(-Infinity, -5, 0, 1, 8), fc.constantFrom(0, 7, 30, Infinity))
      .map(([low, high]) => ({ low, high: Math.max(low, high) })),
  ),
  text: fc.option(
    fc
      .integer({ min: 2, max: 5 })
      .map((every) => Uint8Array.from({ length: set.rows }, (_, row) => (row % every ? 1 : 0))),
  ),
});
const window = fc
  .tuple(fc.option(fc.integer({ min: days[0] - 40, max: days[1] + 10 })), fc.integer({ min: 0, max: 90 }))
  .map(([from, length]) => (from === null ? { from: -Infinity, to: days[0] + length } : { from, to: from + length }));

function plain(counts: ReturnType<CrossFilter['counts']>): unknown {
  return Object.fromEntries(
    Object.entries(counts).map(([name, { certain, possible }]) => [
      name,
      { certain: [...certain], possible: [...possible] },
    ]),
  );
}

describe('counts of an imported set', () => {
  it('are those of the slow way, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(filters, window, fc.boolean()), { minLength: 1, maxLength: 4 }), (asked) => {
        const filter = createCrossFilter(set, { from: days[0], to: days[1] });
        for (const [nextFilters, nextWindow, filtersFirst] of asked) {
          if (filtersFirst) filter.setFilters(nextFilters);
          filter.setWindow(nextWindow);
          if (!filtersFirst) filter.setFilters(nextFilters);
          expect(plain(filter.counts())).toEqual(naiveCounts(set, nextFilters, nextWindow, filter.weekAxis));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stay right over a long drag of either end', () => {
    fc.assert(
      fc.property(
        filters,
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { maxLength: 25 }),
        (asked, steps) => {
          const filter = createCrossFilter(set, { from: days[0] + 30, to: days[0] + 60 });
          filter.setFilters(asked);
          let now = { from: days[0] + 30, to: days[0] + 60 };
          for (const [first, last] of steps) {
            const from = now.from + first;
            now = { from, to: Math.max(from, now.to + last) };
            filter.setWindow(now);
          }
          expect(plain(filter.counts())).toEqual(naiveCounts(set, asked, now, filter.weekAxis));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('do not lose a histogram’s own filter: other choices keep their numbers', () => {
    const filter = createCrossFilter(set, { from: -Infinity, to: days[1] + 100 });
    const before = [...filter.counts().category.certain];
    filter.setFilters({ ...noCrossFilters, category: new Set([1]) });
    expect([...filter.counts().category.certain]).toEqual(before);
    const total = filter.counts().total;
    expect(total.certain[0] ?? 0).toBe(before[1]);
  });
});

describe('the mask for the map', () => {
  it('leaves out what the map shows and the window, and is another array only after another filter', () => {
    const filter = createCrossFilter(set, { from: days[0], to: days[0] + 10 });
    const first = filter.mask();
    expect([...first].every((passes) => passes === 1)).toBe(true);
    filter.setWindow({ from: days[0], to: days[0] + 20 });
    filter.setFilters({ ...noCrossFilters, extent: [0, 0, 1, 1] });
    expect(filter.mask()).toBe(first);
    filter.setFilters({ ...noCrossFilters, category: new Set([2]) });
    expect(filter.mask()).not.toBe(first);
    expect([...filter.mask()]).toEqual([...set.category.codes].map((code) => (code === 2 ? 1 : 0)));
  });
});
