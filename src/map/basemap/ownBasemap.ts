/**
 * A reader's own basemap, drawn quietly between our ground and our borders: ground cover, water, roads, buildings by the layer names of Protomaps and
 * OpenMapTiles, every other layer as thin lines, and no labels, so that ours stay readable. Pictures are drawn as they are, a little subdued.
 */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { SceneSource } from '../../layers/contract/scene.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Archive } from './archive.ts';

export interface OwnBasemapParts {
  readonly sources: Readonly<Record<string, SceneSource>>;
  readonly layers: readonly LayerSpecification[];
}

type Role = 'cover' | 'water' | 'waterway' | 'road' | 'building' | 'other';

/** Names that carry only labels or lines that we draw ourselves. */
const unused = new Set([
  'places',
  'pois',
  'boundaries',
  'earth',
  'place',
  'poi',
  'boundary',
  'water_name',
  'transportation_name',
  'housenumber',
  'mountain_peak',
  'aerodrome_label',
]);

/** Bottom to top. */
const drawOrder: readonly Role[] = ['cover', 'water', 'waterway', 'building', 'road', 'other'];

const roles: Readonly<Record<string, Role>> = {
  landcover: 'cover',
  landuse: 'cover',
  natural: 'cover',
  park: 'cover',
  aeroway: 'cover',
  water: 'water',
  ocean: 'water',
  waterway: 'waterway',
  roads: 'road',
  transportation: 'road',
  transit: 'road',
  buildings: 'building',
  building: 'building',
};

function roleOf(name: string): Role {
  return Object.hasOwn(roles, name) ? (roles[name] ?? 'other') : 'other';
}

/** Id of the source, and where its tiles are. */
export function tileSource(archive: Archive) {
  return {
    source: `own-${archive.id}`,
    tiles: {
      tiles: [archive.url],
      minzoom: archive.minZoom,
      maxzoom: archive.maxZoom,
      bounds: [...archive.bounds] as [number, number, number, number],
    },
  };
}

export function composeOwnBasemap(archive: Archive, theme: Theme): OwnBasemapParts {
  const { source, tiles } = tileSource(archive);
  if (archive.tiles === 'raster') {
    return {
      sources: { [source]: { type: 'raster', tileSize: 256, ...tiles } },
      layers: [
        {
          id: source,
          type: 'raster',
          source,
          paint: { 'raster-opacity': 0.85, 'raster-saturation': -0.4, 'raster-fade-duration': 0 },
        },
      ],
    };
  }
  const named = archive.vectorLayers.filter((name) => !unused.has(name)).map((name) => [name, roleOf(name)] as const);
  const layers = drawOrder.flatMap((role) =>
    named.filter(([, own]) => own === role).flatMap(([name]) => layersOf(role, source, name, theme)),
  );
  return { sources: { [source]: { type: 'vector', ...tiles } }, layers };
}

const areasOnly: FilterSpecification = ['==', ['geometry-type'], 'Polygon'];
const linesOnly: FilterSpecification = ['==', ['geometry-type'], 'LineString'];

function layersOf(role: Role, source: string, name: string, { page }: Theme): readonly LayerSpecification[] {
  const base = { source, 'source-layer': name };
  const id = `${source}/${name}`;
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const water: LayerSpecification = {
    ...base,
    id: `${id}/lines`,
    type: 'line',
    filter: linesOnly,
    layout: round,
    paint: {
      'line-color': page.possible,
      'line-opacity': 0.45,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.4, 13, 2],
    },
  };
  switch (role) {
    case 'cover':
      return [
        {
          ...base,
          id,
          type: 'fill',
          filter: areasOnly,
          paint: { 'fill-color': page.rule, 'fill-opacity': 0.3, 'fill-antialias': false },
        },
      ];
    case 'water':
      return [
        {
          ...base,
          id,
          type: 'fill',
          filter: areasOnly,
          paint: { 'fill-color': page.possible, 'fill-opacity': 0.4, 'fill-antialias': false },
        },
        water,
      ];
    case 'waterway':
      return [water];
    case 'building':
      return [
        {
          ...base,
          id,
          type: 'fill',
          minzoom: 12,
          filter: areasOnly,
          paint: { 'fill-color': page.textQuiet, 'fill-opacity': 0.35 },
        },
      ];
    case 'road':
      return [
        {
          ...base,
          id,
          type: 'line',
          filter: linesOnly,
          layout: round,
          paint: {
            'line-color': page.textQuiet,
            'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.35, 10, 0.6],
            'line-width': roadWidth,
          },
        },
      ];
    case 'other':
      return [
        {
          ...base,
          id,
          type: 'line',
          layout: round,
          paint: { 'line-color': page.textQuiet, 'line-opacity': 0.35, 'line-width': 0.6 },
        },
      ];
  }
}

/** Protomaps calls it `kind`, OpenMapTiles `class`. */
const rank = (high: number, middle: number, low: number) => [
  'match',
  ['coalesce', ['get', 'kind'], ['get', 'class'], ''],
  ['highway', 'motorway', 'trunk'],
  high,
  ['major_road', 'primary', 'secondary', 'tertiary'],
  middle,
  low,
];
const roadWidth = [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  5,
  rank(0.7, 0.2, 0),
  9,
  rank(1.4, 0.8, 0.2),
  13,
  rank(4, 2.6, 1),
] as never;
