/** The first report of a record: on a day or by a day, and an upper bound for what it reports. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { boundByReport, firstReportOf } from '../../../src/domain/records/firstReport.ts';
import { claimsUntil, knownOf, knownUntil } from '../../../src/domain/records/known.ts';
import type { Source } from '../../../src/domain/records/record.ts';
import { stateVerdict } from '../../../src/domain/time/stateOnDay.ts';
import { verdictOf } from '../../../src/domain/time/window.ts';
import { aClaim, day, deployment, edtf, factsOf, incident } from './build.ts';

const { dataset } = await loadDataset(async (file) => readFileSync(`data/${file}`, 'utf8'));

const source = (id: string, published: string): Source => ({
  id,
  kind: 'report',
  publisher: id,
  title: id,
  published: edtf(published),
  reliability: 'B',
  language: 'en',
});
const published = (...days: readonly string[]) => ({
  sources: new Map(days.map((each, index) => [`s${index}`, source(`s${index}`, each)])),
});
const claims = [aClaim('occurred', { source: 's0' }), aClaim('when', { source: 's1' })];

describe('the first report', () => {
  it.each([
    [['2026-02-07'], '2026-02-07', true],
    [['2026-02-07~'], '2026-02-10', false],
    [['2026-02-09', '2026-02-07~'], '2026-02-09', false],
    [['2026-02-09', '2026-02-20~'], '2026-02-09', true],
    [['2026-01-27/2026-01-28'], '2026-01-28', false],
  ])('%j', (days, expected, exact) => {
    expect(firstReportOf(incident('i', '2026-01-15', { claims }), published(...days))).toEqual({
      day: day(expected),
      exact,
    });
  });

  it('is unknown without a publication', () => {
    expect(firstReportOf(incident('i', '2026-01-15', { claims: [] }), published())).toBeUndefined();
  });

  it('bounds the margin of what it reports, never the stated date, and no state', () => {
    const latestOf = (when: string): number => {
      const { kind, ...record } = boundByReport(incident('i', when, { claims }), published('2026-02-07'));
      return kind === 'incident' && 'when' in record ? record.when.latest : NaN;
    };
    expect(latestOf('2026-01~')).toBe(day('2026-02-07'));
    expect(latestOf('2026-02-06~')).toBe(day('2026-02-07'));
    expect(latestOf('2026-01-10~')).toBe(day('2026-01-13'));
    expect(latestOf('2026-02-09~')).toBe(day('2026-02-09'));
    expect(latestOf('2026-01-10/..')).toBe(Infinity);
    const alert = deployment('d', '2026-02-06~');
    expect(boundByReport({ ...alert, claims }, published('2026-02-07'))).toMatchObject({ when: alert.when });
  });
});

describe('a window around a date', () => {
  const days = fc.integer({ min: day('2019-01-01'), max: day('2026-12-31') });
  const iso = (at: number): string => new Date(at * 86_400_000).toISOString();
  const dates = fc.oneof(
    fc
      .tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
      .map(([at, length, sign]) => iso(at).slice(0, length) + sign),
    fc
      .tuple(days, fc.nat(60), fc.constantFrom('', '~', '?'))
      .map(([at, length, sign]) => `${iso(at).slice(0, 10)}${sign}/${iso(at + length).slice(0, 10)}`),
  );

  it('that contains the widened date is certain, one that cuts it possible, and a wider window is never less certain', () => {
    fc.assert(
      fc.property(dates, days, fc.nat(3000), fc.nat(400), fc.nat(400), (text, from, length, before, after) => {
        const date = edtf(text);
        const window = { from, to: from + length, mode: 'window' } as const;
        const verdict = verdictOf(date, window);
        const contained = date.earliest >= window.from && date.latest <= window.to;
        const apart = date.latest < window.from || date.earliest > window.to;
        expect(verdict).toBe(contained ? 'certain' : apart ? 'out' : 'possible');
        const rank = { out: 0, possible: 1, certain: 2 };
        const wider = verdictOf(date, { ...window, from: window.from - before, to: window.to + after });
        expect(rank[wider]).toBeGreaterThanOrEqual(rank[verdict]);
      }),
    );
  });

  it('is certain for “about January 2026” in the whole time of the data', () => {
    const clashes = dataset.recordsById.get('clashes-northeast-syria-2026-01');
    if (clashes?.kind !== 'incident') throw new Error('The clashes are an incident.');
    expect(clashes.when.approximate).toBe(true);
    expect(verdictOf(clashes.when, { from: day('2019-01-01'), to: dataset.lastDay, mode: 'window' })).toBe('certain');
    for (const record of dataset.records) {
      if (!('when' in record) || !Number.isFinite(record.when.to) || record.context) continue;
      if (record.kind === 'deployment' || record.when.latest > dataset.lastDay) continue;
      expect([
        record.id,
        verdictOf(record.when, { from: dataset.firstDay - 400, to: dataset.lastDay, mode: 'window' }),
      ]).toEqual([record.id, 'certain']);
    }
  });

  it('holds a state for certain on every day that its margins leave', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 8, max: 400 }),
        fc.constantFrom('', '~'),
        fc.constantFrom('', '~'),
        (at, length, first, last) => {
          const record = deployment('d', `${iso(at).slice(0, 10)}${first}/${iso(at + length).slice(0, 10)}${last}`);
          const { earliest, latest, from, to } = record.when;
          for (const on of [earliest - 1, earliest, from + 3, to - 3, latest, latest + 1]) {
            const certain = on >= from + (from - earliest) && on <= to - (latest - to);
            expect(stateVerdict(record, on)).toBe(
              certain ? 'certain' : on < earliest || on > latest ? 'out' : 'possible',
            );
          }
        },
      ),
    );
  });
});

describe('what is known of a record', () => {
  it('is derived once for each day', () => {
    const facts = factsOf(incident('i', '2026-01-15', { claims }), { published: '2026-02-06' });
    expect(knownOf(facts, null)).toBe(knownOf(facts, null));
    expect(knownOf(facts, day('2026-02-06'))).toBe(knownOf(facts, day('2026-02-06')));
    expect(knownOf(facts, day('2026-02-05')).claims).toEqual([]);
    expect(knownOf(facts, day('2026-02-06')).claims).toEqual(claims);
  });

  it('is kept for 64 days, beyond which the oldest answer is dropped', () => {
    const facts = factsOf(incident('i', '2026-01-15', { claims }), { published: '2026-02-06' });
    const first = day('2026-01-01');
    const answers = Array.from({ length: 64 }, (_, index) => knownOf(facts, first + index));
    expect(knownOf(facts, first)).toBe(answers[0]);
    const next = knownOf(facts, first + 64);
    expect(knownOf(facts, first + 1)).toBe(answers[1]);
    expect(knownOf(facts, first + 64)).toBe(next);
    expect(knownOf(facts, first)).not.toBe(answers[0]);
  });

  it('until a day leaves out counts as of a later one, and is the same object for the same claims', () => {
    const counts = ['2026-01-10', '2026-01-20', '2026-01-30'].map((asOf) =>
      aClaim('returned', { value: 7, asOf: edtf(asOf) }),
    );
    const facts = factsOf(incident('i', '2026-01-05', { claims: counts }), { published: '2026-01-30' });
    const known = knownOf(facts, null);
    expect(knownUntil(facts, null, day('2026-01-30'))).toBe(known);
    expect(knownUntil(facts, null, day('2026-01-29')).claims).toEqual(counts.slice(0, 2));
    expect(knownUntil(facts, null, day('2026-01-20'))).toBe(knownUntil(facts, null, day('2026-01-29')));
    expect(knownUntil(facts, null, day('2026-01-19')).claims).toEqual(counts.slice(0, 1));
    expect(knownUntil(facts, null, day('2026-01-09')).claims).toEqual([]);
    const uncounted = [aClaim('occurred')];
    expect(claimsUntil(uncounted, day('2020-01-01'))).toBe(uncounted);
  });
});
