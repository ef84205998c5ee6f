/** The order of the list. */
import type { ReactNode } from 'react';
import type { SortKey } from '../../domain/view/view.ts';
import { setSort } from '../../store/actions/viewActions.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { Select } from '../kit/Select.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

const sortKeys: readonly SortKey[] = ['when', 'reported', 'name', 'kind', 'place'];

export function SortControl(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const sort = useApp((state) => state.view.sort);
  return (
    <div className="sort">
      <Select
        label={words.t('list.sort')}
        value={sort.key}
        options={sortKeys.map((value) => ({ value, text: words.code('sort', value) }))}
        onChange={(key) => setSort(store, key)}
      />
      <IconButton
        icon={sort.descending ? 'descending' : 'ascending'}
        label={words.t(sort.descending ? 'list.descending' : 'list.ascending')}
        side="start"
        onPress={() => setSort(store, sort.key)}
      />
    </div>
  );
}
