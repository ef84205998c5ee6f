/** Opens the filters and says how many are active. */
import type { ReactNode } from 'react';
import { openDialog } from '../../store/actions/sessionActions.ts';
import { Button } from '../kit/Button.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { countActive } from './chips.ts';

export function FilterButton(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const filters = useApp((state) => state.view.filters);
  return (
    <Button icon="filter" onPress={() => openDialog(store, 'filters')}>
      {words.t('filters.open.count', { count: countActive(filters) })}
    </Button>
  );
}
