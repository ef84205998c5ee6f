/** The desk kept in this browser. Several tabs: the one that holds the lock writes, the others follow what it sends. Nothing leaves the machine. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { storageFailureOf, type StorageFailure } from '../base/browserStorage.ts';
import type { DeskDocument } from '../drafts/deskDocument.ts';

interface DeskSchema extends DBSchema {
  readonly desks: { readonly key: string; readonly value: DeskDocument };
}

const databaseName = 'border-brief-desk';
const key = 'current';
const lockName = 'border-brief-desk';
/** Number of changes that are kept, for the notice at the start of a later visit: read without opening the database. */
export const deskMark = 'border-brief.desk-changes';

export interface DeskStorage {
  /** Null where nothing is kept, or nothing can be read. */
  readonly read: () => Promise<DeskDocument | null>;
  /** Why it was not kept, or null. */
  readonly write: (document: DeskDocument) => Promise<StorageFailure | null>;
}

function open(): Promise<IDBPDatabase<DeskSchema>> {
  return openDB<DeskSchema>(databaseName, 1, { upgrade: (database) => void database.createObjectStore('desks') });
}

export function createDeskStorage(): DeskStorage {
  return {
    read: async () => {
      try {
        const database = await open();
        const kept = await database.get('desks', key);
        database.close();
        return kept ?? null;
      } catch {
        return null;
      }
    },
    write: async (document) => {
      try {
        const database = await open();
        try {
          const transaction = database.transaction('desks', 'readwrite', { durability: 'strict' });
          await Promise.all([transaction.store.put(document, key), transaction.done]);
        } finally {
          database.close();
        }
        return null;
      } catch (error) {
        return storageFailureOf(error);
      }
    },
  };
}

/** What tabs say to each other. */
export interface DeskTabs {
  /** Calls `onWriter` once this tab is the one that writes, and `onOther` when another one is: from the start, or because it has taken over. */
  readonly claim: (onWriter: () => void, onOther: () => void) => void;
  /** Takes the lock from the tab that has it. */
  readonly takeOver: () => void;
  readonly send: (document: DeskDocument) => void;
  readonly listen: (onDocument: (document: DeskDocument) => void) => void;
  readonly close: () => void;
}

/** Without locks or channels, as in old browsers, every tab writes and none follows. */
export function createDeskTabs(): DeskTabs {
  const locks = (navigator as Partial<Navigator>).locks;
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(databaseName) : null;
  let wanted: { readonly onWriter: () => void; readonly onOther: () => void } | null = null;
  let release: () => void = () => undefined;
  /** Ends the wait of a request that is still in the queue. */
  let queued = new AbortController();
  const hold = (): Promise<void> => {
    wanted?.onWriter();
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  };
  const request = (steal: boolean): void => {
    if (!locks) {
      wanted?.onWriter();
      return;
    }
    queued.abort();
    queued = new AbortController();
    const { signal } = queued;
    locks.request(lockName, steal ? { steal: true } : { signal }, hold).catch(() => {
      if (!signal.aborted) wait();
    });
  };
  /** Another tab has the lock. This one waits to get it. */
  const wait = (): void => {
    wanted?.onOther();
    if (wanted) request(false);
  };
  /** Only the answer of the browser says whether another tab has the lock; until it comes, nothing is said. */
  const ask = (): void => {
    if (!locks) {
      request(false);
      return;
    }
    let isFree = false;
    locks
      .request(lockName, { ifAvailable: true }, (lock) => {
        if (lock === null || !wanted) return undefined;
        isFree = true;
        return hold();
      })
      .then(
        () => {
          if (!isFree) wait();
        },
        () => wait(),
      );
  };
  return {
    claim: (onWriter, onOther) => {
      wanted = { onWriter, onOther };
      ask();
    },
    takeOver: () => request(true),
    send: (document) => channel?.postMessage(document),
    listen: (onDocument) => {
      if (channel) channel.onmessage = (event: MessageEvent<DeskDocument>) => onDocument(event.data);
    },
    close: () => {
      wanted = null;
      queued.abort();
      release();
      channel?.close();
    },
  };
}
