/** Versions of the data that this browser has seen, as their files, so that a later one can be compared with them. Nothing leaves the machine. */
import { storageFailureOf, type StorageFailure } from '../base/browserStorage.ts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface KeptVersion {
  readonly version: string;
  /** ISO instant in UTC. */
  readonly firstSeen: string;
  /** Texts by file name. */
  readonly files: ReadonlyMap<string, string>;
}

interface VersionsSchema extends DBSchema {
  readonly versions: { readonly key: string; readonly value: KeptVersion };
}

const databaseName = 'border-brief-versions';
/** Enough for some weeks of daily changes; a version has about a megabyte. */
const mostVersions = 12;

function open(): Promise<IDBPDatabase<VersionsSchema>> {
  return openDB<VersionsSchema>(databaseName, 1, {
    upgrade: (database) => void database.createObjectStore('versions', { keyPath: 'version' }),
  });
}

/** Newest first; empty if the browser does not store data. */
export async function listVersions(): Promise<readonly KeptVersion[]> {
  try {
    const database = await open();
    const versions = await database.getAll('versions');
    database.close();
    return versions.sort((a, b) => b.firstSeen.localeCompare(a.firstSeen));
  } catch {
    return [];
  }
}

/** A known version keeps its first day; the oldest versions are dropped. Never rejects: returns why it was not kept, or null. */
export async function keepVersion(kept: KeptVersion): Promise<StorageFailure | null> {
  if (kept.version === '') return null;
  try {
    const database = await open();
    if (!(await database.get('versions', kept.version))) await database.put('versions', kept);
    const versions = (await database.getAll('versions')).sort((a, b) => b.firstSeen.localeCompare(a.firstSeen));
    for (const { version } of versions.slice(mostVersions)) await database.delete('versions', version);
    database.close();
    return null;
  } catch (error) {
    // Without storage, windows and dates of knowledge can still be compared.
    return storageFailureOf(error);
  }
}
