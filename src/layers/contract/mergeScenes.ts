/** Several parts of one layer as its scene. */
import type { LayerScene } from './layer.ts';

export function mergeScenes(scenes: readonly LayerScene[]): LayerScene {
  return {
    sources: Object.assign({}, ...scenes.map(({ sources }) => sources)) as LayerScene['sources'],
    under: scenes.flatMap(({ under }) => under),
    labels: scenes.flatMap(({ labels }) => labels),
    over: scenes.flatMap(({ over }) => over),
    marks: scenes.flatMap(({ marks = [] }) => marks),
    images: [...new Map(scenes.flatMap(({ images }) => images).map((image) => [image.id, image])).values()],
    pickable: scenes.flatMap(({ pickable }) => pickable),
  };
}
