/**
 * The names of the ground, bottom to top. MapLibre places the topmost layer first, so what comes later here drives out what comes earlier: countries
 * give way to large towns, small towns to both.
 */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { BasemapColours } from '../../theme/basemap.ts';
import { byZoom } from './composeGround.ts';
import { regularFont, semiBoldFont } from './fontNames.ts';

export type BasemapLanguage = 'en' | 'ar';

/** Letters are spaced in Latin capitals only: spaced Arabic would come apart. */
const spaced = (language: BasemapLanguage, em: number): number => (language === 'ar' ? 0 : em);

/** One language; a missing Arabic name falls back to the Latin one. */
function nameIn(language: BasemapLanguage): ExpressionSpecification {
  return language === 'ar' ? ['coalesce', ['get', 'ar'], ['get', 'en']] : ['get', 'en'];
}

function capitals(language: BasemapLanguage): ExpressionSpecification {
  return language === 'ar' ? nameIn('ar') : ['upcase', ['get', 'en']];
}

export function composeLabels(colours: BasemapColours, language: BasemapLanguage): LayerSpecification[] {
  const halo = (widthPx: number) => ({ 'text-halo-color': colours.labelHalo, 'text-halo-width': widthPx });
  return [
    {
      id: 'basemap-governorate-labels',
      type: 'symbol',
      source: 'basemap-governorate-labels',
      minzoom: 5.7,
      filter: ['>=', ['get', 'areaKm2'], ['step', ['zoom'], 7000, 7, 0]],
      layout: {
        'text-field': capitals(language),
        'text-font': [regularFont],
        'text-size': byZoom(5.7, language === 'ar' ? 15 : 12, 8, language === 'ar' ? 20 : 16),
        'text-letter-spacing': spaced(language, 0.18),
        'text-max-width': 8,
        'text-padding': 8,
      },
      paint: { 'text-color': colours.governorateLabel, ...halo(1.2) },
    },
    ...composeTowns(colours, language, [5, 4, 3]),
    {
      id: 'basemap-river-labels',
      type: 'symbol',
      source: 'basemap-river-labels',
      minzoom: 5.8,
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 6.8, 2]],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 240,
        'text-field': nameIn(language),
        'text-font': [regularFont],
        'text-size': language === 'ar' ? byZoom(5.8, 14.5, 9, 18) : byZoom(5.8, 12.5, 9, 16),
        'text-letter-spacing': spaced(language, 0.08),
        'text-offset': [0, -0.75],
        'text-max-angle': 45,
        'text-padding': 6,
      },
      paint: { 'text-color': colours.waterLabel, ...halo(1.4) },
    },
    {
      id: 'basemap-lake-labels',
      type: 'symbol',
      source: 'basemap-lake-labels',
      minzoom: 6.6,
      layout: {
        'text-field': nameIn(language),
        'text-font': [regularFont],
        'text-size': language === 'ar' ? byZoom(6.6, 13.5, 9, 17) : byZoom(6.6, 12, 9, 15),
        'text-max-width': 6,
        'text-padding': 4,
      },
      paint: { 'text-color': colours.waterLabel, ...halo(1.2) },
    },
    {
      id: 'basemap-country-labels',
      type: 'symbol',
      source: 'basemap-country-labels',
      maxzoom: 8,
      layout: {
        'text-field': capitals(language),
        'text-font': [semiBoldFont],
        'text-letter-spacing': spaced(language, 0.3),
        'text-max-width': 9,
        'text-padding': 6,
        'text-size': byRank(language === 'ar' ? 1.25 : 1),
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': colours.countryLabel,
        'text-opacity': ['match', ['get', 'rank'], 1, 0.95, 0.75],
        ...halo(1),
      },
    },
    ...composeTowns(colours, language, [2, 1]),
  ];
}

/** Iraq and Syria are written larger than their neighbours. */
function byRank(scale: number): ExpressionSpecification {
  const size = (first: number, other: number): ExpressionSpecification => [
    'match',
    ['get', 'rank'],
    1,
    first * scale,
    other * scale,
  ];
  return ['interpolate', ['linear'], ['zoom'], 4.5, size(17, 13), 7, size(30, 19)];
}

type Rank = 1 | 2 | 3 | 4 | 5;

interface TownLook {
  readonly minzoom: number;
  /** Text sizes in CSS pixels at zoom 5 and zoom 9. */
  readonly sizes: readonly [number, number];
  readonly font: string;
  readonly iconSize: number;
}

