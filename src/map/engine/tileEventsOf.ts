/** Events of the loaded tiles of a source. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPort } from './port.ts';

const degrees = 180 / Math.PI;

/** Neighbouring tiles repeat the events near their edges: each event is taken from the tile in which it lies. */
function isInTile([longitude, latitude]: readonly [number, number], z: number, x: number, y: number): boolean {
  const across = 2 ** z;
  const column = Math.floor((longitude / 360 + 0.5) * across);
  const row = Math.floor((0.5 - Math.asinh(Math.tan(latitude / degrees)) / (2 * Math.PI)) * across);
  return column === x && row === y;
}

export function tileEventsOf(
  map: MapLibreMap,
  { source, layer, filter }: Parameters<MapPort['tileEvents']>[0],
): ReturnType<MapPort['tileEvents']> {
  if (!map.getSource(source)) return [];
  return map
    .querySourceFeatures(source, { sourceLayer: layer, filter, validate: false })
    .flatMap(({ geometry, properties, _x, _y, _z }) => {
      if (geometry.type !== 'Point') return [];
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      return isInTile([longitude, latitude], _z, _x, _y)
        ? [{ position: [longitude, latitude] as const, properties }]
        : [];
    });
}
