/** Every record is counted once, and each filter lets through what it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownOf } from '../../../src/domain/records/known.ts';
import { filterRecords, passesFilters, sortShown, timeVerdict } from '../../../src/domain/records/filterRecords.ts';
import type { Text } from '../../../src/domain/records/text.ts';
import type { Transfer } from '../../../src/domain/records/record.ts';
import { noFilters, type Filters, type TimeWindow } from '../../../src/domain/view/view.ts';
import { aClaim, byId, day, edtf, factsOf, incident, period, site } from './build.ts';

const always: TimeWindow = { from: day('2014-01-01'), to: day('2026-12-31'), mode: 'window' };
const january: TimeWindow = { from: day('2026-01-01'), to: day('2026-01-31'), mode: 'window' };

const qaim = factsOf(
  incident('qaim-raid', '2026-02-06', {
    actors: [{ id: 'isis', role: 'perpetrator' }],
    claims: [aClaim('occurred', { source: 'rudaw', claimant: 'mayor', grade: 'B2' })],
  }),
);
const escape = factsOf(
  incident('escape', '2026-01-19', {
    category: 'escape',
    claims: [aClaim('escaped', { value: 1500, grade: 'D4' }), aClaim('escaped', { value: 100, grade: 'D3' })],
  }),
  { published: '2026-01-28', countries: ['SY'], governorates: ['SY08'], borderKm: { low: 30, high: 54 } },
);
const history = factsOf(incident('history', '2014', { context: true }), {
  borderKm: null,
  placement: { kind: 'none', place: 'iraq', precision: 'country' },
});
const undated = factsOf(incident('undated', '../2026-02-07'), { published: '2026-02-07' });
const prison = factsOf(site('prison', period('../2026-01-18', 'sdf'), period('2026-01-20/..', 'government')));
const all = byId(qaim, escape, history, undated, prison);

function idsWith(filters: Partial<Filters>, time = always, asKnown: number | null = null): readonly string[] {
  return filterRecords(all, time, asKnown, { ...noFilters, ...filters }).shown.map(({ facts }) => facts.record.id);
}

describe('filters', () => {
  it.each<[string, Partial<Filters>, readonly string[]]>([
    ['kind', { kinds: ['detention-site'] }, ['prison']],
    ['category', { categories: ['incident/escape'] }, ['escape']],
    ['actor', { actors: ['isis'] }, ['qaim-raid']],
    ['source', { sources: ['rudaw'] }, ['qaim-raid']],
    ['claimant', { claimants: ['mayor'], categories: ['incident/escape'] }, ['escape']],
    ['reliability', { reliabilities: ['D'] }, ['escape']],
    ['credibility', { credibilities: ['2'] }, ['qaim-raid']],
    ['country', { countries: ['SY'] }, ['escape']],
    ['governorate', { governorates: ['SY08'] }, ['escape']],
    ['disputed only', { disputedOnly: true }, ['escape']],
    ['text', { text: 'QAIM' }, ['qaim-raid']],
  ])('by %s', (_, filters, ids) => {
    expect(idsWith(filters)).toEqual(ids);
  });

  it('asks letter and figure of one and the same claim', () => {
    const mixed = factsOf(
      incident('mixed', '2026-01-01', {
        claims: [aClaim('occurred', { grade: 'B5' }), aClaim('occurred', { grade: 'D2' })],
      }),
    );
    const claims = knownOf(mixed, null);
    expect(passesFilters(mixed, claims, { ...noFilters, reliabilities: ['B'], credibilities: ['2'] })).toBe(false);
    expect(passesFilters(mixed, claims, { ...noFilters, reliabilities: ['B'], credibilities: ['5'] })).toBe(true);
  });

  it('lets a distance pass when the nearest end of its range does, and no unknown one', () => {
    expect(idsWith({ maxBorderKm: 30 })).toContain('escape');
    expect(idsWith({ maxBorderKm: 29 })).not.toContain('escape');
    expect(idsWith({ maxBorderKm: 2000 })).not.toContain('history');
  });

  it('hides history on request', () => {
    expect(idsWith({})).toContain('history');
    expect(idsWith({ context: false })).not.toContain('history');
  });
});

describe('the two clocks', () => {
  it('shows nothing before some source had published it, and on the day of publication it does', () => {
    expect(idsWith({}, always, day('2026-01-27'))).not.toContain('escape');
    expect(idsWith({}, always, day('2026-01-28'))).toContain('escape');
  });

  it('judges a dispute by the claims that were known', () => {
    const claims = escape.claims.map((each, index) => ({
      ...each,
      published: day(index === 0 ? '2026-01-28' : '2026-02-01'),
    }));
    const early = filterRecords(byId({ ...escape, claims }), always, day('2026-01-30'), noFilters);
    expect(early.shown[0]).toMatchObject({ disputed: false, claims: [{ value: 1500 }] });
  });

  it('tells states as of the last day', () => {
    expect(idsWith({ kinds: ['detention-site'] }, { ...january, to: day('2026-01-19') })).toEqual(['prison']);
    expect(filterRecords(byId(prison), { ...january, to: day('2026-01-19') }, null, noFilters).counts.possible).toBe(1);
  });
});

describe('counts', () => {
  it('say what is held back and why', () => {
    expect(filterRecords(all, january, day('2026-02-06'), noFilters).counts).toEqual({
      total: 5,
      shown: 2,
      certain: 2,
      possible: 0,
      undated: 0,
      unplaced: 0,
      outsideWindow: 2,
      filteredOut: 0,
      notYetKnown: 1,
    });
  });

  it('count every record exactly once, whatever is asked', () => {
    const days = fc.integer({ min: day('2013-06-01'), max: day('2026-12-31') });
    const filters = fc.record({
      disputedOnly: fc.boolean(),
      context: fc.boolean(),
      maxBorderKm: fc.option(fc.nat(100)),
      text: fc.constantFrom('', 'qaim', 'zz'),
    });
    fc.assert(
      fc.property(
        days,
        fc.nat(900),
        fc.option(days),
        filters,
        fc.constantFrom('window', 'cumulative', 'instant'),
        (from, length, asKnown, some, mode) => {
          const { shown, counts } = filterRecords(all, { from, to: from + length, mode }, asKnown, {
            ...noFilters,
            ...some,
          });
          expect(counts.shown + counts.outsideWindow + counts.filteredOut + counts.notYetKnown).toBe(counts.total);
          expect(counts.certain + counts.possible).toBe(counts.shown);
          expect(shown).toHaveLength(counts.shown);
        },
      ),
    );
  });
});

describe('order', () => {
  it('turns round and keeps every record', () => {
    const { shown } = filterRecords(all, always, null, noFilters);
    const order = (descending: boolean): readonly string[] =>
      sortShown(shown, { key: 'when', descending }, 'en', always.to).map(({ facts }) => facts.record.id);
    expect(order(false).slice(-2)).toEqual(['qaim-raid', 'undated']);
    expect(order(true).slice(0, 2)).toEqual(['undated', 'qaim-raid']);
    expect([...order(true)].sort()).toEqual([...order(false)].sort());
  });

  const record = (id: string, when: string, name: Text, category: string, place: string, published: string) =>
    factsOf(incident(id, when, { name, category }), {
      published,
      placement: { kind: 'none', place, precision: 'country' },
    });
  const some = [
    record('b', '2026-01-19', { en: 'Zeta', ar: 'أ' }, 'bombing', 'qaim', '2026-02-01'),
    record('a', '2026-01-19', { en: 'alpha', ar: 'ب' }, 'escape', 'rabia', '2026-02-03'),
    record('d', '2026-01-18', { en: 'Beta', ar: 'ج' }, 'bombing', 'anah', '2026-02-02'),
    record('c', '2026-01-19', { en: 'Äther', ar: 'د' }, 'escape', 'qaim', '2026-02-01'),
  ];

  it('is by time and then by id, in whatever order the records come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (mixed) => {
        const { shown } = filterRecords(byId(...mixed), always, null, noFilters);
        expect(shown.map(({ facts }) => facts.record.id)).toEqual(['d', 'a', 'b', 'c']);
      }),
    );
  });

  it.each<
    readonly [key: Parameters<typeof sortShown>[1]['key'], language: 'en' | 'ar', ids: string, descending: string]
  >([
    ['when', 'en', 'dabc', 'abcd'],
    ['name', 'en', 'acdb', 'bdca'],
    ['name', 'ar', 'badc', 'cdab'],
    ['kind', 'en', 'dbac', 'acdb'],
    ['place', 'en', 'dbca', 'abcd'],
    ['reported', 'en', 'bcda', 'adbc'],
  ])('by %s in %s is that of what it names, and of time within it', (key, language, ids, descending) => {
    const { shown } = filterRecords(byId(...some), always, null, noFilters);
    const order = (down: boolean): string =>
      sortShown(shown, { key, descending: down }, language, always.to)
        .map(({ facts }) => facts.record.id)
        .join('');
    expect([order(false), order(true)]).toEqual([ids, descending]);
  });
});

describe('an operation that was counted', () => {
  const operation = (when: string, series: readonly object[] = [{}]): Transfer =>
    ({
      ...incident('move', when),
      kind: 'transfer',
      category: 'detainees',
      from: null,
      to: null,
      when: edtf(when),
      series,
    }) as unknown as Transfer;
  const on = (from: string, to: string, when = '2026-01-21/2026-02-12', series?: readonly object[]): string =>
    timeVerdict(factsOf(operation(when, series)), { from: day(from), to: day(to), mode: 'window' });

  it.each([
    ['2026-02-12', '2026-02-20', 'certain'],
    ['2026-02-13', '2026-02-20', 'out'],
    ['2026-01-01', '2026-01-21', 'certain'],
    ['2026-01-01', '2026-01-20', 'out'],
    ['2026-02-01', '2026-02-02', 'certain'],
  ])('is under way in a window from %s to %s: %s', (from, to, expected) => {
    expect(on(from, to)).toBe(expected);
  });

  it('is only possible there where its days are approximate, or nobody counted', () => {
    expect(on('2026-02-01', '2026-02-02', '2026-01-21/2026-02-12', [])).toBe('possible');
    expect(on('2026-02-01', '2026-02-02', '2026-01-21~/2026-02-12~')).toBe('possible');
    expect(on('2026-02-01', '2026-02-02', '2026-01-21?/2026-02-12?')).toBe('possible');
  });
});
