/** Running totals: no figure before its day or its publication, none added, none between two counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { figuresOf, isDisputed } from '../../../src/domain/records/figures.ts';
import type { RecordFacts } from '../../../src/domain/records/facts.ts';
import { filterRecords } from '../../../src/domain/records/filterRecords.ts';
import type { Transfer } from '../../../src/domain/records/record.ts';
import { transferredBy } from '../../../src/domain/records/series.ts';
import { dayFromIso } from '../../../src/domain/time/day.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { readerOf } from '../dataset/buildDataset.ts';
import { realFiles } from '../dataset/realData.ts';

const { dataset } = await loadDataset(readerOf(realFiles));
const facts = deriveFacts(dataset);
const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;
const operation = dataset.records.find((record): record is Transfer => record.kind === 'transfer') as Transfer;
const own = facts.get(operation.id) as RecordFacts;
const by = (on: string, asKnown: string | null = null): ReturnType<typeof transferredBy> =>
  transferredBy(operation, own, day(on), asKnown === null ? null : day(asKnown));
const bounds = (on: string, asKnown: string | null = null): readonly number[] | null => {
  const figure = by(on, asKnown).step?.figure;
  return figure ? [figure.low, figure.high] : null;
};

describe('the operation', () => {
  it('has one figure on each day, of the last count by then', () => {
    expect(
      ['01-20', '01-21', '01-26', '01-27', '02-01', '02-05', '02-06', '02-08', '02-09', '02-12', '03-01'].map((on) =>
        bounds(`2026-${on}`),
      ),
    ).toEqual([
      null,
      [150, 150],
      [150, 150],
      [475, 500],
      [475, 500],
      [475, 500],
      [2225, 2250],
      [2225, 2250],
      [4583, 4583],
      [5700, 5704],
      [5700, 5704],
    ]);
  });

  it('names the next count only where it was known', () => {
    expect(by('2026-02-01').next?.step.asOf.text).toBe('2026-02-06');
    expect(by('2026-02-01', '2026-02-05').next).toBeNull();
    expect(by('2026-02-12').next).toBeNull();
  });

  it('has no count that nobody had published', () => {
    expect(bounds('2026-02-06', '2026-02-06')).toEqual([2250, 2250]);
    expect(bounds('2026-02-12', '2026-02-08')).toEqual([2225, 2250]);
    expect(bounds('2026-01-21', '2026-01-20')).toBeNull();
  });

  it('keeps the figures of other days out of the figures and the dispute of a record', () => {
    const shownOn = (to: string): { readonly figures: unknown; readonly disputed: boolean } => {
      const { shown } = filterRecords(
        new Map([[operation.id, own]]),
        { from: day('2026-01-21'), to: day(to), mode: 'window' },
        null,
        defaultView(0, 0).filters,
      );
      const [only] = shown;
      return {
        figures: figuresOf(only?.claims ?? []).map(({ attribute, low, high }) => [attribute, low, high]),
        disputed: only?.disputed ?? false,
      };
    };
    expect(shownOn('2026-01-21')).toEqual({
      figures: [
        ['transferred', 150, 150],
        ['planned', 7000, 7000],
      ],
      disputed: false,
    });
    expect(shownOn('2026-02-09').figures).toEqual([
      ['planned', 7000, 7000],
      ['transferred', 4583, 4583],
    ]);
    expect(shownOn('2026-02-06').disputed).toBe(true);
    expect(shownOn('2026-02-09').disputed).toBe(false);
    expect(isDisputed(operation.claims)).toBe(true);
  });

  it('has every claim in one step or in the plan', () => {
    const named = [...operation.series.flatMap(({ claims }) => claims), ...(operation.plan?.claims ?? [])];
    expect([...named].sort()).toEqual(operation.claims.map(({ id }) => id).sort());
    expect(named).toHaveLength(27);
  });
});

describe('on any day and as known on any day', () => {
  const days = fc.integer({ min: day('2026-01-15'), max: day('2026-02-20') });
  const known = fc.option(days, { nil: null });

  it('no figure is dated or published later, and none is a number that no source gives', () => {
    fc.assert(
      fc.property(days, known, (on, asKnown) => {
        const { steps, step, next } = transferredBy(operation, own, on, asKnown);
        expect(steps.at(-1) ?? null).toBe(step);
        for (const count of steps) expect(count.step.asOf.latest).toBeLessThanOrEqual(on);
        if (next) expect(next.step.asOf.latest).toBeGreaterThan(on);
        for (const count of [...steps, ...(next ? [next] : [])]) {
          const numbers = count.claims.map(({ value }) => value);
          expect(numbers).toContain(count.figure.low);
          expect(numbers).toContain(count.figure.high);
          for (const claim of count.claims) {
            const { published = Infinity } = own.claims.find((each) => each.claim === claim) ?? {};
            if (asKnown !== null) expect(published).toBeLessThanOrEqual(asKnown);
          }
        }
      }),
    );
  });

  it('a later day has no smaller figure, and more knowledge no fewer counts', () => {
    fc.assert(
      fc.property(days, days, days, (a, b, asKnown) => {
        const [first, later] = [Math.min(a, b), Math.max(a, b)];
        const lowOn = (on: number): number => transferredBy(operation, own, on, asKnown).step?.figure.low ?? 0;
        expect(lowOn(later)).toBeGreaterThanOrEqual(lowOn(first));
        const countsKnown = (on: number): number => transferredBy(operation, own, asKnown, on).steps.length;
        expect(countsKnown(later)).toBeGreaterThanOrEqual(countsKnown(first));
      }),
    );
  });
});
