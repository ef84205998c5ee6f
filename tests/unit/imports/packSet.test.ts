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

  it('holds arrays that columns share once, and they share them again', () => {
    const at = Uint32Array.from({ length: 1_003 }, (_, row) => 1_002 - row);
    const text = (letter: string) => ({
      kind: 'text' as const,
      bytes: new TextEncoder().encode(letter.repeat(1_003)),
      ends: Uint32Array.from(at, (_, row) => row + 1),
      at,
    });
    const file = ['a', 'b', 'c'].map((name) => ({ name, values: text(name) }));
    const shared = { ...set, columns: { ...set.columns, file } };
    const packed = packSet(shared);
    const again = unpackSet(packed);
    expect(again).toEqual(shared);
    const ats = again.columns.file.map(({ values }) => (values.kind === 'text' ? values.at : null));
    expect(ats[1]).toBe(ats[0]);
    const copies = file.map(({ name, values }) => ({ name, values: { ...values, at: at.slice() } }));
    expect(packSet({ ...shared, columns: { ...shared.columns, file: copies } }).length - packed.length).toBeGreaterThan(
      2 * at.byteLength - 200,
    );
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
