/** Imported rows against the records of the reports: by the grid and by looking at every row. */
import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorsMeant } from '../../../src/domain/records/actorSpellings.ts';
import { undated, type ImportedColumns } from '../../../src/domain/imported/importedColumns.ts';
import {
  rowVerdictsToCsv,
  decodeRowVerdicts,
  encodeRowVerdicts,
  putRowVerdict,
  type RowVerdict,
} from '../../../src/domain/imported/rowVerdicts.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import {
  defaultThresholds,
  isBetter,
  mostCandidates,
  reconcile,
  type Candidate,
  type RowActors,
  type Subject,
  type Thresholds,
} from '../../../src/domain/imported/reconcile.ts';
import { subjectOf } from '../../../src/domain/imported/reconcileSubjects.ts';
import { buildRowGrid, rowsNearBy } from '../../../src/domain/imported/rowGrid.ts';
import { shareActors } from '../../../src/domain/imported/shareActors.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { drawerColumns } from '../../drawer/drawerSet.ts';
import { realFiles } from '../dataset/realData.ts';

const { dataset } = await loadDataset((file) => Promise.resolve(realFiles.get(file) ?? ''));
const subjects = [...deriveFacts(dataset).values()].flatMap((facts) => subjectOf(facts) ?? []);
const at = (values: ArrayLike<number>, row: number): number => values[row] as number;

function actorsOf(set: ImportedColumns): RowActors {
  const shared = shareActors(set);
  return { set: shared, meant: actorsMeant(shared.actor.texts, dataset.actors) };
}

/** Every subject with every row, by another library’s distance, in plain words. */
function bruteForce(
  subject: Subject,
  rows: Uint32Array,
  { set, meant }: RowActors,
  limits: Thresholds,
): readonly Candidate[] {
  if (!subject.position) return [];
  const found = [...rows].flatMap((row): readonly Candidate[] => {
    if (Number.isNaN(at(set.longitude, row))) return [];
    const middle = distance(
      [...(subject.position as [number, number])],
      [at(set.longitude, row), at(set.latitude, row)],
    );
    const slack = subject.radiusKm + at(set.radiusM, row) / 1000;
    const [low, high] = [Math.max(0, middle - slack), middle + slack];
    const hasDate = at(set.earliest, row) !== undated.earliest;
    const days = hasDate
      ? Math.max(0, at(set.earliest, row) - subject.latest, subject.earliest - at(set.latest, row))
      : null;
    if (low > limits.nearKm || (days !== null && days > limits.nearDays)) return [];
    const codes = [at(set.actor.codes, row), at(set.otherActor.codes, row)];
    const sharing = codes.find((code) =>
      [...(meant[code] as ReadonlySet<string>)].some((id) => subject.actors.has(id)),
    );
    const isKnown = codes.some((code) => (meant[code] as ReadonlySet<string>).size > 0);
    const actor = sharing !== undefined ? 'shared' : !isKnown || subject.actors.size === 0 ? 'unknown' : 'apart';
    const isSame =
      low <= limits.sameKm &&
      (low + high) / 2 <= limits.nearKm &&
      days !== null &&
      days <= limits.sameDays &&
      (actor !== 'apart' || !limits.needsActor);
    const parts = [
      Math.max(0, 1 - (low + high) / 2 / limits.nearKm),
      days === null ? 0 : 1 - days / (limits.nearDays + 1),
      { shared: 1, unknown: 0.5, apart: 0 }[actor],
    ];
    return [
      {
        record: subject.record,
        row,
        km: { low, high },
        days,
        actor,
        sharedName: sharing === undefined ? '' : (set.actor.texts[sharing] as string),
        level: isSame ? 'same' : 'near',
        score: parts.reduce((a, b) => a + b) / 3,
      },
    ];
  });
  return found.sort((a, b) => (isBetter(a, b) ? -1 : 1));
}

