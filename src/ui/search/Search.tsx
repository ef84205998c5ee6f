/** The search: a suggestion leads to a record or a place, or filters by an actor; Enter filters the list by the text. */
import { useMemo, useState, type ReactNode } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import { foldName } from '../../domain/records/fold.ts';
import type { Place } from '../../domain/records/record.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { selectRecord } from '../../store/actions/selectActions.ts';
import { commandCamera } from '../../store/actions/sessionActions.ts';
import { setFilters } from '../../store/actions/viewActions.ts';
import type { WordKey, Words } from '../../words/words.ts';
import { boundsOfPlace } from '../../domain/geo/boundsOf.ts';
import { placeName } from '../describe.ts';
import { describeWhen } from '../../words/describeDate.ts';
import { Icon } from '../kit/Icon.tsx';
import { SearchField } from '../kit/SearchField.tsx';
import type { Suggestion, SuggestionGroup } from '../kit/SuggestionList.tsx';
import { selectLayerContext } from '../layerContext.ts';
import { RecordSymbol } from '../records/RecordSymbol.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { findMatches, type Found, type FoundActor, type Match } from './findMatches.ts';

/** With the spelling that matched, where the name does not show it. */
function detailOf(detail: string, { by }: Match<unknown>, name: string, words: Words): string {
  return by === undefined || foldName(by) === foldName(name) ? detail : words.t('search.by', { detail, spelling: by });
}

function recordSuggestion(match: Match<RecordFacts>, { words, asOf }: LayerContext): Suggestion {
  const { record } = match.item;
  return {
    id: `record ${record.id}`,
    text: words.text(record.name),
    detail: detailOf(describeWhen(record, asOf, words), match, words.text(record.name), words),
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

function useGroups(text: string): readonly SuggestionGroup[] {
  const words = useWords();
  const context = useApp(selectLayerContext);
  const facts = useApp((state) => state.session.facts);
  return useMemo(() => {
    if (!context) return [];
    const { records, places, actors } = findMatches(text, context.dataset, facts);
    return [
      groupOf('records', 'search.records', records, (match) => recordSuggestion(match, context), words),
      groupOf('places', 'search.places', places, (match) => placeSuggestion(match, context.dataset, words), words),
      groupOf('actors', 'search.actors', actors, (match) => actorSuggestion(match, words), words),
    ].filter((group) => group.items.length > 0);
  }, [text, context, facts, words]);
}

export function Search(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const [text, setText] = useState('');
  const groups = useGroups(text);
  const choose = (chosen: string): void => {
    const [kind = '', id = ''] = chosen.split(' ');
    setText('');
    if (kind === 'record') selectRecord(store, id);
    if (kind === 'actors' || kind === 'claimants') setFilters(store, { [kind]: [id] });
    const { dataset } = store.getState().session;
    const place = dataset?.places.get(id);
    const bounds = kind === 'place' && dataset && place ? boundsOfPlace(place, dataset) : undefined;
    if (bounds) commandCamera(store, { kind: 'fit', bounds, maxZoom: 10 });
  };
  const filter = (query: string): void => {
    setFilters(store, { text: query });
    setText('');
  };
  return (
    <SearchField
      id="search"
      label={words.t('search.label')}
      placeholder={words.t('search.placeholder')}
      text={text}
      groups={groups}
      emptyText={words.t('search.none')}
      footText={words.t('search.enter')}
      countText={words.t('search.count', { count: groups.reduce((sum, group) => sum + group.items.length, 0) })}
      onText={setText}
      onChoose={choose}
      onEnter={filter}
    />
  );
}
