/**
 * Running totals of a transfer. As of a day it is the last count at or before that day: never a later one, never a sum of two, never a number between
 * two of them.
 */
import type { Day } from '../time/day.ts';
import type { RecordFacts } from './facts.ts';
import { figuresOf, type Figure } from './figures.ts';
import { knownClaims } from './known.ts';
import type { Claim, SeriesStep, Transfer } from './record.ts';

/** A step with what its known claims say. */
export interface Count {
  readonly step: SeriesStep;
  readonly figure: Figure;
  readonly claims: readonly Claim[];
}

export interface Transferred {
  /** The count of the day; null before the first. */
  readonly step: Count | null;
  /** The first count after the day, where it was known. */
  readonly next: Count | null;
  /** Every count up to the day, in order of time; the last is `step`. */
  readonly steps: readonly Count[];
}

/** The number of a step; undefined where none of the claims given has one. */
export function figureOfStep(step: SeriesStep, claims: readonly Claim[]): Figure | undefined {
  const own = claims.filter(({ id, attribute }) => attribute === 'transferred' && step.claims.includes(id));
  return figuresOf(own)[0];
}

function countOf(step: SeriesStep, known: readonly Claim[]): readonly Count[] {
  const figure = figureOfStep(step, known);
  return figure ? [{ step, figure, claims: known.filter(({ id }) => step.claims.includes(id)) }] : [];
}

/** How many had been moved by the end of a day, by what had been published by `asKnown`; null: everything is known. */
export function transferredBy(
  record: Transfer,
  facts: Pick<RecordFacts, 'claims'>,
  day: Day,
  asKnown: Day | null,
): Transferred {
  const known = knownClaims(facts, asKnown);
  const counts = record.series.flatMap((step) => countOf(step, known));
  const steps = counts.filter(({ step }) => step.asOf.latest <= day);
  return {
    step: steps.at(-1) ?? null,
    next: counts.find(({ step }) => step.asOf.latest > day) ?? null,
    steps,
  };
}
