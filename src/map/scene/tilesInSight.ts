/** Which areas count the events in tiles that are drawn at no point, in the window and the tiles in view. Asked whenever the map rests. */
import { countTileAreas, type TileAreas } from '../../domain/imported/tileAreas.ts';
import { windowBounds } from '../../domain/time/window.ts';
import { coarseFilters } from '../../layers/imported/composeTileEvents.ts';
import type { AppState } from '../../store/store.ts';
import type { Archive } from '../basemap/archive.ts';
import { tileSource } from '../basemap/ownBasemap.ts';
import type { MapPort } from '../engine/port.ts';

/** Null where no events are shown. */
export function tilesInSight(
  { session, view }: AppState,
  archive: Archive | null,
  tileEvents: MapPort['tileEvents'],
): TileAreas | null {
  const { dataset, eventTiles } = session;
  if (!archive?.events || !dataset || eventTiles?.hidden !== false) return null;
  const { source } = tileSource(archive);
  const { layer } = archive.events;
  const filters = coarseFilters(archive.events, windowBounds(view.time));
  return countTileAreas(
    archive.events,
    tileEvents({ source, layer, filter: filters.certain }),
    tileEvents({ source, layer, filter: filters.possible }),
    dataset,
  );
}
