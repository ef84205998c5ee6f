/**
 * Everything that the map draws for a view, from the ground up: basemap, the reader's own basemap, areas and lines of the layers, labels of the
 * basemap, labels of the layers, marks. It knows layers by their contract alone. Parts whose inputs are the same objects come back as the same objects,
 * so that dragging the window costs no more than the layers that it changes.
 */
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { DrawnCallout } from '../../layers/marks/composeCallouts.ts';
import type { DrawChanges } from '../../layers/marks/composeChanges.ts';
import type { Corridor } from '../../domain/geo/corridor.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordId } from '../../domain/records/record.ts';
import { selectedRecord } from '../../domain/view/selection.ts';
import type { View } from '../../domain/view/view.ts';
import type { Visible } from '../../domain/records/visible.ts';
import { windowBounds } from '../../domain/time/window.ts';
import type { ChoroplethScene } from '../../layers/imported/composeChoropleth.ts';
import { arrangementOf } from '../../layers/marks/arrangeMarks.ts';
import type { LayerContext, LayerModule, LayerScene } from '../../layers/contract/layer.ts';
import type { ComposePlates, RowsByArea, Sight, StepSubject } from '../../layers/plates/sight.ts';
import { layerModules } from '../../layers/registry.ts';
import { isLayerOn, shownOfLayers } from '../../layers/shownOfLayers.ts';
import type { SceneImage } from '../../layers/contract/image.ts';
import type { Scene, SceneSource } from '../../layers/contract/scene.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Words } from '../../words/words.ts';
import { composeBasemap } from '../basemap/composeBasemap.ts';
import { composeTownImages } from '../basemap/composeTownImages.ts';
import type { ImportedScene } from './composeImported.ts';
import type { OwnBasemapParts } from '../basemap/ownBasemap.ts';

type Ground = ReturnType<typeof composeBasemap>['above'];
type BasemapInput = Parameters<typeof composeBasemap>[0];

/** What the basemap is made of, once it is loaded. */
export type BasemapData = Pick<BasemapInput, 'data' | 'reliefUrl'>;

export interface SceneInput {
  /** The camera and what a window of the page does are no matter of the scene. */
  readonly view: Pick<View, 'layers' | 'selection' | 'time' | 'asKnown' | 'language' | 'filters' | 'drawings'>;
  readonly visible: Visible;
  /** What of the ground is seen: plates of areas follow it. By default everything, at the zoom of the whole border. */
  readonly sight?: Sight;
  /** Plates of areas; none until they are loaded. */
  readonly plates?: ComposePlates | null;
  /** Null until it is loaded: the ground is drawn all the same. */
  readonly dataset: Dataset | null;
  readonly theme: Theme;
  readonly words: Words;
  readonly hovered: RecordId | null;
  /** Null where plain symbols are asked for, and until they are loaded. */
  readonly military: LayerContext['military'];
  readonly corridor: Corridor | null;
  /** Notes of a briefing's scene, in the language that is shown. Keep the array while they stay. */
  readonly callouts?: readonly DrawnCallout[];
  /** What the step that is presented speaks of; everything else is drawn fainter. */
  readonly subject?: StepSubject | null;
  /** Marks what changed since the answer that the view is compared with. */
  readonly changes?: DrawChanges | null;
  /** Null until it is loaded: records are drawn all the same. */
  readonly basemap: BasemapData | null;
  /** Null while the reader has brought nothing. */
  readonly userData: UserDataParts | null;
}

/** What `composeUserData` makes of the reader's own data, bottom to top. */
export interface UserDataParts {
  readonly ground: OwnBasemapParts;
  readonly shaded: ChoroplethScene;
  readonly imported: readonly ImportedScene[];
  readonly tiled: OwnBasemapParts;
  /** Of rows that are known to an area only; absent where there is none. */
  readonly rows?: readonly RowsByArea[] | undefined;
}

const basemapOnce = memoizeLast(
  (
    flavour: Theme['flavour'],
    language: View['language'],
    data: BasemapData['data'],
    reliefUrl: BasemapData['reliefUrl'],
  ) => composeBasemap({ flavour, language, data, reliefUrl }),
);
const townImagesOnce = memoizeLast(composeTownImages);
const everything: Sight = { zoom: 6.5, bearing: 0, bounds: null };
const noNames: readonly string[] = [];
const noCallouts: readonly DrawnCallout[] = [];
const nothing: ReturnType<typeof composeBasemap> = { sources: {}, below: [], above: [] };
const noUserData: UserDataParts = {
  ground: { sources: {}, layers: [] },
  shaded: { sources: {}, under: [], images: [] },
  imported: [],
  tiled: { sources: {}, layers: [] },
};

