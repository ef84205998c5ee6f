/** What moved: the last count of each transfer, never a sum of counts; and how many units stand along the border. */
import { transferredBy } from '../../domain/records/series.ts';
import type { Transfer } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { figureText } from '../marks/figureText.ts';
import { unitTotal } from '../marks/unitTotal.ts';
import { dayAndMonth } from '../marks/transferCard.ts';
import { withDispute, type Draft, type HeadlineContext } from './draft.ts';

function transferPart(shown: Shown, record: Transfer, { asOf, asKnown, words }: HeadlineContext): Draft {
  const { step } = transferredBy(record, shown.facts, asOf, asKnown);
  const name = words.text(record.name);
  if (!step)
    return {
      text: words.t('headline.moved.none', { name, day: dayAndMonth(asOf, words) }),
      about: [shown],
      claims: shown.claims,
    };
  const day = dayAndMonth(step.step.asOf.latest, words);
  return {
    text: withDispute(
      words.t('headline.moved', { name, figure: figureText(step.figure, words), day }),
      step.figure,
      words,
    ),
    about: [shown],
    claims: step.claims,
  };
}

/** The posture with the most units; without any number, how many deployments there are. */
function postedPart(posted: readonly Shown[], { words }: HeadlineContext): Draft | null {
  if (posted.length === 0) return null;
  const total = unitTotal(posted, words);
  if (!total)
    return {
      text: words.t('headline.posted.uncounted', { count: posted.length }),
      about: posted,
      claims: posted.flatMap((shown) => shown.claims),
    };
  return {
    text: words.t('headline.posted', { units: total.text, posture: words.code('deployed', total.posture) }),
    about: total.counted.map(({ shown }) => shown),
    claims: total.counted.flatMap(({ figure }) => figure.points.map(({ claim }) => claim)),
  };
}

export function composeMoved(context: HeadlineContext): Draft | null {
  const transfers = context.shown.flatMap((shown) => {
    const { record } = shown.facts;
    return record.kind === 'transfer' ? [transferPart(shown, record, context)] : [];
  });
  const posted = postedPart(
    context.shown.filter(({ facts }) => facts.record.kind === 'deployment' && facts.placement.kind === 'line'),
    context,
  );
  const parts = [...transfers, ...(posted ? [posted] : [])];
  const [head, ...rest] = parts;
  if (!head) return null;
  return {
    text: rest.reduce((first, { text }) => context.words.t('headline.join', { first, second: text }), head.text),
    about: parts.flatMap(({ about }) => about),
    claims: parts.flatMap(({ claims }) => claims),
  };
}
