/** The cards: one for each transfer at the end of its arrow, and one for the forces on each side of the border. */
import type { Transfer } from '../../domain/records/record.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import type { LayerContext, LayerScene } from '../contract/layer.ts';
import type { Mark } from '../contract/mark.ts';
import { deploymentsLayer } from '../catalogue/deploymentsLayer.ts';
import { focusOf } from '../marks/composeMarks.ts';
import { drawMarks } from '../marks/drawMarks.ts';
import { focusOfAll, sidesOf, verdictOf, type Posted, type Side } from '../marks/posted.ts';
import { transferLines } from '../marks/transferCard.ts';
import { curvesOf, placeName, type DrawnTransfer } from '../marks/transferCurves.ts';
import { markSizePx } from '../symbols/drawMark.ts';
import { layoutCard } from './layoutCard.ts';
import { postureLines, unitShapes, unitsPx } from './postureCard.ts';
import { staircaseOf, staircasePx } from './staircase.ts';

/** Of an arrow between two places the card stands past the middle; an open end fades into its card. */
const cardShare = 0.72;
const insetPx = 14;
/** Distance of a card from the border. */
const clearPx = 24;

function endText({ to }: Transfer, context: LayerContext): string {
  return to === null
    ? context.words.t('transfer.undisclosed')
    : context.words.t('transfer.openEnd', { country: placeName(to, context) });
}

function cardOfTransfer({ shown, record, curve }: DrawnTransfer, context: LayerContext): Mark {
  const { theme, words } = context;
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
    offsetPx: [image.width / 2 - insetPx, image.height / 2],
    image,
    label: '',
    verdict: shown.verdict,
    focus,
    opacity: 1,
    meaning: `${words.text(record.name)}. ${lines.join('. ')}`,
  };
}

/** Without numbers the symbol of the first. */
function imageOfSide(one: Side, lines: readonly string[], context: LayerContext): ReturnType<typeof layoutCard> {
  const { posted } = one;
  const { theme, words } = context;
  const units = unitShapes(posted, context);
  const look = {
    theme,
    direction: words.direction,
    focus: focusOfAll(posted, context),
    possible: verdictOf(one) === 'possible',
  };
  return units
    ? layoutCard(units, unitsPx, lines, look)
    : layoutCard(deploymentsLayer.symbol(posted[0].shown, context), markSizePx.plain, lines, look);
}

const idOf = ({ record }: Posted): string => record.id;

function cardsOfSide(one: Side, context: LayerContext): readonly Mark[] {
  const { side, posted } = one;
  const [first, ...others] = posted;
  const anchor = context.arrangement.get(first.record.id)?.anchor;
  if (!anchor) return [];
  const lines = postureLines(posted, context);
  const image = imageOfSide(one, lines, context);
  return [
    {
      id: `card/border-${side}`,
      records: [idOf(first), ...others.map(idOf)],
      anchor: 'line',
      position: anchor,
      offsetPx: [(side === 'IQ' ? 1 : -1) * (clearPx + image.width / 2), 0],
      image,
      label: '',
      verdict: verdictOf(one),
      focus: focusOfAll(posted, context),
      opacity: 1,
      meaning: lines.join('. '),
    },
  ];
}

/** The same scene as before while nothing that cards read has changed. */
export const composeCards = composeWhenChanged(
  { concerns: ({ kind }) => kind === 'transfer' || kind === 'deployment', reads: ['days'] },
  (context) => {
    const posted = context.shown.flatMap((shown): Posted[] =>
      shown.facts.record.kind === 'deployment' ? [{ shown, record: shown.facts.record }] : [],
    );
    const cards = [
      ...curvesOf(context).map((one) => cardOfTransfer(one, context)),
      ...sidesOf(posted).flatMap((one) => cardsOfSide(one, context)),
    ];
    return drawCards(cards, context);
  },
);

/** The scene of cards wherever they are. */
export function drawCards(cards: readonly Mark[], { theme }: Pick<LayerContext, 'theme'>): LayerScene {
  const scene = drawMarks('cards', cards, {
    theme,
    opacity: 1,
    labelZoom: 0,
    framed: false,
    labelPlaceOf: () => ({ anchors: [] }),
  });
  return { ...scene, labels: [] };
}
