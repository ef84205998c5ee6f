/** Bars of the timeline add up to the events, and lanes keep events apart. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { filterRecords } from '../../../src/domain/records/filterRecords.ts';
import { isState } from '../../../src/domain/records/record.ts';
import { countBins, isLong, timedEvents } from '../../../src/domain/time/expected.ts';
import { packLanes } from '../../../src/domain/time/packLanes.ts';
import { noFilters } from '../../../src/domain/view/view.ts';
import { byId, day, factsOf, incident, period, site } from '../domain/build.ts';

const { dataset } = await loadDataset(async (file) => readFileSync(`data/${file}`, 'utf8'));
const facts = deriveFacts(dataset);
const days = fc.integer({ min: day('2013-06-01'), max: day('2026-12-31') });
const clocks = fc.option(days);

const bins = ['2026-01-09', '2026-01-10', '2026-01-11', '2026-01-12', '2026-01-13'].map((iso) => ({
  from: day(iso),
  to: day(iso),
}));
const countsOf = (...dates: readonly string[]) =>
  countBins(
    timedEvents(byId(...dates.map((date, index) => factsOf(incident(`event-${index}`, date)))), noFilters, null),
    bins,
  ).map(({ certain, expected, atMost }) => [certain, Number(expected.toFixed(3)), atMost]);

describe('the bars', () => {
  it('count a known day in its bin alone, and share an interval over its days', () => {
    expect(countsOf('2026-01-10')).toEqual([
      [0, 0, 0],
      [1, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(countsOf('2026-01-10/2026-01-12')).toEqual([
      [0, 0, 0],
      [0, 0.333, 1],
      [0, 0.333, 1],
      [0, 0.333, 1],
      [0, 0, 0],
    ]);
  });

  it('sum to the events that are not long, however the days are cut and whatever is known', () => {
    const first = day('2010-01-01');
    fc.assert(
      fc.property(clocks, fc.uniqueArray(fc.integer({ min: 1, max: 7000 }), { maxLength: 40 }), (asKnown, cuts) => {
        const events = timedEvents(facts, noFilters, asKnown);
        const edges = [0, ...[...cuts].sort((a, b) => a - b), 7001];
        const cut = edges.slice(1).map((edge, index) => ({ from: first + (edges[index] ?? 0), to: first + edge - 1 }));
        const counts = countBins(events, cut);
        const sum = counts.reduce((total, { expected }) => total + expected, 0);
        expect(sum).toBeCloseTo(events.filter((event) => !isLong(event)).length, 6);
        for (const { certain, expected, atMost } of counts) {
          expect(certain).toBeLessThanOrEqual(expected + 1e-9);
          expect(expected).toBeLessThanOrEqual(atMost + 1e-9);
        }
      }),
    );
  });

  it('call certain what the count line calls certain', () => {
    // As of a day in the middle of a transfer, what was moved until then is certain; the bars share the whole of it over its days.
    const isMoved = ({ kind }: { readonly kind: string }): boolean => kind === 'transfer';
    fc.assert(
      fc.property(days, fc.nat(900), clocks, (from, length, asKnown) => {
        const window = { from, to: from + length };
        const certain = filterRecords(facts, { ...window, mode: 'window' }, asKnown, noFilters).shown.filter(
          ({ facts: { record }, verdict }) =>
            verdict === 'certain' &&
            !isState(record) &&
            !isMoved(record) &&
            record.when.latest - record.when.earliest < 31,
        ).length;
        const events = timedEvents(facts, noFilters, asKnown).filter((event) => !isMoved(event));
        expect(countBins(events, [window])[0]?.certain).toBe(certain);
      }),
      { examples: [[20_275, 199, null]] },
    );
  });

  it('leave states and long or open intervals out', () => {
    expect(countsOf('2026-01-10/..', '2025-12-01/2026-01-20').flat()).toEqual(Array.from({ length: 15 }, () => 0));
    expect(timedEvents(byId(factsOf(site('held', period('2026-01-01/..')))), noFilters, null)).toEqual([]);
  });
});

describe('packLanes', () => {
  const spans = fc.array(
    fc.record({ start: fc.integer({ min: 0, max: 500 }), length: fc.integer({ min: 1, max: 60 }) }),
    { maxLength: 80 },
  );

  it('lets no two spans of one lane touch, and uses no more lanes than overlap at one place', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const all = list.map(({ start, length }) => ({ start, end: start + length }));
        const lanes = packLanes(all, 1);
        for (const [index, one] of all.entries())
          for (const [other, two] of all.entries())
            if (index < other && lanes[index] === lanes[other])
              expect(one.end + 1 <= two.start || two.end + 1 <= one.start).toBe(true);
        const most = Math.max(
          0,
          ...all.map(({ start }) => all.filter((each) => each.start <= start && each.end + 1 > start).length),
        );
        expect(Math.max(-1, ...lanes) + 1).toBeLessThanOrEqual(most);
      }),
    );
  });
});
