/** Claims, counts, periods of control and dates at the edges of what the checks allow. */
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/dataset/checks/check.ts';
import { claimContent } from '../../../src/dataset/checks/claimContent.ts';
import { controlPeriods } from '../../../src/dataset/checks/controlPeriods.ts';
import { cutOff, reportedAfterwards } from '../../../src/dataset/checks/dates.ts';
import { grades } from '../../../src/dataset/checks/grades.ts';
import { series } from '../../../src/dataset/checks/series.ts';
import type { Tables } from '../../../src/dataset/tables.ts';
import { edtf } from '../domain/build.ts';

const entryOf = (value: object) => ({ value, file: 'f', label: 'x', number: 1, prefix: 'properties.' });
const tables = (records: readonly object[], sources: readonly object[] = []): Tables =>
  ({
    sources: sources.map(entryOf),
    actors: [],
    places: [],
    records: records.map(entryOf),
    areas: [],
    crossings: [],
    border: null,
  }) as unknown as Tables;
/** Where each finding is, without the name of the object around it. */
const paths = (check: Check, from: Tables): readonly string[] =>
  check.find(from).map(({ issue }) => (issue.path ?? '').replace(/^properties\./, ''));

describe('a claim', () => {
  it.each<readonly [claim: object, keys: readonly string[]]>([
    [{}, []],
    [{ value: 0 }, []],
    [{ value: 0, qualifier: 'about', unit: 'person' }, []],
    [{ low: 0, high: 0, qualifier: 'about' }, []],
    [{ low: 0, high: 7, unit: 'person' }, []],
    [{ low: 7, high: 7 }, []],
    [{ low: 8, high: 7 }, ['low']],
    [{ low: 1 }, ['high']],
    [{ high: 1 }, ['low']],
    [{ high: 1, unit: 'person' }, ['low']],
    [{ low: 1, qualifier: 'about' }, ['high']],
    [{ value: 1, low: 1, high: 2 }, ['value']],
    [{ value: 1, low: 1 }, ['high', 'value']],
    [{ value: 1, high: 1 }, ['low', 'value']],
    [{ qualifier: 'about' }, ['qualifier']],
    [{ unit: 'person' }, ['unit']],
    [{ attribute: 'killed', edtf: edtf('2026') }, ['edtf']],
    [{ attribute: 'when', edtf: edtf('2026') }, []],
  ])('%j', (claim, keys) => {
    expect(paths(claimContent, tables([{ claims: [{}, claim] }]))).toEqual(keys.map((key) => `claims.1.${key}`));
  });
});

