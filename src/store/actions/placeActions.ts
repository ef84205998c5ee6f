/** Verbs for the places of the brief and the areas of the search. */
import { boundsOfPlace } from '../../domain/geo/boundsOf.ts';
import type { Bounds } from '../../domain/geo/placement.ts';
import { pointOfPlace } from '../../domain/geo/recordsAbout.ts';
import type { PlaceId } from '../../domain/records/record.ts';
import { patchSession, type AppStore } from '../store.ts';
import { commandCamera } from './sessionActions.ts';

/** Around a town, in degrees: so wide that its neighbours can be seen. */
const around = { longitude: 0.42, latitude: 0.32 } as const;

/** Lists the records of a place on the map, outlines its area, and goes there. An unknown place changes nothing. */
export function visitPlace(store: AppStore, id: PlaceId): void {
  const { dataset } = store.getState().session;
  const place = dataset?.places.get(id);
  if (!dataset || !place) return;
  patchSession(store, { place: id });
  const [x, y] = pointOfPlace(place) ?? [];
  const bounds: Bounds | undefined =
    x !== undefined && y !== undefined
      ? [x - around.longitude, y - around.latitude, x + around.longitude, y + around.latitude]
      : boundsOfPlace(place, dataset);
  if (bounds) commandCamera(store, { kind: 'fit', bounds, maxZoom: 10 });
}

export function closePlace(store: AppStore): void {
  patchSession(store, { place: null });
}