describe('reconciling', () => {
  const set = drawerColumns(4000, 11);
  const rows = Uint32Array.from({ length: set.rows }, (_, row) => row);
  const actors = actorsOf(set);

  it.each([
    defaultThresholds,
    { ...defaultThresholds, sameKm: 40, sameDays: 20, nearKm: 120, nearDays: 40, needsActor: false },
  ])('finds what looking at every row finds, within %o', (limits) => {
    const found = reconcile(subjects, rows, actors, limits, rowsNearBy(set, buildRowGrid(set, rows)));
    const near = new Set<number>();
    for (const subject of subjects) {
      const plain = bruteForce(subject, rows, actors, limits);
      for (const { row } of plain) near.add(row);
      const mine = found.candidates.get(subject.record) ?? [];
      expect(mine.length, subject.record).toBe(Math.min(mostCandidates, plain.length));
      // Where two score alike to the last digits, either may come first.
      for (const [index, candidate] of mine.entries()) {
        expect(candidate.level).toBe((plain[index] as Candidate).level);
        expect(candidate.score).toBeCloseTo((plain[index] as Candidate).score, 6);
        const same = plain.find(({ row }) => row === candidate.row) as Candidate;
        expect({ ...candidate, km: null, score: null }).toEqual({ ...same, km: null, score: null });
        expect(candidate.km.low).toBeCloseTo(same.km.low, 5);
      }
      const [best] = plain;
      expect(found.onlyOurs.includes(subject.record)).toBe(best === undefined);
      expect(found.same.includes(subject.record)).toBe(best?.level === 'same');
      expect(found.near.includes(subject.record)).toBe(best?.level === 'near');
    }
    expect([...found.onlyTheirs]).toEqual([...rows].filter((row) => !near.has(row)));
    expect(near.size).toBeGreaterThan(50);
  });

  it('looks only at the rows it is given', () => {
    const some = rows.filter((row) => row % 5 === 0);
    const found = reconcile(subjects, some, actors, defaultThresholds, rowsNearBy(set, buildRowGrid(set, some)));
    for (const candidates of found.candidates.values()) for (const { row } of candidates) expect(row % 5).toBe(0);
    const plain = reconcile(subjects, some, actors, defaultThresholds);
    expect([...found.candidates]).toEqual([...plain.candidates]);
  });

  it('counts every record and every row once', () => {
    const found = reconcile(subjects, rows, actors, defaultThresholds);
    expect([...found.same, ...found.near, ...found.onlyOurs].sort()).toEqual(
      subjects.map(({ record }) => record).sort(),
    );
  });

  it('visits no row twice and none too few across the antimeridian and at the poles', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.array(
          fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
          { maxLength: 40 },
        ),
        (x, y, places) => {
          const some = {
            ...drawerColumns(Math.max(1, places.length)),
            longitude: Float64Array.from(places, ([across]) => across),
            latitude: Float64Array.from(places, ([, up]) => up),
          };
          const list = Uint32Array.from(places, (_, row) => row);
          const subject: Subject = {
            record: 'r',
            position: [x, y],
            radiusKm: 5,
            earliest: -1e6,
            latest: 1e6,
            actors: new Set(),
          };
          const visited: number[] = [];
          rowsNearBy(some, buildRowGrid(some, list))(subject, { ...defaultThresholds, nearKm: 300 }, (row) =>
            visited.push(row),
          );
          expect(new Set(visited).size).toBe(visited.length);
          for (const row of list)
            if (distance([x, y], [...(places[row] as [number, number])]) - 5 - at(some.radiusM, row) / 1000 <= 300)
              expect(visited).toContain(row);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('names of actors', () => {
  it('are understood as the large collections write them', () => {
    const names = [
      'Islamic State (Iraq and Syria)',
      'IS',
      'QSD: Syrian Democratic Forces',
      'Military Forces of Iraq (2022-)',
      'Popular Mobilization Forces',
      'قوات سوريا الديمقراطية',
      'Unidentified Armed Group',
      'Civilians (Iraq)',
      '',
    ];
    const meant = actorsMeant(names, dataset.actors).map((ids) => [...ids]);
    expect(meant.map((ids) => ids[0])).toEqual([
      'isis',
      'isis',
      'sdf',
      'iraqi-army',
      'pmf',
      'sdf',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('rowVerdicts', () => {
  const rowVerdict: RowVerdict = { sha256: 'ab', record: 'r1', line: 12, verdict: 'same', note: '=1, "sure"' };

  it('replace the earlier one about the same, and end when nothing is said', () => {
    const two = putRowVerdict(putRowVerdict([], rowVerdict), { ...rowVerdict, line: 13 });
    expect(putRowVerdict(two, { ...rowVerdict, verdict: 'different' })).toHaveLength(2);
    expect(putRowVerdict(two, { ...rowVerdict, verdict: 'undecided', note: ' ' })).toEqual([
      { ...rowVerdict, line: 13 },
    ]);
    expect(putRowVerdict(two, { ...rowVerdict, verdict: 'undecided', note: 'ask' })).toHaveLength(2);
  });

  it('are read as they were written, and rubbish as nothing', () => {
    const verdict = fc.constantFrom('same' as const, 'different' as const, 'undecided' as const);
    fc.assert(
      fc.property(
        fc.array(fc.record({ sha256: fc.string(), record: fc.string(), line: fc.nat(), verdict, note: fc.string() })),
        (list) => {
          expect(decodeRowVerdicts(encodeRowVerdicts(list))).toEqual(list);
        },
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(decodeRowVerdicts(text))).toBe(true);
      }),
    );
    expect(
      decodeRowVerdicts(JSON.stringify({ version: 1, decisions: [{ ...rowVerdict, line: 'x' }, null, rowVerdict] })),
    ).toEqual([rowVerdict]);
  });

  it('are written for spreadsheets without formulas', () => {
    expect(rowVerdictsToCsv([rowVerdict])).toBe(
      '\ufeffsha256,line,record,verdict,note\r\nab,12,r1,same,"\'=1, ""sure"""\r\n',
    );
  });
});

describe('the better of two candidates', () => {
  const candidate = (level: 'same' | 'near', score: number, row: number) => ({ level, score, row });

  it.each([
    [candidate('same', 0.1, 9), candidate('near', 0.9, 1)],
    [candidate('same', 0.9, 9), candidate('same', 0.1, 1)],
    [candidate('near', 0.9, 9), candidate('near', 0.1, 1)],
    [candidate('near', 0.5, 1), candidate('near', 0.5, 9)],
  ])('is %j, not %j', (one, other) => {
    expect([isBetter(one, other), isBetter(other, one)]).toEqual([true, false]);
  });
});
