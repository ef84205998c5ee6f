/**
 * Forces said to be placed on the border. What is said of the whole border is one band on the side where they are and one card: no source says where
 * along it. What is bound to a place is a shield at that place.
 */
import type { BriefRecord, Deployment } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { composeBand } from '../marks/composeBand.ts';
import { composeMarks, focusOf, type MarkDraft } from '../marks/composeMarks.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { countLooks } from '../marks/countLooks.ts';
import { drawCards } from '../plates/drawCards.ts';
import { figureFacts } from '../marks/figureFacts.ts';
import { layoutCard } from '../plates/layoutCard.ts';
import type { LayerContext, LayerModule, LayerScene } from '../contract/layer.ts';
import type { Focus, Mark } from '../contract/mark.ts';
import { mergeScenes } from '../contract/mergeScenes.ts';
import { partyColour } from '../marks/parties.ts';
import { forceName, postureLines, unitShapes, unitsPx, type Posted } from '../marks/postureCard.ts';
import { sidcOf } from '../marks/sidcOf.ts';
import { drawMark, markSizePx, type GlyphId, type Look } from '../symbols/drawMark.ts';

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

function lookOf({ shown, record }: Posted, { theme, dataset }: LayerContext): Look {
  return {
    glyph: glyphs[record.category] ?? 'stationed',
    colour: partyColour(record.force, dataset.actors, theme),
    verdict: shown.verdict,
    disputed: shown.disputed,
    tag: shown.facts.placement.kind === 'area',
  };
}

function focusOfAll(own: readonly Posted[], context: LayerContext): Focus {
  const focuses = own.map(({ record }) => focusOf(record.id, context));
  return focuses.find((focus) => focus === 'selected') ?? focuses.find((focus) => focus === 'hover') ?? 'none';
}

interface Side {
  readonly side: 'IQ' | 'SY';
  readonly posted: readonly [Posted, ...Posted[]];
}

/** Those along the border, by the side on which they are, in the order of their ids. */
function sidesOf(own: readonly Posted[]): readonly Side[] {
  const along = own
    .filter(({ shown }) => shown.facts.placement.kind === 'line')
    .sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  return (['IQ', 'SY'] as const).flatMap((side): Side[] => {
    const [first, ...others] = along.filter(({ record }) => record.side === side);
    return first ? [{ side, posted: [first, ...others] }] : [];
  });
}

const verdictOf = ({ posted }: Side): Shown['verdict'] =>
  posted.some(({ shown }) => shown.verdict === 'certain') ? 'certain' : 'possible';

/** Distance of a card from the border, in CSS pixels. */
const cardClearPx = 24;

function cardOf(one: Side, context: LayerContext): readonly Mark[] {
  const { side, posted } = one;
  const [first] = posted;
  const anchor = context.arrangement.get(first.record.id)?.anchor;
  if (!anchor) return [];
  const lines = postureLines(posted, context);
  const { theme, words, setting } = context;
  const focus = focusOfAll(posted, context);
  const verdict = verdictOf(one);
  const units = unitShapes(posted, context);
  const look = { theme, direction: words.direction, focus, possible: verdict === 'possible' };
  const image = units
    ? layoutCard(units, unitsPx, lines, look)
    : layoutCard(drawMark(lookOf(first, context), theme), markSizePx.plain, lines, look);
  return [
    {
      id: `card/border-${side}`,
      records: [first.record.id, ...posted.slice(1).map(({ record }) => record.id)],
      anchor: 'line',
      position: anchor,
      offsetPx: [(side === 'IQ' ? 1 : -1) * (cardClearPx + image.width / 2), 0],
      image,
      label: '',
      verdict,
      focus,
      opacity: setting.opacity,
      meaning: lines.join('. '),
    },
  ];
}

function composeCards(sides: readonly Side[], context: LayerContext): LayerScene {
  return drawCards(
    'deployments-cards',
    sides.flatMap((one) => cardOf(one, context)),
    context,
  );
}

export const deploymentsLayer: LayerModule = {
  id: 'deployments',
  title: 'layer.deployments',
  description: 'layer.deployments.about',
  owns,
  compose: composeWhenChanged({ concerns: owns }, (context) => {
    const own = ownOf(context.shown);
    const markOf = (one: Posted, label: string): MarkDraft => ({
      shown: one.shown,
      look: lookOf(one, context),
      label,
      sidc: sidcOf(one.record),
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
      composeMarks(
        'deployments',
        atPlaces.map((one) => markOf(one, context.words.text(one.record.name))),
        context,
        { labelZoom: 7.2 },
      ),
      composeCards(sides, context),
    ]);
  }),
  legend: (context) =>
    countLooks(
      ownOf(context.shown).map((own) => {
        const { theme, words } = context;
        const shapes = drawMark({ ...lookOf(own, context), verdict: 'certain', disputed: false, tag: false }, theme);
        const label = words.t('chip.uncounted', {
          force: forceName(own.record, context),
          purpose: words.code('deployed', own.record.category),
        });
        return { id: `${own.record.force}/${own.record.category}`, label, shapes };
      }),
    ),
  symbol: (shown, context) =>
    owns(shown.facts.record) ? drawMark(lookOf({ shown, record: shown.facts.record }, context), context.theme) : [],
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
