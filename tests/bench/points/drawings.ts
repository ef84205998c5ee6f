/** The same points drawn in two ways: by the project's map port, and as MapLibre's own circles under `setFilter`. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { DrawMode } from '../../../src/domain/imported/drawMode.ts';
import type { ImportedColumns } from '../../../src/domain/imported/importedColumns.ts';
import type { DayRange } from '../../../src/domain/imported/rowsInWindow.ts';
import { homeCamera } from '../../../src/domain/view/view.ts';
import type { Scene } from '../../../src/layers/contract/scene.ts';
import { fontFaces } from '../../../src/map/basemap/fonts.ts';
import { composeImported } from '../../../src/map/scene/composeImported.ts';
import { diffScene } from '../../../src/map/scene/diffScene.ts';
import { createMapLibrePort } from '../../../src/map/engine/maplibrePort.ts';
import type { MapEvents } from '../../../src/map/engine/port.ts';
import { themes } from '../../../src/theme/theme.ts';
import { wordsIn } from '../../../src/words/words.ts';

/** Resolves when the window is on the screen. */
export type ShowWindow = (window: DayRange) => Promise<void>;

export const palette = [
  '#AEB7C1',
  '#F58A3C',
  '#FF6B57',
  '#56B4E9',
  '#35C4B0',
  '#6CC070',
  '#E07FB5',
  '#8FB4E0',
  '#EBBE4D',
] as const;
const ground = { id: 'ground', type: 'background', paint: { 'background-color': '#172534' } } as const;
const faces = fontFaces((url) => new URL(url, document.baseURI).href);
const silent: MapEvents = {
  moved: () => undefined,
  settled: () => {},
  drawn: () => {},
  pick: () => {},
  hover: () => {},
  status: () => {},
  problem: () => {},
};

/** The browser draws after the script has ended; reading a pixel waits for it. */
function awaitPixels(container: HTMLElement): void {
  const gl = container.querySelector('canvas')?.getContext('webgl2');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

export async function drawByPort(container: HTMLElement, set: ImportedColumns, mode: DrawMode): Promise<ShowWindow> {
  const created = await createMapLibrePort(container, { camera: homeCamera, label: 'Map', fontFaces: faces });
  if (!created.ok) throw new Error(created.failure);
  const port = created.value;
  let shown: Scene | null = null;
  const input = { id: 'imported', set, mask: null, mode, cellZoom: Math.floor(homeCamera.zoom), palette, opacity: 1 };
  return async (window) => {
    const [part] = composeImported([input], window, themes.dark, wordsIn('en'));
    if (!part) throw new Error('There is nothing to draw.');
    const scene: Scene = {
      sources: part.sources,
      layers: [ground, ...part.over],
      images: [],
      pickable: [],
      imported: part.points.map((layer) => ({ ...layer, below: null })),
    };
    const drawn = new Promise<void>((resolve) => {
      const stop = port.listen({
        ...silent,
        drawn: () => {
          stop();
          resolve();
        },
      });
    });
    const result = await port.apply(diffScene(shown, scene));
    if (!result.ok) throw new Error(result.failure);
    shown = scene;
    await drawn;
    awaitPixels(container);
  };
}

export async function drawBySetFilter(container: HTMLElement, set: ImportedColumns): Promise<ShowWindow> {
  setWorkerUrl(workerUrl);
  const features = Array.from({ length: set.rows }, (_, row) => row)
    .filter((row) => !Number.isNaN(set.longitude[row]))
    .map((row) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [set.longitude[row] ?? 0, set.latitude[row] ?? 0] },
      properties: { earliest: set.earliest[row], latest: set.latest[row], category: set.category.codes[row] },
    }));
  const colours = palette.flatMap((colour, code) => (code === 0 ? [] : [code, colour]));
  const filterOf = ({ from, to }: DayRange) => [
    'all',
    ['<=', ['get', 'earliest'], to],
    ['>=', ['get', 'latest'], from],
  ];
  const map = new MapLibreMap({
    container,
    attributionControl: false,
    fadeDuration: 0,
    center: [...homeCamera.center],
    zoom: homeCamera.zoom,
    style: {
      version: 8,
      sources: { points: { type: 'geojson', data: { type: 'FeatureCollection', features } } },
      layers: [
        ground,
        {
          id: 'points',
          type: 'circle',
          source: 'points',
          filter: filterOf({ from: 0, to: 0 }) as never,
          paint: {
            'circle-radius': 3,
            'circle-color': ['match', ['get', 'category'], ...colours, palette[0]] as never,
          },
        },
      ],
    },
  });
  await map.once('idle');
  return async (window) => {
    const idle = map.once('idle');
    map.setFilter('points', filterOf(window) as never);
    await idle;
    awaitPixels(container);
  };
}
