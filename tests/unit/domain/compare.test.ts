import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKinds, compareAnswers, type ChangeKind } from '../../../src/domain/records/compare.ts';
import { filterRecords } from '../../../src/domain/records/filterRecords.ts';
import { noFilters } from '../../../src/domain/view/view.ts';
import type { Shown } from '../../../src/domain/records/visible.ts';
import { facts as realFacts, wholeView } from '../export/buildSnapshot.ts';
import { aClaim, byId, day, factsOf, incident } from './build.ts';

const answer = (asKnown: string | null, from = '2019-10-01', to = '2026-02-12'): readonly Shown[] =>
  filterRecords(
    realFacts,
    { from: day(from), to: day(to), mode: 'window' },
    asKnown === null ? null : day(asKnown),
    noFilters,
  ).shown;
const days = fc.integer({ min: day('2019-10-01'), max: day('2026-02-12') });
const answers = fc
  .tuple(days, fc.nat(200), fc.option(days))
  .map(
    ([from, length, asKnown]) =>
      filterRecords(realFacts, { from, to: from + length, mode: 'window' }, asKnown, noFilters).shown,
  );
const kinds = (before: readonly Shown[], after: readonly Shown[]): ReadonlyMap<string, ChangeKind> =>
  new Map(compareAnswers(before, after).map(({ record, kind }) => [record, kind]));

describe('two answers', () => {
  it('that are one have nothing but the same', () => {
    fc.assert(
      fc.property(answers, (one) => {
        expect(
          compareAnswers(one, one).every(
            ({ kind, parts, added, removed, figures }) =>
              kind === 'same' && parts.length + added.length + removed.length + figures.length === 0,
          ),
        ).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('have every record of either in one class, and swapped swap new and withdrawn', () => {
    const swapped: Partial<Record<ChangeKind, ChangeKind>> = {
      new: 'withdrawn',
      withdrawn: 'new',
      'newly-disputed': 'settled',
      settled: 'newly-disputed',
    };
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const forth = kinds(before, after);
        expect(new Set(forth.keys())).toEqual(new Set([...before, ...after].map(({ facts }) => facts.record.id)));
        expect(forth.size).toBe(compareAnswers(before, after).length);
        for (const [record, kind] of kinds(after, before)) expect(forth.get(record)).toBe(swapped[kind] ?? kind);
      }),
      { numRuns: 50 },
    );
  });

  it('at two days of knowledge tell what had been published between', () => {
    const [early, late] = [answer('2026-01-21'), answer(null)];
    const changes = compareAnswers(early, late);
    expect(changes.filter(({ kind }) => kind === 'withdrawn')).toEqual([]);
    const fresh = changes.filter(({ kind }) => kind === 'new');
    expect(fresh.length).toBeGreaterThan(5);
    for (const { after } of fresh) expect(after?.facts.reported).toBeGreaterThan(day('2026-01-21'));
    for (const { added, removed, kind } of changes)
      if (kind !== 'new') expect([removed.length, kind === 'same' ? added.length : 0]).toEqual([0, 0]);
    expect(changes.map(({ kind }) => changeKinds.indexOf(kind))).toEqual(
      changes.map(({ kind }) => changeKinds.indexOf(kind)).toSorted((a, b) => a - b),
    );
    expect(wholeView.asKnown).toBeNull();
  });
});

describe('one record', () => {
  const shown = (...claims: Parameters<typeof aClaim>[1][]): readonly Shown[] => {
    const list = claims.map((rest) => aClaim('killed', rest));
    return filterRecords(
      byId(factsOf(incident('a', '2026-01-19', { claims: list }))),
      { from: day('2026-01-01'), to: day('2026-02-01'), mode: 'window' },
      null,
      noFilters,
    ).shown;
  };

  it('is newly disputed when a claim contradicts, with both ranges side by side', () => {
    const [change] = compareAnswers(
      shown({ id: 'one', value: 10 }),
      shown({ id: 'one', value: 10 }, { id: 'two', value: 40 }),
    );
    expect(change).toMatchObject({ kind: 'newly-disputed', parts: ['claims'], added: [{ id: 'two' }], removed: [] });
    expect(change?.figures).toMatchObject([
      { attribute: 'killed', before: { low: 10, high: 10 }, after: { low: 10, high: 40, disputed: true } },
    ]);
  });

  it('is settled when the claim that contradicts is gone', () => {
    const [change] = compareAnswers(
      shown({ id: 'one', value: 10 }, { id: 'two', value: 40 }),
      shown({ id: 'one', value: 10 }),
    );
    expect(change).toMatchObject({ kind: 'settled', removed: [{ id: 'two' }] });
  });

  it('names the figure that only one side has', () => {
    const figureOf = (...changes: Parameters<typeof compareAnswers>): unknown =>
      compareAnswers(...changes).flatMap(({ figures }) => figures);
    expect(figureOf(shown(), shown({ id: 'one', value: 10 }))).toMatchObject([
      { attribute: 'killed', before: null, after: { low: 10 } },
    ]);
    expect(figureOf(shown({ id: 'one', value: 10 }), shown())).toMatchObject([
      { attribute: 'killed', before: { low: 10 }, after: null },
    ]);
  });

  it('is changed when its source corrects a figure: the old claim goes, the new one comes', () => {
    const [change] = compareAnswers(shown({ id: 'one', value: 10 }), shown({ id: 'one', value: 12 }));
    expect(change).toMatchObject({
      kind: 'changed',
      added: [{ value: 12 }],
      removed: [{ value: 10 }],
      figures: [{ before: { low: 10 }, after: { low: 12 } }],
    });
  });
});
