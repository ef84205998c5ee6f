/**
 * Imported sets kept on this machine, in IndexedDB: heads in one store, rows in another, so that the list of sets is there without reading a million rows.
 * Typed arrays are stored as such. Nothing leaves the machine. Expected failures are values.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { storageFailureOf } from '../base/browserStorage.ts';
import { failure, success, type Result } from '../base/result.ts';
import type { ImportedColumns } from '../domain/imported/importedColumns.ts';
import type { ImportedHead, ImportedSet, ImportedStyle } from '../domain/imported/importedSet.ts';

interface KeptSchema extends DBSchema {
  readonly heads: { readonly key: string; readonly value: ImportedHead };
  readonly columns: { readonly key: string; readonly value: ImportedColumns };
}

/** `full`: no room is left on the machine. `unavailable`: the browser keeps nothing, as in some private windows. `missing`: no such set. `newer`: kept by a newer release. */
export type KeepFailure = 'full' | 'unavailable' | 'missing' | 'newer';

export interface KeptSets {
  /** On top first. */
  readonly list: () => Promise<Result<readonly ImportedHead[], KeepFailure>>;
  readonly load: (id: string) => Promise<Result<ImportedSet, KeepFailure>>;
  /** Whole or not at all; one of the same id is replaced. */
  readonly save: (set: ImportedSet) => Promise<Result<true, KeepFailure>>;
  readonly rename: (id: string, name: string) => Promise<Result<true, KeepFailure>>;
  readonly restyle: (id: string, style: Partial<ImportedStyle>) => Promise<Result<true, KeepFailure>>;
  readonly remove: (id: string) => Promise<Result<true, KeepFailure>>;
  readonly close: () => Promise<void>;
}

/**
 * Raised with every change of what is stored; each step has its lines in `upgrade`. 2: texts may stand in another order than the rows, which pages of version 1
 * would not see; sets of version 1 need no change.
 */
const schemaVersion = 2;

function failureOf(error: unknown): KeepFailure {
  const isNewer = error instanceof DOMException && error.name === 'VersionError';
  return isNewer ? 'newer' : storageFailureOf(error);
}

/**
 * Writes and waits until it is really kept. A full disk may show at a write or only at the end, and then each write says no more than that all was called off:
 * the end of the transaction knows why.
 */
async function finish(
  transaction: { readonly done: Promise<void>; readonly abort: () => void },
  write: () => Promise<unknown>,
): Promise<void> {
  const ended: Promise<Error | null> = transaction.done.then(
    () => null,
    (error: Error | null) => error ?? new DOMException('Called off.', 'AbortError'),
  );
  let wrong: Error | null = null;
  try {
    await write();
  } catch (error) {
    wrong = error as Error;
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
  }
  const cause = await ended;
  const calledOff = wrong instanceof DOMException && wrong.name === 'AbortError';
  if (wrong !== null && !calledOff) throw wrong;
  if (cause !== null) throw cause;
}

export function createKeptSets(databaseName = 'border-brief-imports'): KeptSets {
  let opened: Promise<IDBPDatabase<KeptSchema>> | null = null;
  const open = (): Promise<IDBPDatabase<KeptSchema>> => {
    opened ??= openDB<KeptSchema>(databaseName, schemaVersion, {
      upgrade: (database, from) => {
        if (from < 1) {
          database.createObjectStore('heads', { keyPath: 'id' });
          database.createObjectStore('columns');
        }
      },
      // A newer release in another tab wants to upgrade: this one closes and opens again when next needed.
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase | null)?.close();
        opened = null;
      },
      terminated: () => {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const attempt = async <Value>(
    work: (database: IDBPDatabase<KeptSchema>) => Promise<Result<Value, KeepFailure>>,
  ): Promise<Result<Value, KeepFailure>> => {
    try {
      return await work(await open());
    } catch (error) {
      return failure(failureOf(error));
    }
  };
  const change = (id: string, next: (head: ImportedHead) => ImportedHead): Promise<Result<true, KeepFailure>> =>
    attempt(async (database) => {
      const transaction = database.transaction('heads', 'readwrite');
      let head: ImportedHead | undefined;
      await finish(transaction, async () => {
        head = await transaction.store.get(id);
        if (head) await transaction.store.put(next(head));
      });
      return head ? success(true) : failure('missing');
    });
  return {
    list: () =>
      attempt(async (database) =>
        success(
          (await database.getAll('heads')).sort(
            (a, b) => a.style.order - b.style.order || a.importedAt.localeCompare(b.importedAt),
          ),
        ),
      ),
    load: (id) =>
      attempt(async (database) => {
        const transaction = database.transaction(['heads', 'columns']);
        const [head, columns] = await Promise.all([
          transaction.objectStore('heads').get(id),
          transaction.objectStore('columns').get(id),
        ]);
        return head && columns ? success({ ...head, columns }) : failure('missing');
      }),
    save: ({ columns, ...head }) =>
      attempt(async (database) => {
        const transaction = database.transaction(['heads', 'columns'], 'readwrite');
        await finish(transaction, async () => {
          await transaction.objectStore('columns').put(columns, head.id);
          await transaction.objectStore('heads').put(head);
        });
        return success(true);
      }),
    rename: (id, name) => change(id, (head) => ({ ...head, name })),
    restyle: (id, style) => change(id, (head) => ({ ...head, style: { ...head.style, ...style } })),
    remove: (id) =>
      attempt(async (database) => {
        const transaction = database.transaction(['heads', 'columns'], 'readwrite');
        await finish(transaction, () =>
          Promise.all([transaction.objectStore('heads').delete(id), transaction.objectStore('columns').delete(id)]),
        );
        return success(true);
      }),
    close: async () => {
      (await opened)?.close();
      opened = null;
    },
  };
}
