/** What a map needs for the tiles of archives: loaded with the first archive. */
import type { addProtocol, removeProtocol, Map as MapLibreMap } from 'maplibre-gl';
import type { MapPort } from './port.ts';
import { tileEventsOf } from './tileEventsOf.ts';
import { createTileProtocols, type TileProtocols } from './tileProtocols.ts';

type Handler = Parameters<typeof addProtocol>[1];

export interface TileTools extends TileProtocols<Handler> {
  readonly events: MapPort['tileEvents'];
}

/** `add` and `remove`: MapLibre’s own, which only the port imports. */
export function createTileTools(map: MapLibreMap, add: typeof addProtocol, remove: typeof removeProtocol): TileTools {
  const tilesInUse = (): readonly string[] =>
    Object.values(map.getStyle()?.sources ?? {}).flatMap((source) => ('tiles' in source ? (source.tiles ?? []) : []));
  return {
    ...createTileProtocols<Handler>({ add, remove, tilesInUse }),
    events: (asked) => tileEventsOf(map, asked),
  };
}
