/** Keeps what narrows imported sets and the view's text of it together, so that links, briefing steps and files carry the selections of charts. */
import { setImportedFilters } from '../store/actions/importedActions.ts';
import { decodeImportedFilters, encodeImportedFilters } from '../store/importedFilterText.ts';
import { patchView, type AppStore } from '../store/store.ts';

export function connectRowFilters(store: AppStore): () => void {
  const takeOver = (): void => {
    const { rows } = store.getState().view;
    if (rows !== encodeImportedFilters(store.getState().session.imported.filters))
      setImportedFilters(store, decodeImportedFilters(rows));
  };
  takeOver();
  return store.subscribe((state, before) => {
    if (state.session.imported.filters !== before.session.imported.filters) {
      const rows = encodeImportedFilters(state.session.imported.filters);
      if (rows !== state.view.rows) patchView(store, { rows });
    } else if (state.view.rows !== before.view.rows) takeOver();
  });
}
