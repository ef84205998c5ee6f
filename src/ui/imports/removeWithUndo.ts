/** Takes a set away, with a way back for as long as the notice stands. */
import type { ImportedSet } from '../../domain/importedSet.ts';
import { putSetBack, removeSet } from '../../store/actions/deskActions.ts';
import { dismissNotice, notify } from '../../store/actions/sessionActions.ts';
import type { AppStore } from '../../store/store.ts';
import { isolated } from './fileWords.ts';

export function removeWithUndo(store: AppStore, set: ImportedSet): void {
  removeSet(store, set.id);
  notify(store, {
    tone: 'info', key: 'data.removed', values: { name: isolated(set.name) }, action: 'data.undo',
    onAction: () => {
      putSetBack(store, set);
      for (const { id, values } of store.getState().session.notices) if (values === told) dismissNotice(store, id);
    },
  });
  const told = store.getState().session.notices.at(-1)?.values;
}
