/** The filters of a view in words, one item for each that is set. */
import type { Dataset } from '../../domain/records/dataset.ts';
import type { View } from '../../domain/view/view.ts';
import type { Words } from '../../words/words.ts';

/** Empty where nothing is filtered. */
export function filterWords(
  { filters, layers }: Pick<View, 'filters' | 'layers'>,
  dataset: Dataset,
  words: Words,
): readonly string[] {
  const actorName = (id: string): string => {
    const actor = dataset.actors.get(id);
    return actor ? words.text(actor.name) : id;
  };
  const sourceName = (id: string): string => {
    const source = dataset.sources.get(id);
    return source ? `${source.publisher} (${source.published.text})` : id;
  };
  const areaName = (id: string): string => {
    const area = dataset.areas.get(id);
    return area ? words.text(area.name) : id;
  };
  const lists = [
    ['export.filter.kinds', filters.kinds, (id: string) => words.code('kind', id)],
    ['export.filter.categories', filters.categories, (id: string) => categoryName(id, words)],
    ['export.filter.actors', filters.actors, actorName],
    ['export.filter.sources', filters.sources, sourceName],
    ['export.filter.claimants', filters.claimants, actorName],
    ['export.filter.reliabilities', filters.reliabilities, (id: string) => id],
    ['export.filter.credibilities', filters.credibilities, (id: string) => id],
    ['export.filter.precisions', filters.precisions, (id: string) => words.code('precision', id)],
    ['export.filter.countries', filters.countries, (id: string) => words.code('country', id)],
    ['export.filter.governorates', filters.governorates, areaName],
  ] as const;
  const off = (Object.keys(layers) as (keyof View['layers'])[]).filter(
    (id) => !layers[id].visible || layers[id].opacity === 0,
  );
  return [
    ...(filters.text === '' ? [] : [words.t('export.filter.text', { text: filters.text })]),
    ...lists.flatMap(([key, items, name]) =>
      items.length === 0 ? [] : [words.t(key, { items: words.list(items.map(name)) })],
    ),
    ...(filters.maxBorderKm === null
      ? []
      : [words.t(`export.filter.border.${filters.borderSide}`, { km: words.number(filters.maxBorderKm, 1) })]),
    ...(filters.area === null ? [] : [words.t('export.filter.area')]),
    ...(filters.disputedOnly ? [words.t('export.filter.disputed')] : []),
    ...(filters.context ? [] : [words.t('export.filter.noContext')]),
    ...(off.length === 0
      ? []
      : [words.t('export.filter.layersOff', { items: words.list(off.map((id) => words.t(`layer.${id}`))) })]),
  ];
}

/** `incident/airstrike` in words. */
export function categoryName(code: string, words: Words): string {
  return words.code('category', code);
}
