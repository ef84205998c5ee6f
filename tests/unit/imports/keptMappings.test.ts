/** A mapping kept by name is proposed for the next file with the same columns, and says nothing that the file shows otherwise. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noColumns, type Mapping } from '../../../src/imports/columns/mapping.ts';
import { forgetMapping, keepMapping, listMappings, mappingFor } from '../../../src/imports/keptMappings.ts';
import { expectDone, importText } from '../../imports/importBytes.ts';

const columns = ['tag', 'breit', 'lang', 'tote', 'genau'];
const mapping: Mapping = {
  columns: { ...noColumns, earliest: 0, latitude: 1, longitude: 2, best: 3, precision: 4 },
  dateOrder: null,
  scale: 'gtd',
  assumedPrecision: 'unknown',
  calendar: 'gregorian',
  groups: true,
};

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a kept mapping', () => {
  it('is proposed for the same columns and no others, until it is forgotten', () => {
    expect(keepMapping({ name: 'Desk', columns, mapping, dateOrder: 'monthFirst' })).toBe(true);
    expect(mappingFor(columns, true)).toMatchObject({ name: 'Desk', mapping, dateOrder: 'monthFirst' });
    expect(mappingFor([...columns, 'more'], true)).toBeNull();
    expect(mappingFor(['tag', 'breit', 'lang', 'tote', 'other'], true)).toBeNull();
    forgetMapping('Desk');
    expect(mappingFor(columns, true)).toBeNull();
  });

  it('follows its columns to other places', () => {
    keepMapping({ name: 'Desk', columns, mapping, dateOrder: null });
    const found = mappingFor(['lang', 'breit', 'genau', 'tag', 'tote'], true);
    expect(found?.mapping.columns).toEqual({
      ...noColumns,
      earliest: 3,
      latitude: 1,
      longitude: 0,
      best: 4,
      precision: 2,
    });
    // Columns of one name cannot be distinguished once they have moved.
    keepMapping({ name: 'Twins', columns: ['a', 'a'], mapping, dateOrder: null });
    expect(mappingFor(['a', 'a'], true)).toBeNull();
  });

  it('does not force the order of days of an earlier file on one that shows its own', async () => {
    keepMapping({ name: 'Desk', columns, mapping, dateOrder: 'dayFirst' });
    const text = `${columns.join(',')}\n3/4/2026,33.3,44.4,1,1\n3/14/2026,33.3,44.4,1,1\n`;
    const asked = await importText(text, { name: 'a.csv' });
    if (asked.kind !== 'asks') throw new Error(asked.kind);
    const proposed = mappingFor(asked.question.columns, asked.question.dateOrder !== null);
    if (!proposed) throw new Error('Nothing is proposed.');
    const { set, report } = expectDone(
      await importText(text, {
        name: 'a.csv',
        mapping: proposed.mapping,
        ...(proposed.dateOrder && { dateOrder: proposed.dateOrder }),
      }),
    );
    expect(report.skipped.total).toBe(0);
    expect((set.columns.earliest[1] ?? 0) - (set.columns.earliest[0] ?? 0)).toBe(10);
  });

  it('is read without trust', () => {
    localStorage.setItem(
      'border-brief.mappings',
      JSON.stringify([
        { name: 'Odd', columns, mapping: { columns: { earliest: 99, latitude: 'x' }, scale: 'other', spanDays: -1 } },
        { name: 7 },
        null,
      ]),
    );
    expect(listMappings().map(({ mapping: found }) => [found.columns.earliest, found.scale, found.spanDays])).toEqual([
      [null, 'own', undefined],
    ]);
    localStorage.setItem('border-brief.mappings', '{');
    expect(listMappings()).toEqual([]);
  });
});
