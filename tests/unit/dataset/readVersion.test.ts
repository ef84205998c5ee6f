/** A kept version is read as a dataset; a file that was not kept is missing from it and nothing else is. */
import { expect, it } from 'vitest';
import { readVersion } from '../../../src/dataset/readVersion.ts';
import { dataset } from '../export/buildSnapshot.ts';
import { realFiles } from './realData.ts';

const versionOf = (files: ReadonlyMap<string, string>): Parameters<typeof readVersion>[0] => ({
  version: 'v1',
  firstSeen: '2026-02-12T00:00:00.000Z',
  files,
});

it('has every record of its files', async () => {
  const read = await readVersion(versionOf(realFiles));
  expect(read.records.map(({ id }) => id)).toEqual(dataset.records.map(({ id }) => id));
});

it('without its warnings still has all the rest', async () => {
  const some = new Map([...realFiles].filter(([file]) => file !== 'warnings.geojson'));
  expect(some.size).toBe(realFiles.size - 1);
  const read = await readVersion(versionOf(some));
  const rest = dataset.records.filter(({ kind }) => kind !== 'warning');
  expect(read.records.map(({ id }) => id).sort()).toEqual(rest.map(({ id }) => id).sort());
});
