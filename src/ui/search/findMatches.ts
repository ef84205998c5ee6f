/** What a search finds: records, places and actors whose names, aliases or texts match in any script, the best match first. */
import '../../words/measure.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import { foldName, matchesFolded } from '../../domain/records/fold.ts';
import { placesOf, type Actor, type Place, type RecordId } from '../../domain/records/record.ts';
import type { Text } from '../../domain/records/text.ts';

export interface Match<Item> {
  readonly item: Item;
  /** The spelling that matched, where it is not one of the item's own names: an alias, or the name of its place or actor. */
  readonly by?: string;
}

/** The first matches and the number of all. */
export interface Found<Item> {
  readonly best: readonly Match<Item>[];
  readonly count: number;
}

/** An actor, and the filter that holds what it does: some only speak. */
export interface FoundActor {
  readonly actor: Actor;
  readonly filter: 'actors' | 'claimants';
}

export interface Matches {
  readonly records: Found<RecordFacts>;
  readonly places: Found<Place>;
  readonly actors: Found<FoundActor>;
  /** A place is called so or its name begins so: it comes before the records that mention it. */
  readonly namesPlace: boolean;
}

const limit = { records: 8, places: 6, actors: 4 } as const;

/** Shorter queries occur inside too many words, and begin too many names. */
const leastInside = 3;

/** The name itself · it begins with these words · has these words · words begin so · the text occurs inside a word. Infinity where nothing matches. */
function closeness(name: string, query: string): number {
  if (name === query) return 0;
  if (name.startsWith(`${query} `)) return 1;
  if (query.split(' ').every((word) => ` ${name} `.includes(` ${word} `))) return 2;
  if (matchesFolded(name, query)) return 3;
  return query.length >= leastInside && name.includes(query) ? 4 : Infinity;
}

interface Spelling {
  readonly text: string;
  readonly folded: string;
  /** How far from the item's own name: 0 its name, 1 an alias or a short name, 2 its place, 3 its actor. */
  readonly distance: number;
}

function spellingsOf(texts: readonly (string | undefined)[], distance: number): readonly Spelling[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ text, folded: foldName(text), distance }]));
}

const inLanguages = (name: Text | undefined): readonly (string | undefined)[] => [name?.en, name?.ar, name?.ckb];

const known = new WeakMap<object, readonly Spelling[]>();

/** Folded once for each item. */
function spellingsOnce(item: object, compose: () => readonly Spelling[]): readonly Spelling[] {
  const before = known.get(item);
  if (before) return before;
  const made = compose();
  known.set(item, made);
  return made;
}

const ofPlace = (place: Place): readonly Spelling[] =>
  spellingsOnce(place, () => [...spellingsOf(inLanguages(place.name), 0), ...spellingsOf(place.aliases, 1)]);

const isNamedSo = (place: Place, query: string): boolean =>
  ofPlace(place).some(({ folded }) => folded === query || (query.length >= leastInside && folded.startsWith(query)));

const ofActor = (actor: Actor): readonly Spelling[] =>
  spellingsOnce(actor, () => [
    ...spellingsOf(inLanguages(actor.name), 0),
    ...spellingsOf([actor.shortName?.en, actor.shortName?.ar, ...actor.aliases], 1),
  ]);

function ofRecord(facts: RecordFacts, dataset: Dataset): readonly Spelling[] {
  return spellingsOnce(facts, () => {
    const places = placesOf(facts.record).flatMap((id) => dataset.places.get(id) ?? []);
    const actors = [...facts.actors].flatMap((id) => dataset.actors.get(id) ?? []);
    return [
      ...spellingsOf(inLanguages(facts.record.name), 0),
      ...places.flatMap(ofPlace).map((each) => ({ ...each, distance: 2 })),
      ...actors.flatMap(ofActor).map((each) => ({ ...each, distance: 3 })),
    ];
  });
}

interface Ranked<Item> extends Match<Item> {
  readonly rank: number;
}

/** A record's place or actor counts after every match of a name. */
const farther = 10;

function rank<Item>(item: Item, spellings: readonly Spelling[], query: string): Ranked<Item> {
  let best: { readonly rank: number; readonly spelling?: Spelling } = { rank: Infinity };
  for (const spelling of spellings) {
    const close = closeness(spelling.folded, query);
    const own = spelling.distance <= 1;
    const at = close + (own ? spelling.distance / 2 : spelling.distance * farther);
    if (at < best.rank) best = { rank: at, spelling };
  }
  const { spelling } = best;
  return { item, rank: best.rank, ...(spelling && spelling.distance > 0 ? { by: spelling.text } : {}) };
}

/** Equal ranks keep their order. */
function toFound<Item>(ranked: readonly Ranked<Item>[], most: number): Found<Item> {
  const best = ranked
    .toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .slice(0, most)
    .map(({ item, by }) => (by === undefined ? { item } : { item, by }));
  return { best, count: ranked.length };
}

/** Actors that take part in some record, and those that only make claims. */
function actorsIn(dataset: Dataset, facts: ReadonlyMap<RecordId, RecordFacts>): readonly FoundActor[] {
  const each = [...facts.values()];
  return [...dataset.actors.values()].flatMap((actor): readonly FoundActor[] => {
    if (each.some(({ actors }) => actors.has(actor.id))) return [{ actor, filter: 'actors' }];
    return each.some(({ claimants }) => claimants.has(actor.id)) ? [{ actor, filter: 'claimants' }] : [];
  });
}

const nothing = { best: [], count: 0 } as const;

/**
 * Nothing for an empty query. The records are those that a filter by the same text would keep. Whole countries are left out: the map has no place for
 * them to go to.
 */
export function findMatches(text: string, dataset: Dataset, facts: ReadonlyMap<RecordId, RecordFacts>): Matches {
  const query = foldName(text);
  if (query === '') return { records: nothing, places: nothing, actors: nothing, namesPlace: false };
  const isMatch = ({ rank: at }: Ranked<unknown>): boolean => at < Infinity;
  const records = [...facts.values()]
    .filter(({ searchText }) => matchesFolded(searchText, query))
    .map((each) => rank(each, ofRecord(each, dataset), query));
  const places = [...dataset.places.values()]
    .filter(({ category }) => category !== 'country')
    .map((place) => rank(place, ofPlace(place), query));
  const actors = actorsIn(dataset, facts).map((each) => rank(each, ofActor(each.actor), query));
  return {
    records: toFound(records, limit.records),
    places: toFound(places.filter(isMatch), limit.places),
    actors: toFound(actors.filter(isMatch), limit.actors),
    namesPlace: places.some(({ item }) => isNamedSo(item, query)),
  };
}
