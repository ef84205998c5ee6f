/** A briefing as a file, made of the data and the page as they are now. */
import { comparisonOfStep } from '../compare/comparisonOnSheet.ts';
import type { Briefing } from '../../domain/briefing/briefing.ts';
import { corridorOf } from '../../domain/geo/corridor.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { filterRecords } from '../../domain/records/filterRecords.ts';
import { writeBriefingDeck } from '../../export/briefing/briefingDeck.ts';
import { writeHandout } from '../../export/briefing/handout.ts';
import { writeMinutes } from '../../export/briefing/minutes.ts';
import type { BriefingInput } from '../../export/briefing/stepSnapshots.ts';
import { defaultOptions } from '../../export/snapshot/snapshotOptions.ts';
import { viewOfStep } from '../../store/briefingSelectors.ts';
import { selectWords } from '../../store/selectors.ts';
import type { AppState, AppStore } from '../../store/store.ts';
import type { ExportSurroundings } from '../export/exportSurroundings.ts';
import { exportToolsOf } from '../export/snapshotOfState.ts';

function inputOf(
  { view, session }: AppState,
  dataset: Dataset,
  briefing: Briefing,
  surroundings: ExportSurroundings,
): BriefingInput {
  return {
    briefing,
    dataset,
    facts: session.facts,
    language: view.language,
    options: defaultOptions(view.language, view.flavour),
    viewport: surroundings.viewport(),
    producedAt: Date.now(),
    attribution: surroundings.attribution(),
    viewOf: (step) => viewOfStep(step, view),
    visibleIn: ({ time, asKnown, filters }) => filterRecords(session.facts, time, asKnown, filters),
    comparisonOf: (own) => comparisonOfStep(own, session.facts, dataset),
    corridorOf: ({ filters }) =>
      filters.maxBorderKm === null ? null : (corridorOf(dataset, filters.maxBorderKm, filters.borderSide) ?? null),
  };
}

/** Rejects with the reason in words. `onStep`: how many steps are done. */
export async function writeBriefingFile(
  kind: 'pptx' | 'pdf' | 'minutes',
  briefing: Briefing,
  store: AppStore,
  surroundings: ExportSurroundings,
  signal: AbortSignal,
  onStep: (done: number) => void,
): Promise<Blob> {
  const state = store.getState();
  const words = selectWords(state);
  const { dataset } = state.session;
  if (!dataset) throw new Error(words.t('export.dialog.noData'));
  const input = inputOf(state, dataset, briefing, surroundings);
  if (kind === 'minutes') return new Blob([writeMinutes(input)], { type: 'text/markdown;charset=utf-8' });
  const tools = await exportToolsOf(state, surroundings, () => undefined);
  const written =
    kind === 'pdf'
      ? await writeHandout(
          { ...input, options: { ...input.options, preset: 'a4-landscape', flavour: 'print' } },
          tools,
          signal,
          onStep,
        )
      : await writeBriefingDeck(input, tools, signal, onStep);
  if (!written.ok) {
    if (written.failure.kind === 'cancelled') return new Blob([]);
    throw new Error(words.t('export.failed.encode'));
  }
  return new Blob([written.value], {
    type:
      kind === 'pdf' ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
