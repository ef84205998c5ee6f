/** A file that gives no radius: positions count as given, and what its precision leaves open is only possible. No answer is ever NaN. */
import { describe, expect, it } from 'vitest';
import { noCrossFilters } from '../../../src/domain/imported/crossDimensions.ts';
import { createCrossFilter } from '../../../src/domain/imported/crossFilter.ts';
import type { ImportedColumns } from '../../../src/domain/imported/importedColumns.ts';
import { defaultThresholds, reconcile } from '../../../src/domain/imported/reconcile.ts';
import { shareActors } from '../../../src/domain/imported/shareActors.ts';
import type { RecordId } from '../../../src/domain/records/record.ts';
import { cellOf } from '../../../src/ui/drawer/table/rowCells.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { caseFile } from '../../imports/caseFile.ts';
import { expectDone, importBytes, importText } from '../../imports/importBytes.ts';

const words = wordsIn('en');
const always = { from: -Infinity, to: Infinity };
const around = [
  [38, 32],
  [45, 32],
  [45, 38],
  [38, 38],
] as const;

async function columnsOf(name: string): Promise<ImportedColumns> {
  return expectDone(await importBytes(caseFile(name), { acceptGuess: true, name })).set.columns;
}

/** Certain and possible rows of the filter. */
function totalOf(set: ImportedColumns, filters: Partial<typeof noCrossFilters>): readonly [number, number] {
  const cross = createCrossFilter(set, always);
  cross.setFilters({ ...noCrossFilters, ...filters });
  const { total } = cross.counts();
  return [total.certain[0] ?? 0, total.possible[0] ?? 0];
}

describe.each(['91-generic.csv', '91b-radius0.csv'])('%s', (name) => {
  it('has distances in the table, in the chart and in the filter', async () => {
    const set = await columnsOf(name);
    const told = Array.from({ length: set.rows }, (_, row) => Math.round(Number(cellOf(set, 'distance', row, words))));
    expect(told.sort((a, b) => b - a)).toEqual([240, 99, 13, 9]);
    expect([...createCrossFilter(set, always).counts().distance.certain]).toEqual([0, 0, 1, 1, 0, 1, 1]);
    expect(totalOf(set, { distance: { low: 0, high: 20 } })).toEqual([2, 0]);
    expect(totalOf(set, { area: around })).toEqual([4, 0]);
  });

  it('is found near a record of the same place and day', async () => {
    const set = await columnsOf(name);
    const row = [...set.latitude].findIndex((latitude) => latitude === 36.376);
    const subject = {
      record: 'record' as RecordId,
      position: [41.149, 36.376] as const,
      radiusKm: 1,
      earliest: set.earliest[row] ?? 0,
      latest: set.latest[row] ?? 0,
      actors: new Set<string>(),
    };
    const found = reconcile(
      [subject],
      Uint32Array.from({ length: set.rows }, (_, each) => each),
      actorsOf(set),
      defaultThresholds,
    );
    expect(found.same).toEqual(['record']);
    expect(found.candidates.get(subject.record)?.[0]?.km).toEqual({ low: 0, high: expect.closeTo(1, 3) });
  });
});

it('a row known only to a governorate answers “possible”', async () => {
  const { set } = expectDone(
    await importText('date,latitude,longitude,geo_precision\n2026-01-20,34.6,41.2,governorate\n', {
      acceptGuess: true,
      name: 'a.csv',
    }),
  );
  expect(totalOf(set.columns, { distance: { low: 0, high: 20 } })).toEqual([0, 1]);
  expect(totalOf(set.columns, { area: around })).toEqual([0, 1]);
  const { distance } = createCrossFilter(set.columns, always).counts();
  expect([distance.certain.includes(1), distance.possible.includes(1)]).toEqual([false, true]);
});

function actorsOf(set: ImportedColumns) {
  return { set: shareActors(set), meant: [] };
}
