/**
 * The ground of the map in one flavour and one language. Records are drawn between `below` and `above`. The Iraq–Syria border is left out: it is a layer
 * of its own. All ids begin with `basemap-`; the images `town` and `capital` come from `composeTownImages`.
 */
import type { Feature, LineString } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { basemapColours } from '../../theme/basemap.ts';
import type { Flavour } from '../../theme/flavour.ts';
import { basemapWindow } from './basemapWindow.ts';
import { composeGround } from './composeGround.ts';
import { composeLabels, type BasemapLanguage } from './composeLabels.ts';
import { basemapLayers, type BasemapData } from './decodeBasemap.ts';

export interface BasemapInput {
  readonly flavour: Flavour;
  readonly language: BasemapLanguage;
  readonly data: BasemapData;
  /** Full address of relief.webp. */
  readonly reliefUrl: string;
}

export interface Basemap {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** Relief, land, water and lines, bottom to top. */
  readonly below: LayerSpecification[];
  /** Names, bottom to top. */
  readonly above: LayerSpecification[];
}

const [west, south, east, north] = basemapWindow;

/** The edge of the plate. One object for good: sources are compared by identity. */
const frame: Feature<LineString> = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'LineString',
    coordinates: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  },
};

export function composeBasemap({ flavour, language, data, reliefUrl }: BasemapInput): Basemap {
  const colours = basemapColours[flavour];
  const vectors = basemapLayers.map((layer): [string, SourceSpecification] => [
    `basemap-${toKebab(layer)}`,
    { type: 'geojson', data: data[layer], maxzoom: 10, tolerance: 0.2 },
  ]);
  return {
    sources: {
      'basemap-relief': {
        type: 'image',
        url: reliefUrl,
        coordinates: [
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      },
      ...Object.fromEntries(vectors),
      'basemap-frame': { type: 'geojson', data: frame },
    },
    below: composeGround(colours),
    above: composeLabels(colours, language),
  };
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
