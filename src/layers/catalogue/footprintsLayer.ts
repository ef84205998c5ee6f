/**
 * How far a place may be off: an even wash with an edge and without a centre. The edge is crisp for circles and legal boundaries, and soft for envelopes
 * and parts of areas. The larger the area, the fainter its wash: it holds no more for being large. The layer owns no record; it follows all that are shown.
 */
import { bbox, circle } from '@turf/turf';
import { areaPart } from '../../domain/geo/areaPart.ts';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Placement } from '../../domain/geo/placement.ts';
import type { AreaPart, RecordId } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { focusOf } from '../marks/composeMarks.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { groupBy } from '../../base/groupBy.ts';
import type { LayerContext, LayerModule } from '../contract/layer.ts';
import type { Shape } from '../contract/image.ts';
import type { Theme } from '../../theme/theme.ts';
import { geojsonSource } from '../contract/scene.ts';
import { circlePath } from '../symbols/path.ts';

/** Up to this radius a place is exact for a briefing. */
const exactM = 300;

interface Footprint {
  readonly key: string;
  readonly record: RecordId;
  readonly placement: Placement;
  /** The part of an area that the report names. */
  readonly part: AreaPart | null;
}

/** Both ends of a transfer, else the one place. What lies along the border or nowhere has no footprint. */
function footprintsOf({ facts }: Shown): readonly Footprint[] {
  const placements = facts.route ? [facts.route.from, facts.route.to] : [facts.placement];
  return placements.flatMap((placement): Footprint[] => {
    const record = facts.record.id;
    if (placement?.kind === 'area') {
      const part = facts.record.part ?? null;
      return [{ key: `${placement.area.id} ${part ?? ''}`, record, placement, part }];
    }
    if (placement?.kind !== 'point' || placement.radiusM <= exactM) return [];
    return [{ key: `${placement.position.join(' ')} ${placement.radiusM}`, record, placement, part: null }];
  });
}

/** Shares of the bounds by which nested outlines reach beyond a part; each adds a third of its wash, so that the edge fades. */
const reaches = [0.1, 0.05, 0] as const;

/** Outlines that lie over each other and add up to the wash. */
function geometriesOf({ placement, part }: Footprint): readonly (Polygon | MultiPolygon)[] {
  if (placement.kind === 'area') {
    const { geometry } = placement.area;
    const nested = part ? reaches.flatMap((reach) => areaPart(geometry, part, reach) ?? []) : [];
    return nested.length === reaches.length ? nested : [geometry];
  }
  return placement.kind === 'point'
    ? [circle([...placement.position], placement.radiusM / 1000, { steps: 64 }).geometry]
    : [];
}

const areasKm2 = new WeakMap<Polygon | MultiPolygon, number>();

/** Of its bounds: enough to tell a district from a governorate. */
function km2Of(geometry: Polygon | MultiPolygon): number {
  const [west, south, east, north] = bbox(geometry) as [number, number, number, number];
  const known = areasKm2.get(geometry) ?? (east - west) * 92 * (north - south) * 111;
  areasKm2.set(geometry, known);
  return known;
}

