/** Distances on the ground: the corridor along the border, the outline that filters, and what the reader measures. The layer owns no record. */
import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, Position as Coordinates } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Drawing } from '../../domain/view/drawing.ts';
import { areaKm2, greatCircleChain, lengthKm } from '../../domain/geo/measure.ts';
import type { Position } from '../../domain/geo/placement.ts';
import type { Words } from '../../words/words.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { fonts, labelPaint, labelSizePx } from '../marks/labelStyle.ts';
import type { LayerContext, LayerModule, LegendEntry } from '../contract/layer.ts';
import type { Shape } from '../contract/image.ts';
import { geojsonSource } from '../contract/scene.ts';
import { circlePath } from '../symbols/path.ts';

const closed = (corners: readonly Position[]): Coordinates[] =>
  [...corners, ...corners.slice(0, 1)].map((corner) => [...corner]);
const line = (coordinates: Coordinates[]): Feature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates },
  properties: {},
});

function linesOf(drawing: Drawing): readonly Feature[] {
  switch (drawing.kind) {
    case 'rings':
      return drawing.radiiKm.map((km) =>
        line(circle([...drawing.center], km, { steps: 96 }).geometry.coordinates[0] ?? []),
      );
    case 'line':
      return drawing.positions.length < 2
        ? []
        : [line(greatCircleChain(drawing.positions).map((position) => [...position]))];
    case 'area':
      return [line(closed(drawing.positions))];
  }
}

const cornersOf = (drawing: Drawing): readonly Position[] =>
  drawing.kind === 'rings' ? [drawing.center] : drawing.positions;

/** Up to a hundred kilometres with one decimal: finer is not known of anything here. */
export function kmText(km: number, words: Words): string {
  return words.t('measure.km', { km: words.number(km, km < 100 ? 1 : 0) });
}

function northOf(center: Position, km: number): Position {
  const top = circle([...center], km, { steps: 4 }).geometry.coordinates[0]?.reduce((best, each) =>
    (each[1] ?? 0) > (best[1] ?? 0) ? each : best,
  );
  return [top?.[0] ?? center[0], top?.[1] ?? center[1]];
}

function labelsOf(drawing: Drawing, words: Words): readonly (readonly [at: Position, text: string])[] {
  if (drawing.kind === 'rings') return drawing.radiiKm.map((km) => [northOf(drawing.center, km), kmText(km, words)]);
  const last = drawing.positions.at(-1);
  if (!last || drawing.positions.length < 2) return [];
  if (drawing.kind === 'line') return [[last, kmText(lengthKm(drawing.positions), words)]];
  return [[last, words.t('measure.km2', { km2: words.number(areaKm2(drawing.positions)) })]];
}

