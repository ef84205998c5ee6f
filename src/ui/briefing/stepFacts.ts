/** What a step shows of the data as they are now: counts, sources and doubts, derived and never written by hand. */
import '../../words/briefing.ts';
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { BriefingStep } from '../../domain/briefing/briefing.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { View } from '../../domain/view/view.ts';
import type { Visible } from '../../domain/records/visible.ts';
import { windowWords } from '../../export/snapshot/composeStamps.ts';
import { disputeNotes } from '../../export/snapshot/disputeNotes.ts';
import { isolate } from '../../export/isolate.ts';
import { isLayerOn } from '../../layers/shownOfLayers.ts';
import { numberSources } from '../../export/snapshot/numberSources.ts';
import { sourceText } from '../../export/snapshot/sourceText.ts';
import { groupBy } from '../../base/groupBy.ts';
import { layerModules } from '../../layers/registry.ts';
import { selectVisibleIn, viewOfStep } from '../../store/briefingSelectors.ts';
import { selectWords } from '../../store/selectors.ts';
import type { AppState } from '../../store/store.ts';
import type { Words } from '../../words/words.ts';

export interface StepFacts {
  readonly window: string;
  readonly shown: number;
  readonly total: number;
  /** Each in one line, numbered in the order in which the records call on them. */
  readonly sources: readonly string[];
  /** The same, each publisher once with the numbers of its reports: what a room has time to read. */
  readonly publishers: readonly string[];
  readonly doubts: readonly string[];
  /** Records that the step names and that its view does not show. */
  readonly missing: number;
}

const compose = memoizeLast(
  (step: BriefingStep, view: View, visible: Visible, dataset: Dataset, words: Words): StepFacts => {
    const on = layerModules.filter(({ id }) => isLayerOn(view, id));
    const shown = visible.shown.filter(({ facts }) => on.some((module) => module.owns(facts.record)));
    const ids = new Set(shown.map(({ facts }) => facts.record.id));
    // What the text speaks of is what it owes sources and doubts for; a step that names nothing speaks of all that it shows.
    const named = step.records.length > 0 ? shown.filter(({ facts }) => step.records.includes(facts.record.id)) : shown;
    const numbered = numberSources(named, dataset).sources;
    return {
      window: windowWords(view.time, words),
      shown: shown.length,
      total: visible.counts.total,
      sources: numbered.map(({ number, source }) => `${words.number(number)}. ${sourceText(source, { words })}`),
      publishers: [...groupBy(numbered, ({ source }) => source.publisher)].map(
        ([publisher, reports]) =>
          `${reports.map(({ number }) => words.number(number)).join(words.t('briefing.comma'))}. ${isolate(publisher, words, 'auto')}`,
      ),
      doubts: disputeNotes(named, words),
      missing: step.records.filter((id) => !ids.has(id)).length,
    };
  },
);

const viewOnce = memoizeLast(
  (step: BriefingStep, language: View['language'], flavour: View['flavour'], symbols: View['symbols']) =>
    viewOfStep(step, { language, flavour, symbols }),
);

/** Undefined while there are no data. */
export function selectStepFacts(state: AppState, step: BriefingStep): StepFacts | undefined {
  const { dataset } = state.session;
  if (!dataset) return undefined;
  const view = viewOnce(step, state.view.language, state.view.flavour, state.view.symbols);
  return compose(step, view, selectVisibleIn(state, view), dataset, selectWords(state));
}
