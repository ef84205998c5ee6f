/** Detainees moved: one arrow for each operation, and beside it a card with its count on the last day of the window. */
import type { BriefRecord, Transfer } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { WordKey } from '../../words/words.ts';
import { composeArrows, type Arrow } from '../marks/composeArrows.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { countLooks } from '../marks/countLooks.ts';
import { figureFacts } from '../marks/figureFacts.ts';
import { figureBounds } from '../marks/figureText.ts';
import type { LayerContext, LayerModule } from '../contract/layer.ts';
import { curvesOf, placeName, type DrawnTransfer } from '../marks/transferCurves.ts';
import { countsOf, transferLines } from '../marks/transferCard.ts';
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

function arrowOf({ shown, record, curve }: DrawnTransfer, context: LayerContext): Arrow {
  const { step } = countsOf(shown, record, context);
  return {
    shown,
    curve,
    count: step ? figureBounds(step.figure).high : 0,
    planned: record.plan?.atMost ?? 0,
  };
}

export const transfersLayer: LayerModule = {
  id: 'transfers',
  title: 'layer.transfers',
  description: 'layer.transfers.about',
  owns,
  compose: composeWhenChanged({ concerns: owns, reads: ['days'] }, (context) =>
    composeArrows(
      curvesOf(context).map((one) => arrowOf(one, context)),
      context,
    ),
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
    return [
      { label: 'fact.route', value: route },
      { label: 'fact.count', value: transferLines(shown, record, context).join('; ') },
      ...figureFacts(shown, context.words),
    ];
  },
};
