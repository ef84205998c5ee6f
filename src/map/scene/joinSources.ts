/**
 * Small sources that are drawn alike become one. MapLibre asks its worker for every tile of every source, and every answer brings pictures and glyphs of its own: two
 * sources in place of twenty make a change of the scene several times cheaper. Layers find their features by the name of the source that they came from.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { geojsonSource, type Scene, type SceneSource } from '../../layers/contract/scene.ts';
import { isEqual } from './isEqual.ts';

/** Which layers a group draws. A source that areas are filled from, or that several kinds of layers share, stays by itself. */
const groups: Readonly<Record<string, readonly LayerSpecification['type'][]>> = {
  'joined-points': ['symbol', 'circle'],
  'joined-lines': ['line'],
};
/** Larger sources would be laid out again with every change of a small one. */
const mostFeatures = 400;
const nameProperty = 'from-source';

interface Part {
  readonly id: string;
  readonly data: FeatureCollection;
}

const plainOptions = geojsonSource({ type: 'FeatureCollection', features: [] });

/** The features of a source that may be joined. */
function dataOf(source: SceneSource | undefined): FeatureCollection | null {
  if (source?.type !== 'geojson' || typeof source.data !== 'object' || !('features' in source.data)) return null;
  const isPlain = isEqual({ ...source, data: null }, { ...plainOptions, data: null });
  return isPlain && source.data.features.length <= mostFeatures ? source.data : null;
}

const named = new WeakMap<FeatureCollection, { readonly id: string; readonly features: readonly Feature[] }>();

function namedFeatures({ id, data }: Part): readonly Feature[] {
  const known = named.get(data);
  if (known?.id === id) return known.features;
  const features = data.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, [nameProperty]: id },
  }));
  named.set(data, { id, features });
  return features;
}

function moveLayer(layer: LayerSpecification, group: string): LayerSpecification {
  const isFrom: FilterSpecification = ['==', ['get', nameProperty], 'source' in layer ? layer.source : ''];
  const filter = 'filter' in layer && layer.filter !== undefined ? ['all', isFrom, layer.filter] : isFrom;
  return { ...layer, source: group, filter } as LayerSpecification;
}

/** Draws the same picture. Features of an unchanged source stay the same objects, so that what is compared with them is not read. */
export function joinSources(scene: Scene): Scene {
  const types = new Map<string, Set<LayerSpecification['type']>>();
  for (const layer of scene.layers)
    if ('source' in layer) types.set(layer.source, (types.get(layer.source) ?? new Set()).add(layer.type));
  const groupOf = new Map<string, string>();
  const parts = new Map<string, Part[]>();
  const sources = new Map<string, SceneSource>();
  for (const [id, source] of Object.entries(scene.sources)) {
    const drawn = [...(types.get(id) ?? [])];
    const data = dataOf(source);
    const [group] = Object.entries(groups).find(([, kinds]) => drawn.every((type) => kinds.includes(type))) ?? [];
    if (!data || group === undefined || drawn.length === 0) sources.set(id, source);
    else {
      groupOf.set(id, group);
      parts.set(group, [...(parts.get(group) ?? []), { id, data }]);
    }
  }
  for (const [group, joined] of parts)
    sources.set(group, geojsonSource({ type: 'FeatureCollection', features: joined.flatMap(namedFeatures) }));
  return {
    ...scene,
    sources: Object.fromEntries(sources),
    layers: scene.layers.map((layer) => {
      const group = 'source' in layer ? groupOf.get(layer.source) : undefined;
      return group === undefined ? layer : moveLayer(layer, group);
    }),
  };
}
