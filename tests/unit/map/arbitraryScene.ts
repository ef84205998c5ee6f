/** Scenes made at random from small pools, so that two of them share much and differ in every way that scenes can. */
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { ImportedLayer } from '../../../src/layers/imported/importedLayer.ts';
import type { SceneImage } from '../../../src/layers/contract/image.ts';
import type { Scene, SceneSource } from '../../../src/layers/contract/scene.ts';
import { importedLayer, importedSet } from '../../contract/sampleColumns.ts';

const datasets: readonly FeatureCollection[] = [0, 1, 2].map((id) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [id, 0] }, properties: { id } }],
}));

const source: fc.Arbitrary<SceneSource> = fc.oneof(
  fc
    .record({ data: fc.constantFrom(...datasets), maxzoom: fc.constantFrom(10, 12) })
    .map(({ data, maxzoom }) => ({ type: 'geojson', data, maxzoom }) as const),
  fc.constantFrom('a.webp', 'b.webp').map((url): SceneSource => ({
    type: 'image',
    url,
    coordinates: [
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  })),
);

const sourceIds = ['s0', 's1', 's2'] as const;
const layerIds = ['l0', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6'] as const;
const imageIds = ['i0', 'i1', 'i2', 'i3'] as const;

const members = (names: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.dictionary(fc.constantFrom(...names), fc.constantFrom(1, 2, ['get', 'x'], ['get', 'y']), { maxKeys: 3 });

const layer = (id: string, available: readonly string[]): fc.Arbitrary<LayerSpecification> =>
  fc
    .record(
      {
        type: fc.constantFrom(...(available.length > 0 ? ['fill', 'line', 'symbol', 'background'] : ['background'])),
        from: fc.constantFrom(...(available.length > 0 ? available : [''])),
        paint: fc.option(members(['fill-color', 'fill-opacity', 'line-width']), { nil: undefined }),
        layout: fc.option(members(['visibility', 'line-cap']), { nil: undefined }),
        filter: fc.option(fc.constantFrom(['has', 'a'], ['has', 'b']), { nil: undefined }),
        minzoom: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
        maxzoom: fc.option(fc.integer({ min: 4, max: 9 }), { nil: undefined }),
        metadata: fc.option(fc.constantFrom('m', 'n'), { nil: undefined }),
      },
      { requiredKeys: ['type', 'from'] },
    )
    .map(({ type, from, ...rest }) => {
      const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      return { id, type, ...(type === 'background' ? {} : { source: from }), ...said } as unknown as LayerSpecification;
    });

const image = (id: string): fc.Arbitrary<SceneImage> =>
  fc
    .record({ size: fc.constantFrom(20, 24), d: fc.constantFrom('M0 0Z', 'M1 1Z') })
    .map(({ size, d }) => ({ id, kind: 'shapes', size, shapes: [{ d }] }) as const);

const sets = [importedSet, { ...importedSet }] as const;
const masks = [null, new Uint8Array(importedSet.rows), new Uint8Array(importedSet.rows)] as const;

/** Each lies below a layer that is there, or on top. */
const imported = (id: string, layers: readonly string[]): fc.Arbitrary<ImportedLayer> =>
  fc
    .record({
      set: fc.constantFrom(...sets),
      mask: fc.constantFrom(...masks),
      from: fc.constantFrom(90, 100),
      opacity: fc.constantFrom(0.5, 1),
      below: fc.constantFrom(null, ...layers),
    })
    .map(({ set, mask, from, opacity, below }) => ({
      type: 'imported',
      id,
      set,
      mask,
      below,
      window: { from, to: 110 },
      look: { ...importedLayer.look, opacity },
    }));

/** In the order of the stack: a scene read back from a map lists them so. */
function inStack(list: readonly ImportedLayer[], layers: readonly string[]): readonly ImportedLayer[] {
  const place = ({ below }: ImportedLayer): number => (below === null ? layers.length : layers.indexOf(below));
  return list.toSorted((a, b) => place(a) - place(b));
}

export const arbitraryScene: fc.Arbitrary<Scene> = fc
  .subarray([...sourceIds])
  .chain((available) =>
    fc.record({
      sources: fc
        .tuple(...available.map(() => source))
        .map((found) => Object.fromEntries(available.map((id, index) => [id, found[index] as SceneSource]))),
      layers: fc.shuffledSubarray([...layerIds]).chain((ids) => fc.tuple(...ids.map((id) => layer(id, available)))),
      images: fc.subarray([...imageIds]).chain((ids) => fc.tuple(...ids.map(image))),
    }),
  )
  .chain((scene) => fc.subarray(scene.layers.map(({ id }) => id)).map((pickable) => ({ ...scene, pickable })))
  .chain((scene) => {
    const ids = scene.layers.map(({ id }) => id);
    return fc
      .shuffledSubarray(['b0', 'b1', 'b2'])
      .chain((some) => fc.tuple(...some.map((id) => imported(id, ids))))
      .map((list) => ({ ...scene, ...(list.length > 0 ? { imported: inStack(list, ids) } : {}) }));
  });
