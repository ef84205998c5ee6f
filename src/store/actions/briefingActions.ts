/** Verbs for the briefing: open, edit with a way back, go through, and give. */
import type { Briefing, BriefingScene, Callout } from '../../domain/briefing/briefing.ts';
import { newBriefing, noText } from '../../domain/briefing/briefing.ts';
import {
  addCallout,
  changeCallout,
  changeScene,
  duplicateScene,
  insertScene,
  moveScene,
  removeCallout,
  removeScene,
} from '../../domain/briefing/briefingVerbs.ts';
import { beginHistory, redo, step, undo } from '../../domain/briefing/history.ts';
import type { Text } from '../../domain/records/text.ts';
import { encodeView, exportBase } from '../../domain/view/viewCodec.ts';
import type { BriefingSession, Presenting } from '../briefing.ts';
import { selectBriefing, selectScene, viewOfScene } from '../briefingSelectors.ts';
import { patchSession, type AppStore } from '../store.ts';
import { setView } from './viewActions.ts';

function patch(store: AppStore, part: Partial<BriefingSession>): void {
  patchSession(store, { briefing: { ...store.getState().session.briefing, ...part } });
}

/** `saved`: whether it is so in a file. Opening goes to no scene yet, so that the reader's view stays. */
export function openBriefing(store: AppStore, briefing: Briefing, saved: boolean): void {
  patch(store, {
    history: beginHistory(briefing),
    index: briefing.scenes.length > 0 ? 0 : -1,
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

/** `index`: of the scene that is then the one at hand. Every edit is a step that can be undone, and notes the data it was made with. */
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
  patch(store, { history: step(history, next, typing), index: Math.min(index ?? at, next.scenes.length - 1) });
}

export function undoEdit(store: AppStore): void {
  const { history, index } = store.getState().session.briefing;
  if (!history) return;
  const back = undo(history);
  patch(store, { history: back, index: Math.min(Math.max(index, 0), back.present.scenes.length - 1) });
}

export function redoEdit(store: AppStore): void {
  const { history, index } = store.getState().session.briefing;
  if (!history) return;
  const forth = redo(history);
  patch(store, { history: forth, index: Math.min(Math.max(index, 0), forth.present.scenes.length - 1) });
}

/** The view as it is becomes a scene behind the one at hand. */
export function addCurrentView(store: AppStore, id: string, title: Text): void {
  const {
    view,
    session: {
      briefing: { index },
    },
  } = store.getState();
  const records = view.selection === null ? [] : [view.selection];
  const scene: BriefingScene = {
    id,
    title,
    text: noText,
    notes: noText,
    view: encodeView(view, exportBase),
    callouts: [],
    records,
  };
  edit(store, (briefing) => insertScene(briefing, index, scene), index + 1);
}

/** The scene at hand takes on the view as it is. */
export function updateSceneView(store: AppStore): void {
  const {
    view,
    session: {
      briefing: { index },
    },
  } = store.getState();
  edit(store, (briefing) => changeScene(briefing, index, { view: encodeView(view, exportBase) }));
}

export function editScene(
  store: AppStore,
  index: number,
  part: Partial<Pick<BriefingScene, 'title' | 'text' | 'notes' | 'records'>>,
): void {
  const scene = selectBriefing(store.getState())?.scenes[index];
  const [field, ...others] = (['title', 'text', 'notes'] as const).filter((each) => part[each] !== undefined);
  const isTyping = scene && field && others.length === 0 && part.records === undefined;
  edit(
    store,
    (briefing) => changeScene(briefing, index, part),
    undefined,
    isTyping ? wordOf(`${scene.id}/${field}`, scene[field], part[field] ?? scene[field]) : null,
  );
}

export function retitleBriefing(store: AppStore, title: Text): void {
  const before = selectBriefing(store.getState())?.title;
  edit(store, (briefing) => ({ ...briefing, title }), undefined, before ? wordOf('title', before, title) : null);
}

export function copyScene(store: AppStore, index: number, id: string): void {
  edit(store, (briefing) => duplicateScene(briefing, index, id), index + 1);
}

export function dropScene(store: AppStore, index: number): void {
  edit(store, (briefing) => removeScene(briefing, index), Math.max(0, index - 1));
}

export function shiftScene(store: AppStore, from: number, to: number): void {
  const { scenes = [] } = selectBriefing(store.getState()) ?? {};
  if (to >= 0 && to < scenes.length) edit(store, (briefing) => moveScene(briefing, from, to), to);
}

export function putCallout(store: AppStore, callout: Callout): void {
  const { index } = store.getState().session.briefing;
  const known = selectScene(store.getState())?.callouts.find(({ id }) => id === callout.id);
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
  const known = selectScene(store.getState())?.callouts.find(({ id }) => id === placing);
  putCallout(store, { id: placing, position, text: known?.text ?? noText });
  placeCallout(store, null);
}

export function dropCallout(store: AppStore, id: string): void {
  const { index } = store.getState().session.briefing;
  edit(store, (briefing) => removeCallout(briefing, index, id));
}

/** The scene's view becomes the view; the camera goes there as for any other view. Outside of the briefing nothing happens. */
export function goToScene(store: AppStore, index: number): void {
  const state = store.getState();
  const scene = selectBriefing(state)?.scenes[index];
  if (!scene) return;
  patch(store, { index });
  setView(store, viewOfScene(scene, state.view));
}

export function goBy(store: AppStore, by: 1 | -1): void {
  goToScene(store, store.getState().session.briefing.index + by);
}

/** `now`: milliseconds since 1970. Begins with the scene at hand. */
export function startPresenting(store: AppStore, now: number, loops = false): void {
  const { briefing } = store.getState().session;
  if (!briefing.history || briefing.history.present.scenes.length === 0) return;
  patch(store, { presenting: { startedAt: now, blackout: false, tool: 'none', loops } });
  goToScene(store, Math.max(0, briefing.index));
}

/** `day`: today, as an ISO day; kept as the day of the last briefing. */
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
