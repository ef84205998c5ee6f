/** The imported layers that a map holds. MapLibre forgets custom layers with the graphics context; this puts them back. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ImportedLayer, RowPick } from '../../layers/imported/importedLayer.ts';
import type { ScreenPoint } from '../engine/port.ts';
import type { SceneOperation } from '../scene/sceneOperation.ts';
import type { SetLayer } from './setLayer.ts';

export interface ImportedShelf {
  /** Loads what the operations need; to be awaited before they are applied. Rejects where it cannot be loaded. */
  readonly prepare: (operations: readonly SceneOperation[]) => Promise<void>;
  /** Throws where it was not prepared for, a layer of that id is there already or `before` is not there. */
  readonly add: (layer: ImportedLayer, before: string | null) => void;
  /** Throws where the layer is missing or is of another set. */
  readonly change: (layer: ImportedLayer) => void;
  readonly forget: (id: string) => void;
  readonly clear: () => void;
  /** `order`: ids of all layers, bottom to top, as they were before the graphics context was lost. */
  readonly putBack: (order: readonly string[]) => void;
  /** `reachPx`: how far from the edge of a mark a point may be and still mean it. */
  readonly pick: (point: ScreenPoint, reachPx: number) => readonly RowPick[];
}

export function createImportedShelf(map: MapLibreMap): ImportedShelf {
  const held = new Map<string, SetLayer>();
  let tools: typeof import('./pointTools.ts') | null = null;
  const screen = {
    project: ([longitude, latitude]: readonly [number, number]) => map.project([longitude, latitude]),
    unproject: ({ x, y }: ScreenPoint): readonly [number, number] => {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    },
  };
  return {
    prepare: async (operations) => {
      if (operations.some(({ kind }) => kind === 'add-imported')) tools ??= await import('./pointTools.ts');
    },
    add: (layer, before) => {
      if (!tools) throw new Error(`Not prepared: ${layer.id}`);
      if (map.getLayer(layer.id)) throw new Error(`Already there: ${layer.id}`);
      if (before !== null && !map.getLayer(before)) throw new Error(`Not there: ${before}`);
      const made = layer.cells ? tools.createCellLayer(layer) : tools.createPointLayer(layer);
      held.set(layer.id, made);
      map.addLayer(made.custom, before ?? undefined);
    },
    change: (layer) => {
      const known = held.get(layer.id);
      if (!known) throw new Error(`Not there: ${layer.id}`);
      if (known.layer().set !== layer.set) throw new Error(`Another set: ${layer.id}`);
      known.change(layer);
    },
    forget: (id) => void held.delete(id),
    clear: () => held.clear(),
    putBack: (order) => {
      let above: string | undefined;
      for (const id of order.toReversed()) {
        const lost = held.get(id);
        if (lost && !map.getLayer(id)) map.addLayer(lost.custom, above);
        if (map.getLayer(id)) above = id;
      }
    },
    pick: (point, reachPx) => {
      if (!tools || held.size === 0) return [];
      const { pickPoints, radiusAt } = tools;
      const layers = map
        .getLayersOrder()
        .flatMap((id) => held.get(id)?.layer() ?? [])
        .filter(({ cells }) => !cells);
      const largest = Math.max(0, ...layers.map(({ look }) => radiusAt(look.radii, map.getZoom())));
      return layers.length === 0 ? [] : pickPoints(layers, point, largest + reachPx, screen);
    },
  };
}
