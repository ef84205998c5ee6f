import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geojsonSource, type Scene } from '../../../src/layers/contract/scene.ts';
import { joinSources } from '../../../src/map/scene/joinSources.ts';

const point = (name: string): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [41, 34] },
  properties: { name },
});
const source = (...names: readonly string[]) =>
  geojsonSource({ type: 'FeatureCollection', features: names.map(point) });
const marks = source('a', 'b');
const names = source('c');
const scene: Scene = {
  sources: {
    ground: source('g'),
    marks,
    names,
    rows: source(...Array.from({ length: 500 }, (_, index) => `row ${index}`)),
    tiles: { type: 'vector', tiles: ['x://{z}/{x}/{y}'] },
    clusters: { ...marks, cluster: true } as never,
  },
  layers: [
    { id: 'ground', type: 'fill', source: 'ground' },
    { id: 'outlines', type: 'line', source: 'ground' },
    { id: 'water', type: 'line', source: 'tiles', 'source-layer': 'water' },
    { id: 'rows', type: 'circle', source: 'rows' },
    { id: 'clusters', type: 'symbol', source: 'clusters' },
    { id: 'marks', type: 'symbol', source: 'marks', filter: ['has', 'name'] },
    { id: 'discs', type: 'circle', source: 'names' },
  ],
  images: [],
  pickable: ['marks'],
};
const featuresOf = ({ sources }: Scene, id: string): readonly Feature[] =>
  (sources[id] as unknown as { data: { features: readonly Feature[] } }).data.features;

describe('sources that are drawn alike', () => {
  it('become one, from which every layer draws what it drew', () => {
    const joined = joinSources(scene);
    expect(Object.keys(joined.sources).sort()).toEqual(['clusters', 'ground', 'joined-points', 'rows', 'tiles']);
    expect(joined.layers.map(({ id }) => id)).toEqual(scene.layers.map(({ id }) => id));
    expect(joined.layers.slice(0, 5)).toEqual(scene.layers.slice(0, 5));
    expect(joined.layers.slice(5)).toEqual([
      {
        ...scene.layers[5],
        source: 'joined-points',
        filter: ['all', ['==', ['get', 'from-source'], 'marks'], ['has', 'name']],
      },
      { ...scene.layers[6], source: 'joined-points', filter: ['==', ['get', 'from-source'], 'names'] },
    ]);
    expect(featuresOf(joined, 'joined-points').map(({ properties }) => properties)).toEqual([
      { name: 'a', 'from-source': 'marks' },
      { name: 'b', 'from-source': 'marks' },
      { name: 'c', 'from-source': 'names' },
    ]);
  });

  it('keep the features of what is unchanged', () => {
    const one = joinSources(scene);
    const two = joinSources({ ...scene, sources: { ...scene.sources, names: source('d') } });
    const [before, after] = [featuresOf(one, 'joined-points'), featuresOf(two, 'joined-points')];
    expect(after.map((feature, index) => feature === before[index])).toEqual([true, true, false]);
  });
});
