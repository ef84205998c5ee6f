/** What must happen to the style layers of one scene to become those of another, with as few moves as possible. */
import type { LayerSpecification } from 'maplibre-gl';
import { diffImportedLayer, isImported, type StackedLayer } from './diffImported.ts';
import { isEqual } from './isEqual.ts';
import type { SceneOperation } from './sceneOperation.ts';

export interface LayerChanges {
  readonly removals: readonly SceneOperation[];
  /** Additions and moves, from the top down: each names a layer that already has its place. */
  readonly arrivals: readonly SceneOperation[];
  /** Properties of the layers that stay. */
  readonly changes: readonly SceneOperation[];
}

/** `gone`: sources that are taken away in between, so that their layers must be added again. */
export function diffLayers(
  before: readonly StackedLayer[],
  next: readonly StackedLayer[],
  gone: ReadonlySet<string>,
): LayerChanges {
  const wanted = new Map(next.map((layer) => [layer.id, layer]));
  const stays = before.filter((layer) => {
    const now = wanted.get(layer.id);
    return now !== undefined && canBecome(layer, now) && !gone.has(sourceOf(layer));
  });
  const old = new Map(stays.map((layer) => [layer.id, layer]));
  const removals = before
    .filter(({ id }) => !old.has(id))
    .map(({ id }): SceneOperation => ({ kind: 'remove-layer', id }));
  const unmoved = longestRising(
    stays.map(({ id }) => id),
    new Map(next.map(({ id }, index) => [id, index])),
  );
  const arrivals: SceneOperation[] = [];
  let above: string | null = null;
  for (const layer of next.toReversed()) {
    if (!old.has(layer.id))
      arrivals.push(
        isImported(layer)
          ? { kind: 'add-imported', layer, before: above }
          : { kind: 'add-layer', layer, before: above },
      );
    else if (!unmoved.has(layer.id)) arrivals.push({ kind: 'move-layer', id: layer.id, before: above });
    above = layer.id;
  }
  const changes = next.flatMap((layer) => {
    const known = old.get(layer.id);
    return known && known !== layer ? diffProperties(known, layer) : [];
  });
  return { removals, arrivals, changes };
}

function sourceOf(layer: StackedLayer): string {
  return 'source' in layer && typeof layer.source === 'string' ? layer.source : '';
}

const changeable = { paint: null, layout: null, filter: null, minzoom: null, maxzoom: null };

/** Type, source, source layer and metadata are fixed for a layer's life, and so is the set of a imported layer. */
function canBecome(a: StackedLayer, b: StackedLayer): boolean {
  if (isImported(a) || isImported(b)) return isImported(a) && isImported(b) && a.set === b.set;
  return a === b || isEqual({ ...a, ...changeable }, { ...b, ...changeable });
}

function diffProperties(a: StackedLayer, b: StackedLayer): readonly SceneOperation[] {
  if (isImported(a) || isImported(b)) return isImported(a) && isImported(b) ? diffImportedLayer(a, b) : [];
  const layer = b.id;
  const filters = [filterOf(a), filterOf(b)] as const;
  return [
    ...changedMembers(a.layout, b.layout).map(([name, value]): SceneOperation => ({
      kind: 'set-layout',
      layer,
      name,
      value,
    })),
    ...changedMembers(a.paint, b.paint).map(([name, value]): SceneOperation => ({
      kind: 'set-paint',
      layer,
      name,
      value,
    })),
    ...(isEqual(filters[0], filters[1]) ? [] : [{ kind: 'set-filter', layer, filter: filters[1] } as const]),
    ...(a.minzoom === b.minzoom && a.maxzoom === b.maxzoom
      ? []
      : [{ kind: 'set-zoom-range', layer, minzoom: b.minzoom, maxzoom: b.maxzoom } as const]),
  ];
}

function filterOf(layer: LayerSpecification) {
  return 'filter' in layer ? layer.filter : undefined;
}

function changedMembers(a: object = {}, b: object = {}): (readonly [name: string, value: unknown])[] {
  if (a === b) return [];
  const [old, now] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names]
    .filter((name) => !isEqual(old.get(name), now.get(name)))
    .map((name) => [name, now.get(name)] as const);
}

/** The longest run of ids, not necessarily neighbours, whose places rise: the layers that need not move. */
function longestRising(ids: readonly string[], placeOf: ReadonlyMap<string, number>): ReadonlySet<string> {
  const places = ids.map((id) => placeOf.get(id) ?? -1);
  const length: number[] = [];
  const previous: number[] = [];
  let last = -1;
  places.forEach((place, index) => {
    length[index] = 1;
    previous[index] = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      if ((places[earlier] ?? 0) < place && (length[earlier] ?? 0) + 1 > (length[index] ?? 0)) {
        length[index] = (length[earlier] ?? 0) + 1;
        previous[index] = earlier;
      }
    }
    if (last < 0 || (length[index] ?? 0) > (length[last] ?? 0)) last = index;
  });
  const unmoved = new Set<string>();
  for (let index = last; index >= 0; index = previous[index] ?? -1) {
    const id = ids[index];
    if (id !== undefined) unmoved.add(id);
  }
  return unmoved;
}
