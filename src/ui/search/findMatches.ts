/** What a search finds: records and places whose names, aliases or texts match in any script. */
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import { foldName, matchesFolded } from '../../domain/records/fold.ts';
import type { Place, RecordId } from '../../domain/records/record.ts';

export interface Matches {
  readonly records: readonly RecordFacts[];
  readonly places: readonly Place[];
}

const limit = { records: 8, places: 6 } as const;

const namesOfPlace = new WeakMap<Place, string>();

function placeText(place: Place): string {
  let text = namesOfPlace.get(place);
  if (text === undefined) {
    text = foldName([place.name.en, place.name.ar, place.name.ckb ?? '', ...place.aliases].join(' · '));
    namesOfPlace.set(place, text);
  }
  return text;
}

/** Names that begin with the query come before names that hold it, and these before texts that hold it. */
function rankOf(names: readonly string[], query: string): number {
  const folded = names.map(foldName);
  if (folded.some((name) => name.startsWith(query))) return 0;
  return folded.some((name) => matchesFolded(name, query)) ? 1 : 2;
}

function best<Item>(items: readonly Item[], rank: (item: Item) => number, count: number): readonly Item[] {
  return items
    .map((item) => ({ item, at: rank(item) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item);
}

/** Nothing for an empty query. Places of whole countries are left out: the map has no place for them to go to. */
export function findMatches(text: string, dataset: Dataset, facts: ReadonlyMap<RecordId, RecordFacts>): Matches {
  const query = foldName(text);
  if (query === '') return { records: [], places: [] };
  const records = [...facts.values()].filter(({ searchText }) => matchesFolded(searchText, query));
  const places = [...dataset.places.values()].filter(
    (place) => place.category !== 'country' && matchesFolded(placeText(place), query),
  );
  return {
    records: best(records, ({ record }) => rankOf([record.name.en, record.name.ar], query), limit.records),
    places: best(places, (place) => rankOf([place.name.en, place.name.ar, ...place.aliases], query), limit.places),
  };
}
