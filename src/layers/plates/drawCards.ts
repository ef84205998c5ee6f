/** The style layer of cards. */
import type { LayerContext, LayerScene } from '../contract/layer.ts';
import type { Mark } from '../contract/mark.ts';
import { drawMarks } from '../marks/drawMarks.ts';

/** `id`: begins the ids of source and layers. The words of a card are part of its image. */
export function drawCards(id: string, marks: readonly Mark[], { theme, setting }: LayerContext): LayerScene {
  const scene = drawMarks(id, marks, {
    theme,
    opacity: setting.opacity,
    labelZoom: 0,
    framed: false,
    labelPlaceOf: () => ({ anchors: [] }),
  });
  return { ...scene, labels: [] };
}
