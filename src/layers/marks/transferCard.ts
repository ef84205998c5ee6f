/** The count of a transfer on the last day of the window, in words. */
import { transferredBy, type Count, type Transferred } from '../../domain/records/series.ts';
import type { Transfer } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../words/words.ts';
import type { LayerContext } from '../contract/layer.ts';
import { figureText } from './figureText.ts';

type When = Pick<LayerContext, 'asOf' | 'asKnown' | 'words'>;

export function countsOf(shown: Shown, record: Transfer, { asOf, asKnown }: When): Transferred {
  return transferredBy(record, shown.facts, asOf, asKnown);
}

/** "6 Feb". */
export const dayAndMonth = (day: Day, words: Words): string => words.datePart(day, { day: 'numeric', month: 'short' });

/** "By 1 Feb: 475–500 detainees moved (27 Jan)"; the day of the count is left out where it is the day asked for. */
function countText(count: Count | null, asOf: Day, words: Words): string {
  const day = dayAndMonth(asOf, words);
  if (!count) return words.t('transfer.noCount', { day });
  const figure = figureText(count.figure, words);
  const counted = count.step.asOf.latest;
  return counted === asOf
    ? words.t('transfer.by', { day, figure })
    : words.t('transfer.byCounted', { day, figure, counted: dayAndMonth(counted, words) });
}

/** "plan: up to 7,000"; undefined where none is known. */
export function transferPlan(shown: Shown, { plan }: Transfer, { asKnown, words }: When): string | undefined {
  const isKnown =
    plan &&
    shown.facts.claims.some(
      ({ claim, published }) => plan.claims.includes(claim.id) && published <= (asKnown ?? Infinity),
    );
  return isKnown ? words.t('transfer.plan', { figure: words.number(plan.atMost) }) : undefined;
}

/** "By 12 Feb: 5,700–5,704 detainees moved". */
export function transferCount(shown: Shown, record: Transfer, context: When): string {
  return countText(countsOf(shown, record, context).step, context.asOf, context.words);
}

/** The lines of the card: the count of the day and the plan, then the next count where it is known. */
export function transferLines(shown: Shown, record: Transfer, context: When): readonly string[] {
  const { words, asOf } = context;
  const { step, next } = countsOf(shown, record, context);
  const plan = transferPlan(shown, record, context);
  const first = countText(step, asOf, words);
  return [
    plan === undefined ? first : words.t('transfer.withPlan', { count: first, plan }),
    ...(next
      ? [
          words.t('transfer.next', {
            figure: figureText(next.figure, words),
            day: dayAndMonth(next.step.asOf.latest, words),
          }),
        ]
      : []),
  ];
}
