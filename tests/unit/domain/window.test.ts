/** Both ends of a window are inside it; certain, possible and out are distinguished. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOn, previousPeriod, stateVerdict } from '../../../src/domain/time/stateOnDay.ts';
import type { TimeMode } from '../../../src/domain/view/view.ts';
import { verdictOf, windowBounds } from '../../../src/domain/time/window.ts';
import { day, deployment, edtf, period, site } from './build.ts';

const january = { from: day('2026-01-10'), to: day('2026-01-20'), mode: 'window' as TimeMode };

describe('events', () => {
  it.each([
    ['2026-01-09', 'out'],
    ['2026-01-10', 'certain'],
    ['2026-01-20', 'certain'],
    ['2026-01-21', 'out'],
    ['2026-01-09/2026-01-10', 'possible'],
    ['2026-01-20/2026-01-21', 'possible'],
    ['2026-01-10/2026-01-20', 'certain'],
    ['2026-01', 'possible'],
    ['2025', 'out'],
    ['2026-01-15~', 'certain'],
    ['2026-01-18~', 'possible'],
    ['2026-01-23~', 'possible'],
    ['2026-01-24~', 'out'],
    ['2026-01-15/..', 'possible'],
    ['../2026-01-09', 'out'],
    ['../2026-01-10', 'possible'],
  ])('%s is %s in 10–20 January', (text, verdict) => {
    expect(verdictOf(edtf(text), january)).toBe(verdict);
  });

  it('takes everything up to the last day when cumulative, and the last day alone when instant', () => {
    expect(verdictOf(edtf('2014'), { ...january, mode: 'cumulative' })).toBe('certain');
    expect(verdictOf(edtf('2026-01-21'), { ...january, mode: 'cumulative' })).toBe('out');
    expect(verdictOf(edtf('2026-01-20'), { ...january, mode: 'instant' })).toBe('certain');
    expect(verdictOf(edtf('2026-01-19'), { ...january, mode: 'instant' })).toBe('out');
  });

  it('is certain exactly when every possible day is inside, and out exactly when none is', () => {
    const days = fc.integer({ min: 20_000, max: 20_060 });
    fc.assert(
      fc.property(days, fc.nat(9), days, fc.nat(20), (earliest, length, from, width) => {
        const latest = earliest + length;
        const window = { from, to: from + width, mode: 'window' as TimeMode };
        const inside = Array.from({ length: length + 1 }, (_, index) => earliest + index).filter(
          (each) => each >= windowBounds(window).from && each <= windowBounds(window).to,
        );
        const expected = inside.length === 0 ? 'out' : inside.length === length + 1 ? 'certain' : 'possible';
        expect(
          verdictOf(
            { text: '', earliest, latest, from: earliest, to: latest, approximate: false, uncertain: false },
            window,
          ),
        ).toBe(expected);
      }),
    );
  });
});

describe('states', () => {
  const prison = site(
    'prison',
    period('../2026-01-18', 'sdf'),
    period('2026-01-19/2026-01-19', null, 'contested'),
    period('2026-01-20/..', 'government'),
  );

  it('are told by the day: the last before the change, the day of it, the first after it', () => {
    expect(['2026-01-18', '2026-01-19', '2026-01-20'].map((iso) => periodOn(prison, day(iso))?.holder)).toEqual([
      'sdf',
      null,
      'government',
    ]);
    expect(previousPeriod(prison, day('2026-01-20'))?.status).toBe('contested');
    expect(previousPeriod(prison, day('2026-01-18'))).toBeUndefined();
  });

  it('are out before they begin and after they end', () => {
    const force = deployment('force', '2026-01-21/2026-02-06');
    expect(
      ['2026-01-20', '2026-01-21', '2026-02-06', '2026-02-07'].map((iso) => stateVerdict(force, day(iso))),
    ).toEqual(['out', 'certain', 'certain', 'out']);
  });

  it('are possible around a bound that is only about right', () => {
    const force = deployment('force', '2026-01-21~/..');
    expect(
      ['2026-01-17', '2026-01-18', '2026-01-23', '2026-01-24', '2026-12-31'].map((iso) =>
        stateVerdict(force, day(iso)),
      ),
    ).toEqual(['out', 'possible', 'possible', 'certain', 'certain']);
  });

  it('are possible in a gap that no period covers, and out once the last has ended', () => {
    const gap = site('gap', period('2019-10-01/2019-10-10'), period('2019-10-20/2019-10-30'));
    expect(['2019-09-30', '2019-10-15', '2019-10-31'].map((iso) => stateVerdict(gap, day(iso)))).toEqual([
      'out',
      'possible',
      'out',
    ]);
  });
});
