/** One soft band beside the border on each side where forces are said to be: somewhere along it, nobody says where. */
import type { Feature, LineString } from 'geojson';
import type { Focus } from '../contract/mark.ts';
import { emptyScene } from '../contract/composeWhenChanged.ts';
import type { LayerContext, LayerScene } from '../contract/layer.ts';
import { geojsonSource } from '../contract/scene.ts';

export interface Band {
  readonly side: 'IQ' | 'SY';
  /** Whom a pick names. */
  readonly record: string;
  readonly focus: Focus;
  readonly verdict: 'certain' | 'possible';
}

/** Iraq lies to the left of a border that is drawn from north to south; to the right of one drawn the other way. */
function signOf(side: Band['side'], { coordinates }: LineString): 1 | -1 {
  const southwards = (coordinates[0]?.[1] ?? 0) >= (coordinates.at(-1)?.[1] ?? 0);
  return (side === 'IQ') === southwards ? -1 : 1;
}

const bandPx = 9;

export function composeBand(
  bands: readonly Band[],
  { dataset, theme, setting: { opacity } }: LayerContext,
): LayerScene {
  const { border } = dataset;
  if (!border || bands.length === 0) return emptyScene;
  const features = bands.map(({ side, ...properties }): Feature => ({
    type: 'Feature',
    geometry: border,
    properties: { ...properties, shift: signOf(side, border) * (bandPx / 2 + 4) },
  }));
  return {
    ...emptyScene,
    sources: { 'deployments-band': geojsonSource({ type: 'FeatureCollection', features }) },
    under: [
      {
        id: 'deployments-band',
        type: 'line',
        source: 'deployments-band',
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': ['match', ['get', 'focus'], 'none', theme.label, theme.selection],
          'line-offset': ['get', 'shift'],
          'line-width': bandPx,
          'line-blur': 2,
          'line-opacity': 0.35 * opacity,
        },
      },
    ],
    pickable: ['deployments-band'],
  };
}
