/** Notes at places of the map: a text that covers nothing, and a line from it to its place. They are drawn above everything. */
import type { Feature } from 'geojson';
import type { Position } from '../../domain/geo/placement.ts';
import type { Theme } from '../../theme/theme.ts';
import type { LayerScene } from '../contract/layer.ts';
import { geojsonSource } from '../contract/scene.ts';
import { arrayProperty } from './arrayProperty.ts';
import { fonts } from './labelStyle.ts';

export interface DrawnCallout {
  readonly position: Position;
  readonly text: string;
}

/** A text broken into lines, and its middle from the position in CSS pixels. */
export interface PlacedText {
  readonly text: string;
  readonly offset: readonly [x: number, y: number];
  /** Where on the ground the line from the text to its place begins. */
  readonly lineFrom: Position;
}

export const calloutPx = 15;

const points = 'callouts-points';
const lines = 'callouts-lines';

/** `placed`: one for every callout, in their order. */
export function composeCallouts(
  callouts: readonly DrawnCallout[],
  theme: Theme,
  placed: readonly PlacedText[],
): LayerScene {
  const each = callouts.flatMap(({ position }, index) => {
    const one = placed[index];
    return one ? [{ position, ...one }] : [];
  });
  const texts = each.map(({ position, text, offset }): Feature => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...position] },
    properties: { text, offset: offset.map((px) => px / calloutPx) },
  }));
  const leaders = each.map(({ position, lineFrom }): Feature => ({
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: [[...lineFrom], [...position]] },
    properties: {},
  }));
  const line = (id: string, colour: string, width: number) => ({
    id,
    type: 'line' as const,
    source: lines,
    layout: { 'line-cap': 'round' as const },
    paint: { 'line-color': colour, 'line-width': width },
  });
  return {
    sources: {
      [points]: geojsonSource({ type: 'FeatureCollection', features: texts }),
      [lines]: geojsonSource({ type: 'FeatureCollection', features: leaders }),
    },
    under: [],
    // Below the marks, so that the line ends beneath what it points at.
    labels: [line('callouts-lines-halo', theme.halo, 4), line('callouts-lines', theme.page.accent, 1.8)],
    over: [
      {
        id: 'callouts-texts',
        type: 'symbol',
        source: points,
        layout: {
          'text-field': ['get', 'text'],
          'text-font': fonts.semiBold,
          'text-size': calloutPx,
          'text-overlap': 'always',
          'text-max-width': 80,
          'text-offset': arrayProperty('offset'),
        } as never,
        paint: { 'text-color': theme.page.accent, 'text-halo-color': theme.labelHalo, 'text-halo-width': 2.2 },
      },
    ],
    images: [],
    pickable: [],
  };
}
