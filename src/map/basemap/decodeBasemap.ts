/** basemap.topo.json → one GeoJSON collection for each layer of the ground. The file is ours, so only its shape is checked, not its every vertex. */
import type { FeatureCollection, GeoJsonProperties } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { failure, success, type Result } from '../../base/result.ts';

export const basemapLayers = [
  'countries',
  'sea',
  'borders',
  'coasts',
  'governorateLines',
  'rivers',
  'lakes',
  'countryLabels',
  'governorateLabels',
  'riverLabels',
  'lakeLabels',
  'places',
] as const;

export type BasemapLayer = (typeof basemapLayers)[number];
export type BasemapData = Readonly<Record<BasemapLayer, FeatureCollection>>;

export function decodeBasemap(json: unknown): Result<BasemapData> {
  if (!isTopology(json)) return failure('The basemap is not a TopoJSON file.');
  const missing = basemapLayers.filter((layer) => json.objects[layer]?.type !== 'GeometryCollection');
  if (missing.length > 0) return failure(`The basemap lacks ${missing.join(', ')}.`);
  const collect = (layer: BasemapLayer): FeatureCollection => {
    const { features } = feature(json, json.objects[layer] as GeometryCollection<NonNullable<GeoJsonProperties>>);
    return { type: 'FeatureCollection', features };
  };
  return success(
    Object.fromEntries(basemapLayers.map((layer) => [layer, collect(layer)])) as Record<
      BasemapLayer,
      FeatureCollection
    >,
  );
}

function isTopology(json: unknown): json is Topology {
  return (
    typeof json === 'object' &&
    json !== null &&
    'type' in json &&
    json.type === 'Topology' &&
    'objects' in json &&
    typeof json.objects === 'object' &&
    json.objects !== null &&
    'arcs' in json &&
    Array.isArray(json.arcs)
  );
}
