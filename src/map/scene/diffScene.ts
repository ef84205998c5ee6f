/**
 * The operations that turn one scene into another, in an order in which each is valid: layers leave before their sources, images and sources come
 * before the layers that need them, images go last. Unchanged parts are skipped: by identity where they are the same object, else by reading them,
 * which is much cheaper than having a worker lay out the same features again.
 */
import type { SceneImage } from '../../layers/contract/image.ts';
import type { Scene, SceneSource } from '../../layers/contract/scene.ts';
import { stackOf } from './diffImported.ts';
import { diffLayers } from './diffLayers.ts';
import { isEqual } from './isEqual.ts';
import type { SceneOperation } from './sceneOperation.ts';

const emptyScene: Scene = { sources: {}, layers: [], images: [], pickable: [] };

/** `previous` null: from an empty map. Two scenes that say the same need no operation. */
export function diffScene(previous: Scene | null, next: Scene): readonly SceneOperation[] {
  const before = previous ?? emptyScene;
  if (before === next) return [];
  const sources = diffSources(before.sources, next.sources);
  const images = diffImages(before.images, next.images);
  const layers = diffLayers(stackOf(before), stackOf(next), sources.gone);
  return [
    ...layers.removals,
    ...sources.removals,
    ...images.arrivals,
    ...sources.arrivals,
    ...layers.arrivals,
    ...layers.changes,
    ...images.removals,
    ...(isEqual(before.pickable, next.pickable) ? [] : [{ kind: 'set-pickable', layers: next.pickable } as const]),
  ];
}

interface SourceChanges {
  readonly removals: readonly SceneOperation[];
  readonly arrivals: readonly SceneOperation[];
  /** Sources that are taken away, be it to come back with other options: no layer can outlive them. */
  readonly gone: ReadonlySet<string>;
}

function diffSources(before: Scene['sources'], next: Scene['sources']): SourceChanges {
  const gone = new Set(
    Object.keys(before).filter((id) => {
      const [old, now] = [before[id], next[id]];
      return old !== undefined && (now === undefined || !hasSameOptions(old, now));
    }),
  );
  const arrivals = Object.entries(next).flatMap(([id, source]): SceneOperation[] => {
    const old = before[id];
    if (old === undefined || gone.has(id)) return [{ kind: 'add-source', id, source }];
    if (old.type !== 'geojson' || source.type !== 'geojson' || isEqual(old.data, source.data)) return [];
    return [{ kind: 'set-data', source: id, data: source.data }];
  });
  return { gone, arrivals, removals: [...gone].map((id) => ({ kind: 'remove-source', id })) };
}

/** Everything but the data of a GeoJSON source; MapLibre can change nothing else in place. */
function hasSameOptions(a: SceneSource, b: SceneSource): boolean {
  return (
    a === b ||
    (a.type === 'geojson' && b.type === 'geojson' ? isEqual({ ...a, data: null }, { ...b, data: null }) : isEqual(a, b))
  );
}

function diffImages(
  before: readonly SceneImage[],
  next: readonly SceneImage[],
): { arrivals: readonly SceneOperation[]; removals: readonly SceneOperation[] } {
  if (before === next) return { arrivals: [], removals: [] };
  const old = new Map(before.map((image) => [image.id, image]));
  const kept = new Set(next.map((image) => image.id));
  const arrivals = next.flatMap((image): SceneOperation[] => {
    const known = old.get(image.id);
    if (!known) return [{ kind: 'add-image', image }];
    if (isEqual(known, image)) return [];
    if (hasSameSize(known, image)) return [{ kind: 'update-image', image }];
    return [
      { kind: 'remove-image', id: image.id },
      { kind: 'add-image', image },
    ];
  });
  return {
    arrivals,
    removals: before.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ kind: 'remove-image', id })),
  };
}

/** Whether one picture can take the other's place. The size of a military symbol follows from its code and is known only once drawn. */
function hasSameSize(a: SceneImage, b: SceneImage): boolean {
  if (a.kind === 'shapes' && b.kind === 'shapes') return a.size === b.size;
  return (
    a.kind === 'raster' &&
    b.kind === 'raster' &&
    a.width === b.width &&
    a.height === b.height &&
    a.pixelRatio === b.pixelRatio
  );
}
