/** All filters. They act at once, and the foot says how many records are left. */
import type { ReactNode } from 'react';
import { clearFilters } from '../../store/actions/viewActions.ts';
import { selectVisible } from '../../store/selectors.ts';
import { countActive } from '../filters/chips.ts';
import { FilterGroup } from '../filters/FilterGroup.tsx';
import { listFilters } from '../filters/options.ts';
import { OtherFilters } from '../filters/OtherFilters.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import '../../words/filters.ts';

export function FiltersDialog({ onClose }: { onClose: () => void }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const active = useApp((state) => countActive(state.view.filters));
  const { shown, total } = useApp(selectVisible).counts;
  const footer = (
    <>
      <span role="status">{words.t('list.counts.spoken', { shown, total })}</span>
      <Button isDisabled={active === 0} onPress={() => clearFilters(store)}>
        {words.t('filters.clear')}
      </Button>
    </>
  );
  return (
    <Dialog
      title={words.t('filters.title')}
      closeLabel={words.t('filters.done')}
      onClose={onClose}
      footer={footer}
      size="wide"
    >
      <p className="dialog-lead">{words.t('filters.about')}</p>
      <OtherFilters />
      <div className="filter-groups">
        {listFilters.map((filter) => (
          <FilterGroup key={filter} filter={filter} />
        ))}
      </div>
    </Dialog>
  );
}
