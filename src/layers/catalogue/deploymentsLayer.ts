/**
 * Forces said to be placed on the border. What is said of the whole border is drawn along the whole border, on the side where it stands, one line
 * and one chip per record: nobody has told where along it. What is bound to a place is a shield at that place.
 */
import type { BriefRecord, Deployment } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { figuresOf } from '../../domain/records/figures.ts';
import { composeBrackets, type Bracket } from '../marks/composeBrackets.ts';
import { composeMarks, type MarkDraft } from '../marks/composeMarks.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { countLooks } from '../marks/countLooks.ts';
import { figureFacts } from '../marks/figureFacts.ts';
import { figureBounds, figureText } from '../marks/figureText.ts';
import type { LayerContext, LayerModule, LayerScene } from '../contract/layer.ts';
import { partyColour } from '../marks/parties.ts';
import { sidcOf } from '../marks/sidcOf.ts';
import { drawMark, type GlyphId, type Look } from '../symbols/drawMark.ts';

const owns = (record: BriefRecord): record is Deployment => record.kind === 'deployment';

const glyphs: Readonly<Record<string, GlyphId>> = {
  alert: 'alert',
  reinforcement: 'reinforcement',
  stationed: 'stationed',
  surveillance: 'surveillance',
  patrol: 'patrol',
};

interface Own {
  readonly shown: Shown;
  readonly record: Deployment;
}

function ownOf(shown: readonly Shown[]): readonly Own[] {
  return shown.flatMap((one): Own[] => (owns(one.facts.record) ? [{ shown: one, record: one.facts.record }] : []));
}

function forceName({ force }: Deployment, { dataset, words }: LayerContext): string {
  const actor = dataset.actors.get(force);
  return actor ? words.text(actor.shortName ?? actor.name) : force;
}

function lookOf({ shown, record }: Own, { theme, dataset, arrangement }: LayerContext): Look {
  const slot = arrangement.get(record.id);
  return {
    glyph: glyphs[record.category] ?? 'stationed',
    colour: partyColour(record.force, dataset.actors, theme),
    verdict: shown.verdict,
    disputed: shown.disputed,
    tag: (slot?.tag ?? false) && shown.facts.placement.kind !== 'line',
  };
}

/** "6 × PMF brigade"; without a figure the force and what it is there for. */
function chipText({ shown, record }: Own, context: LayerContext): string {
  const { words } = context;
  const force = forceName(record, context);
  const figure = figuresOf(shown.claims).find(({ attribute }) => attribute === 'strength');
  if (!figure) return words.t('chip.uncounted', { force, purpose: words.code('deployed', record.category) });
  const count = figureBounds(figure).high;
  return words.t('chip.counted', {
    count,
    figure: figureText(figure, words),
    force,
    unit: figure.unit ?? record.echelon ?? 'other',
  });
}

/** Chips from top to bottom; the top one belongs to the line nearest to the border. */
function bracketsOf(own: readonly Own[], context: LayerContext): readonly Bracket[] {
  const placed = own.filter(
    ({ shown, record }) => shown.facts.placement.kind === 'line' && context.arrangement.has(record.id),
  );
  return (['IQ', 'SY'] as const).flatMap((side) =>
    placed
      .filter(({ record }) => record.side === side)
      .sort(
        (a, b) =>
          (context.arrangement.get(a.record.id)?.offsetPx[1] ?? 0) -
          (context.arrangement.get(b.record.id)?.offsetPx[1] ?? 0),
      )
      .map(({ shown, record }, index): Bracket => ({
        shown,
        side,
        index,
        colour: partyColour(record.force, context.dataset.actors, context.theme),
      })),
  );
}

function merge(scenes: readonly LayerScene[]): LayerScene {
  return {
    sources: Object.assign({}, ...scenes.map(({ sources }) => sources)) as LayerScene['sources'],
    under: scenes.flatMap(({ under }) => under),
    labels: scenes.flatMap(({ labels }) => labels),
    over: scenes.flatMap(({ over }) => over),
    marks: scenes.flatMap(({ marks = [] }) => marks),
    images: [...new Map(scenes.flatMap(({ images }) => images).map((image) => [image.id, image])).values()],
    pickable: scenes.flatMap(({ pickable }) => pickable),
  };
}

export const deploymentsLayer: LayerModule = {
  id: 'deployments',
  title: 'layer.deployments',
  description: 'layer.deployments.about',
  owns,
  compose: composeWhenChanged({ concerns: owns }, (context) => {
    const own = ownOf(context.shown);
    const markOf = (one: Own, label: string): MarkDraft => ({
      shown: one.shown,
      look: lookOf(one, context),
      label,
      sidc: sidcOf(one.record),
    });
    const along = own.filter(({ shown }) => shown.facts.placement.kind === 'line');
    const atPlaces = own.filter(({ shown }) => shown.facts.placement.kind !== 'line');
    return merge([
      composeBrackets(bracketsOf(along, context), context),
      composeMarks(
        'deployments',
        atPlaces.map((one) => markOf(one, context.words.text(one.record.name))),
        context,
        { labelZoom: 7.2 },
      ),
      // The text of a chip tells the echelon; drawn as well, it would stand over the chip above.
      composeMarks(
        'deployments-chips',
        along.map((one) => ({
          ...markOf(one, chipText(one, context)),
          sidc: sidcOf({ ...one.record, echelon: undefined }),
        })),
        context,
        { labelZoom: 0, chips: true },
      ),
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