describe('the counts of a transfer', () => {
  const claim = (id: string, rest: object): object => ({ id, attribute: 'transferred', source: 's', ...rest });
  const step = (asOf: string, ...claims: readonly string[]): object => ({ asOf: edtf(asOf), claims });
  const transfer = (steps: readonly object[], claims: readonly object[], rest: object = {}): readonly string[] =>
    paths(series, tables([{ kind: 'transfer', series: steps, claims, ...rest }]));
  const [a, b] = [claim('a', { value: 5 }), claim('b', { value: 7 })];

  it.each<readonly [what: string, found: readonly string[], expected: readonly string[]]>([
    ['that rise are sound', transfer([step('2026-02-05', 'a'), step('2026-02-06', 'b')], [a, b]), []],
    ['of one day twice', transfer([step('2026-02-06', 'a'), step('2026-02-06', 'b')], [a, b]), ['series.1.asOf']],
    ['back in time', transfer([step('2026-02-06', 'a'), step('2026-02-05', 'b')], [a, b]), ['series.1.asOf']],
    ['without a last day', transfer([step('2026-02-05/..', 'a')], [a]), ['series.0.asOf']],
    ['that fall', transfer([step('2026-02-05', 'b'), step('2026-02-06', 'a')], [a, b]), ['series.1']],
    ['that stay', transfer([step('2026-02-05', 'a'), step('2026-02-06', 'c')], [a, claim('c', { value: 5 })]), []],
    [
      'without a number',
      transfer([step('2026-02-05', 'd')], [claim('d', { attribute: 'planned' })]),
      ['series.0.claims'],
    ],
    ['in no step', transfer([], [a, claim('d', { attribute: 'planned' })]), ['claims.0']],
    ['in two steps', transfer([step('2026-02-05', 'a'), step('2026-02-06', 'a', 'b')], [a, b]), ['claims.0']],
    [
      'of a plan',
      transfer([], [claim('p', { attribute: 'planned', value: 9 })], { plan: { atMost: 9, claims: ['p'] } }),
      [],
    ],
    [
      'of a plan as the end of a range',
      transfer([], [claim('p', { attribute: 'planned', low: 1, high: 9 })], { plan: { atMost: 9, claims: ['p'] } }),
      [],
    ],
    [
      'of a plan with another number',
      transfer([], [claim('p', { attribute: 'planned', value: 8 })], { plan: { atMost: 9, claims: ['p'] } }),
      ['plan.atMost'],
    ],
    [
      'of a plan that another claim gives',
      transfer([], [claim('p', { attribute: 'planned', value: 9 })], { plan: { atMost: 9, claims: ['q'] } }),
      ['plan.atMost'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('say whether a claim is in no step or in several', () => {
    const says = (steps: readonly object[]): readonly string[] =>
      series.find(tables([{ kind: 'transfer', series: steps, claims: [a] }])).map(({ issue }) => issue.message);
    expect(says([])).toEqual(['This claim on how many were moved belongs to no step of the series.']);
    expect(says([step('2026-02-05', 'a'), step('2026-02-06', 'a')])).toEqual([
      'This claim belongs to more than one step of the series.',
    ]);
  });

  it('are looked for in transfers alone', () => {
    expect(paths(series, tables([{ kind: 'incident', claims: [a] }]))).toEqual([]);
  });
});

describe('a period of control', () => {
  const period = (status: string, holder: string | null, rest: object = {}): object => ({
    status,
    holder,
    claims: ['a'],
    when: edtf('2026-01-01/2026-01-05'),
    ...rest,
  });
  const site = (...control: readonly object[]): readonly string[] =>
    paths(controlPeriods, tables([{ kind: 'detention-site', control, claims: [] }]));

  it.each<readonly [found: readonly string[], expected: readonly string[]]>([
    [site(period('held', 'sdf')), []],
    [site(period('held', null)), ['control.0.holder']],
    [site(period('held', 'sdf', { claims: [] })), ['control.0.claims']],
    [site(period('unknown', null, { claims: [] })), []],
    [site(period('unknown', 'sdf')), ['control.0.holder']],
    [site(period('closed', 'sdf')), ['control.0.holder']],
    [site(period('closed', null)), []],
    [site(period('contested', 'sdf', { claims: [] })), []],
    [site(period('contested', null)), []],
    [site(period('held', 'sdf'), period('held', 'iq', { when: edtf('2026-01-06/..') })), []],
    [site(period('held', 'sdf'), period('held', 'iq', { when: edtf('2026-01-05/..') })), ['control.1.when']],
  ])('%#', (found, expected) => {
    expect(found).toEqual(expected);
  });

  it('is looked for in detention sites alone', () => {
    expect(paths(controlPeriods, tables([{ kind: 'incident', control: [period('held', null)] }]))).toEqual([]);
  });
});

describe('a date', () => {
  const source = (id: string, published: string): object => ({ id, published: edtf(published) });
  const sources = [source('s', '2026-02-06'), source('t', '2026-02-01')];
  const dated = (when: string, claims: readonly object[] = []): readonly string[] =>
    paths(cutOff, tables([{ kind: 'incident', when: edtf(when), claims }], sources));

  it.each<readonly [when: string, expected: readonly string[]]>([
    ['2026-02-06', []],
    ['2026-02-07', ['when']],
    ['2026-02', []],
    ['2026', []],
    ['2026-03', ['when']],
    ['2026-02-01/2026-02-06', []],
    ['2026-02-01/2026-02-07', ['when']],
    ['2026-02-01/..', []],
    ['2026-02-07/..', ['when']],
    ['../2026-02-06', []],
    ['../2026-02-07', ['when']],
  ])('%s', (when, expected) => {
    expect(dated(when)).toEqual(expected);
  });

  it('of claims and of periods of control is looked at, and none without sources', () => {
    expect(dated('2026', [{ source: 's', edtf: edtf('2026-02-07') }, { source: 's' }])).toEqual(['claims.0.edtf']);
    const site = { kind: 'detention-site', control: [{ when: edtf('2026') }, { when: edtf('2027') }], claims: [] };
    expect(paths(cutOff, tables([site], sources))).toEqual(['control.1.when']);
    expect(paths(cutOff, tables([site]))).toEqual([]);
  });

  it.each<readonly [record: object, expected: readonly string[]]>([
    [{ when: edtf('2026-02-06') }, []],
    [{ when: edtf('2026-02-07') }, ['when']],
    [{ when: edtf('2026-02-02'), claims: [{ source: 't' }] }, ['when']],
    [{ when: edtf('2026-02-07'), category: 'planned' }, []],
    [{ when: edtf('2026-02-07'), kind: 'detention-site' }, []],
    [{ when: edtf('2026-02-07'), claims: [] }, []],
    [{ when: edtf('2026-02-07'), claims: [{ source: 'gone' }] }, []],
  ])('of a record is not later than what reports it (%#)', (record, expected) => {
    const whole = { kind: 'incident', category: 'bombing', claims: [{ source: 's' }, { source: 't' }], ...record };
    expect(paths(reportedAfterwards, tables([whole], sources))).toEqual(expected);
  });
});

describe('a grade', () => {
  const sources = [
    { id: 's', reliability: 'B' },
    { id: 't', reliability: 'C' },
  ];
  const graded = (...claims: readonly object[]): readonly string[] => paths(grades, tables([{ claims }], sources));
  const claim = (source: string, grade: string, stance = 'asserts'): object => ({ source, grade, stance });

  it.each<readonly [found: readonly string[], expected: readonly string[]]>([
    [graded(claim('s', 'B2')), []],
    [graded(claim('s', 'C2')), ['claims.0.grade']],
    [graded(claim('s', 'B1')), ['claims.0.grade']],
    [graded(claim('s', 'B1'), claim('t', 'C3')), []],
    [graded(claim('s', 'B1'), claim('s', 'B3')), ['claims.0.grade']],
    [graded(claim('s', 'B1'), claim('t', 'C3', 'denies')), ['claims.0.grade']],
    [graded(claim('gone', 'A2')), []],
    [graded(claim('s', 'C1')), ['claims.0.grade', 'claims.0.grade']],
  ])('%#', (found, expected) => {
    expect(found).toEqual(expected);
  });
});
