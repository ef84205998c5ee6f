/** Why the list is empty, and what to do about it. */
import type { ReactNode } from 'react';
import { setWindow } from '../../store/actions/timeActions.ts';
import { clearFilters } from '../../store/actions/viewActions.ts';
import { selectVisible } from '../../store/selectors.ts';
import { selectReach } from '../../store/timeSelectors.ts';
import { Button } from '../kit/Button.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

export function EmptyList(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { outsideWindow, filteredOut, notYetKnown } = useApp(selectVisible).counts;
  const widen = (): void => {
    const { first, last } = selectReach(store.getState());
    setWindow(store, first, last);
  };
  return (
    <div className="empty">
      <h3>{words.t('list.empty')}</h3>
      <p>{words.t('list.empty.about', { outside: outsideWindow, filtered: filteredOut, later: notYetKnown })}</p>
      <p className="empty-actions">
        {outsideWindow > 0 ? <Button onPress={widen}>{words.t('list.widen')}</Button> : null}
        {filteredOut > 0 ? <Button onPress={() => clearFilters(store)}>{words.t('hidden.clearFilters')}</Button> : null}
      </p>
    </div>
  );
}
