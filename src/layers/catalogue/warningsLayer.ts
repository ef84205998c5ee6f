/** What officials warned of: nothing that happened. A thin edge around the ground of which they speak; the plate of the area counts them. */
import { circle } from '@turf/turf';
import type { Feature, LineString, MultiPolygon, Polygon } from 'geojson';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Placement } from '../../domain/geo/placement.ts';
import type { BriefRecord } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { isFramed } from '../marks/anchorOf.ts';
import { composeMarks, focusOf } from '../marks/composeMarks.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { countLooks } from '../marks/countLooks.ts';
import { figureFacts } from '../marks/figureFacts.ts';
import { groupBy } from '../../base/groupBy.ts';
import type { LayerContext, LayerModule } from '../contract/layer.ts';
import { geojsonSource } from '../contract/scene.ts';
import { drawMark, type Look } from '../symbols/drawMark.ts';

const owns = (record: BriefRecord): boolean => record.kind === 'warning';

interface Ground {
  readonly key: string;
  readonly geometry: Polygon | MultiPolygon | LineString;
}

/** What a warning speaks of, on the ground; undefined where that cannot be drawn. */
function groundOf(placement: Placement, border: LineString | null): Ground | undefined {
  if (placement.kind === 'area') return { key: placement.area.id, geometry: placement.area.geometry };
  if (placement.kind === 'line') return border ? { key: 'border', geometry: border } : undefined;
  if (placement.kind === 'none' || placement.radiusM <= 0) return undefined;
  const { position, radiusM } = placement;
  return {
    key: `${position.join(' ')} ${radiusM}`,
    geometry: circle([...position], radiusM / 1000, { steps: 48 }).geometry,
  };
}

function lookOf({ facts, verdict, disputed }: Shown, { theme }: LayerContext): Look {
  return {
    glyph: 'warning',
    colour: theme.records.warning,
    verdict,
    disputed,
    tag: isFramed(facts.placement),
  };
}

export const warningsLayer: LayerModule = {
  id: 'warnings',
  title: 'layer.warnings',
  description: 'layer.warnings.about',
  owns,
  compose: composeWhenChanged({ concerns: owns }, (context) => {
    const {
      theme,
      setting: { opacity },
      dataset,
    } = context;
    const own = context.shown.filter(({ facts }) => owns(facts.record));
    const marks = composeMarks(
      'warnings',
      own.map((shown) => ({
        shown,
        look: lookOf(shown, context),
      })),
      context,
    );
    const grounded = own.flatMap((shown) => {
      const ground = groundOf(shown.facts.placement, dataset.border);
      return ground ? [{ shown, ground }] : [];
    });
    const features = [...groupBy(grounded, ({ ground }) => ground.key).values()].flatMap((group): Feature[] => {
      const focused = group.some(({ shown }) => focusOf(shown.facts.record.id, context) !== 'none');
      return group[0]
        ? [
            {
              type: 'Feature',
              geometry: group[0].ground.geometry,
              properties: { focused, form: group[0].ground.geometry.type === 'LineString' ? 'line' : 'area' },
            },
          ]
        : [];
    });
    const source = 'warnings-ground';
    // One layer for each strength, with constant paint: see the footprints.
    const under = [false, true].flatMap((focused): LayerSpecification[] => {
      const [id, opacityOf] = focused
        ? (['focused', { edge: 1, band: 0.45 }] as const)
        : (['quiet', { edge: 0.55, band: 0.14 }] as const);
      const filterOf = (form: 'area' | 'line'): FilterSpecification => [
        'all',
        ['==', ['get', 'form'], form],
        ['==', ['get', 'focused'], focused],
      ];
      const line = { 'line-color': theme.records.warning } as const;
      return [
        {
          id: `warnings-edge-${id}`,
          type: 'line',
          source,
          filter: filterOf('area'),
          paint: { ...line, 'line-width': 1.2, 'line-opacity': opacityOf.edge * opacity },
        },
        {
          id: `warnings-band-${id}`,
          type: 'line',
          source,
          filter: filterOf('line'),
          paint: { ...line, 'line-width': 24, 'line-blur': 3, 'line-opacity': opacityOf.band * opacity },
        },
      ];
    });
    return {
      ...marks,
      under,
      sources: { ...marks.sources, [source]: geojsonSource({ type: 'FeatureCollection', features }) },
    };
  }),
  legend: ({ shown, theme, words }) =>
    countLooks(
      shown
        .filter(({ facts }) => owns(facts.record))
        .map(() => ({
          id: 'warning',
          label: words.t('legend.warning'),
          shapes: drawMark(
            { glyph: 'warning', colour: theme.records.warning, verdict: 'certain', disputed: false, tag: false },
            theme,
          ),
        })),
    ),
  symbol: (shown, context) => drawMark(lookOf(shown, context), context.theme),
  facts: (shown, { words }) => [
    { label: 'fact.warnedOf', value: words.code('warned', shown.facts.record.category) },
    ...figureFacts(shown, words),
  ],
};
