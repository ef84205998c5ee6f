/** What claims add up to, and when they cannot all be right. */
import { describe, expect, it } from 'vitest';
import { figuresOf, isDisputed } from '../../../src/domain/records/figures.ts';
import { aClaim, edtf } from './build.ts';

describe('figures', () => {
  it('span from the lowest to the highest claim and keep who says which', () => {
    const [figure] = figuresOf([
      aClaim('escaped', { value: 1500, qualifier: 'about', claimant: 'sdf' }),
      aClaim('escaped', { value: 100, qualifier: 'more-than', claimant: 'government' }),
    ]);
    expect(figure).toMatchObject({ attribute: 'escaped', low: 100, high: 1500, disputed: true });
    expect(figure?.points.map(({ claim }) => claim.claimant)).toEqual(['sdf', 'government']);
  });

  it('keep attributes and units apart', () => {
    const figures = figuresOf([
      aClaim('strength', { value: 6, unit: 'brigade' }),
      aClaim('strength', { value: 900, unit: 'person' }),
      aClaim('killed', { low: 5, high: 6 }),
    ]);
    expect(figures.map(({ attribute, unit, low, high }) => [attribute, unit, low, high])).toEqual([
      ['strength', 'brigade', 6, 6],
      ['strength', 'person', 900, 900],
      ['killed', undefined, 5, 6],
    ]);
  });

  it('leave out denials and claims without a number', () => {
    expect(figuresOf([aClaim('escaped', { value: 0, stance: 'denies' }), aClaim('escaped')])).toEqual([]);
  });
});

describe('disputes over numbers', () => {
  const disputed = (...values: readonly Parameters<typeof aClaim>[1][]): boolean =>
    isDisputed(values.map((value) => aClaim('escaped', value)));

  it.each([
    [[{ value: 750, qualifier: 'at-least' }, { value: 785 }], false],
    [
      [
        { value: 750, qualifier: 'at-least' },
        { value: 100, qualifier: 'about' },
      ],
      true,
    ],
    [[{ value: 100, qualifier: 'more-than' }, { value: 120 }], false],
    [
      [
        { value: 100, qualifier: 'more-than' },
        { value: 1500, qualifier: 'about' },
      ],
      true,
    ],
    [[{ value: 7000, qualifier: 'at-most' }, { value: 5700 }], false],
    [[{ low: 5, high: 6 }, { value: 5 }], false],
    [[{ low: 5, high: 6 }, { value: 4 }], true],
    [[{ value: 2 }], false],
  ] as const)('%j: %s', (values, expected) => {
    expect(disputed(...values)).toBe(expected);
  });
});

describe('disputes over facts', () => {
  it('sees an assertion and a denial of the same thing', () => {
    expect(isDisputed([aClaim('occurred'), aClaim('occurred', { stance: 'denies' })])).toBe(true);
    expect(isDisputed([aClaim('occurred'), aClaim('cause', { stance: 'denies' })])).toBe(false);
  });

  it('sees two culprits for one deed, but not one culprit named twice', () => {
    const blamed = (actor: string) => aClaim('responsible', { actor });
    expect(isDisputed([blamed('sdf'), blamed('government')])).toBe(true);
    expect(isDisputed([blamed('sdf'), blamed('sdf')])).toBe(false);
    expect(isDisputed([blamed('sdf'), aClaim('responsible', { actor: 'government', stance: 'denies' })])).toBe(false);
  });

  it('sees two days for one event', () => {
    const dated = (text: string) => aClaim('when', { edtf: edtf(text) });
    expect(isDisputed([dated('2026-02-06'), dated('2026-02-07')])).toBe(true);
    expect(isDisputed([dated('2026-02'), dated('2026-02-07')])).toBe(false);
  });

  it('does not take two wordings for a dispute', () => {
    expect(
      isDisputed([aClaim('intent', { text: { en: 'a', ar: 'أ' } }), aClaim('intent', { text: { en: 'b', ar: 'ب' } })]),
    ).toBe(false);
  });
});
