/** One step from one scene to the next. A list of them is only valid in its order and on the scene that it was made for. */
import type { GeoJSON } from 'geojson';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { ImportedLayer } from '../../layers/imported/importedLayer.ts';
import type { SceneImage } from '../../layers/contract/image.ts';
import type { SceneSource } from '../../layers/contract/scene.ts';

export type SceneOperation =
  /** Forgets every layer, source and image: the start of a scene that is written from scratch. */
  | { readonly kind: 'clear' }
  | { readonly kind: 'add-image'; readonly image: SceneImage }
  /** Another picture of the same size under the same id. */
  | { readonly kind: 'update-image'; readonly image: SceneImage }
  | { readonly kind: 'remove-image'; readonly id: string }
  | { readonly kind: 'add-source'; readonly id: string; readonly source: SceneSource }
  | { readonly kind: 'set-data'; readonly source: string; readonly data: GeoJSON | string }
  | { readonly kind: 'remove-source'; readonly id: string }
  /** `before`: the layer that shall lie directly above; null puts it on top. */
  | { readonly kind: 'add-layer'; readonly layer: LayerSpecification; readonly before: string | null }
  | { readonly kind: 'move-layer'; readonly id: string; readonly before: string | null }
  | { readonly kind: 'remove-layer'; readonly id: string }
  /** An undefined value returns to the default of the style specification. */
  | { readonly kind: 'set-paint'; readonly layer: string; readonly name: string; readonly value: unknown }
  | { readonly kind: 'set-layout'; readonly layer: string; readonly name: string; readonly value: unknown }
  | { readonly kind: 'set-filter'; readonly layer: string; readonly filter: FilterSpecification | undefined }
  | {
      readonly kind: 'set-zoom-range';
      readonly layer: string;
      readonly minzoom: number | undefined;
      readonly maxzoom: number | undefined;
    }
  /** `move-layer` and `remove-layer` know imported layers too. */
  | { readonly kind: 'add-imported'; readonly layer: ImportedLayer; readonly before: string | null }
  /** Another window, mask or look of the same set under the same id. */
  | { readonly kind: 'set-imported'; readonly layer: ImportedLayer }
  /** Ids of the layers that answer to hover and click, topmost first. */
  | { readonly kind: 'set-pickable'; readonly layers: readonly string[] };
