/** What can be done to a briefing: each verb gives a new one. A verb that names nothing gives the same back. */
import { briefingLimits, type Briefing, type BriefingScene, type Callout } from './briefing.ts';

function withScenes(briefing: Briefing, scenes: readonly BriefingScene[]): Briefing {
  return { ...briefing, scenes };
}

/** Behind the scene at `index`, at the beginning for -1. A briefing that is full stays as it is. */
export function insertScene(briefing: Briefing, index: number, scene: BriefingScene): Briefing {
  if (briefing.scenes.length >= briefingLimits.scenes) return briefing;
  return withScenes(briefing, briefing.scenes.toSpliced(index + 1, 0, scene));
}

export function duplicateScene(briefing: Briefing, index: number, id: string): Briefing {
  const scene = briefing.scenes[index];
  return scene ? insertScene(briefing, index, { ...scene, id }) : briefing;
}

export function removeScene(briefing: Briefing, index: number): Briefing {
  return briefing.scenes[index] ? withScenes(briefing, briefing.scenes.toSpliced(index, 1)) : briefing;
}

/** From one place in the order to another. */
export function moveScene(briefing: Briefing, from: number, to: number): Briefing {
  const scene = briefing.scenes[from];
  if (!scene || to < 0 || to >= briefing.scenes.length || from === to) return briefing;
  return withScenes(briefing, briefing.scenes.toSpliced(from, 1).toSpliced(to, 0, scene));
}

export function changeScene(briefing: Briefing, index: number, part: Partial<Omit<BriefingScene, 'id'>>): Briefing {
  const scene = briefing.scenes[index];
  return scene ? withScenes(briefing, briefing.scenes.with(index, { ...scene, ...part })) : briefing;
}

export function addCallout(briefing: Briefing, index: number, callout: Callout): Briefing {
  const callouts = briefing.scenes[index]?.callouts;
  return callouts && callouts.length < briefingLimits.callouts
    ? changeScene(briefing, index, { callouts: [...callouts, callout] })
    : briefing;
}

export function changeCallout(
  briefing: Briefing,
  index: number,
  id: string,
  part: Partial<Omit<Callout, 'id'>>,
): Briefing {
  const callouts = briefing.scenes[index]?.callouts;
  return callouts
    ? changeScene(briefing, index, { callouts: callouts.map((each) => (each.id === id ? { ...each, ...part } : each)) })
    : briefing;
}

export function removeCallout(briefing: Briefing, index: number, id: string): Briefing {
  const callouts = briefing.scenes[index]?.callouts;
  return callouts ? changeScene(briefing, index, { callouts: callouts.filter((each) => each.id !== id) }) : briefing;
}
