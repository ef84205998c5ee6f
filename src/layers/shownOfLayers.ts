/** The shown records of the layers that are switched on: one list for map, symbols and sheets, so that their marks are arranged once. */
import { memoizeLast } from '../base/memoizeLast.ts';
import type { Shown, Visible } from '../domain/records/visible.ts';
import type { LayerId, View } from '../domain/view/view.ts';
import type { LayerModule } from './contract/layer.ts';

export function isLayerOn({ layers }: Pick<View, 'layers'>, id: LayerId): boolean {
  return layers[id].visible && layers[id].opacity > 0;
}

/** `on`: ids as one text, so that another opacity keeps the list as it was. */
const shownOnce = memoizeLast((visible: Visible, modules: readonly LayerModule[], on: string): readonly Shown[] => {
  const ids = new Set(on.split(' '));
  const owners = modules.filter(({ id }) => ids.has(id));
  const kept = visible.shown.filter(({ facts }) => owners.some((module) => module.owns(facts.record)));
  return kept.length === visible.shown.length ? visible.shown : kept;
});

export function shownOfLayers(
  visible: Visible,
  view: Pick<View, 'layers'>,
  modules: readonly LayerModule[],
): readonly Shown[] {
  const on = modules.filter(({ id }) => isLayerOn(view, id)).map(({ id }) => id);
  return shownOnce(visible, modules, on.join(' '));
}
