import { describe, expect, it } from 'vitest';
import type { ImportedSet } from '../../../src/domain/imported/importedSet.ts';
import { packSet, unpackSet } from '../../../src/imports/packSet.ts';
import { syntheticColumns } from '../../bench/syntheticColumns.ts';

const set: ImportedSet = {
  id: 'a',
  name: 'ACLED السجل',
  file: 'a.csv',
  kind: 'acled',
  importedAt: '2026-02-08T09:30:00Z',
  sha256: 'ab',
  bytes: 12,
  style: { colour: 1, hidden: false, order: 0 },
  summary: { rowsRead: 3, rowsTaken: 3, skipped: {}, remarks: {} },
  columns: syntheticColumns({ rows: 1_003 }),
};

describe('a packed set', () => {
  it('is unpacked as it was, columns of every kind among it', () => {
    const again = unpackSet(packSet(set));
    expect(again).toEqual(set);
    expect(again.columns.earliest).toBeInstanceOf(Int32Array);
    expect(packSet(again)).toEqual(packSet(set));
  });

  it('lies at any place of a larger buffer', () => {
    const packed = packSet(set);
    const room = new Uint8Array(packed.length + 3);
    room.set(packed, 3);
    expect(unpackSet(room.subarray(3))).toEqual(set);
  });

  it('is nothing else', () => {
    expect(() => unpackSet(new Uint8Array(40))).toThrow();
  });
});
