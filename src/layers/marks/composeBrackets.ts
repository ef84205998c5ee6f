/** Lines along the border, one per force, each with end ticks that look towards the border. */
import { bearing } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Shown } from '../../domain/records/visible.ts';
import { arrayProperty } from './arrayProperty.ts';
import { bracketOffsetPx } from './arrangeMarks.ts';
import { focusOf } from './composeMarks.ts';
import { emptyScene } from '../contract/composeWhenChanged.ts';
import type { LayerContext, LayerScene } from '../contract/layer.ts';
import type { SceneImage } from '../contract/image.ts';
import { geojsonSource } from '../contract/scene.ts';

export interface Bracket {
  readonly shown: Shown;
  readonly side: 'IQ' | 'SY';
  /** Counts from the border outwards. */
  readonly index: number;
  readonly colour: string;
}

/** Iraq lies to the left of a border that is drawn from north to south; to the right of one drawn the other way. */
function signOf(side: 'IQ' | 'SY', { coordinates }: LineString): 1 | -1 {
  const southwards = (coordinates[0]?.[1] ?? 0) >= (coordinates.at(-1)?.[1] ?? 0);
  return (side === 'IQ') === southwards ? -1 : 1;
}

const tickPx = 6;

function tickImage(colour: string, flavour: string): SceneImage {
  return {
    id: `tick/${flavour}/${colour}`,
    kind: 'shapes',
    size: 12,
    shapes: [{ d: 'M6 12H18', stroke: colour, strokeWidth: 4 }],
  };
}

export function composeBrackets(brackets: readonly Bracket[], context: LayerContext): LayerScene {
  const { border } = context.dataset;
  const [first, second] = border?.coordinates ?? [];
  const [last, beforeLast] = border ? [border.coordinates.at(-1), border.coordinates.at(-2)] : [];
  if (!border || !first || !second || !last || !beforeLast || brackets.length === 0) return emptyScene;
  const {
    theme,
    setting: { opacity },
  } = context;
  const ends = [
    [first, bearing(first, second)],
    [last, bearing(beforeLast, last)],
  ] as const;
  const lines: Feature[] = [];
  const ticks: Feature[] = [];
  for (const { shown, side, index, colour } of brackets) {
    const sign = signOf(side, border);
    const record = shown.facts.record.id;
    const focus = focusOf(record, context);
    const properties = { record, focus, verdict: shown.verdict, colour, shift: sign * bracketOffsetPx(index) };
    lines.push({ type: 'Feature', geometry: border, properties });
    if (index > 0) continue;
    for (const [position, turn] of ends) {
      const shift = sign * (bracketOffsetPx(index) - tickPx / 2);
      ticks.push({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: position },
        properties: { ...properties, turn, offset: [shift, 0], image: tickImage(colour, theme.flavour).id },
      });
    }
  }
  const line = (id: string, verdict: 'certain' | 'possible', dash: object): LayerSpecification => ({
    id,
    type: 'line',
    source: 'deployments-lines',
    filter: ['==', ['get', 'verdict'], verdict],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['get', 'colour'],
      'line-offset': ['get', 'shift'],
      'line-width': ['match', ['get', 'focus'], 'selected', 4, 'hover', 3.4, 2],
      'line-opacity': opacity,
      ...dash,
    },
  });
  const used = new Set(ticks.map(({ properties }) => properties?.['colour'] as string));
  return {
    sources: {
      'deployments-lines': geojsonSource({ type: 'FeatureCollection', features: lines }),
      'deployments-ends': geojsonSource({ type: 'FeatureCollection', features: ticks }),
    },
    under: [
      line('deployments-certain', 'certain', {}),
      line('deployments-possible', 'possible', { 'line-dasharray': [2, 1.4] }),
      {
        id: 'deployments-ticks',
        type: 'symbol',
        source: 'deployments-ends',
        layout: {
          'icon-image': ['get', 'image'],
          'icon-rotate': ['get', 'turn'],
          'icon-rotation-alignment': 'map',
          'icon-offset': arrayProperty('offset'),
          'icon-overlap': 'always',
          'icon-ignore-placement': true,
        },
        paint: { 'icon-opacity': opacity },
      },
    ],
    labels: [],
    over: [],
    images: [...used].map((colour) => tickImage(colour, theme.flavour)),
    pickable: ['deployments-certain', 'deployments-possible'],
  };
}
