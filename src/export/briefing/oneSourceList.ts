/** The sources of a whole briefing in one list: each has one number, in the order in which the steps first cite it. */
import type { Dataset } from '../../domain/records/dataset.ts';
import { numberSources, type NumberedSource } from '../snapshot/numberSources.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { StepSnapshot } from './stepSnapshots.ts';

export interface NumberedSteps {
  readonly sources: readonly NumberedSource[];
  /** Their records and sources have the numbers of the list. */
  readonly steps: readonly StepSnapshot[];
}

function renumbered(snapshot: Snapshot, numbers: ReadonlyMap<string, number>): Snapshot {
  return {
    ...snapshot,
    sources: snapshot.sources.map(({ source }) => ({ source, number: numbers.get(source.id) ?? 0 })),
    records: snapshot.records.map(({ shown }) => ({
      shown,
      numbers: [...new Set(shown.claims.flatMap(({ source }) => numbers.get(source) ?? []))].sort((a, b) => a - b),
    })),
  };
}

export function withOneSourceList(steps: readonly StepSnapshot[], dataset: Dataset): NumberedSteps {
  const { sources } = numberSources(
    steps.flatMap(({ snapshot }) => snapshot.records.map(({ shown }) => shown)),
    dataset,
  );
  const numbers = new Map(sources.map(({ source, number }) => [source.id, number]));
  return { sources, steps: steps.map((step) => ({ ...step, snapshot: renumbered(step.snapshot, numbers) })) };
}
