/** Archives of events, built as tippecanoe builds them from a table: points in vector tiles, the columns as properties, and metadata that lists these. */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Point } from 'geojson';
import { zxyToTileId } from 'pmtiles';

const headerBytes = 127;

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

export interface EventPoint {
  readonly position: readonly [longitude: number, latitude: number];
  readonly properties: Readonly<Record<string, string | number>>;
}

/** PMTiles version 3, uncompressed, with one directory. `fields`: what the metadata say that the tiles hold. */
export function eventArchive(
  points: readonly EventPoint[],
  {
    layer = 'events',
    maxZoom = 6,
    attribution = 'Events by the test',
    fields = Object.keys(points[0]?.properties ?? {}),
  } = {},
): Buffer {
  const features = points.map(({ position, properties }): Feature<Point> => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...position] },
    properties: { ...properties },
  }));
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features },
    { maxZoom, indexMaxZoom: maxZoom, indexMaxPoints: 0 },
  );
  const tiles: { readonly id: number; readonly data: Buffer }[] = [];
  for (let z = 0; z <= maxZoom; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const tile = index.getTile(z, x, y);
        if (tile && tile.features.length > 0)
          tiles.push({
            id: zxyToTileId(z, x, y),
            data: Buffer.from(fromGeojsonVt({ [layer]: tile }, { version: 2, extent: 4096 })),
          });
      }
    }
  }
  tiles.sort((a, b) => a.id - b.id);
  const offsets = tiles.map((_, at) => tiles.slice(0, at).reduce((sum, { data }) => sum + data.length, 0));
  const directory = Buffer.from([
    ...varint(tiles.length),
    ...tiles.flatMap(({ id }, at) => varint(id - (tiles[at - 1]?.id ?? 0))),
    ...tiles.flatMap(() => varint(1)),
    ...tiles.flatMap(({ data }) => varint(data.length)),
    ...offsets.flatMap((offset) => varint(offset + 1)),
  ]);
  const metadata = Buffer.from(
    JSON.stringify({
      name: 'events',
      attribution,
      vector_layers: [{ id: layer, fields: Object.fromEntries(fields.map((field) => [field, 'String'])) }],
    }),
  );
  const data = Buffer.concat(tiles.map((tile) => tile.data));
  const header = Buffer.alloc(headerBytes);
  header.write('PMTiles', 0);
  header.writeUInt8(3, 7);
  const metadataAt = headerBytes + directory.length;
  const dataAt = metadataAt + metadata.length;
  [
    headerBytes,
    directory.length,
    metadataAt,
    metadata.length,
    0,
    0,
    dataAt,
    data.length,
    tiles.length,
    tiles.length,
    tiles.length,
  ].forEach((value, at) => header.writeBigUInt64LE(BigInt(value), 8 + at * 8));
  // Clustered; no compression of directories and tiles; vector tiles; zooms.
  [1, 1, 1, 1, 0, maxZoom].forEach((value, at) => header.writeUInt8(value, 96 + at));
  [-180, -85, 180, 85].forEach((degrees, at) => header.writeInt32LE(degrees * 1e7, 102 + at * 4));
  return Buffer.concat([header, directory, metadata, data]);
}
