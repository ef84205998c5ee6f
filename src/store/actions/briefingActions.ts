/** Verbs for the briefing: open, edit with a way back, go through, and give. */
import type { Briefing, BriefingStep, Callout } from '../../domain/briefing/briefing.ts';
import { newBriefing, noText } from '../../domain/briefing/briefing.ts';
import {
  addCallout,
  changeCallout,
  changeStep,
  duplicateStep,
  insertStep,
  moveStep,
  removeCallout,
  removeStep,
} from '../../domain/briefing/briefingVerbs.ts';
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { Bounds } from '../../domain/geo/placement.ts';
import { boundsShown, cameraToFit, subjectBounds, type FreeFrame } from '../../domain/briefing/frameStep.ts';
import { beginHistory, redo, advance, undo, type History } from '../../domain/briefing/history.ts';
import type { Text } from '../../domain/records/text.ts';
import { selectedRecord } from '../../domain/view/selection.ts';
import { encodeView, exportBase } from '../../domain/view/viewCodec.ts';
import type { BriefingSession, Presenting } from '../briefingSession.ts';
import { selectBriefing, selectStep, viewOfStep } from '../briefingSelectors.ts';
import type { View } from '../../domain/view/view.ts';
import type { Session } from '../session.ts';
import { patchSession, type AppState, type AppStore } from '../store.ts';
import { reportCovered } from './coveredActions.ts';

function patch(store: AppStore, part: Partial<BriefingSession>): void {
  patchSession(store, { briefing: { ...store.getState().session.briefing, ...part } });
}

/** `saved`: whether it is so in a file. Opening goes to no step yet, so that the reader's view stays. */
export function openBriefing(store: AppStore, briefing: Briefing, saved: boolean): void {
  patch(store, {
    history: beginHistory(briefing),
    index: briefing.steps.length > 0 ? 0 : -1,
    saved: saved ? briefing : null,
  });
}

export function startBriefing(store: AppStore, id: string, title: Text): void {
  openBriefing(store, newBriefing(id, title, store.getState().session.dataset?.version ?? ''), false);
}

export function closeBriefing(store: AppStore): void {
  patch(store, { history: null, index: -1, saved: null, presenting: null });
}

export function markSaved(store: AppStore): void {
  patch(store, { saved: selectBriefing(store.getState()) ?? null });
}

/** The word that is being typed: undoing takes back word by word, in each language for itself. */
function wordOf(field: string, before: Text, after: Text): string {
  const side = before.en === after.en ? 'ar' : 'en';
  return `${field}/${side}/${after[side].trim().split(/\s+/).length}`;
}

/** `index`: of the step that is then the one at hand. Every edit is a step that can be undone, and notes the data it was made with. */
function edit(
  store: AppStore,
  verb: (briefing: Briefing) => Briefing,
  index?: number,
  typing: string | null = null,
): void {
  const {
    briefing: { history, index: at },
    dataset,
  } = store.getState().session;
  if (!history) return;
  const edited = verb(history.present);
  if (edited === history.present) return;
  const next = { ...edited, dataset: dataset?.version ?? edited.dataset };
  patch(store, { history: advance(history, next, typing), index: Math.min(index ?? at, next.steps.length - 1) });
}

/** The step at hand stays at hand, wherever it then is in the order; where it is gone, the one before it. */
function go(store: AppStore, move: (history: History<Briefing>) => History<Briefing>): void {
  const { history, index } = store.getState().session.briefing;
  if (!history) return;
  const next = move(history);
  const { steps } = next.present;
  const same = steps.findIndex(({ id }) => id === history.present.steps[index]?.id);
  patch(store, { history: next, index: same >= 0 ? same : Math.min(Math.max(index - 1, 0), steps.length - 1) });
}

export function undoEdit(store: AppStore): void {
  go(store, undo);
}

export function redoEdit(store: AppStore): void {
  go(store, redo);
}

/** The view as it is becomes a step behind the one at hand. */
export function addCurrentView(store: AppStore, id: string, title: Text): void {
  const {
    view,
    session: {
      briefing: { index },
    },
  } = store.getState();
  const record = selectedRecord(view.selection);
  const step: BriefingStep = {
    id,
    title,
    text: noText,
    notes: noText,
    view: encodeView(view, exportBase),
    callouts: [],
    records: record === null ? [] : [record],
  };
  edit(store, (briefing) => insertStep(briefing, index, step), index + 1);
}

/** The step at hand takes on the view as it is. */
export function updateStepView(store: AppStore): void {
  const {
    view,
    session: {
      briefing: { index },
    },
  } = store.getState();
  edit(store, (briefing) => changeStep(briefing, index, { view: encodeView(view, exportBase) }));
}

export function editStep(
  store: AppStore,
  index: number,
  part: Partial<Pick<BriefingStep, 'title' | 'text' | 'notes' | 'records'>>,
): void {
  const step = selectBriefing(store.getState())?.steps[index];
  const [field, ...others] = (['title', 'text', 'notes'] as const).filter((each) => part[each] !== undefined);
  const isTyping = step && field && others.length === 0 && part.records === undefined;
  edit(
    store,
    (briefing) => changeStep(briefing, index, part),
    undefined,
    isTyping ? wordOf(`${step.id}/${field}`, step[field], part[field] ?? step[field]) : null,
  );
}

export function retitleBriefing(store: AppStore, title: Text): void {
  const before = selectBriefing(store.getState())?.title;
  edit(store, (briefing) => ({ ...briefing, title }), undefined, before ? wordOf('title', before, title) : null);
}

