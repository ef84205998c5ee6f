/** The counts of a transfer up to the last day of the window, as a staircase below the line of its plan. */
import type { Transferred } from '../../domain/records/series.ts';
import type { Transfer } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Shape } from '../contract/image.ts';
import type { LayerContext } from '../contract/layer.ts';
import { figureBounds } from '../marks/figureText.ts';
import { countsOf } from '../marks/transferCard.ts';

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
