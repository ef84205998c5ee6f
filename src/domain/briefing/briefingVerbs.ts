/** What can be done to a briefing: each verb gives a new one. A verb that names nothing gives the same back. */
import { briefingLimits, type Briefing, type BriefingStep, type Callout } from './briefing.ts';

function withSteps(briefing: Briefing, steps: readonly BriefingStep[]): Briefing {
  return { ...briefing, steps };
}

/** Behind the step at `index`, at the beginning for -1. A briefing that is full stays as it is. */
export function insertStep(briefing: Briefing, index: number, step: BriefingStep): Briefing {
  if (briefing.steps.length >= briefingLimits.steps) return briefing;
  return withSteps(briefing, briefing.steps.toSpliced(index + 1, 0, step));
}

export function duplicateStep(briefing: Briefing, index: number, id: string): Briefing {
  const step = briefing.steps[index];
  return step ? insertStep(briefing, index, { ...step, id }) : briefing;
}

export function removeStep(briefing: Briefing, index: number): Briefing {
  return briefing.steps[index] ? withSteps(briefing, briefing.steps.toSpliced(index, 1)) : briefing;
}

/** From one place in the order to another. */
export function moveStep(briefing: Briefing, from: number, to: number): Briefing {
  const step = briefing.steps[from];
  if (!step || to < 0 || to >= briefing.steps.length || from === to) return briefing;
  return withSteps(briefing, briefing.steps.toSpliced(from, 1).toSpliced(to, 0, step));
}

export function changeStep(briefing: Briefing, index: number, part: Partial<Omit<BriefingStep, 'id'>>): Briefing {
  const step = briefing.steps[index];
  return step ? withSteps(briefing, briefing.steps.with(index, { ...step, ...part })) : briefing;
}

export function addCallout(briefing: Briefing, index: number, callout: Callout): Briefing {
  const callouts = briefing.steps[index]?.callouts;
  return callouts && callouts.length < briefingLimits.callouts
    ? changeStep(briefing, index, { callouts: [...callouts, callout] })
    : briefing;
}

export function changeCallout(
  briefing: Briefing,
  index: number,
  id: string,
  part: Partial<Omit<Callout, 'id'>>,
): Briefing {
  const callouts = briefing.steps[index]?.callouts;
  return callouts
    ? changeStep(briefing, index, { callouts: callouts.map((each) => (each.id === id ? { ...each, ...part } : each)) })
    : briefing;
}

export function removeCallout(briefing: Briefing, index: number, id: string): Briefing {
  const callouts = briefing.steps[index]?.callouts;
  return callouts ? changeStep(briefing, index, { callouts: callouts.filter((each) => each.id !== id) }) : briefing;
}
