/** Areas of which a step says that something is not known: empty, with a broken outline and their name. */
import type { Feature } from 'geojson';
import type { LayerScene } from '../contract/layer.ts';
import { geojsonSource } from '../contract/scene.ts';
import { fonts, labelText } from '../marks/labelStyle.ts';
import type { PlacementContext, StepSubject } from './sight.ts';

const outlines = 'unknown-areas';
const names = 'unknown-names';

/** The name is written where the gazetteer writes that of the area. */
export function composeUnknown({ unknown }: StepSubject, { dataset, theme, words }: PlacementContext): LayerScene {
  const areas = unknown.flatMap((id) => dataset.areas.get(id) ?? []);
  const labelAt = new Map([...dataset.places.values()].map(({ area, labelAt: at }) => [area, at]));
  return {
    sources: {
      [outlines]: geojsonSource({
        type: 'FeatureCollection',
        features: areas.map(({ geometry }): Feature => ({ type: 'Feature', geometry, properties: {} })),
      }),
      [names]: geojsonSource({
        type: 'FeatureCollection',
        features: areas.flatMap(({ id, name }): Feature[] => {
          const at = labelAt.get(id);
          return at
            ? [
                {
                  type: 'Feature',
                  geometry: { type: 'Point', coordinates: [...at] },
                  properties: { name: labelText(words.t('unknown.area', { area: words.text(name) })) },
                },
              ]
            : [];
        }),
      }),
    },
    under: [
      {
        id: 'unknown-outlines',
        type: 'line',
        source: outlines,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': theme.page.text, 'line-width': 2, 'line-dasharray': [3, 3], 'line-opacity': 0.85 },
      },
    ],
    labels: [],
    over: [
      {
        id: 'unknown-texts',
        type: 'symbol',
        source: names,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': fonts.semiBold,
          'text-size': 15,
          'text-max-width': 11,
          'text-overlap': 'always',
        } as never,
        paint: { 'text-color': theme.page.text, 'text-halo-color': theme.labelHalo, 'text-halo-width': 2.2 },
      },
    ],
    images: [],
    pickable: [],
  };
}
