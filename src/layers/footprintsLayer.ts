/**
 * How far a place may be off: a circle, or the whole area, dashed and without a centre. Records that share a place share its footprint. The layer
 * owns no record; it follows all that are shown.
 */
import circle from '@turf/circle';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Placement } from '../domain/placement.ts';
import type { RecordId } from '../domain/record.ts';
import type { Shown } from '../domain/visible.ts';
import { focusOf } from './composeMarks.ts';
import { composeWhenChanged } from './composeWhenChanged.ts';
import { groupBy } from './groupBy.ts';
import type { LayerContext, LayerModule } from './layer.ts';
import { geojsonSource, type Shape } from './scene.ts';
import { circlePath } from './symbols/path.ts';

/** Up to this radius a place is exact for a briefing. */
const exactM = 300;

interface Footprint { readonly key: string; readonly record: RecordId; readonly placement: Placement }

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
  return placement.kind === 'point' ? circle([...placement.position], placement.radiusM / 1000, { steps: 64 }).geometry : undefined;
}

/** One footprint per place, in the order of their keys. */
function groupsOf(shown: readonly Shown[]): readonly (readonly Footprint[])[] {
  return [...groupBy(shown.flatMap(footprintsOf), ({ key }) => key)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function featureOf(group: readonly Footprint[], context: LayerContext): readonly Feature[] {
  const geometry = group[0] && geometryOf(group[0].placement);
  if (!geometry) return [];
  const focused = group.some(({ record }) => focusOf(record, context) !== 'none');
  return [{ type: 'Feature', geometry, properties: { focused, wide: group[0]?.placement.kind === 'area' } }];
}

const legendShapes = (colour: string): readonly Shape[] => [
  { d: circlePath(12, 12, 9), fill: colour, opacity: 0.14 }, { d: circlePath(12, 12, 9), stroke: colour, strokeWidth: 1.6, dash: [3, 2.4] },
];

export const footprintsLayer: LayerModule = {
  id: 'footprints',
  title: 'layer.footprints',
  description: 'layer.footprints.about',
  owns: () => false,
  compose: composeWhenChanged(() => true, (context) => {
    const { theme, setting: { opacity } } = context;
    const data: FeatureCollection = { type: 'FeatureCollection', features: groupsOf(context.shown).flatMap((group) => featureOf(group, context)) };
    const strength = (wide: number, narrow: number, strong: number): never => (
      ['case', ['get', 'focused'], strong * opacity, ['get', 'wide'], wide * opacity, narrow * opacity] as never
    );
    return {
      sources: { 'footprints-ground': geojsonSource(data) },
      under: [
        { id: 'footprints-fill', type: 'fill', source: 'footprints-ground', paint: { 'fill-color': theme.footprint, 'fill-opacity': strength(0.03, 0.1, 0.16), 'fill-antialias': false } },
        {
          id: 'footprints-outline', type: 'line', source: 'footprints-ground', layout: { 'line-join': 'round' },
          paint: {
            'line-color': theme.footprint, 'line-width': ['case', ['get', 'focused'], 2.2, 1.2], 'line-dasharray': [3, 2.4],
            'line-opacity': strength(0.5, 0.7, 1),
          },
        },
      ],
      labels: [], over: [], images: [], pickable: [],
    };
  }),
  legend: ({ shown, theme, words }) => (
    groupsOf(shown).length === 0 ? [] : [{ id: 'footprint', shapes: legendShapes(theme.footprint), label: words.t('legend.footprint'), count: null }]
  ),
  symbol: () => [],
  facts: () => [],
};
