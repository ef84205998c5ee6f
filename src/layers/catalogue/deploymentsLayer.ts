/**
 * Forces said to be placed on the border. What is said of the whole border is one band on the side where they are and one card: no source says where
 * along it. What is bound to a place is a shield at that place.
 */
import { figuresOf } from '../../domain/records/figures.ts';
import type { BriefRecord, Deployment } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { composeBand } from '../marks/composeBand.ts';
import { composeMarks, type MarkDraft } from '../marks/composeMarks.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { countLooks } from '../marks/countLooks.ts';
import { figureFacts } from '../marks/figureFacts.ts';
import type { Shape } from '../contract/image.ts';
import type { LayerContext, LayerModule } from '../contract/layer.ts';
import type { Theme } from '../../theme/theme.ts';
import { mergeScenes } from '../contract/mergeScenes.ts';
import { partyColour } from '../marks/parties.ts';
import { focusOfAll, forceName, sidesOf, verdictOf, type Posted } from '../marks/posted.ts';
import { militaryOf } from '../marks/sidcOf.ts';
import { drawMark, type GlyphId, type Look } from '../symbols/drawMark.ts';

const owns = (record: BriefRecord): record is Deployment => record.kind === 'deployment';

const glyphs: Readonly<Record<string, GlyphId>> = {
  alert: 'alert',
  reinforcement: 'reinforcement',
  stationed: 'stationed',
  surveillance: 'surveillance',
  patrol: 'patrol',
};

function ownOf(shown: readonly Shown[]): readonly Posted[] {
  return shown.flatMap((one): Posted[] => (owns(one.facts.record) ? [{ shown: one, record: one.facts.record }] : []));
}

export function deploymentLook({ shown, record }: Posted, context: LayerContext): Look {
  const { theme, dataset } = context;
  return {
    glyph: glyphs[record.category] ?? 'stationed',
    colour: partyColour(record.force, dataset.actors, theme),
    verdict: shown.verdict,
    disputed: shown.disputed,
    tag: shown.facts.placement.kind === 'area',
    military: militaryOf(record, context),
  };
}

/** The band beside the border. */
function bandShapes({ label, border }: Theme): readonly Shape[] {
  return [
    { d: 'M13 2V22', stroke: label, strokeWidth: 7, opacity: 0.4 },
    { d: 'M7.5 2V22', stroke: border, strokeWidth: 2 },
  ];
}

/** As drawn on the map: at a place a shield, along the border the blocks of the card where units are counted, else the band. */
function legendShapes(own: Posted, context: LayerContext): readonly Shape[] {
  const { theme, dataset } = context;
  const { placement } = own.shown.facts;
  const look = { ...deploymentLook(own, context), verdict: 'certain', disputed: false, tag: false } as const;
  if (placement.kind !== 'line' || look.military) return drawMark(look, theme);
  if (!figuresOf(own.shown.claims).some(({ attribute }) => attribute === 'strength')) return bandShapes(theme);
  const block = { fill: partyColour(own.record.force, dataset.actors, theme), stroke: theme.halo, strokeWidth: 0.6 };
  return ['M2 7.5H8V16.5H2Z', 'M9.2 7.5H15.2V16.5H9.2Z', 'M16.4 7.5H22.4V16.5H16.4Z'].map((d) => ({ d, ...block }));
}

export const deploymentsLayer: LayerModule = {
  id: 'deployments',
  title: 'layer.deployments',
  description: 'layer.deployments.about',
  owns,
  compose: composeWhenChanged({ concerns: owns }, (context) => {
    const own = ownOf(context.shown);
    const markOf = (one: Posted): MarkDraft => ({
      shown: one.shown,
      look: deploymentLook(one, context),
    });
    const sides = sidesOf(own);
    const atPlaces = own.filter(({ shown }) => shown.facts.placement.kind !== 'line');
    return mergeScenes([
      composeBand(
        sides.map((one) => ({
          side: one.side,
          record: one.posted[0].record.id,
          focus: focusOfAll(one.posted, context),
          verdict: verdictOf(one),
        })),
        context,
      ),
      composeMarks('deployments', atPlaces.map(markOf), context),
    ]);
  }),
  legend: (context) => {
    const { theme, words } = context;
    return countLooks(
      ownOf(context.shown).map((own) => {
        const force = forceName(own.record, context);
        const label = words.t('chip.uncounted', { force, purpose: words.code('deployed', own.record.category) });
        return { id: `${own.record.force}/${own.record.category}`, label, shapes: legendShapes(own, context) };
      }),
    ).concat(
      sidesOf(ownOf(context.shown)).length > 0
        ? [{ id: 'band', label: words.t('legend.band'), shapes: bandShapes(theme), count: null }]
        : [],
    );
  },
  symbol: (shown, context) =>
    owns(shown.facts.record)
      ? drawMark(deploymentLook({ shown, record: shown.facts.record }, context), context.theme)
      : [],
  facts: (shown, context) => {
    const { record } = shown.facts;
    if (!owns(record)) return [];
    const { words, dataset } = context;
    const actor = dataset.actors.get(record.force);
    return [
      { label: 'fact.force', value: actor ? words.text(actor.name) : record.force },
      { label: 'fact.purpose', value: words.code('deployed', record.category) },
      ...(record.echelon === undefined
        ? []
        : [{ label: 'fact.echelon', value: words.code('echelon', record.echelon) } as const]),
      { label: 'fact.side', value: words.t(record.side === 'IQ' ? 'side.IQ' : 'side.SY') },
      ...figureFacts(shown, words),
    ];
  },
};
