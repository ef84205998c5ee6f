/**
 * Imported layers among the style layers. Each is put into the stack below the layer that it names, so that one stack is compared and an arrival or a move can
 * name its neighbour whether that is a style layer or not.
 */
import type { LayerSpecification } from 'maplibre-gl';
import type { ImportedLayer } from '../../layers/imported/importedLayer.ts';
import type { Scene } from '../../layers/contract/scene.ts';
import { isEqual } from './isEqual.ts';
import type { SceneOperation } from './sceneOperation.ts';

export type StackedLayer = LayerSpecification | ImportedLayer;

/** Bottom to top. A imported layer whose neighbour is not there lies on top. */
export function stackOf({ layers, imported = [] }: Pick<Scene, 'layers' | 'imported'>): readonly StackedLayer[] {
  if (imported.length === 0) return layers;
  const there = new Set(layers.map(({ id }) => id));
  const under = (id: string | null): readonly ImportedLayer[] =>
    imported.filter(({ below }) => (below !== null && there.has(below) ? below : null) === id);
  return [...layers.flatMap((layer) => [...under(layer.id), layer]), ...under(null)];
}

export function isImported(layer: StackedLayer): layer is ImportedLayer {
  return layer.type === 'imported';
}

/** What is compared is what is drawn; the place in the stack is the stack's matter. */
export function diffImportedLayer(a: ImportedLayer, b: ImportedLayer): readonly SceneOperation[] {
  const same = a.mask === b.mask && a.cells === b.cells && isEqual(a.window, b.window) && isEqual(a.look, b.look);
  return same && a.below === b.below ? [] : [{ kind: 'set-imported', layer: b }];
}
