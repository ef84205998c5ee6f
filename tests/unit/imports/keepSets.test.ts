import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileCell } from '../../../src/domain/imported/cellText.ts';
import type { ImportedSet } from '../../../src/domain/imported/importedSet.ts';
import { createKeptSets } from '../../../src/imports/keepSets.ts';
import { acledFile } from '../../imports/acled.ts';
import { expectDone, importBytes } from '../../imports/importBytes.ts';

let databases = 0;
const fresh = (): string => `sets-${(databases += 1)}`;

async function sample(id: string, order = 0): Promise<ImportedSet> {
  const { set } = expectDone(await importBytes(acledFile(50), { id, order, name: `Set ${id}` }));
  return set;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('kept sets', () => {
  it('come back as they were, typed arrays and shared codes included', async () => {
    const kept = createKeptSets(fresh());
    const set = await sample('a');
    expect(await kept.save(set)).toEqual({ ok: true, value: true });
    const loaded = await kept.load('a');
    expect(loaded).toEqual({ ok: true, value: set });
    expect(loaded.ok && loaded.value.columns.longitude).toBeInstanceOf(Float64Array);
    const again = loaded.ok ? loaded.value.columns : set.columns;
    expect(again.category.codes).toBe(
      (again.file.find(({ name }) => name === 'event_type')?.values as typeof again.category | undefined)?.codes,
    );
  });

  it('are listed by their order, without their rows', async () => {
    const kept = createKeptSets(fresh());
    for (const [id, order] of [
      ['a', 2],
      ['b', 0],
      ['c', 1],
    ] as const)
      await kept.save(await sample(id, order));
    const list = await kept.list();
    expect(list.ok && list.value.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(list.ok && list.value.every((head) => !('columns' in head))).toBe(true);
  });

  it('are renamed, restyled and removed', async () => {
    const kept = createKeptSets(fresh());
    await kept.save(await sample('a'));
    expect(await kept.rename('a', 'Neu')).toEqual({ ok: true, value: true });
    expect(await kept.restyle('a', { hidden: true, colour: 3 })).toEqual({ ok: true, value: true });
    expect(await kept.load('a')).toMatchObject({
      value: { name: 'Neu', style: { hidden: true, colour: 3, order: 0 }, columns: { rows: 50 } },
    });
    await kept.remove('a');
    expect(await kept.load('a')).toEqual({ ok: false, failure: 'missing' });
    expect(await kept.rename('a', 'x')).toEqual({ ok: false, failure: 'missing' });
    expect(await kept.list()).toEqual({ ok: true, value: [] });
  });

  it('are still there when the page is opened again', async () => {
    const name = fresh();
    const first = createKeptSets(name);
    await first.save(await sample('a'));
    await first.close();
    expect((await createKeptSets(name).load('a')).ok).toBe(true);
  });

  it('kept by the first version open, with the texts that stood in the order of the rows', async () => {
    const name = fresh();
    const { columns, ...head } = await sample('a');
    const texts = Array.from({ length: columns.rows }, (_, row) => 'x'.repeat(row % 5));
    let end = 0;
    const values = {
      kind: 'text' as const,
      bytes: new TextEncoder().encode(texts.join('')),
      ends: Uint32Array.from(texts, ({ length }) => (end += length)),
    };
    await new Promise((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('heads', { keyPath: 'id' });
        request.result.createObjectStore('columns');
      };
      request.onsuccess = () => {
        const transaction = request.result.transaction(['heads', 'columns'], 'readwrite');
        transaction.objectStore('heads').put(head);
        transaction.objectStore('columns').put({ ...columns, file: [{ name: 'notes', values }] }, head.id);
        transaction.oncomplete = () => {
          request.result.close();
          resolve(null);
        };
      };
    });
    const loaded = await createKeptSets(name).load('a');
    const file = loaded.ok ? loaded.value.columns.file : [];
    expect(texts.map((_, row) => fileCell(file, 0, row))).toEqual(texts);
  });

  it('say when there is no room, and then keep nothing of the set', async () => {
    const kept = createKeptSets(fresh());
    await kept.list();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refuse(
      this: IDBObjectStore,
      ...values: Parameters<typeof put>
    ) {
      if (this.name === 'heads') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, values);
    } as typeof put);
    expect(await kept.save(await sample('a'))).toEqual({ ok: false, failure: 'full' });
    vi.restoreAllMocks();
    expect(await kept.list()).toEqual({ ok: true, value: [] });
    expect(await kept.load('a')).toEqual({ ok: false, failure: 'missing' });
  });

  it('say when a newer release has kept them, and when nothing is kept at all', async () => {
    const name = fresh();
    await new Promise((resolve) => {
      const request = indexedDB.open(name, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    expect(await createKeptSets(name).list()).toEqual({ ok: false, failure: 'newer' });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await createKeptSets(fresh()).list()).toEqual({ ok: false, failure: 'unavailable' });
  });
});
