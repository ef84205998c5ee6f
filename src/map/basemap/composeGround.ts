/** The ground without its names: relief, land, water and lines, bottom to top. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { BasemapColours } from '../../theme/basemap.ts';

/** Values at zooms, with even steps between. */
export function byZoom(...stops: readonly number[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];
const isCore: ExpressionSpecification = ['in', ['get', 'id'], ['literal', ['IRQ', 'SYR']]];
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

export function composeGround(colours: BasemapColours): LayerSpecification[] {
  return [...composeLand(colours), ...composeWater(colours), ...composeLines(colours)];
}

/** The relief is one grey picture for all flavours; the land lies over it like a glaze and gives it its colour. */
function composeLand(colours: BasemapColours): LayerSpecification[] {
  return [
    { id: 'basemap-background', type: 'background', paint: { 'background-color': colours.margin } },
    {
      id: 'basemap-relief',
      type: 'raster',
      source: 'basemap-relief',
      paint: {
        'raster-brightness-min': colours.reliefShadow,
        'raster-brightness-max': colours.reliefLight,
        'raster-resampling': 'linear',
        'raster-fade-duration': 0,
      },
    },
    {
      id: 'basemap-land',
      type: 'fill',
      source: 'basemap-countries',
      paint: {
        'fill-color': ['case', isCore, colours.landCore, colours.land],
        'fill-opacity': ['case', isCore, colours.landCoreCover, colours.landCover],
        'fill-antialias': false,
      },
    },
    { id: 'basemap-sea', type: 'fill', source: 'basemap-sea', paint: { 'fill-color': colours.sea } },
    {
      id: 'basemap-coasts',
      type: 'line',
      source: 'basemap-coasts',
      layout: round,
      paint: { 'line-color': colours.coast, 'line-width': byZoom(4, 0.5, 8, 1.2) },
    },
  ];
}

/** Lakes lie over the rivers that run through them. */
function composeWater(colours: BasemapColours): LayerSpecification[] {
  return [
    {
      id: 'basemap-seasonal-water',
      type: 'fill',
      source: 'basemap-lakes',
      filter: isKind('seasonal'),
      minzoom: 5.5,
      paint: { 'fill-color': colours.seasonalWater },
    },
    {
      id: 'basemap-wadis',
      type: 'line',
      source: 'basemap-rivers',
      filter: isKind('wadi'),
      minzoom: 6,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.wadi,
        'line-opacity': byZoom(6, 0.25, 8, 0.8),
        'line-width': byZoom(6, 0.5, 10, 1.4),
        'line-dasharray': [5, 2.5],
      },
    },
    {
      id: 'basemap-canals',
      type: 'line',
      source: 'basemap-rivers',
      filter: isKind('canal'),
      minzoom: 7.5,
      paint: { 'line-color': colours.wadi, 'line-width': byZoom(7, 0.5, 10, 1.2) },
    },
    {
      id: 'basemap-streams',
      type: 'line',
      source: 'basemap-rivers',
      filter: isKind('stream'),
      minzoom: 5.5,
      layout: round,
      paint: {
        'line-color': colours.wadi,
        'line-opacity': byZoom(5.5, 0.35, 7.5, 0.9),
        'line-width': byZoom(5.5, 0.5, 10, 1.6),
      },
    },
    {
      id: 'basemap-rivers',
      type: 'line',
      source: 'basemap-rivers',
      filter: isKind('river'),
      layout: round,
      paint: {
        'line-color': colours.river,
        'line-opacity': byZoom(4.5, 0.4, 6.5, 0.95),
        'line-width': byZoom(5, 0.7, 7, 1.2, 10, 2.6),
      },
    },
    {
      id: 'basemap-main-rivers',
      type: 'line',
      source: 'basemap-rivers',
      filter: isKind('main'),
      layout: round,
      paint: { 'line-color': colours.river, 'line-width': byZoom(4.5, 0.9, 6.3, 1.9, 8.3, 3.2, 11, 7) },
    },
    {
      id: 'basemap-lakes',
      type: 'fill',
      source: 'basemap-lakes',
      filter: isKind('lake'),
      paint: { 'fill-color': colours.lake },
    },
    {
      id: 'basemap-lake-shores',
      type: 'line',
      source: 'basemap-lakes',
      filter: isKind('lake'),
      paint: { 'line-color': colours.lakeShore, 'line-width': byZoom(5, 0.5, 9, 1.2) },
    },
  ];
}

/** The Iraq–Syria border itself is drawn by its own layer, above these. */
function composeLines(colours: BasemapColours): LayerSpecification[] {
  return [
    {
      id: 'basemap-governorate-lines',
      type: 'line',
      source: 'basemap-governorate-lines',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.governorateBorder,
        'line-opacity': byZoom(4.5, 0.5, 6.5, 1),
        'line-width': byZoom(5, 0.7, 9, 1.5),
        'line-dasharray': [3, 2, 0.6, 2],
      },
    },
    {
      id: 'basemap-border-band',
      type: 'line',
      source: 'basemap-borders',
      filter: isKind('border'),
      layout: round,
      paint: { 'line-color': colours.countryBorder, 'line-opacity': 0.14, 'line-width': byZoom(4.5, 3, 6.3, 6, 9, 10) },
    },
    {
      id: 'basemap-borders',
      type: 'line',
      source: 'basemap-borders',
      filter: isKind('border'),
      layout: round,
      paint: { 'line-color': colours.countryBorder, 'line-width': byZoom(4.5, 0.8, 6.3, 1.3, 9, 2) },
    },
    {
      id: 'basemap-disputed-borders',
      type: 'line',
      source: 'basemap-borders',
      filter: isKind('disputed'),
      paint: {
        'line-color': colours.disputedBorder,
        'line-width': byZoom(4.5, 0.8, 6.3, 1.3, 9, 2),
        'line-dasharray': [2.5, 2],
      },
    },
    {
      id: 'basemap-frame',
      type: 'line',
      source: 'basemap-frame',
      paint: { 'line-color': colours.frame, 'line-width': 1.5 },
    },
  ];
}
