/** Arrows with their counts. An undisclosed end is a row of short pieces, each fainter than the last, and a question mark. */
import { bearing } from '@turf/turf';
import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { clamp } from '../../base/numbers.ts';
import type { Position } from '../../domain/geo/placement.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { arrayProperty } from './arrayProperty.ts';
import { focusOf } from './composeMarks.ts';
import { fonts, labelPaint, labelText } from './labelStyle.ts';
import type { LayerContext, LayerScene } from '../contract/layer.ts';
import type { Curve } from './routeCurve.ts';
import type { SceneImage } from '../contract/image.ts';
import { geojsonSource } from '../contract/scene.ts';

export interface Arrow {
  readonly shown: Shown;
  readonly curve: Curve;
  readonly label: string;
  readonly dashed: boolean;
  /** Persons; 0 where not told. */
  readonly count: number;
}

/** Width of the line in px: by the square root of the count, so that 7,000 stays an arrow and 150 stays visible. */
export function arrowWidthPx(count: number): number {
  return Math.round(clamp(2 + Math.sqrt(count) / 14, 2, 8) * 10) / 10;
}

function headImage(colour: string, hollow: boolean, { theme }: LayerContext): SceneImage {
  const d = 'M12 3L21 20L12 16.4L3 20Z';
  return {
    id: `head/${theme.flavour}/${colour}/${hollow ? 'possible' : 'certain'}`,
    kind: 'shapes',
    size: 20,
    shapes: [
      { d, fill: theme.halo, stroke: theme.halo, strokeWidth: 5 },
      { d, fill: hollow ? theme.hollow : colour, stroke: colour, strokeWidth: 1.8 },
    ],
  };
}

/** Indices at which the solid stretch starts and ends, and the number of pieces of each fading one. */
function solidStretch({ points, fadesIn, fadesOut }: Curve): {
  readonly count: number;
  readonly start: number;
  readonly end: number;
} {
  const count = Math.round(points.length * (fadesIn && fadesOut ? 0.35 : 0.45));
  return { count, start: fadesIn ? count : 0, end: points.length - 1 - (fadesOut ? count : 0) };
}

/** The solid stretch as one line, fading stretches in pieces; `fade` is each one's share of the opacity. */
function pieces(
  curve: Curve,
  dashed: boolean,
): readonly { readonly line: readonly Position[]; readonly fade: number }[] {
  const { points, fadesIn, fadesOut } = curve;
  const { count, start, end } = solidStretch(curve);
  const piece = (first: number): readonly Position[] => points.slice(first, first + 2);
  const all = Array.from({ length: count }, (_, index) => ({ index, fade: (index + 1) / (count + 1) }));
  // Pieces are shorter than a dash: a dashed line leaves out every third.
  const fading = dashed ? all.filter(({ index }) => index % 3 !== 1) : all;
  return [
    ...(fadesIn ? fading.map(({ index, fade }) => ({ line: piece(index), fade })) : []),
    { line: points.slice(start, end + 1), fade: 1 },
    ...(fadesOut ? fading.map(({ index, fade }) => ({ line: piece(end + index), fade: 1 - fade })) : []),
  ];
}

/** Counts stand past the middle of the arrow: where it begins, marks crowd. */
const labelShare = 0.72;

const at = (points: readonly Position[], share: number): Position =>
  points[Math.round((points.length - 1) * share)] ?? [0, 0];
const point = (position: Position): Feature['geometry'] => ({ type: 'Point', coordinates: [...position] });

