/**
 * How far a place may be off: a circle, or the whole area, dashed and without a centre. Records that share a place share its footprint. The layer
 * owns no record; it follows all that are shown.
 */
import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Placement } from '../../domain/geo/placement.ts';
import type { RecordId } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { focusOf } from '../marks/composeMarks.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { groupBy } from '../../base/groupBy.ts';
import type { LayerContext, LayerModule } from '../contract/layer.ts';
import type { Shape } from '../contract/image.ts';
import { geojsonSource } from '../contract/scene.ts';
import { circlePath } from '../symbols/path.ts';

/** Up to this radius a place is exact for a briefing. */
const exactM = 300;

interface Footprint {
  readonly key: string;
  readonly record: RecordId;
  readonly placement: Placement;
}

/** Both ends of a transfer, else the one place. What lies along the border or nowhere has no footprint. */
function footprintsOf({ facts }: Shown): readonly Footprint[] {
  const placements = facts.route ? [facts.route.from, facts.route.to] : [facts.placement];
  return placements.flatMap((placement): Footprint[] => {
    const record = facts.record.id;
    if (placement?.kind === 'area') return [{ key: placement.area.id, record, placement }];
    if (placement?.kind !== 'point' || placement.radiusM <= exactM) return [];
    return [{ key: `${placement.position.join(' ')} ${placement.radiusM}`, record, placement }];
  });
}

function geometryOf(placement: Placement): Polygon | MultiPolygon | undefined {
  if (placement.kind === 'area') return placement.area.geometry;
  return placement.kind === 'point'
    ? circle([...placement.position], placement.radiusM / 1000, { steps: 64 }).geometry
    : undefined;
}

/** One footprint per place, in the order of their keys. */
function groupsOf(shown: readonly Shown[]): readonly (readonly Footprint[])[] {
  return [...groupBy(shown.flatMap(footprintsOf), ({ key }) => key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group);
}

function featureOf(group: readonly Footprint[], context: LayerContext): readonly Feature[] {
  const geometry = group[0] && geometryOf(group[0].placement);
  if (!geometry) return [];
  const focused = group.some(({ record }) => focusOf(record, context) !== 'none');
  return [{ type: 'Feature', geometry, properties: { focused, wide: group[0]?.placement.kind === 'area' } }];
}

const legendShapes = (colour: string): readonly Shape[] => [
  { d: circlePath(12, 12, 9), fill: colour, opacity: 0.14 },
  { d: circlePath(12, 12, 9), stroke: colour, strokeWidth: 1.6, dash: [3, 2.4] },
];

/**
 * Wide areas are drawn fainter, the one pointed at or chosen stronger. Each strength is a style layer of its own with constant paint: a paint that
 * depends on the feature makes the graphics card compile one more program at start.
 */
const variants: readonly { id: string; filter: FilterSpecification; fill: number; outline: number; widthPx: number }[] =
  [
    { id: 'wide', filter: ['all', ['!', ['get', 'focused']], ['get', 'wide']], fill: 0.03, outline: 0.5, widthPx: 1.2 },
    {
      id: 'narrow',
      filter: ['all', ['!', ['get', 'focused']], ['!', ['get', 'wide']]],
      fill: 0.1,
      outline: 0.7,
      widthPx: 1.2,
    },
    {
      id: 'focused',
      filter: ['get', 'focused'] as unknown as FilterSpecification,
      fill: 0.16,
      outline: 1,
      widthPx: 2.2,
    },
  ];

export const footprintsLayer: LayerModule = {
  id: 'footprints',
  title: 'layer.footprints',
  description: 'layer.footprints.about',
  owns: () => false,
  compose: composeWhenChanged({ concerns: () => true }, (context) => {
    const {
      theme,
      setting: { opacity },
    } = context;
    const data: FeatureCollection = {
      type: 'FeatureCollection',
      features: groupsOf(context.shown).flatMap((group) => featureOf(group, context)),
    };
    const source = 'footprints-ground';
    return {
      sources: { [source]: geojsonSource(data) },
      under: [
        ...variants.map(({ id, filter, fill }): LayerSpecification => ({
          id: `footprints-fill-${id}`,
          type: 'fill',
          source,
          filter,
          paint: { 'fill-color': theme.footprint, 'fill-opacity': fill * opacity, 'fill-antialias': false },
        })),
        ...variants.map(({ id, filter, outline, widthPx }): LayerSpecification => ({
          id: `footprints-outline-${id}`,
          type: 'line',
          source,
          filter,
          layout: { 'line-join': 'round' },
          paint: {
            'line-color': theme.footprint,
            'line-width': widthPx,
            'line-dasharray': [3, 2.4],
            'line-opacity': outline * opacity,
          },
        })),
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
