/** Answers about the open briefing. */
import { memoizeLast } from '../base/memoizeLast.ts';
import type { Briefing, BriefingScene } from '../domain/briefing.ts';
import { filterRecords } from '../domain/filterRecords.ts';
import type { View } from '../domain/view.ts';
import { decodeView, exportBase } from '../domain/viewCodec.ts';
import type { Visible } from '../domain/visible.ts';
import type { AppState } from './store.ts';

export function selectBriefing({ session: { briefing } }: AppState): Briefing | undefined {
  return briefing.history?.present;
}

export function selectScene(state: AppState): BriefingScene | undefined {
  return selectBriefing(state)?.scenes[state.session.briefing.index];
}

export function selectNextScene(state: AppState): BriefingScene | undefined {
  return selectBriefing(state)?.scenes[state.session.briefing.index + 1];
}

/** The view of a scene, in the reader's own language and look: a briefing is given in the room's light. */
export function viewOfScene(scene: Pick<BriefingScene, 'view'>, { language, flavour, symbols }: Pick<View, 'language' | 'flavour' | 'symbols'>): View {
  return { ...decodeView(scene.view, exportBase).view, language, flavour, symbols };
}

const filterOnce = memoizeLast(filterRecords);

/** What a scene shows of the data as they are now. */
export function selectVisibleIn({ session: { facts } }: AppState, view: Pick<View, 'time' | 'asKnown' | 'filters'>): Visible {
  return filterOnce(facts, view.time, view.asKnown, view.filters);
}
