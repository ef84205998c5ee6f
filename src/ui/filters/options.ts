/** The choices of every filter: only what occurs in the data, in words, with how many records would pass with it. */
import type { Day } from '../../domain/time/day.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import { isKnown, passesFilters, timeVerdict } from '../../domain/records/filterRecords.ts';
import { foldName } from '../../domain/records/fold.ts';
import { knownOf, knownUntil } from '../../domain/records/known.ts';
import { geoPrecisions, recordKinds, type RecordId } from '../../domain/records/record.ts';
import type { Filters, TimeWindow } from '../../domain/view/view.ts';
import type { Words } from '../../words/words.ts';
import { describeSource } from '../describe.ts';

/** The filters that are lists of values. */
export type ListFilter =
  | 'kinds'
  | 'categories'
  | 'actors'
  | 'sources'
  | 'claimants'
  | 'reliabilities'
  | 'credibilities'
  | 'precisions'
  | 'countries'
  | 'governorates';

export const listFilters: readonly ListFilter[] = [
  'kinds',
  'categories',
  'actors',
  'claimants',
  'sources',
  'reliabilities',
  'credibilities',
  'precisions',
  'countries',
  'governorates',
];

/** A name for a value of a filter. */
export function filterText(filter: ListFilter, value: string, dataset: Dataset, words: Words): string {
  switch (filter) {
    case 'kinds':
      return words.code('kind', value);
    case 'categories':
      return words.code('category', value);
    case 'actors':
    case 'claimants': {
      const actor = dataset.actors.get(value);
      return actor ? words.text(actor.name) : value;
    }
    case 'sources': {
      const source = dataset.sources.get(value);
      return source ? describeSource(source, words) : value;
    }
    case 'reliabilities':
      return words.t('filters.letter', { letter: value, words: words.code('reliability', value) });
    case 'credibilities':
      return words.t('filters.letter', { letter: value, words: words.code('credibility', value) });
    case 'precisions':
      return words.code('precision', value);
    case 'countries':
      return words.code('country', value);
    case 'governorates': {
      const area = dataset.areas.get(value);
      return area ? words.text(area.name) : value;
    }
  }
}

/** The values that a record has under a filter. */
function valuesOf(filter: ListFilter, facts: RecordFacts): Iterable<string> {
  const { record } = facts;
  switch (filter) {
    case 'kinds':
      return [record.kind];
    case 'categories':
      return [`${record.kind}/${record.category}`];
    case 'actors':
      return facts.actors;
    case 'sources':
      return facts.sources;
    case 'claimants':
      return facts.claimants;
    case 'reliabilities':
      return record.claims.map(({ grade }) => grade.charAt(0));
    case 'credibilities':
      return record.claims.map(({ grade }) => grade.charAt(1));
    case 'precisions':
      return [record.geoPrecision];
    case 'countries':
      return facts.countries.filter((country) => country !== '');
    case 'governorates':
      return facts.governorates;
  }
}

const fixedOrders: Partial<Readonly<Record<ListFilter, readonly string[]>>> = {
  kinds: recordKinds,
  precisions: geoPrecisions,
};

/** Grades and fixed lists in their own order, everything else by name. */
function orderOf(filter: ListFilter, words: Words): (a: FilterOption, b: FilterOption) => number {
  const fixed = fixedOrders[filter];
  if (fixed) return (a, b) => fixed.indexOf(a.value) - fixed.indexOf(b.value);
  if (filter === 'reliabilities' || filter === 'credibilities') return (a, b) => (a.value < b.value ? -1 : 1);
  const collator = new Intl.Collator(words.language);
  return (a, b) => collator.compare(a.text, b.text);
}

export interface FilterOption {
  readonly value: string;
  readonly text: string;
  /** Records that would be shown if this were the only choice of its filter and all other filters stayed as they are. */
  readonly count: number;
}

export interface FilterScope {
  readonly facts: ReadonlyMap<RecordId, RecordFacts>;
  readonly time: TimeWindow;
  readonly asKnown: Day | null;
  readonly filters: Filters;
}

/** How many records would be shown with other filters, at the same time and as of the same knowledge. */
export function countWith({ facts, time, asKnown }: FilterScope, filters: Filters): number {
  const text = foldName(filters.text);
  let count = 0;
  for (const each of facts.values()) {
    const known = knownUntil(each, asKnown, time.to);
    if (
      isKnown(knownOf(each, asKnown).claims, asKnown) &&
      timeVerdict(each, time) !== 'out' &&
      passesFilters(each, known, filters, text)
    )
      count += 1;
  }
  return count;
}

export function composeOptions(
  filter: ListFilter,
  scope: FilterScope,
  dataset: Dataset,
  words: Words,
): readonly FilterOption[] {
  const values = new Set<string>();
  for (const facts of scope.facts.values()) for (const value of valuesOf(filter, facts)) values.add(value);
  return [...values]
    .map((value): FilterOption => ({
      value,
      text: filterText(filter, value, dataset, words),
      count: countWith(scope, { ...scope.filters, [filter]: [value] }),
    }))
    .sort(orderOf(filter, words));
}