export function composeArrows(arrows: readonly Arrow[], context: LayerContext): LayerScene {
  const {
    theme,
    setting: { opacity },
    arrangement,
  } = context;
  const colour = theme.records.transfer;
  const images = new Map<string, SceneImage>();
  const lines: Feature[] = [];
  const marks: Feature[] = [];
  const heads: Feature[] = [];
  const taken = new Set([...arrangement.values()].filter(({ tag }) => !tag).map(({ anchor }) => anchor.join(' ')));
  for (const { shown, curve, label, dashed, count } of arrows) {
    const record = shown.facts.record.id;
    const { verdict } = shown;
    const base = { record, verdict, focus: focusOf(record, context) };
    const width = arrowWidthPx(count);
    for (const { line, fade } of pieces(curve, dashed)) {
      lines.push({
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: line.map((one) => [...one]) },
        properties: { ...base, width, fade, dashed },
      });
    }
    marks.push({
      type: 'Feature',
      geometry: point(at(curve.points, labelShare)),
      properties: { ...base, label: labelText(label) },
    });
    const unknown = { ...base, unknown: true };
    if (curve.fadesIn) heads.push({ type: 'Feature', geometry: point(at(curve.points, 0)), properties: unknown });
    if (curve.fadesOut) heads.push({ type: 'Feature', geometry: point(at(curve.points, 1)), properties: unknown });
    // The tip touches the end, or the rim of a mark that stands there; towards an undisclosed end it stands where the solid stretch ends.
    const tip = solidStretch(curve).end;
    const [end, before] = [curve.points[tip], curve.points[tip - 1]];
    if (!end || !before) continue;
    const image = headImage(colour, verdict === 'possible', context);
    images.set(image.id, image);
    const offset = [0, curve.fadesOut ? 0 : 8 + (taken.has(end.join(' ')) ? 12 : 0)];
    heads.push({
      type: 'Feature',
      geometry: point(end),
      properties: { ...base, unknown: false, image: image.id, turn: bearing([...before], [...end]), offset },
    });
  }
  const line = (id: string, dashed: boolean | null, paint: object, filter: unknown[] = []): LayerSpecification => ({
    id,
    type: 'line',
    source: 'transfers-lines',
    layout: { 'line-join': 'round' },
    paint: paint as never,
    filter: ['all', ...(dashed === null ? [] : [['==', ['get', 'dashed'], dashed]]), ...filter] as never,
  });
  const faded = (share: number): unknown => ['*', ['get', 'fade'], opacity * share];
  const grown = (px: number): unknown => ['+', ['get', 'width'], px];
  return {
    sources: {
      'transfers-lines': geojsonSource({ type: 'FeatureCollection', features: lines }),
      'transfers-counts': geojsonSource({ type: 'FeatureCollection', features: marks }),
      'transfers-heads': geojsonSource({ type: 'FeatureCollection', features: heads }),
    },
    under: [
      line('transfers-casing', false, { 'line-color': theme.halo, 'line-width': grown(3), 'line-opacity': faded(0.9) }),
      line(
        'transfers-focus',
        null,
        { 'line-color': theme.selection, 'line-width': grown(5), 'line-opacity': faded(0.9) },
        [['!=', ['get', 'focus'], 'none']],
      ),
      line('transfers-solid', false, {
        'line-color': colour,
        'line-width': ['get', 'width'],
        'line-opacity': faded(1),
      }),
      line('transfers-dashed', true, {
        'line-color': colour,
        'line-width': ['get', 'width'],
        'line-opacity': faded(1),
        'line-dasharray': [1.6, 1.2],
      }),
      line(
        'transfers-core',
        null,
        { 'line-color': theme.hollow, 'line-width': ['*', ['get', 'width'], 0.4], 'line-opacity': faded(1) },
        [['==', ['get', 'verdict'], 'possible']],
      ),
    ],
    labels: [],
    over: [
      {
        id: 'transfers-tips',
        type: 'symbol',
        source: 'transfers-heads',
        filter: ['!', ['get', 'unknown']],
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
      {
        id: 'transfers-unknown',
        type: 'symbol',
        source: 'transfers-heads',
        filter: ['get', 'unknown'],
        layout: { 'text-field': '?', 'text-font': fonts.semiBold, 'text-size': 17, 'text-overlap': 'always' },
        paint: { ...labelPaint(theme, opacity), 'text-color': colour, 'text-halo-width': 2 },
      },
      {
        id: 'transfers-labels',
        type: 'symbol',
        source: 'transfers-counts',
        layout: {
          'text-field': ['get', 'label'],
          'text-font': fonts.semiBold,
          'text-size': 13.5,
          'text-overlap': 'always',
          'text-offset': [0, -1.2],
        },
        paint: {
          ...labelPaint(theme, opacity),
          'text-halo-width': 2.2,
          'text-color': ['match', ['get', 'focus'], 'none', theme.label, theme.selection],
        },
      },
    ],
    images: [...images.values()],
    pickable: ['transfers-labels', 'transfers-unknown', 'transfers-tips', 'transfers-solid', 'transfers-dashed'],
  };
}
