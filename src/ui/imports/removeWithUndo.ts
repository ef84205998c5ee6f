/** Takes a set away, with a way back for as long as the notice stands. */
import type { ImportedSet } from '../../domain/imported/importedSet.ts';
import { removeSet, undoSets } from '../../store/actions/importedActions.ts';
import { notify } from '../../store/actions/sessionActions.ts';
import type { AppStore } from '../../store/store.ts';
import { isolated } from './fileWords.ts';

export function removeWithUndo(store: AppStore, set: ImportedSet): void {
  removeSet(store, set.id);
  notify(store, {
    tone: 'info',
    key: 'imported.removed',
    values: { name: isolated(set.name) },
    action: 'imported.undo',
    onAction: () => undoSets(store),
  });
}
