/** Notes at places of the map: a dot, and a text beside it that keeps clear of the edge. They stand above everything, because somebody put them there. */
import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Position } from '../../domain/geo/placement.ts';
import type { Theme } from '../../theme/theme.ts';
import { arrayProperty } from './arrayProperty.ts';
import { fonts, labelText } from './labelStyle.ts';
import { geojsonSource, type SceneSource } from '../contract/scene.ts';

export interface DrawnCallout {
  readonly position: Position;
  readonly text: string;
}

export interface CalloutScene {
  readonly sources: Readonly<Record<string, SceneSource>>;
  readonly layers: readonly LayerSpecification[];
}

/** Where a text stands, once there is a placement: broken into lines, and its middle from the position in CSS pixels. */
export interface PlacedText {
  readonly text: string;
  readonly offset: readonly [x: number, y: number];
}

export const calloutPx = 15;

const nothing: CalloutScene = { sources: {}, layers: [] };
const source = 'callouts-points';

/** `placed`: of every callout, in their order; null before there is a placement. */
export function composeCallouts(
  callouts: readonly DrawnCallout[],
  theme: Theme,
  placed: readonly PlacedText[] | null,
): CalloutScene {
  if (callouts.length === 0) return nothing;
  const features = callouts.map(({ position, text }, index): Feature => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...position] },
    properties: {
      text: placed?.[index]?.text ?? labelText(text),
      offset: placed?.[index]?.offset.map((px) => px / calloutPx),
    },
  }));
  return {
    sources: { [source]: geojsonSource({ type: 'FeatureCollection', features }) },
    layers: [
      {
        id: 'callouts-rings',
        type: 'circle',
        source,
        paint: {
          'circle-radius': 9,
          'circle-opacity': 0,
          'circle-stroke-color': theme.page.accent,
          'circle-stroke-width': 2.4,
        },
      },
      {
        id: 'callouts-dots',
        type: 'circle',
        source,
        paint: {
          'circle-radius': 3,
          'circle-color': theme.page.accent,
          'circle-stroke-color': theme.halo,
          'circle-stroke-width': 1,
        },
      },
      {
        id: 'callouts-texts',
        type: 'symbol',
        source,
        layout: {
          'text-field': ['get', 'text'],
          'text-font': fonts.semiBold,
          'text-size': calloutPx,
          'text-overlap': 'always',
          ...(placed
            ? { 'text-max-width': 80, 'text-offset': arrayProperty('offset') }
            : {
                'text-max-width': 13,
                'text-justify': 'auto',
                'text-variable-anchor': ['bottom', 'right', 'left', 'top'],
                'text-radial-offset': 2.1,
              }),
        } as never,
        paint: { 'text-color': theme.page.accent, 'text-halo-color': theme.labelHalo, 'text-halo-width': 2.2 },
      },
    ],
  };
}
