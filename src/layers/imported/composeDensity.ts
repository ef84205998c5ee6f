/**
 * Cells of an imported set on the map: filled by the number of rows, or hollow and dashed where all of them are only possible. As clusters, circles with two
 * numbers: the rows that are certain, and after a plus those that may be.
 */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { DensityCells } from '../../domain/imported/densityCells.ts';
import { fromPlane } from '../../domain/imported/mercatorColumns.ts';
import type { DensityColours } from '../../theme/density.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Words } from '../../words/words.ts';
import { fonts, labelPaint } from '../marks/labelStyle.ts';

/** Least rows for the second colour and those after it. */
export const densityThresholds = [5, 25, 100, 500] as const;

interface ClusterProperties {
  readonly certain: number;
  readonly total: number;
  /** Empty where there is none to tell. */
  readonly label: string;
  readonly more: string;
}

/**
 * Where the rows are, not where the lattice is: cells would look like a pattern of the land. The largest come last and lie on top: with a key to sort by, the
 * map would draw each of them by itself.
 */
export function clusterPoints(
  { meanX, meanY, certain, possible }: DensityCells,
  words: Pick<Words, 'number'>,
): FeatureCollection<Point, ClusterProperties> {
  const features = Array.from(meanX, (middle, cell): Feature<Point, ClusterProperties> => {
    const [sure, maybe] = [certain[cell] ?? 0, possible[cell] ?? 0];
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...fromPlane(middle, meanY[cell] ?? 0)] },
      properties: {
        certain: sure,
        total: sure + maybe,
        label: sure > 0 ? words.number(sure) : '',
        more: maybe > 0 ? `+${words.number(maybe)}?` : '',
      },
    };
  });
  return {
    type: 'FeatureCollection',
    features: features.toSorted((a, b) => a.properties.total - b.properties.total),
  };
}

const total: ExpressionSpecification = ['get', 'total'];
const isPossibleCluster: ExpressionSpecification = ['==', ['get', 'certain'], 0];

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
        'circle-opacity': ['case', isPossibleCluster, 0, 0.8 * opacity],
        'circle-stroke-color': colours.possible,
        'circle-stroke-width': ['case', isPossibleCluster, 1.5, 1],
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
        'symbol-z-order': 'source',
      },
      paint: labelPaint(theme, opacity),
    },
  ];
}
