/** What a search finds as groups of suggestions. Loaded with the first letter. */
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import { foldName } from '../../domain/records/fold.ts';
import type { Place, RecordId } from '../../domain/records/record.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { describeWhen } from '../../words/describeDate.ts';
import type { WordKey, Words } from '../../words/words.ts';
import { placeName } from '../describe.ts';
import { Icon } from '../kit/Icon.tsx';
import type { Suggestion, SuggestionGroup } from '../kit/SuggestionList.tsx';
import { RecordSymbol } from '../records/RecordSymbol.tsx';
import { speakRecord } from '../records/speakRecord.ts';
import { findMatches, type Found, type FoundActor, type Match } from './findMatches.ts';

/** With the spelling that matched, where the name does not show it. */
function detailOf(detail: string, { by }: Match<unknown>, name: string, words: Words): string {
  return by === undefined || foldName(by) === foldName(name) ? detail : words.t('search.by', { detail, spelling: by });
}

function recordSuggestion(match: Match<RecordFacts>, context: LayerContext): Suggestion {
  const { words, asOf } = context;
  const { record } = match.item;
  return {
    id: `record ${record.id}`,
    text: words.text(record.name),
    detail: detailOf(describeWhen(record, asOf, words), match, words.text(record.name), words),
    spoken: speakRecord(match.item, context),
    mark: <RecordSymbol facts={match.item} />,
  };
}

function placeSuggestion(match: Match<Place>, dataset: Dataset, words: Words): Suggestion {
  const place = match.item;
  const category = words.code('placeCategory', place.category);
  const within = place.within === undefined ? '' : ` · ${placeName(place.within, dataset, words)}`;
  return {
    id: `place ${place.id}`,
    text: words.text(place.name),
    detail: detailOf(`${category}${within}`, match, words.text(place.name), words),
    mark: <Icon name="target" />,
  };
}

function actorSuggestion(match: Match<FoundActor>, words: Words): Suggestion {
  const { actor, filter } = match.item;
  return {
    id: `${filter} ${actor.id}`,
    text: words.text(actor.name),
    detail: detailOf(words.t(`filters.${filter}`), match, words.text(actor.name), words),
    mark: <Icon name="filter" />,
  };
}

function groupOf<Item>(
  id: string,
  title: WordKey,
  { best, count }: Found<Item>,
  compose: (match: Match<Item>) => Suggestion,
  words: Words,
): SuggestionGroup {
  const more = count - best.length;
  return {
    id,
    title: words.t(title),
    items: best.map(compose),
    ...(more > 0 ? { more: words.t('list.more', { count: more }) } : {}),
  };
}

/** Groups in the order records, places, actors, the places first where one is called so; those without a match are left out. */
export function composeSuggestions(
  text: string,
  context: LayerContext,
  facts: ReadonlyMap<RecordId, RecordFacts>,
): readonly SuggestionGroup[] {
  const { dataset, words } = context;
  const { records, places, actors, namesPlace } = findMatches(text, dataset, facts);
  const ofRecords = groupOf('records', 'search.records', records, (match) => recordSuggestion(match, context), words);
  const ofPlaces = groupOf('places', 'search.places', places, (match) => placeSuggestion(match, dataset, words), words);
  return [
    ...(namesPlace ? [ofPlaces, ofRecords] : [ofRecords, ofPlaces]),
    groupOf('actors', 'search.actors', actors, (match) => actorSuggestion(match, words), words),
  ].filter((group) => group.items.length > 0);
}
