/**
 * Cells of an imported set as shapes on the map: filled by the number of rows, or hollow and dashed where all of them are only possible. As clusters,
 * circles with two numbers: the rows that are certain, and after a plus those that may be.
 */
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { DensityCells } from '../../domain/imported/densityCells.ts';
import { fromPlane } from '../../domain/imported/mercatorColumns.ts';
import type { DensityColours } from '../../theme/density.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Words } from '../../words/words.ts';
import { fonts, labelPaint } from '../marks/labelStyle.ts';

/** Least rows for the second colour and those after it. */
export const densityThresholds = [5, 25, 100, 500] as const;

const corners = [0, 1, 2, 3, 4, 5, 0].map(
  (corner) => [Math.sin((corner * Math.PI) / 3), Math.cos((corner * Math.PI) / 3)] as const,
);

interface CellProperties {
  readonly certain: number;
  readonly possible: number;
  readonly total: number;
}

interface ClusterProperties extends CellProperties {
  /** Empty where there is none to tell. */
  readonly label: string;
  readonly more: string;
}

export function cellShapes({
  x,
  y,
  certain,
  possible,
  radius,
}: DensityCells): FeatureCollection<Polygon, CellProperties> {
  return {
    type: 'FeatureCollection',
    features: Array.from(x, (middle, cell): Feature<Polygon, CellProperties> => ({
      type: 'Feature',
      geometry: {
        type: 'Polygon',
        coordinates: [
          corners.map(([right, down]) => [...fromPlane(middle + right * radius, (y[cell] ?? 0) + down * radius)]),
        ],
      },
      properties: propertiesOf(certain[cell] ?? 0, possible[cell] ?? 0),
    })),
  };
}

/** Where the rows are, not where the lattice is: cells would look like a pattern of the land. */
export function clusterPoints(
  { meanX, meanY, certain, possible }: DensityCells,
  words: Pick<Words, 'number'>,
): FeatureCollection<Point, ClusterProperties> {
  return {
    type: 'FeatureCollection',
    features: Array.from(meanX, (middle, cell) => {
      const [sure, maybe] = [certain[cell] ?? 0, possible[cell] ?? 0];
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...fromPlane(middle, meanY[cell] ?? 0)] },
        properties: {
          ...propertiesOf(sure, maybe),
          label: sure > 0 ? words.number(sure) : '',
          more: maybe > 0 ? `+${words.number(maybe)}?` : '',
        },
      };
    }),
  };
}

function propertiesOf(certain: number, possible: number): CellProperties {
  return { certain, possible, total: certain + possible };
}

const total: ExpressionSpecification = ['get', 'total'];
const onlyPossible: ExpressionSpecification = ['==', ['get', 'certain'], 0];

function colourSteps({ steps }: DensityColours): ExpressionSpecification {
  return [
    'step',
    total,
    steps[0],
    ...densityThresholds.flatMap((least, index) => [least, steps[index + 1] ?? steps[4]]),
  ] as ExpressionSpecification;
}

/** Bottom to top. */
export function cellLayers(
  id: string,
  source: string,
  colours: DensityColours,
  opacity: number,
): readonly LayerSpecification[] {
  const colour = colourSteps(colours);
  return [
    {
      id: `${id}-cells`,
      type: 'fill',
      source,
      filter: ['!', onlyPossible],
      paint: { 'fill-color': colour, 'fill-opacity': 0.78 * opacity, 'fill-antialias': false },
    },
    {
      id: `${id}-possible-cells`,
      type: 'fill',
      source,
      filter: onlyPossible,
      paint: { 'fill-color': colour, 'fill-opacity': 0.16 * opacity },
    },
    {
      id: `${id}-possible-outlines`,
      type: 'line',
      source,
      filter: onlyPossible,
      paint: {
        'line-color': colours.possible,
        'line-opacity': 0.55 * opacity,
        'line-width': 1,
        'line-dasharray': [2, 2],
      },
    },
  ];
}

/** Circles that grow with the number of rows; the largest still fit their cell of `clusterPx`. */
export function clusterLayers(
  id: string,
  source: string,
  colours: DensityColours,
  theme: Theme,
  opacity: number,
  clusterPx: number,
): readonly LayerSpecification[] {
  const largest = clusterPx * 0.42;
  return [
    {
      id: `${id}-circles`,
      type: 'circle',
      source,
      layout: { 'circle-sort-key': total },
      paint: {
        'circle-radius': [
          'step',
          total,
          largest * 0.42,
          10,
          largest * 0.55,
          100,
          largest * 0.7,
          1000,
          largest * 0.85,
          10_000,
          largest,
        ],
        'circle-color': colours.steps[1],
        'circle-opacity': ['case', onlyPossible, 0, 0.8 * opacity],
        'circle-stroke-color': colours.possible,
        'circle-stroke-width': ['case', onlyPossible, 1.5, 1],
        'circle-stroke-opacity': 0.8 * opacity,
      },
    },
    {
      id: `${id}-figures`,
      type: 'symbol',
      source,
      layout: {
        'text-field': [
          'format',
          ['get', 'label'],
          {},
          ['case', ['any', ['==', ['get', 'label'], ''], ['==', ['get', 'more'], '']], '', '\n'],
          {},
          ['get', 'more'],
          { 'font-scale': 0.82 },
        ],
        'text-font': fonts.semiBold,
        'text-size': 13,
        'text-line-height': 1,
        'text-overlap': 'always',
        'symbol-sort-key': total,
      },
      paint: labelPaint(theme, opacity),
    },
  ];
}
