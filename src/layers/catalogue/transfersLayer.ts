/** Detainees moved: one arrow for each operation, and beside it a card with its count on the last day of the window. */
import type { BriefRecord, LabelPosition, PlaceId, Transfer } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { WordKey } from '../../words/words.ts';
import { composeArrows, type Arrow } from '../marks/composeArrows.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { focusOf } from '../marks/composeMarks.ts';
import { countLooks } from '../marks/countLooks.ts';
import { drawCards } from '../plates/drawCards.ts';
import { layoutCard } from '../plates/layoutCard.ts';
import { figureFacts } from '../marks/figureFacts.ts';
import { figureBounds } from '../marks/figureText.ts';
import type { LayerContext, LayerModule, LayerScene } from '../contract/layer.ts';
import type { Mark } from '../contract/mark.ts';
import { mergeScenes } from '../contract/mergeScenes.ts';
import { acrossFrom, laneKey, routeCurve, type Curve } from '../marks/routeCurve.ts';
import { countsOf, staircaseOf, staircasePx, transferLines } from '../marks/transferCard.ts';
import { drawMark, type Look } from '../symbols/drawMark.ts';

const owns = (record: BriefRecord): record is Transfer => record.kind === 'transfer';

const legendKeys: Readonly<Record<string, WordKey>> = {
  done: 'legend.transfer.done',
  planned: 'legend.transfer.planned',
  ongoing: 'legend.transfer.ongoing',
};

function lookOf({ facts, verdict, disputed }: Shown, { theme }: LayerContext): Look {
  return {
    glyph: 'transfer',
    colour: theme.records.transfer,
    verdict,
    disputed,
    tag: false,
    dashed: facts.record.category === 'planned',
  };
}

interface Own {
  readonly shown: Shown;
  readonly record: Transfer;
}

/** Transfers that would cover each other run in lanes, in the order of their ids. */
function curvesOf(context: LayerContext): readonly (Own & { readonly curve: Curve })[] {
  const lanes = new Map<string, number>();
  const own = context.shown
    .flatMap((shown): Own[] => (owns(shown.facts.record) ? [{ shown, record: shown.facts.record }] : []))
    .sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  return own.flatMap((one) => {
    const { route } = one.shown.facts;
    if (!route) return [];
    const key = laneKey(route, one.record);
    const lane = lanes.get(key) ?? 0;
    const start = originLabel(one.record, context);
    const curve = start
      ? acrossFrom(start, one.record, lane, context.dataset)
      : routeCurve(route, one.record, lane, context.dataset);
    if (!curve) return [];
    lanes.set(key, lane + 1);
    return [{ ...one, curve }];
  });
}

/** Where the name of the area is written from which the first were moved: the rest came from places that no source names. */
function originLabel({ series }: Transfer, { dataset }: LayerContext): LabelPosition | undefined {
  const from = series[0]?.from;
  return from === undefined ? undefined : dataset.places.get(from)?.labelAt;
}

function arrowOf({ shown, record, curve }: Own & { readonly curve: Curve }, context: LayerContext): Arrow {
  const { step } = countsOf(shown, record, context);
  return {
    shown,
    curve,
    count: step ? figureBounds(step.figure).high : 0,
    planned: record.plan?.atMost ?? 0,
  };
}

/** Of an arrow between two places the card stands past the middle; an open end fades into its card. */
const cardShare = 0.72;
const cardInsetPx = 14;

function endText({ to }: Transfer, context: LayerContext): string {
  return to === null
    ? context.words.t('transfer.undisclosed')
    : context.words.t('transfer.openEnd', { country: placeName(to, context) });
}

function cardOf({ shown, record, curve }: Own & { readonly curve: Curve }, context: LayerContext): Mark {
  const { theme, words, setting } = context;
  const lines = [...transferLines(shown, record, context), ...(curve.fadesOut ? [endText(record, context)] : [])];
  const focus = focusOf(record.id, context);
  const image = layoutCard(staircaseOf(shown, record, context), staircasePx, lines, {
    theme,
    direction: words.direction,
    focus,
    possible: shown.verdict === 'possible',
  });
  const share = curve.fadesOut ? 1 : cardShare;
  return {
    id: `card/${record.id}`,
    records: [record.id],
    anchor: 'area',
    position: curve.points[Math.round((curve.points.length - 1) * share)] ?? [0, 0],
    offsetPx: [image.width / 2 - cardInsetPx, image.height / 2],
    image,
    label: '',
    verdict: shown.verdict,
    focus,
    opacity: setting.opacity,
    meaning: `${words.text(record.name)}. ${lines.join('. ')}`,
  };
}

function composeTransfers(context: LayerContext): LayerScene {
  const own = curvesOf(context);
  return mergeScenes([
    composeArrows(
      own.map((one) => arrowOf(one, context)),
      context,
    ),
    drawCards(
      'transfers-cards',
      own.map((one) => cardOf(one, context)),
      context,
    ),
  ]);
}

function placeName(id: PlaceId | null, { dataset, words }: LayerContext): string {
  if (id === null) return words.t('transfer.undisclosed');
  const place = dataset.places.get(id);
  return place ? words.text(place.name) : id;
}

export const transfersLayer: LayerModule = {
  id: 'transfers',
  title: 'layer.transfers',
  description: 'layer.transfers.about',
  owns,
  compose: composeWhenChanged({ concerns: owns, reads: ['days'] }, composeTransfers),
  legend: ({ shown, theme, words }) =>
    countLooks(
      shown
        .filter(({ facts }) => owns(facts.record))
        .map(({ facts }) => {
          const { category } = facts.record;
          const look: Look = {
            glyph: 'transfer',
            colour: theme.records.transfer,
            verdict: 'certain',
            disputed: false,
            tag: false,
            dashed: category === 'planned',
          };
          return {
            id: category,
            label: words.t(legendKeys[category] ?? 'layer.transfers'),
            shapes: drawMark(look, theme),
          };
        }),
      ['done', 'ongoing', 'planned'],
    ),
  symbol: (shown, context) => drawMark(lookOf(shown, context), context.theme),
  facts: (shown, context) => {
    const { record } = shown.facts;
    if (!owns(record)) return [];
    const route = context.words.t('transfer.route', {
      from: placeName(record.from, context),
      to: placeName(record.to, context),
    });
    return [
      { label: 'fact.route', value: route },
      { label: 'fact.count', value: transferLines(shown, record, context).join('; ') },
      ...figureFacts(shown, context.words),
    ];
  },
};
