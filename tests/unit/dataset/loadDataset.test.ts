/** The loader as a whole: what is kept, what is left out and listed, the days of the timeline, the fingerprint. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import { dataFiles } from '../../../src/dataset/dataFiles.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { aDataset, aPage, aReport, type DatasetBuilder } from './buildDataset.ts';
import { aClaim, aDeployment, anIncident, aPeriod, aPrison, aTown, aTransfer } from './buildFeatures.ts';
import { expectOnly } from './expectIssues.ts';

async function extentOf(dataset: DatasetBuilder): Promise<readonly string[]> {
  const { firstDay, lastDay } = (await dataset.load()).dataset;
  return [toIsoDay(firstDay), toIsoDay(lastDay)];
}

afterEach(() => vi.unstubAllGlobals());

describe('reading', () => {
  it('asks for every file once and at the same time', async () => {
    const asked: string[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const loading = loadDataset(async (file) => {
      asked.push(file);
      await gate;
      return '';
    });
    expect([...asked].sort()).toEqual([...dataFiles].sort());
    release();
    await loading;
  });

  it.each(dataFiles)('lives without %s and says so', async (file) => {
    const { issues } = await aDataset().withoutFile(file).load();
    expect(issues.filter((issue) => issue.file === file)).toEqual([
      {
        severity: 'error',
        file,
        message: 'The file is missing or cannot be read (404).',
        remedy: expect.stringContaining('Put it back') as string,
      },
    ]);
  });

  it.each(dataFiles)('lives with %s broken off and says where', async (file) => {
    const whole = aDataset().files().get(file) ?? '';
    const { issues } = await aDataset().withFile(file, whole.slice(0, -5)).load();
    expect(issues.filter((issue) => issue.file === file)).toEqual([
      expect.objectContaining({ severity: 'error', message: expect.stringMatching(/line 1, column \d+/) as string }),
    ]);
  });

  it('has an empty dataset when there is nothing at all', async () => {
    const { dataset, issues } = await loadDataset(() => {
      throw new Error('offline');
    });
    expect(issues).toHaveLength(dataFiles.length);
    expect(dataset).toMatchObject({ records: [], border: null, crossings: [], firstDay: 0, lastDay: 0 });
  });

  it.each([[new Error('offline')], ['offline']])('says why a file cannot be read: %s', async (reason) => {
    const { issues } = await loadDataset(() => {
      throw reason;
    });
    expect(issues[0]?.message).toContain('offline');
  });

  it('lists issues in the order of the files', async () => {
    const { issues } = await aDataset()
      .withoutFile('reference/crossings.geojson')
      .withSource(aPage({ url: 'https://[' }))
      .with(anIncident({ place: 'atlantis' }))
      .load();
    expect(issues.map(({ file }) => file)).toEqual([
      'sources.json',
      'incidents.geojson',
      'reference/crossings.geojson',
    ]);
  });
});

describe('keeping', () => {
  it('leaves out a record with a dangling reference, and lists it', async () => {
    const { dataset, issues } = await aDataset()
      .with(anIncident({ place: 'atlantis' }))
      .load();
    expect(dataset.records.map(({ id }) => id)).toEqual(['patrol-seen']);
    expect(issues[0]?.message).toContain('It is left out.');
  });

  it('leaves out a record whose place cannot be decoded, and tells both', async () => {
    const { dataset, issues } = await aDataset()
      .with(aTown('qaim-town', { aliases: 'Husaybah' }))
      .load();
    expect(dataset.records).toEqual([]);
    expect(issues.map(({ record, path }) => `${record} ${path}`)).toEqual([
      'qaim-town properties.aliases',
      'patrol-seen properties.place',
    ]);
  });

  it('keeps a record with a fault that does not hinder showing it', async () => {
    const dataset = aDataset().with(anIncident({ radiusM: 2999 }));
    expect((await dataset.load()).dataset.recordsById.has('raid')).toBe(true);
  });

  it('keeps the first of two with one id', async () => {
    const { dataset } = await aDataset()
      .with(anIncident({ category: 'arrest' }))
      .withAlso(anIncident({ category: 'airstrike' }))
      .load();
    expect(dataset.records.filter(({ id }) => id === 'raid').map(({ category }) => category)).toEqual(['arrest']);
    expect(dataset.recordsById.get('raid')?.category).toBe('arrest');
  });

  it('takes from a place what leads nowhere, and keeps the place', async () => {
    const claims = [
      aClaim({ id: 'qaim-town--1', attribute: 'position' }),
      aClaim({ id: 'qaim-town--2', attribute: 'position', source: 'nothing' }),
    ];
    const { dataset, issues } = await aDataset()
      .with(aTown('qaim-town', { within: 'atlantis', area: 'IQG99', claims }))
      .load();
    expect(issues).toHaveLength(3);
    expect(dataset.places.get('qaim-town')).toMatchObject({
      within: undefined,
      area: undefined,
      claims: [{ id: 'qaim-town--1' }],
    });
    expect(dataset.recordsById.has('patrol-seen')).toBe(true);
  });

  it('cuts a circle of places', async () => {
    const { dataset } = await aDataset()
      .with(aTown('one', { within: 'two' }))
      .with(aTown('two', { within: 'one' }))
      .with(aTown('inner', { within: 'one' }))
      .load();
    expect(['one', 'two', 'inner'].map((id) => dataset.places.get(id)?.within)).toEqual([undefined, undefined, 'one']);
  });

  it('holds the reference data by id', async () => {
    const { dataset } = await aDataset().load();
    expect([...dataset.areas.values()].map(({ id, kind, envelope }) => [id, kind, envelope])).toEqual([
      ['IQG01', 'governorate', false],
      ['IQG01Q02', 'district', true],
    ]);
    expect(dataset.crossings).toMatchObject([{ id: 'xing-qaim', position: [40.975, 34.398], radiusM: 1500 }]);
    expect(dataset.border?.coordinates[0]).toEqual([42.36, 37.1]);
  });
});

describe('the extent', () => {
  it('runs from the first event to the last report', async () => {
    expect(await extentOf(aDataset())).toEqual(['2026-02-06', '2026-02-07']);
  });

  it('begins with a state, and passes over background history and open starts', async () => {
    const early = aDataset().with(aPrison([aPeriod({ when: '../2026-01-31' }), aPeriod({ when: '2026-02-01/..' })]));
    expect(await extentOf(early)).toEqual(['2026-02-01', '2026-02-07']);
    expect(await extentOf(aDataset().with(anIncident({ when: '2014', context: true })))).toEqual([
      '2026-02-06',
      '2026-02-07',
    ]);
    expect(await extentOf(aDataset().with(anIncident({ when: '2014' })))).toEqual(['2014-01-01', '2026-02-07']);
  });

  it('ends with the last record or report, not with a further source or an open end', async () => {
    expect(await extentOf(aDataset().withSource(aPage({ published: '2026-11-22' })))).toEqual([
      '2026-02-06',
      '2026-02-07',
    ]);
    expect(await extentOf(aDataset().with(aTransfer({ category: 'planned', when: '2026-02-08' })))).toEqual([
      '2026-02-06',
      '2026-02-08',
    ]);
    expect(await extentOf(aDataset().with(aDeployment({ when: '2026-02-05/..' })))).toEqual([
      '2026-02-05',
      '2026-02-07',
    ]);
    expect(await extentOf(aDataset().withSource(aReport({ id: 'report-two', published: '2026-02-10' })))).toEqual([
      '2026-02-06',
      '2026-02-10',
    ]);
  });

  it('is that of the reports when there is no record', async () => {
    const empty = { type: 'FeatureCollection', features: [] };
    expect(
      await extentOf(
        aDataset()
          .withFile('incidents.geojson', empty)
          .withSource(aReport({ id: 'report-two', published: '2026-01' })),
      ),
    ).toEqual(['2026-01-01', '2026-02-07']);
  });
});

describe('the version', () => {
  const versionOf = async (dataset: DatasetBuilder): Promise<string> => (await dataset.load()).dataset.version;

  it('is twelve hex digits, the same for the same bytes', async () => {
    expect(await versionOf(aDataset())).toMatch(/^[0-9a-f]{12}$/);
    expect(await versionOf(aDataset())).toBe(await versionOf(aDataset()));
  });

  it('is the SHA-256 of the files in the order of their names', async () => {
    const { dataset } = await loadDataset(async (file) =>
      file === 'actors.json' ? 'a' : file === 'warnings.geojson' ? 'bc' : '',
    );
    expect(dataset.version).toBe('ba7816bf8f01');
  });

  it('changes with one character', async () => {
    expect(await versionOf(aDataset().withSource(aPage({ title: 'A raid.' })))).not.toBe(await versionOf(aDataset()));
  });

  it('is empty where the platform has no digest', async () => {
    vi.stubGlobal('crypto', {});
    expect(await versionOf(aDataset())).toBe('');
  });
});

it('says of a record without evidence only that', () =>
  expectOnly(aDataset().with(anIncident({ claims: [] })), { record: 'raid', path: 'properties.claims' }));
