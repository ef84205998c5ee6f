/** Says why a basemap or tiles of the user's own are not drawn. Loaded when it happens. */
import type { ArchiveFault } from '../map/basemap/archive.ts';
import { notify } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';
import '../words/mapTrouble.ts';
import type { WordKey } from '../words/words.ts';

/** `no-days`: events without a readable date. */
export type OwnMapFault = ArchiveFault | 'no-days';

const keys: Readonly<Record<OwnMapFault, WordKey>> = {
  unreadable: 'notice.own-basemap-unreadable',
  foreign: 'notice.own-basemap-foreign',
  'not-an-archive': 'notice.own-basemap-no-archive',
  'other-tiles': 'notice.own-basemap-other-tiles',
  'no-days': 'notice.tiles-no-days',
};

export function refuseOwnMap(store: AppStore, name: string, fault: OwnMapFault): void {
  notify(store, { tone: 'error', key: keys[fault], values: { name } });
}
