/** Answers about the open briefing. */
import { memoizeLast } from '../base/memoizeLast.ts';
import { sideOf, type Briefing, type BriefingStep, type Callout } from '../domain/briefing/briefing.ts';
import { filterRecords } from '../domain/records/filterRecords.ts';
import type { Position } from '../domain/geo/placement.ts';
import type { View } from '../domain/view/view.ts';
import { decodeView, exportBase } from '../domain/view/viewCodec.ts';
import type { Visible } from '../domain/records/visible.ts';
import type { StepSubject } from '../layers/plates/sight.ts';
import type { AppState } from './store.ts';

export function selectBriefing({ session: { briefing } }: AppState): Briefing | undefined {
  return briefing.history?.present;
}

export function selectStep(state: AppState): BriefingStep | undefined {
  return selectBriefing(state)?.steps[state.session.briefing.index];
}

/** The view of a step, in the reader's own language and look: a briefing is given in the room's light. */
export function viewOfStep(
  step: Pick<BriefingStep, 'view'>,
  { language, flavour, symbols }: Pick<View, 'language' | 'flavour' | 'symbols'>,
): View {
  return { ...decodeView(step.view, exportBase).view, language, flavour, symbols };
}

const calloutsOnce = memoizeLast(
  (
    callouts: readonly Callout[],
    language: View['language'],
  ): readonly { readonly position: Position; readonly text: string }[] =>
    callouts
      .map(({ position, text }) => ({ position, text: sideOf(text, language).text }))
      .filter(({ text }) => text !== ''),
);
const noCallouts: readonly Callout[] = [];

/** Notes on the map: those of the step at hand while a briefing is edited or given. */
export function selectCallouts(state: AppState): readonly { readonly position: Position; readonly text: string }[] {
  const { briefing, sidebar } = state.session;
  const isOpen = briefing.presenting !== null || sidebar === 'briefing';
  return calloutsOnce((isOpen ? selectStep(state)?.callouts : undefined) ?? noCallouts, state.view.language);
}

const subjectOnce = memoizeLast(({ records, unknown = [] }: BriefingStep): StepSubject | null =>
  records.length + unknown.length > 0 ? { records, unknown } : null,
);

/** What the step that is presented speaks of; null where none is, or where it speaks of all that it shows. */
export function selectSubject(state: AppState): StepSubject | null {
  const step = state.session.briefing.presenting ? selectStep(state) : undefined;
  return step ? subjectOnce(step) : null;
}

const filterOnce = memoizeLast(filterRecords);

/** What a step shows of the data as they are now. */
export function selectVisibleIn(
  { session: { facts } }: AppState,
  view: Pick<View, 'time' | 'asKnown' | 'filters'>,
): Visible {
  return filterOnce(facts, view.time, view.asKnown, view.filters);
}
