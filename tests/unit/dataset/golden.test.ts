/** The real data, counted: what changes here is a change of the data, made on purpose. */
import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import { recordKinds } from '../../../src/domain/records/record.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { readerOf } from './buildDataset.ts';
import { realFiles } from './realData.ts';

const { dataset, issues } = await loadDataset(readerOf(realFiles));

describe('the curated data', () => {
  it('have no fault', () => {
    expect(issues).toEqual([]);
  });

  it('hold these records', () => {
    const counts = Object.fromEntries(
      recordKinds.map((kind) => [kind, dataset.records.filter((record) => record.kind === kind).length]),
    );
    expect(counts).toEqual({ incident: 31, 'detention-site': 6, deployment: 8, transfer: 1, warning: 16 });
  });

  it('rest on these lists', () => {
    const { sources, actors, places } = dataset;
    expect({
      reports: [...sources.values()].filter(({ kind }) => kind === 'report').length,
      sources: sources.size,
      actors: actors.size,
      places: places.size,
      claims: dataset.records.reduce((sum, { claims }) => sum + claims.length, 0),
      context: dataset.records.filter(({ context }) => context).length,
    }).toEqual({ reports: 5, sources: 60, actors: 83, places: 94, claims: 324, context: 5 });
  });

  it('reach over these days', () => {
    expect([dataset.firstDay, dataset.lastDay].map(toIsoDay)).toEqual(['2019-04-01', '2026-02-12']);
  });

  it('are drawn against this reference', () => {
    const { areas, crossings, border } = dataset;
    const count = (kind: string, country: string): number =>
      [...areas.values()].filter((area) => area.kind === kind && area.country === country).length;
    expect([count('governorate', 'IQ'), count('governorate', 'SY')]).toEqual([18, 14]);
    expect([...areas.values()].filter(({ kind }) => kind === 'district').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['IQG01Q02', 'IQG01Q04', 'IQG15Q04']),
    );
    expect(crossings.map(({ id }) => id)).toEqual(expect.arrayContaining(['xing-qaim', 'xing-rabia', 'xing-waleed']));
    expect(border?.coordinates.length).toBeGreaterThan(50);
  });
});
