/** Active filters, one chip for each value, and the filters that remain when it is taken away. */
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Filters } from '../../domain/view/view.ts';
import type { Words } from '../../words/words.ts';
import { filterText, listFilters } from './options.ts';

export interface FilterChip {
  readonly id: string;
  readonly text: string;
  readonly without: Partial<Filters>;
}

/** The number of chips. */
export function countActive(filters: Filters): number {
  const listed = listFilters.reduce((sum, filter) => sum + filters[filter].length, 0);
  return (
    listed +
    [
      filters.text !== '',
      filters.maxBorderKm !== null,
      filters.area !== null,
      filters.disputedOnly,
      !filters.context,
    ].filter(Boolean).length
  );
}

export function composeChips(filters: Filters, dataset: Dataset, words: Words): readonly FilterChip[] {
  const chips: FilterChip[] = [];
  const named = (group: string, value: string): string => words.t('filters.chip', { group, value });
  if (filters.text !== '')
    chips.push({ id: 'text', text: named(words.t('filters.text'), filters.text), without: { text: '' } });
  for (const filter of listFilters) {
    for (const value of filters[filter]) {
      const rest = (filters[filter] as readonly string[]).filter((each) => each !== value);
      chips.push({
        id: `${filter} ${value}`,
        text: named(words.t(`filters.${filter}`), filterText(filter, value, dataset, words)),
        without: { [filter]: rest },
      });
    }
  }
  if (filters.maxBorderKm !== null) {
    chips.push({
      id: 'maxBorderKm',
      text: words.t(`filters.maxBorderKm.within.${filters.borderSide}`, { km: words.number(filters.maxBorderKm, 1) }),
      without: { maxBorderKm: null },
    });
  }
  if (filters.area !== null) chips.push({ id: 'area', text: words.t('filters.area'), without: { area: null } });
  if (filters.disputedOnly)
    chips.push({ id: 'disputedOnly', text: words.t('filters.disputedOnly'), without: { disputedOnly: false } });
  if (!filters.context) chips.push({ id: 'context', text: words.t('filters.context.off'), without: { context: true } });
  return chips;
}
