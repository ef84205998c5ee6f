/**
 * Bulk layers among the style layers. Each is put into the stack below the layer that it names, so that one stack is compared and an arrival or a move can
 * name its neighbour whether that is a style layer or not.
 */
import type { LayerSpecification } from 'maplibre-gl';
import type { BulkLayer } from '../../layers/imported/importedLayer.ts';
import type { Scene } from '../../layers/contract/scene.ts';
import { isEqual } from './isEqual.ts';
import type { SceneOperation } from './sceneOperation.ts';

export type StackedLayer = LayerSpecification | BulkLayer;

/** Bottom to top. A bulk layer whose neighbour is not there lies on top. */
export function stackOf({ layers, bulk = [] }: Pick<Scene, 'layers' | 'bulk'>): readonly StackedLayer[] {
  if (bulk.length === 0) return layers;
  const there = new Set(layers.map(({ id }) => id));
  const under = (id: string | null): readonly BulkLayer[] =>
    bulk.filter(({ below }) => (below !== null && there.has(below) ? below : null) === id);
  return [...layers.flatMap((layer) => [...under(layer.id), layer]), ...under(null)];
}

export function isBulk(layer: StackedLayer): layer is BulkLayer {
  return layer.type === 'bulk';
}

/** What is compared is what is drawn; the place in the stack is the stack's matter. */
export function diffBulkLayer(a: BulkLayer, b: BulkLayer): readonly SceneOperation[] {
  const same = a.mask === b.mask && isEqual(a.window, b.window) && isEqual(a.look, b.look);
  return same && a.below === b.below ? [] : [{ kind: 'set-bulk', layer: b }];
}
