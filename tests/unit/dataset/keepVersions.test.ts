/** Versions of the data that a browser has seen. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepVersion, listVersions, type KeptVersion } from '../../../src/dataset/keepVersions.ts';

const versionOf = (number: number): KeptVersion => ({
  version: `v${number}`,
  firstSeen: new Date(Date.UTC(2026, 0, number)).toISOString(),
  files: new Map([['incidents.geojson', `text ${number}`]]),
});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return () => vi.unstubAllGlobals();
});

describe('kept versions', () => {
  it('come back with their files, newest first', async () => {
    for (const number of [1, 3, 2]) await keepVersion(versionOf(number));
    expect(await listVersions()).toEqual([versionOf(3), versionOf(2), versionOf(1)]);
  });

  it('keep the day on which they were first seen', async () => {
    await keepVersion(versionOf(1));
    await keepVersion({ ...versionOf(1), firstSeen: '2026-05-01T00:00:00.000Z' });
    expect(await listVersions()).toEqual([versionOf(1)]);
  });

  it('are twelve at most: the oldest goes', async () => {
    for (let number = 1; number <= 14; number += 1) await keepVersion(versionOf(number));
    const kept = (await listVersions()).map(({ version }) => version);
    expect(kept).toEqual(Array.from({ length: 12 }, (_, index) => `v${14 - index}`));
  });

  it('do without a version that has no name, and without a browser that keeps anything', async () => {
    await keepVersion({ ...versionOf(1), version: '' });
    expect(await listVersions()).toEqual([]);
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(await keepVersion(versionOf(1))).not.toBeNull();
    expect(await listVersions()).toEqual([]);
  });
});