export function copyStep(store: AppStore, index: number, id: string): void {
  edit(store, (briefing) => duplicateStep(briefing, index, id), index + 1);
}

export function dropStep(store: AppStore, index: number): void {
  edit(store, (briefing) => removeStep(briefing, index), Math.max(0, index - 1));
}

/** The step at hand stays at hand. */
export function shiftStep(store: AppStore, from: number, to: number): void {
  const state = store.getState();
  const { steps = [] } = selectBriefing(state) ?? {};
  if (to < 0 || to >= steps.length) return;
  const [...order] = steps.keys();
  const at = order.toSpliced(from, 1).toSpliced(to, 0, from).indexOf(state.session.briefing.index);
  edit(store, (briefing) => moveStep(briefing, from, to), at);
}

export function putCallout(store: AppStore, callout: Callout): void {
  const { index } = store.getState().session.briefing;
  const known = selectStep(store.getState())?.callouts.find(({ id }) => id === callout.id);
  const typing =
    known && known.position === callout.position ? wordOf(`callout/${callout.id}`, known.text, callout.text) : null;
  edit(
    store,
    (briefing) => (known ? changeCallout(briefing, index, callout.id, callout) : addCallout(briefing, index, callout)),
    undefined,
    typing,
  );
}

/** `id`: of the callout to be, or of one that gets another place; null calls it off. */
export function placeCallout(store: AppStore, id: string | null): void {
  patchSession(store, { placing: id });
}

/** Where the callout that waits for a place goes. */
export function putPlaced(store: AppStore, position: Callout['position']): void {
  const { placing } = store.getState().session;
  if (placing === null) return;
  const known = selectStep(store.getState())?.callouts.find(({ id }) => id === placing);
  putCallout(store, { id: placing, position, text: known?.text ?? noText });
  placeCallout(store, null);
}

export function dropCallout(store: AppStore, id: string): void {
  const { index } = store.getState().session.briefing;
  edit(store, (briefing) => removeCallout(briefing, index, id));
}

interface Shown {
  readonly view: View;
  /** Placed at once for where the camera will rest; null before the map of the room has been measured. */
  readonly inSight: Bounds | null;
}

/** While presenting, the camera fits the subject of the step into the room's map; else it is that of the step. The same for a step that is prepared. */
const shownOnce = memoizeLast(
  (
    step: BriefingStep,
    stage: FreeFrame | null,
    facts: Session['facts'],
    dataset: Session['dataset'],
    language: View['language'],
    flavour: View['flavour'],
    symbols: View['symbols'],
  ): Shown => {
    const own = viewOfStep(step, { language, flavour, symbols });
    const bounds = stage && dataset ? subjectBounds(step, facts, dataset) : undefined;
    const view = stage && bounds ? { ...own, camera: cameraToFit(bounds, stage, own.camera) } : own;
    return { view, inSight: stage ? boundsShown(view.camera, stage) : null };
  },
);

/** The state in which a step is at hand: view, callouts and text change together, so that nothing of the step before is drawn beside them. */
export function stateAtStep(state: AppState, index: number): AppState | undefined {
  const step = selectBriefing(state)?.steps[index];
  if (!step) return undefined;
  const { session } = state;
  const { language, flavour, symbols } = state.view;
  const stage = session.briefing.presenting?.stage ?? null;
  const { view, inSight } = shownOnce(step, stage, session.facts, session.dataset, language, flavour, symbols);
  return {
    view,
    session: {
      ...session,
      briefing: { ...session.briefing, index },
      inSight: inSight ?? session.inSight,
    },
  };
}

/** Outside of the briefing nothing happens. */
export function goToStep(store: AppStore, index: number): void {
  const next = stateAtStep(store.getState(), index);
  if (next) store.setState(next);
}

/** The free part of the room's map has been measured, or has another size: the step at hand is fitted into it. */
export function setStage(store: AppStore, stage: FreeFrame): void {
  const { presenting, index } = store.getState().session.briefing;
  if (!presenting || JSON.stringify(presenting.stage) === JSON.stringify(stage)) return;
  setPresenting(store, { stage });
  reportCovered(store, []);
  goToStep(store, index);
}

export function goBy(store: AppStore, by: 1 | -1): void {
  goToStep(store, store.getState().session.briefing.index + by);
}

/** `now`: milliseconds since 1970. Begins with the step at hand. */
export function startPresenting(store: AppStore, now: number, loops = false): void {
  const { briefing } = store.getState().session;
  if (!briefing.history || briefing.history.present.steps.length === 0) return;
  patch(store, { presenting: { startedAt: now, blackout: false, tool: 'none', loops, stage: null } });
  goToStep(store, Math.max(0, briefing.index));
}

/** `day`: today in the calendar of the machine, as an ISO day; kept as the day of the last briefing. */
export function stopPresenting(store: AppStore, day: string): void {
  patch(store, { presenting: null, lastGiven: day });
}

export function setPresenting(store: AppStore, part: Partial<Omit<Presenting, 'startedAt'>>): void {
  const { presenting } = store.getState().session.briefing;
  if (presenting) patch(store, { presenting: { ...presenting, ...part } });
}

export function restartTimer(store: AppStore, now: number): void {
  const { presenting } = store.getState().session.briefing;
  if (presenting) patch(store, { presenting: { ...presenting, startedAt: now } });
}

export function rememberGiven(store: AppStore, day: string | null): void {
  patch(store, { lastGiven: day });
}
