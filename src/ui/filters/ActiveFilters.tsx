/** What holds records back now, each removable. */
import type { ReactNode } from 'react';
import { clearFilters, setFilters } from '../../store/actions/viewActions.ts';
import { Button } from '../kit/Button.tsx';
import { Chip } from '../kit/Chip.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { composeChips } from './chips.ts';

export function ActiveFilters(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const filters = useApp((state) => state.view.filters);
  const dataset = useApp((state) => state.session.dataset);
  const chips = dataset ? composeChips(filters, dataset, words) : [];
  if (chips.length === 0) return null;
  return (
    <div className="active-filters">
      <ul className="chips" aria-label={words.t('filters.active')}>
        {chips.map(({ id, text, without }) => (
          <li key={id}>
            <Chip removeLabel={words.t('filters.remove', { filter: text })} onRemove={() => setFilters(store, without)}>
              {text}
            </Chip>
          </li>
        ))}
      </ul>
      <Button look="plain" onPress={() => clearFilters(store)}>
        {words.t('filters.clear')}
      </Button>
    </div>
  );
}
