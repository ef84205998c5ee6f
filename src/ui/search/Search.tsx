/** The search: a suggestion leads to a record or a place, or filters by an actor; Enter filters the list by the text. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { selectRecord } from '../../store/actions/selectActions.ts';
import { setFilters } from '../../store/actions/viewActions.ts';
import { SearchField } from '../kit/SearchField.tsx';
import type { SuggestionGroup } from '../kit/SuggestionList.tsx';
import { selectLayerContext } from '../layerContext.ts';
import { loadPart } from '../loadPart.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import type { composeSuggestions } from './composeSuggestions.tsx';

type Find = typeof composeSuggestions;

/** Loaded with the first letter. Where that fails the field says so, the next letter tries again, and Enter filters without it. */
function useFind(text: string): { readonly find: Find | null; readonly hasFailed: boolean } {
  const [find, setFind] = useState<Find | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (text === '' || find) return undefined;
    let isCurrent = true;
    import('./composeSuggestions.tsx').then(
      (loaded) => {
        if (isCurrent) setFind(() => loaded.composeSuggestions);
      },
      () => setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [text, find]);
  return { find, hasFailed: hasFailed && !find };
}

function useGroups(text: string, find: Find | null): readonly SuggestionGroup[] {
  const context = useApp(selectLayerContext);
  const facts = useApp((state) => state.session.facts);
  return useMemo(() => (context && find ? find(text, context, facts) : []), [text, find, context, facts]);
}

export function Search(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const [text, setText] = useState('');
  const { find, hasFailed } = useFind(text);
  const groups = useGroups(text, find);
  const choose = (chosen: string): void => {
    const [kind = '', id = ''] = chosen.split(' ');
    setText('');
    if (kind === 'record') selectRecord(store, id);
    if (kind === 'actors' || kind === 'claimants') setFilters(store, { [kind]: [id] });
    if (kind === 'place')
      void loadPart(
        store,
        'part.controls',
        () => import('../../store/actions/placeActions.ts'),
        ({ visitPlace }) => visitPlace(store, id),
      );
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
      emptyText={
        hasFailed
          ? words.t('part.failed', { part: words.t('search.label') })
          : words.t(find ? 'search.none' : 'dialog.loading')
      }
      footText={words.t('search.enter')}
      countText={words.t('search.count', { count: groups.reduce((sum, group) => sum + group.items.length, 0) })}
      onText={setText}
      onChoose={choose}
      onEnter={filter}
    />
  );
}
