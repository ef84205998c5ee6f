/** The counts of a transfer: in order of time, never falling, each with evidence, and none in two steps. */
import type { BriefRecord, Claim, Transfer } from '../../domain/records/record.ts';
import { figureOfStep } from '../../domain/records/series.ts';
import type { Entry } from '../entry.ts';
import { errorAt, type Check, type Finding } from './check.ts';

function isTransfer(entry: Entry<BriefRecord>): entry is Entry<Transfer> {
  return entry.value.kind === 'transfer';
}

function stepFaults(entry: Entry<Transfer>, index: number): readonly Finding[] {
  const { series, claims } = entry.value;
  const [step, previous] = [series[index], series[index - 1]];
  if (!step) return [];
  const figure = figureOfStep(step, claims);
  const before = previous && figureOfStep(previous, claims);
  const faults: Finding[] = [];
  if (!Number.isFinite(step.asOf.latest))
    faults.push(
      errorAt(entry, `series.${index}.asOf`, 'The count has no last day.', 'Give the day up to which it counts.'),
    );
  else if (previous && step.asOf.latest <= previous.asOf.latest)
    faults.push(
      errorAt(
        entry,
        `series.${index}.asOf`,
        `The count as of "${step.asOf.text}" is not later than the one before it, "${previous.asOf.text}".`,
        'Put the counts in order of time; two counts as of one day are one step with two claims.',
      ),
    );
  if (!figure)
    faults.push(
      errorAt(
        entry,
        `series.${index}.claims`,
        'No claim of this step gives a figure.',
        'Name a claim with the attribute "transferred" and a number.',
      ),
    );
  if (figure && before && figure.low < before.low)
    faults.push(
      errorAt(
        entry,
        `series.${index}`,
        `A running total cannot fall, but its lowest figure is ${figure.low} after ${before.low}.`,
        'Check the days and the figures; a number that counts only some of the people is no step of the series.',
      ),
    );
  return faults;
}

/** Claims on how many were moved that belong to no step or to several: their figure would be shown for no day, or for two. */
function claimFaults(entry: Entry<Transfer>): readonly Finding[] {
  const { series, claims } = entry.value;
  const stepsOf = ({ id }: Claim): number => series.filter((step) => step.claims.includes(id)).length;
  return claims.flatMap((claim, index) => {
    const steps = stepsOf(claim);
    if (steps === 1 || (steps === 0 && claim.attribute !== 'transferred')) return [];
    return [
      errorAt(
        entry,
        `claims.${index}`,
        steps === 0
          ? 'This claim on how many were moved belongs to no step of the series.'
          : 'This claim belongs to more than one step of the series.',
        'Name its id in the step whose day it counts up to, and in no other.',
      ),
    ];
  });
}

/** The figure of a plan is that of its claims. */
function planFaults(entry: Entry<Transfer>): readonly Finding[] {
  const { plan, claims } = entry.value;
  if (!plan) return [];
  const said = claims.some(({ id, value, high }) => plan.claims.includes(id) && (value ?? high) === plan.atMost);
  return said
    ? []
    : [
        errorAt(
          entry,
          'plan.atMost',
          `No claim of the plan says ${plan.atMost}.`,
          'Write the number that its claims give, or name the claim that gives it.',
        ),
      ];
}

export const series: Check = {
  name: 'running totals rise',
  find: ({ records }) =>
    records
      .filter(isTransfer)
      .flatMap((entry) => [
        ...entry.value.series.flatMap((_, index) => stepFaults(entry, index)),
        ...claimFaults(entry),
        ...planFaults(entry),
      ]),
};