/** One footprint per place, in the order of their keys. */
function groupsOf(shown: readonly Shown[]): readonly (readonly Footprint[])[] {
  return [...groupBy(shown.flatMap(footprintsOf), ({ key }) => key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group);
}

function featuresOf(group: readonly Footprint[], context: LayerContext): readonly Feature[] {
  const [first] = group;
  if (!first) return [];
  const focused = group.some(({ record }) => focusOf(record, context) !== 'none');
  const geometries = geometriesOf(first);
  const isPart = geometries.length > 1;
  const isSoft = isPart || (first.placement.kind === 'area' && first.placement.area.envelope);
  return geometries.map((geometry) => {
    const size = sizes.find(({ mostKm2 }) => km2Of(geometry) <= mostKm2)?.id ?? 'vast';
    return {
      type: 'Feature',
      geometry,
      properties: {
        wash: `${focused ? 'focused' : size}${isPart ? '-part' : ''}`,
        focused,
        records: group.map(({ record }) => record).join(' '),
        edge: isPart ? 'none' : isSoft ? 'soft' : 'crisp',
      },
    };
  });
}

const legendShapes = (colour: string): readonly Shape[] => [
  { d: circlePath(12, 12, 9), fill: colour, opacity: 0.2 },
  { d: circlePath(12, 12, 9), stroke: colour, strokeWidth: 1.4 },
];

/**
 * Sizes of areas by their bounds, and which share of the wash of the look each has: about the cube root of how much larger it is. Each strength is a style
 * layer of its own with constant paint: a paint that depends on the feature makes the graphics card compile one more program.
 */
const sizes = [
  { id: 'narrow', mostKm2: 3_000, share: 1 },
  { id: 'middle', mostKm2: 15_000, share: 0.6 },
  { id: 'wide', mostKm2: 60_000, share: 0.36 },
  { id: 'vast', mostKm2: Infinity, share: 0.2 },
] as const;
const focusedShare = 1.15;

/** Opacity of each wash in a look, by its id. */
export function washesIn({ wash }: Pick<Theme, 'wash'>): readonly (readonly [id: string, opacity: number])[] {
  return [...sizes.map(({ id, share }) => [id, wash * share] as const), ['focused', wash * focusedShare]];
}

const edges = {
  crisp: { 'line-width': 1.2, 'line-opacity': 0.75 },
  soft: { 'line-width': 7, 'line-blur': 7, 'line-opacity': 0.55 },
} as const;

function washLayer(id: string, fill: number, source: string, { theme, setting }: LayerContext): LayerSpecification {
  return {
    id: `footprints-fill-${id}`,
    type: 'fill',
    source,
    filter: ['==', ['get', 'wash'], id],
    paint: { 'fill-color': theme.footprint, 'fill-opacity': fill * setting.opacity, 'fill-antialias': false },
  };
}

function edgeLayer(
  edge: keyof typeof edges,
  focused: boolean,
  source: string,
  { theme, setting }: LayerContext,
): LayerSpecification {
  const look = edges[edge];
  return {
    id: `footprints-edge-${edge}${focused ? '-focused' : ''}`,
    type: 'line',
    source,
    filter: ['all', ['==', ['get', 'edge'], edge], ['==', ['get', 'focused'], focused]],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': theme.footprint,
      ...look,
      ...(focused ? { 'line-width': look['line-width'] + 1.4 } : {}),
      'line-opacity': (focused ? 1 : look['line-opacity']) * setting.opacity,
    },
  };
}

export const footprintsLayer: LayerModule = {
  id: 'footprints',
  title: 'layer.footprints',
  description: 'layer.footprints.about',
  owns: () => false,
  compose: composeWhenChanged({ concerns: () => true }, (context) => {
    const data: FeatureCollection = {
      type: 'FeatureCollection',
      features: groupsOf(context.shown).flatMap((group) => featuresOf(group, context)),
    };
    const source = 'footprints-ground';
    return {
      sources: { [source]: geojsonSource(data) },
      under: [
        ...washesIn(context.theme).flatMap(([id, fill]) => [
          washLayer(id, fill, source, context),
          washLayer(`${id}-part`, fill / reaches.length, source, context),
        ]),
        ...(['crisp', 'soft'] as const).flatMap((edge) =>
          [false, true].map((focused) => edgeLayer(edge, focused, source, context)),
        ),
      ],
      labels: [],
      over: [],
      images: [],
      pickable: [],
    };
  }),
  legend: ({ shown, theme, words }) =>
    groupsOf(shown).length === 0
      ? []
      : [{ id: 'footprint', shapes: legendShapes(theme.footprint), label: words.t('legend.footprint'), count: null }],
  symbol: () => [],
  facts: () => [],
};
