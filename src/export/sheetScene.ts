/** The scene of a sheet: what its map draws, with the ground or without it. */
import { selectedRecord } from '../domain/view/selection.ts';
import type { BasemapData, UserDataParts } from '../map/scene/composeScene.ts';
import { composeScene } from '../map/scene/composeScene.ts';
import { composePlates } from '../layers/plates/composePlates.ts';
import { isOnPlate } from '../layers/plates/isOnPlate.ts';
import type { ComposePlates, Sight } from '../layers/plates/sight.ts';
import type { Shown } from '../domain/records/visible.ts';
import type { Scene } from '../layers/contract/scene.ts';
import { geojsonSource } from '../layers/contract/scene.ts';
import { isLayerOn } from '../layers/shownOfLayers.ts';
import type { Box } from './plate/displayList.ts';
import type { MapFrame } from './plate/framing.ts';
import { unproject } from './plate/mercator.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

/** What the frame shows, and what panels cover of it: names, plates and marks stand whole in the rest. */
export function sightOf({ camera, box }: MapFrame, panels: readonly Box[], mapPxPerPt: number): Sight {
  const corners = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x, box.y + box.height],
    [box.x + box.width, box.y + box.height],
  ] as const;
  const positions = corners.map((corner) => unproject(camera, box, mapPxPerPt, corner));
  const [longitudes, latitudes] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  return {
    isFinal: true,
    zoom: camera.zoom,
    bearing: camera.bearing,
    bounds: [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)],
    covered: panels.map(({ x, y, width, height }) => ({
      x: (x - box.x) * mapPxPerPt,
      y: (y - box.y) * mapPxPerPt,
      width: width * mapPxPerPt,
      height: height * mapPxPerPt,
    })),
  };
}

export interface SceneGround {
  readonly basemap: BasemapData | null;
  readonly userData: UserDataParts | null;
}

const noGround: SceneGround = { basemap: null, userData: null };

const boundarySource = 'sheet-boundary';

/** The boundary between the two countries is drawn even where the layer of the border is off, as plain as any other boundary. */
function withBoundary(scene: Scene, { view, dataset, theme }: Snapshot): Scene {
  if (isLayerOn(view, 'border') || !dataset.border) return scene;
  const firstSymbol = scene.layers.findIndex(({ type }) => type === 'symbol');
  const at = firstSymbol < 0 ? scene.layers.length : firstSymbol;
  const line = {
    id: boundarySource,
    type: 'line',
    source: boundarySource,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': theme.page.textQuiet, 'line-width': 1.6 },
  } as const;
  return {
    ...scene,
    layers: [...scene.layers.slice(0, at), line, ...scene.layers.slice(at)],
    sources: {
      ...scene.sources,
      [boundarySource]: geojsonSource({
        type: 'FeatureCollection',
        features: [{ type: 'Feature', geometry: dataset.border, properties: {} }],
      }),
    },
  };
}

const fenceId = 'sheet-fence';
const fencePx = 8;

/** Points along the edges of a box, so close that no text passes between them. */
function edgePoints({ x, y, width, height }: Box, stepPt: number): readonly (readonly [x: number, y: number])[] {
  const along = (length: number): readonly number[] =>
    Array.from({ length: Math.ceil(length / stepPt) + 1 }, (_, index) => Math.min(length, index * stepPt));
  return [
    ...along(width).flatMap((at) => [[x + at, y] as const, [x + at, y + height] as const]),
    ...along(height).flatMap((at) => [[x, y + at] as const, [x + width, y + at] as const]),
  ];
}

/**
 * No name is cut: unseen marks stand along the edges of the frame and of every panel on it. MapLibre places the topmost layer first, and a name that would
 * lie on an edge is set elsewhere or left out.
 */
export function withFence(scene: Scene, { box, camera }: MapFrame, panels: readonly Box[], mapPxPerPt: number): Scene {
  const inset = fencePx / 2 / mapPxPerPt;
  const inner: Box = {
    x: box.x + inset,
    y: box.y + inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
  };
  const points = [inner, ...panels].flatMap((each) => edgePoints(each, fencePx / mapPxPerPt));
  const image = { width: fencePx, height: fencePx, pixelRatio: 1, data: new Uint8ClampedArray(4 * fencePx * fencePx) };
  return {
    ...scene,
    images: [...scene.images, { id: fenceId, kind: 'raster', ...image }],
    sources: {
      ...scene.sources,
      [fenceId]: geojsonSource({
        type: 'FeatureCollection',
        features: points.map((point) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...unproject(camera, box, mapPxPerPt, point)] },
          properties: {},
        })),
      }),
    },
    layers: [
      ...scene.layers,
      {
        id: fenceId,
        type: 'symbol',
        source: fenceId,
        layout: { 'icon-image': fenceId, 'icon-overlap': 'always', 'icon-padding': 0 },
        paint: {},
      },
    ],
  };
}

const withoutCards = new WeakMap<readonly Shown[], readonly Shown[]>();

/** Plates alone: cards would cover marks on a map of this size, so that their words stand beside it. The same list for the same records, so that plates are laid out once. */
export function shownOnSheet(all: readonly Shown[]): readonly Shown[] {
  let shown = withoutCards.get(all);
  if (!shown) {
    shown = all.filter((each) => isOnPlate(each) || !['transfer', 'deployment'].includes(each.facts.record.kind));
    withoutCards.set(all, shown);
  }
  return shown;
}

const composeAreaPlates: ComposePlates = (context, ...others) =>
  composePlates({ ...context, shown: shownOnSheet(context.shown) }, ...others);

/** `panels`: what lies on the map. In the flavour and language of the sheet; the selected record is ringed, nothing is hovered. */
export function composeSheetScene(
  snapshot: Snapshot,
  frame: MapFrame,
  { basemap, userData }: SceneGround = noGround,
  panels: readonly Box[] = [],
): Scene {
  const [{ words, language }] = snapshot.texts;
  const { view, dataset, theme } = snapshot;
  const selection =
    snapshot.selected && selectedRecord(view.selection) !== null ? view.selection : ({ kind: 'none' } as const);
  const scene = composeScene(
    {
      view: { ...view, language, selection },
      visible: snapshot.visible,
      sight: sightOf(frame, panels, snapshot.sheet.mapPxPerPt),
      plates: composeAreaPlates,
      dataset,
      theme,
      words,
      hovered: null,
      military: snapshot.context.military,
      corridor: snapshot.context.corridor,
      callouts: snapshot.callouts,
      subject: snapshot.subject,
      changes: snapshot.changes,
      basemap,
      userData,
    },
    snapshot.modules,
  );
  return withBoundary(scene, snapshot);
}
