/**
 * Cells of an imported set as shapes on the map: filled by the number of rows, or hollow and dashed where all of them are only possible. As clusters,
 * circles with two numbers: the rows that are certain, and after a plus those that may be.
 */
import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson';
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

interface CellsProperties {
  /** Of the colours, from 0. */
  readonly step: number;
  /** All rows of the cells are only possible. */
  readonly onlyPossible: boolean;
}

interface ClusterProperties {
  readonly certain: number;
  readonly total: number;
  /** Empty where there is none to tell. */
  readonly label: string;
  readonly more: string;
}

/** One feature for all cells that look alike: the map lays out ten features sooner than a thousand with as many shapes. */
export function cellShapes({
  x,
  y,
  certain,
  possible,
  radius,
}: DensityCells): FeatureCollection<MultiPolygon, CellsProperties> {
  const alike = new Map<number, Feature<MultiPolygon, CellsProperties>>();
  for (const [cell, middle] of x.entries()) {
    const sure = certain[cell] ?? 0;
    const total = sure + (possible[cell] ?? 0);
    const step = densityThresholds.filter((least) => total >= least).length;
    const key = sure === 0 ? -1 - step : step;
    let feature = alike.get(key);
    if (!feature) {
      const properties = { step, onlyPossible: sure === 0 };
      feature = { type: 'Feature', geometry: { type: 'MultiPolygon', coordinates: [] }, properties };
      alike.set(key, feature);
    }
    feature.geometry.coordinates.push([
      corners.map(([right, down]) => [...fromPlane(middle + right * radius, (y[cell] ?? 0) + down * radius)]),
    ]);
  }
  return { type: 'FeatureCollection', features: [...alike.values()] };
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
          certain: sure,
          total: sure + maybe,
          label: sure > 0 ? words.number(sure) : '',
          more: maybe > 0 ? `+${words.number(maybe)}?` : '',
        },
      };
    }),
  };
}

const total: ExpressionSpecification = ['get', 'total'];
const isPossibleCluster: ExpressionSpecification = ['==', ['get', 'certain'], 0];
const arePossibleCells: ExpressionSpecification = ['==', ['get', 'onlyPossible'], true];

function colourSteps({ steps }: DensityColours): ExpressionSpecification {
  const [first, ...rest] = steps;
  return ['step', ['get', 'step'], first, ...rest.flatMap((colour, index) => [index + 1, colour])];
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
      filter: ['!', arePossibleCells],
      paint: { 'fill-color': colour, 'fill-opacity': 0.78 * opacity, 'fill-antialias': false },
    },
    {
      id: `${id}-possible-cells`,
      type: 'fill',
      source,
      filter: arePossibleCells,
      paint: { 'fill-color': colour, 'fill-opacity': 0.16 * opacity },
    },
    {
      id: `${id}-possible-outlines`,
      type: 'line',
      source,
      filter: arePossibleCells,
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
        'symbol-sort-key': total,
      },
      paint: labelPaint(theme, opacity),
    },
  ];
}
