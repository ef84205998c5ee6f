/** Small scenes that use every kind of operation between them. */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { SceneImage } from '../../src/layers/contract/image.ts';
import { geojsonSource, type Scene } from '../../src/layers/contract/scene.ts';

export const qaim: readonly [number, number] = [41.02, 34.37];
export const rutbah: readonly [number, number] = [40.28, 33.04];

type Located = readonly [id: string, position: readonly [number, number]];

const points = (records: readonly Located[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: records.map(([record, position]) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...position] },
    properties: { record, image: 'dot' },
  })),
});

/** Around both places. */
const ground: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { record: 'area' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [39, 32],
            [42, 32],
            [42, 35.5],
            [39, 35.5],
            [39, 32],
          ],
        ],
      },
    },
  ],
};

const dot = (colour: string): SceneImage => ({
  id: 'dot',
  kind: 'shapes',
  size: 24,
  shapes: [
    { d: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z', fill: colour, stroke: 'white', strokeWidth: 2 },
    { d: 'M4 12H20', stroke: 'black', dash: [2, 1], opacity: 0.5 },
  ],
});
const square: SceneImage = {
  id: 'square',
  kind: 'raster',
  width: 2,
  height: 2,
  pixelRatio: 1,
  data: new Uint8ClampedArray(16).fill(255),
};

const fill = (extra: object = {}): LayerSpecification => ({
  id: 'area',
  type: 'fill',
  source: 'ground',
  paint: { 'fill-color': '#445566', 'fill-opacity': 0.4 },
  ...extra,
});
const outline: LayerSpecification = {
  id: 'outline',
  type: 'line',
  source: 'ground',
  paint: { 'line-color': '#99aabb' },
};
const marks = (layout: object = {}): LayerSpecification => ({
  id: 'marks',
  type: 'symbol',
  source: 'records',
  layout: { 'icon-image': ['get', 'image'], 'icon-overlap': 'always', ...layout },
});

const groundSource = geojsonSource(ground);

/** Two records on one place, a third on another; the area is pickable too. */
export const first: Scene = {
  sources: {
    ground: groundSource,
    records: geojsonSource(
      points([
        ['one', qaim],
        ['two', qaim],
        ['three', rutbah],
      ]),
    ),
  },
  layers: [fill(), outline, marks()],
  images: [dot('#D55E00')],
  pickable: ['marks', 'area'],
};

/** Other data, order, images and properties. */
export const second: Scene = {
  sources: { ground: groundSource, records: geojsonSource(points([['three', qaim]])) },
  layers: [
    marks({ 'icon-size': 1.2, visibility: 'visible' }),
    fill({ paint: { 'fill-color': '#665544' }, minzoom: 5, filter: ['==', ['get', 'record'], 'area'] }),
    outline,
  ],
  images: [dot('#0077BB'), square],
  pickable: ['marks'],
};

/** Another kind of layer under a known id, and a source with other options. */
export const third: Scene = {
  sources: { ground: { ...groundSource, buffer: 64 } as never },
  layers: [{ id: 'marks', type: 'background', paint: { 'background-color': '#102030' } }, fill()],
  images: [],
  pickable: ['area'],
};
