/** A scene crowded with marks and crossing lines, on which faulty joins of a picture become visible. */
import { fonts } from '../../src/layers/marks/labelStyle.ts';
import { geojsonSource, type Scene } from '../../src/layers/contract/scene.ts';

const columns = 24;
const rows = 16;
const positions = Array.from({ length: columns * rows }, (_, index): [number, number] => [
  37.6 + (index % columns) * 0.29,
  32.4 + Math.floor(index / columns) * 0.26,
]);

export const crowded: Scene = {
  sources: {
    marks: geojsonSource({
      type: 'FeatureCollection',
      features: positions.map((coordinates, index) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates },
        properties: { order: index },
      })),
    }),
    lines: geojsonSource({
      type: 'FeatureCollection',
      features: positions.slice(0, columns).map(([x]) => ({
        type: 'Feature',
        geometry: {
          type: 'LineString',
          coordinates: [
            [x, 30],
            [x + 1, 38],
          ],
        },
        properties: {},
      })),
    }),
  },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#203040' } },
    { id: 'lines', type: 'line', source: 'lines', paint: { 'line-color': '#E0C060', 'line-width': 3 } },
    {
      id: 'discs',
      type: 'circle',
      source: 'marks',
      paint: {
        'circle-radius': 9,
        'circle-color': '#0072B2',
        'circle-stroke-color': '#FFFFFF',
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'marks',
      type: 'symbol',
      source: 'marks',
      layout: { 'icon-image': 'cross', 'icon-padding': 4, 'symbol-sort-key': ['get', 'order'] },
    },
  ],
  images: [
    {
      id: 'cross',
      kind: 'shapes',
      size: 26,
      shapes: [{ d: 'M4 4L20 20M20 4L4 20', stroke: '#D55E00', strokeWidth: 3 }],
    },
  ],
  pickable: [],
};

/** Labels longer than the distance to the next one, so that most are left out; which ones depends on long chains of neighbours. */
export const labelled: Scene = {
  ...crowded,
  sources: {
    ...crowded.sources,
    marks: geojsonSource({
      type: 'FeatureCollection',
      features: positions.map((coordinates, index) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates },
        properties: { order: (index * 173) % positions.length, name: `A long name ${index}` },
      })),
    }),
  },
  layers: [
    ...crowded.layers.slice(0, 2),
    {
      id: 'names',
      type: 'symbol',
      source: 'marks',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': fonts.semiBold,
        'text-size': 20,
        'text-max-width': 30,
        'symbol-sort-key': ['get', 'order'],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.4,
      },
      paint: { 'text-color': '#FFFFFF', 'text-halo-color': '#203040', 'text-halo-width': 2 },
    },
  ],
};

/** Every third label of the scene above: most may stand on the side that is tried first, which others have taken there. */
export const sparse: Scene = {
  ...labelled,
  layers: labelled.layers.map((layer) =>
    layer.id === 'names' && layer.type === 'symbol'
      ? { ...layer, filter: ['==', ['%', ['get', 'order'], 3], 2] }
      : layer,
  ),
};
