/** A version of the data that this browser has kept, as a dataset. */
import type { Dataset } from '../domain/records/dataset.ts';
import { listVersions, type KeptVersion } from './keepVersions.ts';
import { loadDataset } from './loadDataset.ts';

export async function readVersion({ files }: KeptVersion): Promise<Dataset> {
  const { dataset } = await loadDataset((file) => {
    const text = files.get(file);
    return text === undefined ? Promise.reject(new Error(file)) : Promise.resolve(text);
  });
  return dataset;
}

/** Null for a version that the browser has not kept. Rejects where its files cannot be read. */
export async function readKeptVersion(version: string): Promise<Dataset | null> {
  const kept = (await listVersions()).find((each) => each.version === version);
  return kept ? readVersion(kept) : null;
}
