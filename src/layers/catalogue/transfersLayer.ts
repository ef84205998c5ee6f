/** Detainees moved, or planned to be: an arrow with its count. */
import type { BriefRecord, PlaceId, Transfer } from '../../domain/records/record.ts';
import type { Figure } from '../../domain/records/figures.ts';
import { figuresOf } from '../../domain/records/figures.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { WordKey } from '../../words/words.ts';
import { composeArrows, type Arrow } from '../marks/composeArrows.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { countLooks } from '../marks/countLooks.ts';
import { figureFacts } from '../marks/figureFacts.ts';
import { figureBounds, figureText } from '../marks/figureText.ts';
import type { LayerContext, LayerModule } from '../contract/layer.ts';
import { laneKey, routeCurve } from '../marks/routeCurve.ts';
import { drawMark, type Look } from '../symbols/drawMark.ts';

const owns = (record: BriefRecord): record is Transfer => record.kind === 'transfer';

const legendKeys: Readonly<Record<string, WordKey>> = {
  done: 'legend.transfer.done',
  planned: 'legend.transfer.planned',
  ongoing: 'legend.transfer.ongoing',
};

/** What was moved; for a plan, what is planned. */
function countOf(shown: Shown): Figure | undefined {
  const figures = figuresOf(shown.claims);
  const named = shown.facts.record.category === 'planned' ? ['planned', 'transferred'] : ['transferred', 'planned'];
  return named.flatMap((attribute) => figures.find((figure) => figure.attribute === attribute) ?? [])[0];
}

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

/** Transfers that would cover each other run in lanes, in the order of their ids. */
function arrowsOf(context: LayerContext): readonly Arrow[] {
  const lanes = new Map<string, number>();
  const own = context.shown
    .filter(({ facts }) => owns(facts.record))
    .sort((a, b) => (a.facts.record.id < b.facts.record.id ? -1 : 1));
  return own.flatMap((shown): Arrow[] => {
    const { record, route } = shown.facts;
    if (!owns(record) || !route) return [];
    const key = laneKey(route, record);
    const lane = lanes.get(key) ?? 0;
    const curve = routeCurve(route, record, lane, context.dataset);
    if (!curve) return [];
    lanes.set(key, lane + 1);
    const figure = countOf(shown);
    return [
      {
        shown,
        curve,
        dashed: record.category === 'planned',
        label: figure ? figureText(figure, context.words) : context.words.t('transfer.uncounted'),
        count: figure ? figureBounds(figure).high : 0,
      },
    ];
  });
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
  compose: composeWhenChanged({ concerns: owns, reads: ['slots'] }, (context) =>
    composeArrows(arrowsOf(context), context),
  ),
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
    return [{ label: 'fact.route', value: route }, ...figureFacts(shown, context.words)];
  },
};
