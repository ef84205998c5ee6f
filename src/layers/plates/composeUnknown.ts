/** Areas of which a step says that something is not known: a broken outline around nothing, and a note with the name. */
import type { Feature } from 'geojson';
import type { LayerScene } from '../contract/layer.ts';
import { geojsonSource } from '../contract/scene.ts';
import type { DrawnCallout } from '../marks/composeCallouts.ts';
import type { PlacementContext, StepSubject } from './sight.ts';

const outlines = 'unknown-areas';

/** At the place where the gazetteer writes the name of the area; none for an area without one. */
export function unknownNotes({ unknown }: StepSubject, { dataset, words }: PlacementContext): readonly DrawnCallout[] {
  const labelAt = new Map([...dataset.places.values()].map(({ area, labelAt: at }) => [area, at]));
  return unknown.flatMap((id) => {
    const [area, position] = [dataset.areas.get(id), labelAt.get(id)];
    return area && position ? [{ position, text: words.t('unknown.area', { area: words.text(area.name) }) }] : [];
  });
}

export function composeUnknown({ unknown }: StepSubject, { dataset, theme }: PlacementContext): LayerScene {
  const areas = unknown.flatMap((id) => dataset.areas.get(id) ?? []);
  return {
    sources: {
      [outlines]: geojsonSource({
        type: 'FeatureCollection',
        features: areas.map(({ geometry }): Feature => ({ type: 'Feature', geometry, properties: {} })),
      }),
    },
    under: [
      {
        id: 'unknown-outlines',
        type: 'line',
        source: outlines,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': theme.page.accent, 'line-width': 2, 'line-dasharray': [3, 3], 'line-opacity': 0.85 },
      },
    ],
    labels: [],
    over: [],
    images: [],
    pickable: [],
  };
}
