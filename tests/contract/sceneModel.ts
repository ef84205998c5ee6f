/** What MapLibre holds of a scene, and nothing of how it is drawn: an operation that MapLibre would refuse throws here too. */
import type { LayerSpecification } from 'maplibre-gl';
import type { ImportedLayer } from '../../src/layers/imported/importedLayer.ts';
import type { SceneImage } from '../../src/layers/contract/image.ts';
import type { Scene, SceneSource } from '../../src/layers/contract/scene.ts';
import { isImported, type StackedLayer } from '../../src/map/scene/diffImported.ts';
import type { SceneOperation } from '../../src/map/scene/sceneOperation.ts';

export interface SceneModel {
  readonly apply: (operation: SceneOperation) => void;
  readonly scene: () => Scene;
}

const without = <Members extends object>(members: Members, name: string): Members =>
  Object.fromEntries(Object.entries(members).filter(([key]) => key !== name)) as Members;

export function createSceneModel(): SceneModel {
  const sources = new Map<string, SceneSource>();
  const images = new Map<string, SceneImage>();
  let layers: StackedLayer[] = [];
  let pickable: readonly string[] = [];

  const indexOf = (id: string): number => {
    const index = layers.findIndex((layer) => layer.id === id);
    if (index < 0) throw new Error(`There is no layer ${id}.`);
    return index;
  };
  const change = (id: string, patch: (layer: LayerSpecification) => object): void => {
    const index = indexOf(id);
    if (layers[index]?.type === 'imported') throw new Error(`The imported layer ${id} has no such property.`);
    layers = layers.with(index, patch(layers[index] as LayerSpecification) as LayerSpecification);
  };
  const place = (layer: StackedLayer, before: string | null): void => {
    const index = before === null ? layers.length : indexOf(before);
    layers = layers.toSpliced(index, 0, layer);
  };
  const setMember = (layer: LayerSpecification, part: 'paint' | 'layout', name: string, value: unknown): object => {
    const members = value === undefined ? without(layer[part] ?? {}, name) : { ...layer[part], [name]: value };
    return Object.keys(members).length === 0 ? without(layer, part) : { ...layer, [part]: members };
  };

  function apply(operation: SceneOperation): void {
    switch (operation.kind) {
      case 'clear':
        sources.clear();
        images.clear();
        layers = [];
        pickable = [];
        return;
      case 'add-image':
        if (images.has(operation.image.id)) throw new Error(`The image ${operation.image.id} is there already.`);
        images.set(operation.image.id, operation.image);
        return;
      case 'update-image':
        if (!images.has(operation.image.id)) throw new Error(`There is no image ${operation.image.id}.`);
        images.set(operation.image.id, operation.image);
        return;
      case 'remove-image':
        if (!images.delete(operation.id)) throw new Error(`There is no image ${operation.id}.`);
        return;
      case 'add-source':
        if (sources.has(operation.id)) throw new Error(`The source ${operation.id} is there already.`);
        sources.set(operation.id, operation.source);
        return;
      case 'set-data': {
        const source = sources.get(operation.source);
        if (source?.type !== 'geojson') throw new Error(`The source ${operation.source} takes no data.`);
        sources.set(operation.source, { ...source, data: operation.data });
        return;
      }
      case 'remove-source': {
        const user = layers.find((layer) => 'source' in layer && layer.source === operation.id);
        if (user) throw new Error(`The source ${operation.id} is still used by ${user.id}.`);
        if (!sources.delete(operation.id)) throw new Error(`There is no source ${operation.id}.`);
        return;
      }
      case 'add-layer': {
        const { layer, before } = operation;
        if (layers.some(({ id }) => id === layer.id)) throw new Error(`The layer ${layer.id} is there already.`);
        if ('source' in layer && !sources.has(layer.source))
          throw new Error(`The layer ${layer.id} has no source ${layer.source}.`);
        place(layer, before);
        return;
      }
      case 'move-layer': {
        const layer = layers[indexOf(operation.id)] as StackedLayer;
        if (operation.before !== null) indexOf(operation.before);
        layers = layers.filter(({ id }) => id !== operation.id);
        place(layer, operation.before);
        return;
      }
      case 'remove-layer':
        layers = layers.toSpliced(indexOf(operation.id), 1);
        return;
      case 'add-imported':
        if (layers.some(({ id }) => id === operation.layer.id))
          throw new Error(`The layer ${operation.layer.id} is there already.`);
        place(operation.layer, operation.before);
        return;
      case 'set-imported': {
        const known = layers[indexOf(operation.layer.id)];
        if (known?.type !== 'imported' || known.set !== operation.layer.set)
          throw new Error(`The layer ${operation.layer.id} is no imported layer of that set.`);
        layers = layers.with(indexOf(operation.layer.id), operation.layer);
        return;
      }
      case 'set-paint':
        change(operation.layer, (layer) => setMember(layer, 'paint', operation.name, operation.value));
        return;
      case 'set-layout':
        change(operation.layer, (layer) => setMember(layer, 'layout', operation.name, operation.value));
        return;
      case 'set-filter':
        change(operation.layer, (layer) =>
          operation.filter === undefined ? without(layer, 'filter') : { ...layer, filter: operation.filter },
        );
        return;
      case 'set-zoom-range': {
        const { minzoom, maxzoom } = operation;
        change(operation.layer, (layer) => ({
          ...without(without(layer, 'minzoom'), 'maxzoom'),
          ...(minzoom === undefined ? {} : { minzoom }),
          ...(maxzoom === undefined ? {} : { maxzoom }),
        }));
        return;
      }
      case 'set-pickable':
        pickable = operation.layers;
        return;
    }
  }

  const styleLayers = (): readonly LayerSpecification[] => layers.filter((layer) => !isImported(layer));
  /** Each with the style layer that really lies above it. */
  const imported = (): readonly ImportedLayer[] =>
    layers.flatMap((layer, index) =>
      isImported(layer)
        ? [{ ...layer, below: layers.slice(index).find((above) => !isImported(above))?.id ?? null }]
        : [],
    );
  return {
    apply,
    scene: () => ({
      sources: Object.fromEntries(sources),
      layers: styleLayers(),
      images: [...images.values()],
      pickable,
      ...(layers.some(isImported) ? { imported: imported() } : {}),
    }),
  };
}
