/** What an import needs of the page, and its worker before the file is there. */
import type { ImportGeography } from '../../imports/columns/toImportedColumns.ts';
import { defaultLimits } from '../../imports/limits.ts';
import { spareWorker } from '../../imports/spareWorker.ts';
import type { AppStore } from '../../store/store.ts';

export function geographyOf(store: AppStore): ImportGeography {
  const { dataset } = store.getState().session;
  return {
    border: dataset?.border ?? null,
    governorates: [...(dataset?.areas.values() ?? [])].filter(({ kind }) => kind === 'governorate'),
  };
}

/** To be called when a file is about to be chosen or dropped. */
export function prepareImport(store: AppStore): void {
  spareWorker.prepare(geographyOf(store), defaultLimits);
}