const looks: Readonly<Record<Rank, TownLook>> = {
  1: { minzoom: 4, sizes: [15, 22], font: semiBoldFont, iconSize: 1 },
  2: { minzoom: 5.3, sizes: [13, 18.5], font: semiBoldFont, iconSize: 0.88 },
  3: { minzoom: 6.2, sizes: [12, 16.5], font: regularFont, iconSize: 0.76 },
  4: { minzoom: 7.2, sizes: [11, 15], font: regularFont, iconSize: 0.66 },
  5: { minzoom: 8.4, sizes: [10.5, 14], font: regularFont, iconSize: 0.58 },
};

/** Arabic letters are small for their size. */
const arabicScale = 1.12;

function composeTowns(
  colours: BasemapColours,
  language: BasemapLanguage,
  ranks: readonly Rank[],
): LayerSpecification[] {
  return ranks.flatMap((rank) => [
    composeTownLayer(colours, language, rank, 'other'),
    composeTownLayer(colours, language, rank, 'core'),
  ]);
}

function composeTownLayer(
  colours: BasemapColours,
  language: BasemapLanguage,
  rank: Rank,
  where: 'core' | 'other',
): LayerSpecification {
  const { minzoom, sizes, font, iconSize } = looks[rank];
  const isForeign = where === 'other';
  const scale = (language === 'ar' ? arabicScale : 1) * (isForeign ? 0.88 : 1);
  const filter: FilterSpecification = [
    'all',
    ['==', ['get', 'rank'], rank],
    [isForeign ? '==' : '!=', ['get', 'country'], 'other'],
  ];
  const layout = {
    'text-field': townText(colours, language, rank, isForeign),
    'text-font': [isForeign ? regularFont : font],
    'text-size': byZoom(5, sizes[0] * scale, 9, sizes[1] * scale),
    'text-line-height': 1.1,
    'text-max-width': 9,
    'text-justify': 'auto',
    'text-padding': 3,
    'text-variable-anchor-offset': ['match', ['get', 'side'], 'west', ['literal', sides.west], ['literal', sides.east]],
    'icon-image': ['match', ['get', 'kind'], 'capital', 'capital', 'town'],
    'icon-size': isForeign ? iconSize * 0.8 : iconSize,
    'icon-padding': 1,
    'icon-overlap': 'always',
    'symbol-sort-key': ['get', 'order'],
  };
  const quiet = rank <= 2 ? colours.townLabel : colours.smallTownLabel;
  return {
    id: `basemap-towns-${rank}${isForeign ? '-foreign' : ''}`,
    type: 'symbol',
    source: 'basemap-places',
    minzoom: isForeign ? minzoom + 0.6 : minzoom,
    filter,
    layout: layout as unknown as NonNullable<SymbolLayerSpecification['layout']>,
    paint: {
      'text-color': isForeign ? colours.foreignTownLabel : quiet,
      'text-halo-color': colours.labelHalo,
      'text-halo-width': 1.6,
      'text-halo-blur': 0.3,
      'icon-opacity': isForeign ? 0.6 : 1,
    },
  };
}

/** Large towns of the two countries carry their Arabic name beneath the Latin one. */
function townText(
  colours: BasemapColours,
  language: BasemapLanguage,
  rank: Rank,
  isForeign: boolean,
): ExpressionSpecification {
  if (language === 'ar' || rank > 2 || isForeign) return nameIn(language);
  return [
    'format',
    ['get', 'en'],
    {},
    '\n',
    {},
    ['get', 'ar'],
    { 'font-scale': 0.84, 'text-font': ['literal', [regularFont]], 'text-color': colours.smallTownLabel },
  ];
}

/**
 * Where a name may stand, best first, with the distance from the dot in ems. Syrian towns near the border are named to its west, and only where nothing
 * else is free across it.
 */
const sides = {
  west: [
    'right',
    [-0.55, 0],
    'top-right',
    [-0.2, 0.45],
    'bottom-right',
    [-0.2, -0.6],
    'top',
    [-0.9, 0.55],
    'bottom',
    [-0.9, -0.7],
    'left',
    [0.55, 0],
    'bottom-left',
    [0.2, -0.6],
  ],
  east: [
    'left',
    [0.55, 0],
    'top-left',
    [0.2, 0.45],
    'bottom-left',
    [0.2, -0.6],
    'top',
    [0, 0.55],
    'bottom',
    [0, -0.7],
    'right',
    [-0.55, 0],
  ],
} as const;
