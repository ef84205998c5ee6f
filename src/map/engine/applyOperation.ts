/** Hands one operation to MapLibre. Values were composed against its types; names and values reach it here as data, hence the casts. */
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { ImportedShelf } from '../imported/importedShelf.ts';
import type { ImageShelf } from './imageShelf.ts';
import type { SceneOperation } from '../scene/sceneOperation.ts';
import type { DrawnImage } from './symbolImages.ts';

/** What a map holds that MapLibre gives no cheap list of. */
export interface Holdings {
  /** Every source that may be there. */
  readonly sources: Set<string>;
  readonly images: ImageShelf;
  readonly imported: ImportedShelf;
  pickable: readonly string[];
}

type StyleProperty = Parameters<MapLibreMap['setPaintProperty']>;

/** MapLibre has no way to take a zoom limit back; these let everything through. */
const lowestZoom = 0;
const highestZoom = 24;

/** `drawn`: pixels of the images that the operations bring. Throws where the operation does not fit what the map holds. */
export function applyOperation(
  map: MapLibreMap,
  holdings: Holdings,
  operation: SceneOperation,
  drawn: ReadonlyMap<string, DrawnImage>,
): void {
  switch (operation.kind) {
    case 'clear':
      clear(map, holdings);
      return;
    case 'add-image':
      holdings.images.add(operation.image, drawn.get(operation.image.id));
      return;
    case 'update-image':
      holdings.images.update(operation.image, drawn.get(operation.image.id));
      return;
    case 'remove-image':
      holdings.images.remove(operation.id);
      return;
    case 'add-source':
      holdings.sources.add(operation.id);
      map.addSource(operation.id, operation.source);
      return;
    case 'set-data': {
      const source = map.getSource<GeoJSONSource>(operation.source);
      if (!source) throw new Error(`Not there: ${operation.source}`);
      void source.setData(operation.data).catch(() => undefined);
      return;
    }
    case 'remove-source':
      map.removeSource(operation.id);
      if (!map.getSource(operation.id)) holdings.sources.delete(operation.id);
      return;
    case 'add-layer':
      map.addLayer(operation.layer, operation.before ?? undefined);
      return;
    case 'move-layer':
      map.moveLayer(operation.id, operation.before ?? undefined);
      return;
    case 'remove-layer':
      map.removeLayer(operation.id);
      holdings.imported.forget(operation.id);
      return;
    case 'add-imported':
      holdings.imported.add(operation.layer, operation.before);
      return;
    case 'set-imported':
      holdings.imported.change(operation.layer);
      return;
    case 'set-paint':
      map.setPaintProperty(operation.layer, operation.name as StyleProperty[1], operation.value as StyleProperty[2]);
      return;
    case 'set-layout':
      map.setLayoutProperty(operation.layer, operation.name as never, operation.value as never);
      return;
    case 'set-filter':
      map.setFilter(operation.layer, operation.filter);
      return;
    case 'set-zoom-range':
      map.setLayerZoomRange(operation.layer, operation.minzoom ?? lowestZoom, operation.maxzoom ?? highestZoom);
      return;
    case 'set-pickable':
      holdings.pickable = operation.layers.filter((id) => layerOf(map, id) !== undefined);
      return;
  }
}

function layerOf(map: MapLibreMap, id: string): LayerSpecification | undefined {
  return map.getLayer(id) as LayerSpecification | undefined;
}

/** Also after a failure half way and after a lost context, when not everything is there that was. */
function clear(map: MapLibreMap, holdings: Holdings): void {
  for (const id of map.getLayersOrder()) map.removeLayer(id);
  for (const id of holdings.sources) if (map.getSource(id)) map.removeSource(id);
  holdings.sources.clear();
  holdings.images.clear();
  holdings.imported.clear();
  holdings.pickable = [];
}
