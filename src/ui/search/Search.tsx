/** The search: suggestions lead to one record or one place; Enter filters the list by the text. */
import { useMemo, useState, type ReactNode } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import type { Place } from '../../domain/records/record.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { selectRecord } from '../../store/actions/selectActions.ts';
import { commandCamera } from '../../store/actions/sessionActions.ts';
import { setFilters } from '../../store/actions/viewActions.ts';
import type { Words } from '../../words/words.ts';
import { boundsOfPlace } from '../../domain/geo/boundsOf.ts';
import { placeName } from '../describe.ts';
import { describeWhen } from '../../words/describeDate.ts';
import { Icon } from '../kit/Icon.tsx';
import { SearchField } from '../kit/SearchField.tsx';
import type { Suggestion, SuggestionGroup } from '../kit/SuggestionList.tsx';
import { selectLayerContext } from '../layerContext.ts';
import { RecordSymbol } from '../records/RecordSymbol.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { findMatches } from './findMatches.ts';

function recordSuggestion(facts: RecordFacts, { words, asOf }: LayerContext): Suggestion {
  const { record } = facts;
  return {
    id: `record ${record.id}`,
    text: words.text(record.name),
    detail: describeWhen(record, asOf, words),
    mark: <RecordSymbol facts={facts} />,
  };
}

function placeSuggestion(place: Place, dataset: Dataset, words: Words): Suggestion {
  const category = words.code('placeCategory', place.category);
  const within = place.within === undefined ? '' : ` · ${placeName(place.within, dataset, words)}`;
  return {
    id: `place ${place.id}`,
    text: words.text(place.name),
    detail: `${category}${within}`,
    mark: <Icon name="target" />,
  };
}

function useGroups(text: string): readonly SuggestionGroup[] {
  const words = useWords();
  const context = useApp(selectLayerContext);
  const facts = useApp((state) => state.session.facts);
  return useMemo(() => {
    if (!context) return [];
    const { records, places } = findMatches(text, context.dataset, facts);
    return [
      {
        id: 'records',
        title: words.t('search.records'),
        items: records.map((each) => recordSuggestion(each, context)),
      },
      {
        id: 'places',
        title: words.t('search.places'),
        items: places.map((place) => placeSuggestion(place, context.dataset, words)),
      },
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
