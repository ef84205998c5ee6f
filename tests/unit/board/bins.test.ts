/** A window is cut into equal measures of the calendar, without a gap, and no finer than a limit allows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindow } from '../../../src/domain/board/bins.ts';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import { day } from '../domain/build.ts';

const cut = (from: string, to: string, most: number, finest?: 'day' | 'week' | 'month' | 'year') => {
  const { measure, bins } = cutWindow({ from: day(from), to: day(to) }, most, finest);
  return [measure, ...bins.map((bin) => `${toIsoDay(bin.from)}/${toIsoDay(bin.to)}`)];
};

describe('a window', () => {
  it.each([
    ['2026-01-01', '2026-01-10', 10, 'day'],
    ['2026-01-01', '2026-01-10', 9, 'week'],
    ['2026-01-01', '2026-03-11', 10, 'week'],
    ['2026-01-01', '2026-03-12', 10, 'month'],
    ['2026-01-01', '2026-10-27', 10, 'month'],
    ['2026-01-01', '2026-10-28', 10, 'year'],
    ['2000-01-01', '2026-10-28', 10, 'year'],
  ] as const)('from %s to %s in %i parts at most is cut by the %s', (from, to, most, measure) => {
    expect(cut(from, to, most)[0]).toBe(measure);
  });

  it('is cut into days', () => {
    expect(cut('2026-02-27', '2026-03-01', 5)).toEqual([
      'day',
      '2026-02-27/2026-02-27',
      '2026-02-28/2026-02-28',
      '2026-03-01/2026-03-01',
    ]);
  });

  it('is cut into weeks from Monday to Sunday', () => {
    // A Wednesday, and a Tuesday.
    expect(cut('2026-01-07', '2026-01-20', 9, 'week')).toEqual([
      'week',
      '2026-01-07/2026-01-11',
      '2026-01-12/2026-01-18',
      '2026-01-19/2026-01-20',
    ]);
    expect(cut('2026-01-12', '2026-01-12', 9, 'week')).toEqual(['week', '2026-01-12/2026-01-12']);
  });

  it('is cut into months, also at the turn of a year', () => {
    expect(cut('2025-11-30', '2026-02-01', 9, 'month')).toEqual([
      'month',
      '2025-11-30/2025-11-30',
      '2025-12-01/2025-12-31',
      '2026-01-01/2026-01-31',
      '2026-02-01/2026-02-01',
    ]);
  });

  it('is cut into years', () => {
    expect(cut('2024-12-31', '2026-01-01', 9, 'year')).toEqual([
      'year',
      '2024-12-31/2024-12-31',
      '2025-01-01/2025-12-31',
      '2026-01-01/2026-01-01',
    ]);
  });

  it('has no gap, no overlap, and ends where it ends', () => {
    const window = fc.record({ from: fc.integer({ min: 0, max: 25_000 }), length: fc.integer({ min: 0, max: 4000 }) });
    fc.assert(
      fc.property(window, fc.integer({ min: 5, max: 60 }), ({ from, length }, most) => {
        const { bins } = cutWindow({ from, to: from + length }, most);
        expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([from, from + length]);
        for (const [index, bin] of bins.entries()) {
          expect(bin.to).toBeGreaterThanOrEqual(bin.from);
          if (index > 0) expect(bin.from).toBe((bins[index - 1]?.to ?? Number.NaN) + 1);
        }
      }),
    );
  });
});
