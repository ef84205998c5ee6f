/** The card of a transfer: its count on the last day of the window in words, and the counts up to then as a staircase. */
import { transferredBy, type Count, type Transferred } from '../../domain/records/series.ts';
import type { Transfer } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../words/words.ts';
import type { Shape } from '../contract/image.ts';
import type { LayerContext } from '../contract/layer.ts';
import { figureBounds, figureText } from './figureText.ts';

type When = Pick<LayerContext, 'asOf' | 'asKnown' | 'words'>;

export function countsOf(shown: Shown, record: Transfer, { asOf, asKnown }: When): Transferred {
  return transferredBy(record, shown.facts, asOf, asKnown);
}

/** "6 Feb". */
export const dayAndMonth = (day: Day, words: Words): string => words.datePart(day, { day: 'numeric', month: 'short' });

/** "By 1 Feb: 475–500 (27 Jan)"; the day of the count is left out where it is the day asked for. */
function countText(count: Count | null, asOf: Day, words: Words): string {
  const day = dayAndMonth(asOf, words);
  if (!count) return words.t('transfer.noCount', { day });
  const figure = figureText(count.figure, words);
  const counted = count.step.asOf.latest;
  return counted === asOf
    ? words.t('transfer.by', { day, figure })
    : words.t('transfer.byCounted', { day, figure, counted: dayAndMonth(counted, words) });
}

function planText(shown: Shown, { plan }: Transfer, { asKnown, words }: When): string | undefined {
  const isKnown =
    plan &&
    shown.facts.claims.some(
      ({ claim, published }) => plan.claims.includes(claim.id) && published <= (asKnown ?? Infinity),
    );
  return isKnown ? words.t('transfer.plan', { figure: words.number(plan.atMost) }) : undefined;
}

/** The lines of the card: the count of the day and the plan, then the next count where it is known. */
export function transferLines(shown: Shown, record: Transfer, context: When): readonly string[] {
  const { words, asOf } = context;
  const { step, next } = countsOf(shown, record, context);
  const plan = planText(shown, record, context);
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

/** On the grid of 24 units. */
const frame = { left: 1, right: 23, top: 2, bottom: 22 } as const;

/** Heights are shares of the plan, else of the last count; days run over the whole operation. No count after the window is drawn. */
function staircaseShapes({ steps }: Transferred, { when, plan }: Transfer, { theme }: LayerContext): readonly Shape[] {
  const most = Math.max(plan?.atMost ?? 0, ...steps.map(({ figure }) => figureBounds(figure).high), 1);
  const [first, last] = [when.from, Math.max(when.to, when.from + 1)];
  const x = (day: Day): number =>
    Math.round(10 * (frame.left + Math.min(1, (day - first) / (last - first)) * (frame.right - frame.left))) / 10;
  const y = (count: number): number =>
    Math.round(10 * (frame.bottom - (count / most) * (frame.bottom - frame.top))) / 10;
  const colour = theme.records.transfer;
  const stairs = steps.map(({ step, figure }, index) => {
    const until = steps[index + 1]?.step.asOf.latest ?? Math.min(last, step.asOf.latest + (last - first) / 12);
    return {
      from: x(step.asOf.latest),
      to: Math.max(x(until), x(step.asOf.latest) + 0.8),
      at: y(figureBounds(figure).high),
    };
  });
  return [
    ...stairs.map(({ from, to, at }): Shape => ({
      d: `M${from} ${frame.bottom}V${at}H${to}V${frame.bottom}Z`,
      fill: colour,
      opacity: 0.55,
    })),
    ...stairs.map(({ from, to, at }): Shape => ({ d: `M${from} ${at}H${to}`, stroke: colour, strokeWidth: 1 })),
    ...(plan
      ? [{ d: `M${frame.left} ${frame.top}H${frame.right}`, stroke: colour, strokeWidth: 0.7, dash: [1.6, 1.2] }]
      : []),
    { d: `M${frame.left} ${frame.bottom}H${frame.right}`, stroke: theme.label, strokeWidth: 0.6 },
  ];
}

export const staircasePx = 52;

export function staircaseOf(shown: Shown, record: Transfer, context: LayerContext): readonly Shape[] {
  return staircaseShapes(countsOf(shown, record, context), record, context);
}
