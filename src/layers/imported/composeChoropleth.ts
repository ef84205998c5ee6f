/** Governorates shaded by how many rows of an imported set they hold: filled by class of the certain rows, hatched where all are only possible. */
import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { classOf, type Shading } from '../../domain/imported/choropleth.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { choroplethColours, type ChoroplethColours } from '../../theme/choropleth.ts';
import type { Theme } from '../../theme/theme.ts';
import type { SceneImage } from '../contract/image.ts';
import { geojsonSource, type SceneSource } from '../contract/scene.ts';

export interface ChoroplethScene {
  readonly sources: Readonly<Record<string, SceneSource>>;
  /** Under every border and mark. */
  readonly under: readonly LayerSpecification[];
  readonly images: readonly SceneImage[];
}

export const noChoropleth: ChoroplethScene = { sources: {}, under: [], images: [] };

const source = 'shaded-areas';

function shadedAreas({ counts, starts }: Shading, areas: Dataset['areas']): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: counts.areas.flatMap(({ area, certain, possible }): readonly Feature[] => {
      const found = areas.get(area);
      return found
        ? [
            {
              type: 'Feature',
              geometry: found.geometry,
              properties: { step: classOf(certain, starts), certain, possible },
            },
          ]
        : [];
    }),
  };
}

/** The fewer classes, the further apart their colours. */
export function stepColours({ classes }: Pick<ChoroplethColours, 'classes'>, count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => classes[count < 2 ? 2 : Math.round((index * (classes.length - 1)) / (count - 1))] ?? classes[0],
  );
}

export function composeChoropleth(shading: Shading, { areas }: Pick<Dataset, 'areas'>, theme: Theme): ChoroplethScene {
  const colours = choroplethColours[theme.flavour];
  const hatch = `shaded-areas-hatch-${theme.flavour}`;
  const steps = stepColours(colours, shading.starts.length);
  const colour: ExpressionSpecification | string =
    steps.length < 2
      ? (steps[0] ?? colours.classes[2])
      : ([
          'step',
          ['get', 'step'],
          steps[0] ?? '',
          ...steps.slice(1).flatMap((each, index) => [index + 1, each]),
        ] as unknown as ExpressionSpecification);
  return {
    sources: { [source]: geojsonSource(shadedAreas(shading, areas)) },
    under: [
      {
        id: 'shaded-areas-fill',
        type: 'fill',
        source,
        filter: ['>=', ['get', 'step'], 0],
        paint: { 'fill-color': colour, 'fill-opacity': 0.62, 'fill-antialias': false },
      },
      {
        id: 'shaded-areas-possible',
        type: 'fill',
        source,
        filter: ['<', ['get', 'step'], 0],
        paint: { 'fill-pattern': hatch, 'fill-opacity': 0.8 },
      },
      {
        id: 'shaded-areas-edge',
        type: 'line',
        source,
        paint: { 'line-color': colours.outline, 'line-width': 0.8, 'line-opacity': 0.55 },
      },
    ],
    images: [
      {
        id: hatch,
        kind: 'shapes',
        size: 12,
        grid: 12,
        shapes: [{ d: 'M-1 13 13 -1M-7 7 7 -7M5 19 19 5', stroke: colours.possible, strokeWidth: 1.4 }],
      },
    ],
  };
}
