import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/layers/contract/scene.ts';
import { diffScene } from '../../../src/map/scene/diffScene.ts';
import { createSceneModel } from '../../contract/sceneModel.ts';
import { first, second, third } from '../../contract/sampleScenes.ts';
import { arbitraryScene } from './arbitraryScene.ts';

/** Members that are undefined or empty say nothing; images are known by id and have no order. */
function essence(scene: Scene): unknown {
  const layers = scene.layers.map((layer) =>
    Object.fromEntries(
      Object.entries(layer).filter(
        ([name, value]) =>
          value !== undefined &&
          !((name === 'paint' || name === 'layout') && Object.keys(value as object).length === 0),
      ),
    ),
  );
  return { ...scene, layers, images: [...scene.images].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('diffScene', () => {
  it('turns any scene into any other, each step valid', () => {
    fc.assert(
      fc.property(arbitraryScene, arbitraryScene, (a, b) => {
        const model = createSceneModel();
        for (const operation of diffScene(null, a)) model.apply(operation);
        expect(essence(model.scene())).toEqual(essence(a));
        for (const operation of diffScene(a, b)) model.apply(operation);
        expect(essence(model.scene())).toEqual(essence(b));
      }),
      { numRuns: 1000 },
    );
  });

  it('asks for nothing where nothing changes, be it another object', () => {
    fc.assert(
      fc.property(arbitraryScene, (scene) => {
        expect(diffScene(scene, scene)).toEqual([]);
        expect(
          diffScene(scene, {
            ...scene,
            layers: structuredClone(scene.layers),
            images: structuredClone(scene.images),
          }),
        ).toEqual([]);
      }),
    );
  });

  it('sends data again only when they say something else', () => {
    const records = first.sources['records'];
    if (records?.type !== 'geojson' || typeof records.data === 'string' || !('features' in records.data))
      throw new Error('The sample has no records.');
    const { data } = records;
    const withData = (other: typeof data): Scene => ({
      ...first,
      sources: { ...first.sources, records: { ...records, data: other } },
    });
    expect(diffScene(first, withData(data))).toEqual([]);
    expect(diffScene(first, withData(structuredClone(data)))).toEqual([]);
    const fewer = { ...data, features: data.features.slice(1) };
    expect(diffScene(first, withData(fewer))).toEqual([{ kind: 'set-data', source: 'records', data: fewer }]);
  });

  it('moves one layer when one layer has moved', () => {
    const [area, outline, marks] = first.layers;
    if (!area || !outline || !marks) throw new Error('The sample has too few layers.');
    expect(diffScene(first, { ...first, layers: [marks, area, outline] })).toEqual([
      { kind: 'move-layer', id: 'marks', before: 'area' },
    ]);
  });

  it('changes properties one by one and takes back those that are gone', () => {
    const layers = second.layers.map(
      (layer) => first.layers.find(({ id }) => id === 'area' && id === layer.id) ?? layer,
    );
    expect(diffScene(second, { ...second, layers })).toEqual([
      { kind: 'set-paint', layer: 'area', name: 'fill-color', value: '#445566' },
      { kind: 'set-paint', layer: 'area', name: 'fill-opacity', value: 0.4 },
      { kind: 'set-filter', layer: 'area', filter: undefined },
      { kind: 'set-zoom-range', layer: 'area', minzoom: undefined, maxzoom: undefined },
    ]);
  });

  it('makes a layer anew when its type or its source changes', () => {
    const kinds = diffScene(first, third).map((operation) => operation.kind);
    expect(kinds.filter((kind) => kind === 'remove-layer' || kind === 'add-layer')).toEqual([
      'remove-layer',
      'remove-layer',
      'remove-layer',
      'add-layer',
      'add-layer',
    ]);
    expect(kinds.indexOf('remove-source')).toBeGreaterThan(kinds.lastIndexOf('remove-layer'));
    expect(kinds.indexOf('add-source')).toBeGreaterThan(kinds.indexOf('remove-source'));
  });
});
