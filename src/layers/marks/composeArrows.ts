/** One thin arrow for each transfer. Towards an undisclosed end it fades out, into the card that says so. */
import { bearing } from '@turf/turf';
import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { clamp } from '../../base/numbers.ts';
import type { Position } from '../../domain/geo/placement.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { focusOf } from './composeMarks.ts';
import type { LayerContext, LayerScene } from '../contract/layer.ts';
import type { Curve } from './routeCurve.ts';
import type { SceneImage } from '../contract/image.ts';
import { geojsonSource } from '../contract/scene.ts';

export interface Arrow {
  readonly shown: Shown;
  readonly curve: Curve;
  /** Persons moved by the last day of the window; 0 where nobody counted. */
  readonly count: number;
  /** Persons to be moved at most; 0 without a plan. */
  readonly planned: number;
}

/** Width of the line in CSS pixels: by the square root of the count, and thin in any case. People are not an army. */
export function arrowWidthPx(count: number): number {
  return Math.round(clamp(1.6 + Math.sqrt(count) / 32, 1.6, 4.6) * 10) / 10;
}

function headImage(colour: string, hollow: boolean, { theme }: LayerContext): SceneImage {
  const d = 'M12 5L19 19L12 16L5 19Z';
  return {
    id: `head/${theme.flavour}/${colour}/${hollow ? 'possible' : 'certain'}`,
    kind: 'shapes',
    size: 18,
    shapes: [
      { d, fill: theme.halo, stroke: theme.halo, strokeWidth: 4 },
      { d, fill: hollow ? theme.hollow : colour, stroke: colour, strokeWidth: 1.6 },
    ],
  };
}

/** Share of the curve that fades at an open end. */
const fadeShare = 0.38;

interface Stretch {
  readonly line: readonly Position[];
  /** Share of the opacity. */
  readonly fade: number;
}

/** The solid stretch as one line, and each fading one in pieces; `tip`: index at which the head stands. */
function stretchesOf({ points, fadesIn, fadesOut }: Curve): {
  readonly stretches: readonly Stretch[];
  readonly tip: number;
} {
  const count = Math.round(points.length * fadeShare);
  const [start, tip] = [fadesIn ? count : 0, points.length - 1 - (fadesOut ? count : 0)];
  const piece = (first: number): readonly Position[] => points.slice(first, first + 2);
  const fades = Array.from({ length: count }, (_, index) => (index + 1) / (count + 1));
  return {
    tip,
    stretches: [
      ...(fadesIn ? fades.map((fade, index) => ({ line: piece(index), fade })) : []),
      { line: points.slice(start, tip + 1), fade: 1 },
      ...(fadesOut ? fades.map((fade, index) => ({ line: piece(tip + index), fade: 1 - fade })) : []),
    ],
  };
}

const toLine = (positions: readonly Position[]): Feature['geometry'] => ({
  type: 'LineString',
  coordinates: positions.map((one) => [...one]),
});
const toPoint = (position: Position): Feature['geometry'] => ({ type: 'Point', coordinates: [...position] });

interface Drawn {
  readonly lines: readonly Feature[];
  readonly heads: readonly Feature[];
  readonly image: SceneImage;
}

function drawArrow({ shown, curve, count, planned }: Arrow, context: LayerContext): Drawn {
  const base = {
    record: shown.facts.record.id,
    verdict: shown.verdict,
    focus: focusOf(shown.facts.record.id, context),
  };
  const width = arrowWidthPx(count);
  const { stretches, tip } = stretchesOf(curve);
  const [end, before] = [curve.points[tip], curve.points[tip - 1]];
  const image = headImage(context.theme.records.transfer, shown.verdict === 'possible', context);
  return {
    image,
    lines: stretches.map(({ line, fade }): Feature => ({
      type: 'Feature',
      geometry: toLine(line),
      properties: { ...base, width, fade, planned: planned > count ? arrowWidthPx(planned) + 4 : 0 },
    })),
    heads:
      end && before
        ? [
            {
              type: 'Feature',
              geometry: toPoint(end),
              properties: { ...base, image: image.id, turn: bearing([...before], [...end]) },
            },
          ]
        : [],
  };
}

export function composeArrows(arrows: readonly Arrow[], context: LayerContext): LayerScene {
  const {
    theme,
    setting: { opacity },
  } = context;
  const colour = theme.records.transfer;
  const drawn = arrows.map((arrow) => drawArrow(arrow, context));
  const line = (id: string, paint: object, filter?: unknown[]): LayerSpecification => ({
    id,
    type: 'line',
    source: 'transfers-lines',
    layout: { 'line-join': 'round' },
    paint,
    ...(filter ? { filter: filter as never } : {}),
  });
  const faded = (share: number): unknown => ['*', ['get', 'fade'], opacity * share];
  const grown = (px: number): unknown => ['+', ['get', 'width'], px];
  const collection = (features: readonly Feature[]): ReturnType<typeof geojsonSource> =>
    geojsonSource({ type: 'FeatureCollection', features: [...features] });
  return {
    sources: {
      'transfers-lines': collection(drawn.flatMap(({ lines }) => lines)),
      'transfers-heads': collection(drawn.flatMap(({ heads }) => heads)),
    },
    under: [
      line(
        'transfers-plan',
        {
          'line-color': colour,
          'line-gap-width': ['get', 'planned'],
          'line-width': 1,
          'line-dasharray': [4, 3],
          'line-opacity': faded(0.8),
        },
        ['all', ['>', ['get', 'planned'], 0], ['==', ['get', 'fade'], 1]],
      ),
      line('transfers-casing', { 'line-color': theme.halo, 'line-width': grown(2.4), 'line-opacity': faded(0.9) }),
      line('transfers-focus', { 'line-color': theme.selection, 'line-width': grown(5), 'line-opacity': faded(0.9) }, [
        '!=',
        ['get', 'focus'],
        'none',
      ]),
      line('transfers-solid', { 'line-color': colour, 'line-width': ['get', 'width'], 'line-opacity': faded(1) }),
      line(
        'transfers-core',
        { 'line-color': theme.hollow, 'line-width': ['*', ['get', 'width'], 0.4], 'line-opacity': faded(1) },
        ['==', ['get', 'verdict'], 'possible'],
      ),
    ],
    labels: [],
    over: [
      {
        id: 'transfers-tips',
        type: 'symbol',
        source: 'transfers-heads',
        layout: {
          'icon-image': ['get', 'image'],
          'icon-rotate': ['get', 'turn'],
          'icon-rotation-alignment': 'map',
          'icon-overlap': 'always',
          'icon-ignore-placement': true,
        },
        paint: { 'icon-opacity': opacity },
      },
    ],
    images: [...new Map(drawn.map(({ image }) => [image.id, image])).values()],
    pickable: ['transfers-tips', 'transfers-solid'],
  };
}
