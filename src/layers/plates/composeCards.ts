/** The cards: one for each transfer at the end of its arrow, and one for the forces on each side of the border. */
import type { Transfer } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import '../../words/plates.ts';
import type { PlateImage } from '../contract/image.ts';
import type { LayerContext } from '../contract/layer.ts';
import { deploymentsLayer } from '../catalogue/deploymentsLayer.ts';
import { sidesOf, verdictOf, type Posted, type Side } from '../marks/posted.ts';
import { figureText } from '../marks/figureText.ts';
import { unitTotal, type UnitTotal } from '../marks/unitTotal.ts';
import { countsOf, dayAndMonth, transferCount, transferLines, transferPlan } from '../marks/transferCard.ts';
import { curvesOf, placeName, type DrawnTransfer } from '../marks/transferCurves.ts';
import { layoutCard, layoutUnitCard } from './layoutCard.ts';
import type { Card } from './placeCards.ts';
import { postureLines, smallUnitsPx, unitShapes, unitsPx, unitSymbols } from './postureCard.ts';
import { staircaseOf, staircasePx } from './staircase.ts';

/** Of an arrow between two places the card stands past the middle; an open end fades into its card. */
const cardShare = 0.72;
const insetPx = 14;
/** Of one symbol on a card. */
const symbolsPx = { plain: 24, military: 28 } as const;
/** Distance of a card from the border. */
const clearPx = 24;

function endText({ to }: Transfer, context: LayerContext): string {
  return to === null
    ? context.words.t('transfer.undisclosed')
    : context.words.t('transfer.openEnd', { country: placeName(to, context) });
}

/** The count in two short lines, then in the fewest words, then in a column for a narrow map. */
function shortCounts(shown: Shown, record: Transfer, context: LayerContext): readonly (readonly string[])[] {
  const { words } = context;
  const { step } = countsOf(shown, record, context);
  if (!step) return [];
  const figure = figureText(step.figure, words);
  const day = dayAndMonth(step.step.asOf.latest, words);
  return [
    [words.t('transfer.figure', { figure }), words.t('transfer.movedBy', { day })],
    [words.t('transfer.least', { figure, day })],
    [figure, words.t('transfer.persons'), words.t('transfer.movedBy', { day })],
  ];
}

function cardOfTransfer({ shown, record, curve }: DrawnTransfer, context: LayerContext): Card {
  const { theme, words } = context;
  const lines = [...transferLines(shown, record, context), ...(curve.fadesOut ? [endText(record, context)] : [])];
  const look = { theme, direction: words.direction, focus: 'none', possible: shown.verdict === 'possible' } as const;
  const stairs = staircaseOf(shown, record, context);
  const image = layoutCard(stairs, staircasePx, lines, look);
  const share = curve.fadesOut ? 1 : cardShare;
  const count = transferCount(shown, record, context);
  const plan = transferPlan(shown, record, context);
  return {
    smaller: [
      layoutCard([], 0, lines.slice(0, 1), look),
      ...(plan === undefined ? [] : [layoutCard([], 0, [count, plan], look)]),
      layoutCard([], 0, [count], look),
      ...shortCounts(shown, record, context).map((texts) => layoutCard([], 0, texts, look)),
    ],
    side: null,
    units: [],
    mark: {
      id: `card/${record.id}`,
      records: [record.id],
      anchor: 'area',
      position: curve.points[Math.round((curve.points.length - 1) * share)] ?? [0, 0],
      offsetPx: [image.width / 2 - insetPx, image.height / 2],
      image,
      verdict: shown.verdict,
      focus: 'none',
      opacity: 1,
      meaning: `${words.text(record.name)}. ${lines.join('. ')}`,
    },
  };
}

/** How many units do what, as the headline says it; without any number what the forces do. */
function shortLines(total: UnitTotal | null, heading: string, { words }: LayerContext): readonly string[] {
  if (!total) return [heading.replace(/:$/u, '')];
  const posture = words.code('deployed', total.posture);
  return [words.t('card.posted', { units: total.text, posture }), words.t('card.unpublished')];
}

/** The least that a card says: a number alone would be read as one of the place beside it. */
function leastLines(
  total: UnitTotal | null,
  { posted }: Side,
  { words }: LayerContext,
): readonly (readonly string[])[] {
  return total
    ? [[words.t('card.units.border', { units: total.text })], [total.text, words.t('card.border')]]
    : [[words.code('posture', posted[0].record.category)]];
}

/** Without numbers the symbol of the first. */
function imagesOfSide(
  one: Side,
  lines: readonly string[],
  context: LayerContext,
): Pick<Card, 'smaller' | 'units'> & { readonly image: PlateImage } {
  const { posted } = one;
  const { theme, words, military } = context;
  const units = unitSymbols(posted, context);
  const blocks = unitShapes(posted, context);
  const look = {
    theme,
    direction: words.direction,
    focus: 'none',
    possible: verdictOf(one) === 'possible',
  } as const;
  const total = unitTotal(
    posted.map(({ shown }) => shown),
    words,
  );
  const least = leastLines(total, one, context);
  const symbol = deploymentsLayer.symbol(posted[0].shown, context);
  const symbolPx = military ? symbolsPx.military : symbolsPx.plain;
  const image =
    units.length > 0
      ? layoutUnitCard(units, lines, look)
      : blocks
        ? layoutCard(blocks, unitsPx, lines, look)
        : layoutCard(symbol, symbolPx, lines, look);
  return {
    image,
    units,
    smaller: [
      ...(units.length > 0 ? [2, 1].map((most) => layoutUnitCard(units, lines.slice(0, most), look)) : []),
      layoutCard(symbol, symbolPx, lines.slice(0, 2), look),
      ...(blocks && units.length === 0
        ? [layoutCard(blocks, smallUnitsPx, shortLines(total, lines[0] ?? '', context), look)]
        : []),
      ...least.map((texts) => layoutCard(symbol, symbolPx, texts, look)),
      ...least.slice(-1).flatMap((texts) => [texts, texts.slice(0, 1)].map((few) => layoutCard([], 0, few, look))),
    ],
  };
}

const idOf = ({ record }: Posted): string => record.id;

function cardsOfSide(one: Side, context: LayerContext): readonly Card[] {
  const { side, posted } = one;
  const [first, ...others] = posted;
  const anchor = context.arrangement.get(first.record.id)?.anchor;
  if (!anchor) return [];
  const lines = postureLines(posted, context);
  const { image, smaller, units } = imagesOfSide(one, lines, context);
  return [
    {
      smaller,
      units,
      side,
      mark: {
        id: `card/border-${side}`,
        records: [idOf(first), ...others.map(idOf)],
        anchor: 'line',
        position: anchor,
        offsetPx: [(side === 'IQ' ? 1 : -1) * (clearPx + image.width / 2), 0],
        image,
        verdict: verdictOf(one),
        focus: 'none',
        opacity: 1,
        meaning: lines.join('. '),
      },
    },
  ];
}

/** All cards, unplaced and without focus. */
export function cardsOf(all: Omit<LayerContext, 'setting'>): readonly Card[] {
  const context: LayerContext = { ...all, setting: { visible: true, opacity: 1 } };
  const posted = context.shown.flatMap((shown): Posted[] =>
    shown.facts.record.kind === 'deployment' ? [{ shown, record: shown.facts.record }] : [],
  );
  return [
    ...curvesOf(context).map((one) => cardOfTransfer(one, context)),
    ...sidesOf(posted).flatMap((one) => cardsOfSide(one, context)),
  ];
}
