/** Nothing is dropped without a word: not without claims, not without a day. Histogram and list give one answer. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import type { RecordFacts } from '../../../src/domain/records/facts.ts';
import { filterRecords, sortShown } from '../../../src/domain/records/filterRecords.ts';
import { recordKinds } from '../../../src/domain/records/record.ts';
import { noFilters, type Filters, type TimeMode, type TimeWindow } from '../../../src/domain/view/view.ts';
import { aClaim, byId, day, edtf, factsOf, incident, period, site } from './build.ts';

const { dataset } = await loadDataset(async (file) => readFileSync(`data/${file}`, 'utf8'));
const facts = deriveFacts(dataset);
const january: TimeWindow = { from: day('2026-01-01'), to: day('2026-01-31'), mode: 'window' };
const days = fc.integer({ min: day('2013-06-01'), max: day('2026-12-31') });
const windows: fc.Arbitrary<TimeWindow> = fc
  .record({ from: days, length: fc.nat(900), mode: fc.constantFrom<TimeMode>('window', 'cumulative', 'instant') })
  .map(({ from, length, mode }) => ({ from, to: from + length, mode }));
const filters: fc.Arbitrary<Filters> = fc
  .record({
    kinds: fc.subarray([...recordKinds], { maxLength: 2 }),
    countries: fc.subarray(['IQ', 'SY'], { maxLength: 1 }),
    text: fc.constantFrom('', 'hol', 'القائم', 'zz'),
    reliabilities: fc.subarray(['B', 'D'], { maxLength: 1 }),
    maxBorderKm: fc.option(fc.nat(300)),
    disputedOnly: fc.boolean(),
    context: fc.boolean(),
  })
  .map((some) => ({ ...noFilters, ...some }));
const clocks = fc.option(days);

const bare = factsOf(incident('bare', '2026-01-15', { claims: [] }));
const endless = { ...edtf('2026'), text: '', from: -Infinity, to: Infinity, earliest: -Infinity, latest: Infinity };

describe('counts over the real data', () => {
  it('sum up to all records, and agree with what is shown', () => {
    fc.assert(
      fc.property(windows, clocks, filters, (time, asKnown, some) => {
        const { shown, counts } = filterRecords(facts, time, asKnown, some);
        expect(counts.shown + counts.outsideWindow + counts.filteredOut + counts.notYetKnown).toBe(facts.size);
        expect([counts.shown, counts.certain]).toEqual([
          shown.length,
          shown.filter(({ verdict }) => verdict === 'certain').length,
        ]);
        expect(counts.unplaced).toBeLessThanOrEqual(counts.shown);
      }),
    );
  });

  it('never know less on a later day, and never more than everything', () => {
    fc.assert(
      fc.property(windows, days, fc.nat(400), (time, early, later) => {
        const unknown = (asKnown: number | null): number =>
          filterRecords(facts, time, asKnown, noFilters).counts.notYetKnown;
        expect(unknown(early)).toBeGreaterThanOrEqual(unknown(early + later));
        expect(unknown(null)).toBe(0);
      }),
    );
  });
});

describe('a record without claims', () => {
  it('is shown, and is unknown only when one asks what was known', () => {
    expect(filterRecords(byId(bare), january, null, noFilters).counts).toMatchObject({ shown: 1, notYetKnown: 0 });
    expect(filterRecords(byId(bare), january, day('2026-12-31'), noFilters).counts).toMatchObject({
      shown: 0,
      notYetKnown: 1,
    });
  });

  it('has no grade that a filter could ask for', () => {
    expect(filterRecords(byId(bare), january, null, { ...noFilters, reliabilities: ['B'] }).counts.filteredOut).toBe(1);
    expect(filterRecords(byId(bare), january, null, { ...noFilters, credibilities: ['2'] }).counts.filteredOut).toBe(1);
  });
});

describe('a record without any day', () => {
  it.each<[string, RecordFacts]>([
    ['an event', factsOf({ ...incident('event', '2026'), when: endless })],
    ['a site whose only period has no bound', factsOf(site('endless', { ...period('2026'), when: endless }))],
    ['a site without periods', factsOf(site('empty'))],
  ])('%s is possible in every window and counted as undated', (_, undated) => {
    fc.assert(
      fc.property(windows, (time) => {
        expect(filterRecords(byId(undated), time, null, noFilters).counts).toMatchObject({
          shown: 1,
          possible: 1,
          undated: 1,
          outsideWindow: 0,
        });
      }),
    );
  });

  it('is not counted as undated once a filter holds it back, and a single bound is a date', () => {
    expect(
      filterRecords(byId(factsOf(site('empty'))), january, null, { ...noFilters, kinds: ['incident'] }).counts,
    ).toMatchObject({ undated: 0, filteredOut: 1 });
    expect(
      filterRecords(byId(factsOf(site('open', period('2026-01-20/..')))), january, null, noFilters).counts,
    ).toMatchObject({ undated: 0, certain: 1 });
  });

  it('comes last in time, after every dated one', () => {
    const all = byId(
      factsOf({ ...incident('b-never', '2026'), when: endless }),
      factsOf(site('a-empty')),
      factsOf(site('closed', period('../2026-02-01'))),
      factsOf(incident('day', '2026-01-15')),
    );
    const { shown } = filterRecords(all, { ...january, to: day('2026-02-01') }, null, noFilters);
    expect(shown.map(({ facts: { record } }) => record.id)).toEqual(['closed', 'day', 'a-empty', 'b-never']);
    expect(
      sortShown(shown, { key: 'when', descending: true }, 'ar', day('2026-02-01'))
        .map(({ facts: { record } }) => record.id)
        .slice(2),
    ).toEqual(['day', 'closed']);
  });
});

describe('order', () => {
  it('puts a state where what holds on the last day began, as the list says it, and one of unknown beginning first', () => {
    const all = byId(
      factsOf(site('changed', period('../2026-01-18'), period('2026-01-20/2026-01-23'), period('2026-01-24/..'))),
      factsOf(site('still', period('../2026-03-01'), period('2026-03-02/..'))),
      factsOf(incident('before', '2026-01-10')),
      factsOf(incident('between', '2026-01-22')),
      factsOf(incident('after', '2026-01-26')),
    );
    const order = (to: string): readonly string[] =>
      filterRecords(all, { from: day('2026-01-01'), to: day(to), mode: 'window' }, null, noFilters).shown.map(
        ({ facts: { record } }) => record.id,
      );
    expect(order('2026-01-31')).toEqual(['still', 'before', 'between', 'changed', 'after']);
    expect(order('2026-01-22')).toEqual(['still', 'before', 'changed', 'between']);
    expect(order('2026-01-15')).toEqual(['changed', 'still', 'before']);
  });

  it('by any key keeps every record, both ways', () => {
    const { shown } = filterRecords(facts, { ...january, mode: 'cumulative' }, null, noFilters);
    const keys = fc.constantFrom('when', 'name', 'kind', 'place', 'reported');
    fc.assert(
      fc.property(keys, fc.boolean(), fc.constantFrom('en', 'ar'), (key, descending, language) => {
        const ids = sortShown(shown, { key, descending }, language, january.to).map((each) => each.facts.record.id);
        expect([...ids].sort()).toEqual(shown.map((each) => each.facts.record.id).sort());
      }),
    );
  });

  it('by report puts what no source dates last, in time order among themselves', () => {
    const told = factsOf(incident('told', '2026-01-20', { claims: [aClaim('occurred')] }));
    const untold = (id: string, on: string): RecordFacts => ({ ...factsOf(incident(id, on)), reported: Infinity });
    const { shown } = filterRecords(
      byId(untold('late', '2026-01-12'), untold('early', '2026-01-02'), told),
      january,
      null,
      noFilters,
    );
    expect(
      sortShown(shown, { key: 'reported', descending: false }, 'en', january.to).map((each) => each.facts.record.id),
    ).toEqual(['told', 'early', 'late']);
  });
});
