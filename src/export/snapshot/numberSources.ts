/** Numbers for the sources of the visible records: 1, 2, 3 … in the order in which the records first call on them. */
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordId, Source, SourceId } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';

export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

export interface SourceNumbers {
  readonly sources: readonly NumberedSource[];
  /** By record, ascending. */
  readonly byRecord: ReadonlyMap<RecordId, readonly number[]>;
}

/** Only the claims that are known count; a source that the dataset does not list gets no number. */
export function numberSources(shown: readonly Shown[], dataset: Dataset): SourceNumbers {
  const numbers = new Map<SourceId, NumberedSource>();
  const byRecord = new Map<RecordId, readonly number[]>();
  for (const { facts, claims } of shown) {
    const own = new Set<number>();
    for (const { source: id } of claims) {
      const source = dataset.sources.get(id);
      if (!source) continue;
      const numbered = numbers.get(id) ?? { number: numbers.size + 1, source };
      numbers.set(id, numbered);
      own.add(numbered.number);
    }
    byRecord.set(
      facts.record.id,
      [...own].sort((a, b) => a - b),
    );
  }
  return { sources: [...numbers.values()], byRecord };
}