const corridorShapes = (colour: string): readonly Shape[] => [
  { d: 'M3 5H21V19H3Z', fill: colour, opacity: 0.16 },
  { d: 'M3 5H21M3 19H21', stroke: colour, strokeWidth: 1.6, dash: [4, 2.4] },
];
const outlineShapes = (colour: string): readonly Shape[] => [
  { d: 'M4 8L14 4L21 11L17 20L6 18Z', fill: colour, opacity: 0.14 },
  { d: 'M4 8L14 4L21 11L17 20L6 18Z', stroke: colour, strokeWidth: 2 },
];
const drawnShapes: Readonly<Record<Drawing['kind'], (colour: string) => readonly Shape[]>> = {
  line: (colour) => [{ d: 'M4 18L11 8L20 6', stroke: colour, strokeWidth: 2, dash: [4, 2.4] }],
  area: (colour) => [{ d: 'M4 8L14 4L21 11L17 20L6 18Z', stroke: colour, strokeWidth: 2, dash: [4, 2.4] }],
  rings: (colour) => [
    { d: circlePath(12, 12, 4), stroke: colour, strokeWidth: 1.6 },
    { d: circlePath(12, 12, 9), stroke: colour, strokeWidth: 1.6 },
  ],
};

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/** A reader who never measures pays for no source and no layer. */
function parts({ corridor, area, drawings, theme, words, setting: { opacity } }: LayerContext): {
  readonly sources: [string, FeatureCollection][];
  readonly layers: LayerSpecification[];
  readonly labels: LayerSpecification[];
} {
  const [sources, layers, labels]: [[string, FeatureCollection][], LayerSpecification[], LayerSpecification[]] = [
    [],
    [],
    [],
  ];
  if (corridor) {
    sources.push(['distance-corridor', collection([{ type: 'Feature', geometry: corridor.outline, properties: {} }])]);
    layers.push(
      {
        id: 'distance-corridor-fill',
        type: 'fill',
        source: 'distance-corridor',
        paint: { 'fill-color': theme.border, 'fill-opacity': 0.09 * opacity, 'fill-antialias': false },
      },
      {
        id: 'distance-corridor-edge',
        type: 'line',
        source: 'distance-corridor',
        paint: {
          'line-color': theme.border,
          'line-width': 1.4,
          'line-dasharray': [4, 2.4],
          'line-opacity': 0.85 * opacity,
        },
      },
    );
  }
  if (area) {
    sources.push([
      'distance-area',
      collection([{ type: 'Feature', geometry: { type: 'Polygon', coordinates: [closed(area)] }, properties: {} }]),
    ]);
    layers.push(
      {
        id: 'distance-area-fill',
        type: 'fill',
        source: 'distance-area',
        paint: { 'fill-color': theme.selection, 'fill-opacity': 0.1 * opacity, 'fill-antialias': false },
      },
      {
        id: 'distance-area-edge',
        type: 'line',
        source: 'distance-area',
        paint: { 'line-color': theme.selection, 'line-width': 2.2, 'line-opacity': opacity },
      },
    );
  }
  if (drawings.length > 0) {
    sources.push(
      ['distance-lines', collection(drawings.flatMap(linesOf))],
      [
        'distance-corners',
        collection(
          drawings.flatMap(cornersOf).map((corner): Feature => ({
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [...corner] },
            properties: {},
          })),
        ),
      ],
      [
        'distance-texts',
        collection(
          drawings
            .flatMap((drawing) => labelsOf(drawing, words))
            .map(([at, text]): Feature => ({
              type: 'Feature',
              geometry: { type: 'Point', coordinates: [...at] },
              properties: { text },
            })),
        ),
      ],
    );
    layers.push(
      {
        id: 'distance-lines-halo',
        type: 'line',
        source: 'distance-lines',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': theme.halo, 'line-width': 4.2, 'line-opacity': 0.7 * opacity },
      },
      {
        id: 'distance-lines-stroke',
        type: 'line',
        source: 'distance-lines',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': theme.selection, 'line-width': 2, 'line-dasharray': [4, 2.4], 'line-opacity': opacity },
      },
      {
        id: 'distance-corners-dots',
        type: 'circle',
        source: 'distance-corners',
        paint: {
          'circle-radius': 3.6,
          'circle-color': theme.selection,
          'circle-stroke-color': theme.halo,
          'circle-stroke-width': 1.6,
          'circle-opacity': opacity,
          'circle-stroke-opacity': opacity,
        },
      },
    );
    labels.push({
      id: 'distance-texts-labels',
      type: 'symbol',
      source: 'distance-texts',
      layout: {
        'text-field': ['get', 'text'],
        'text-font': fonts.semiBold,
        'text-size': labelSizePx,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.35],
        'text-overlap': 'always',
      },
      paint: { ...labelPaint(theme, opacity), 'text-color': theme.selection },
    });
  }
  return { sources, layers, labels };
}

export const distanceLayer: LayerModule = {
  id: 'distance',
  title: 'layer.distance',
  description: 'layer.distance.about',
  owns: () => false,
  compose: composeWhenChanged({ concerns: () => false, reads: ['space'] }, (context) => {
    const { sources, layers, labels } = parts(context);
    return {
      sources: Object.fromEntries(sources.map(([id, data]) => [id, geojsonSource(data)])),
      under: layers,
      labels: [],
      over: labels,
      images: [],
      pickable: [],
    };
  }),
  legend: ({ corridor, area, drawings, theme, words }) => {
    const kinds = new Set(drawings.map(({ kind }) => kind));
    const entry = (id: string, shapes: readonly Shape[], label: string): LegendEntry => ({
      id,
      shapes,
      label,
      count: null,
    });
    return [
      ...(corridor
        ? [
            entry(
              'corridor',
              corridorShapes(theme.border),
              words.t(`legend.corridor.${corridor.side}`, { km: words.number(corridor.km, 1) }),
            ),
          ]
        : []),
      ...(area ? [entry('outline', outlineShapes(theme.selection), words.t('legend.area'))] : []),
      ...[...kinds].map((kind) => entry(kind, drawnShapes[kind](theme.selection), words.t(`legend.drawing.${kind}`))),
    ];
  },
  symbol: () => [],
  facts: () => [],
};