/** `modules`: the layers, bottom to top. */
export function composeScene(input: SceneInput, modules: readonly LayerModule[] = layerModules): Scene {
  const { view, basemap, theme } = input;
  const ground = basemap ? basemapOnce(theme.flavour, view.language, basemap.data, basemap.reliefUrl) : nothing;
  const { ground: own, shaded, imported, tiled } = input.userData ?? noUserData;
  const { scenes, names, taken } = composeLayers(input, modules);
  const belowPoints = [...ground.below, ...own.layers, ...shaded.under, ...scenes.flatMap(({ under }) => under)];
  const abovePoints = [
    ...withoutNames(ground.above, names),
    ...imported.flatMap(({ over }) => over),
    ...tiled.layers,
    ...scenes.flatMap(({ labels }) => labels),
    ...scenes.flatMap(({ over }) => over),
  ];
  const layers = [...belowPoints, ...abovePoints];
  const drawn = imported.flatMap((scene) => scene.points);
  // Cells cover what lies below them.
  const points = [...drawn.filter(({ cells }) => cells), ...drawn.filter(({ cells }) => !cells)];
  const pickable = new Set([...scenes.flatMap((scene) => scene.pickable), ...tiled.layers.map(({ id }) => id)]);
  return {
    layers,
    sources: mergeSources([
      ground.sources,
      own.sources,
      tiled.sources,
      shaded.sources,
      ...scenes.map(({ sources }) => sources),
      ...imported.map(({ sources }) => sources),
    ]),
    images: [...(basemap ? townImagesOnce(theme.flavour) : []), ...mergeImages(scenes), ...shaded.images],
    marks: scenes.flatMap(({ marks = [] }) => marks),
    ...(taken ? { taken } : {}),
    pickable: layers
      .map(({ id }) => id)
      .filter((id) => pickable.has(id))
      .reverse(),
    ...(points.length > 0
      ? { imported: points.map((layer) => ({ ...layer, below: abovePoints[0]?.id ?? null })) }
      : {}),
  };
}

function composeLayers(
  {
    view,
    visible,
    dataset,
    theme,
    words,
    hovered,
    military,
    corridor,
    sight = everything,
    plates,
    callouts = noCallouts,
    subject,
    changes,
    userData,
  }: SceneInput,
  modules: readonly LayerModule[],
): {
  readonly scenes: readonly LayerScene[];
  readonly names: readonly string[];
  readonly taken: Scene['taken'];
} {
  if (!dataset) return { scenes: [], names: noNames, taken: undefined };
  const on = modules.filter(({ id }) => isLayerOn(view, id));
  const shown = shownOfLayers(visible, view, modules);
  const { from, to } = windowBounds(view.time);
  const context: Omit<LayerContext, 'setting'> = {
    dataset,
    shown,
    arrangement: arrangementOf(shown, dataset),
    theme,
    words,
    military,
    from,
    asOf: to,
    asKnown: view.asKnown,
    selection: selectedRecord(view.selection),
    hovered,
    corridor,
    area: view.filters.area,
    drawings: view.drawings,
  };
  const placed = plates?.(context, sight, modules, view.layers, callouts, userData?.rows, subject);
  const arranged = placed ? { ...context, arrangement: placed.arrangement } : context;
  const scenes = [
    ...on.map((module) => module.compose({ ...arranged, setting: view.layers[module.id] })),
    ...(placed ? [placed.scene] : []),
  ];
  const dimmed = placed?.dim?.(scenes) ?? scenes;
  const marked = changes?.(scenes, { ...arranged, modules: on, sight, taken: placed?.taken ?? [] });
  return { scenes: marked ? [...dimmed, marked] : dimmed, names: placed?.names ?? noNames, taken: placed?.taken };
}

/** The basemap leaves out towns whose names are written with the records. */
const withoutNames = memoizeLast((layers: Ground, names: readonly string[]): Ground =>
  names.length === 0
    ? layers
    : layers.map((layer) =>
        layer.id.startsWith('basemap-towns') && layer.type === 'symbol'
          ? {
              ...layer,
              filter: ['all', layer.filter ?? true, ['!', ['in', ['get', 'ar'], ['literal', names]]]] as never,
            }
          : layer,
      ),
);

function mergeSources(parts: readonly Readonly<Record<string, SceneSource>>[]): Readonly<Record<string, SceneSource>> {
  const merged = new Map<string, SceneSource>();
  for (const [id, source] of parts.flatMap((part) => Object.entries(part))) {
    if (merged.has(id) && merged.get(id) !== source) throw new Error(`Source twice: ${id}`);
    merged.set(id, source);
  }
  return Object.fromEntries(merged);
}

/** Layers share pictures: equal ids are equal pictures. */
function mergeImages(scenes: readonly LayerScene[]): readonly SceneImage[] {
  const images = new Map<string, SceneImage>();
  for (const image of scenes.flatMap((scene) => scene.images)) if (!images.has(image.id)) images.set(image.id, image);
  return [...images.values()];
}
