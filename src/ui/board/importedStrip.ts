/** The imported set in focus along the border, under window and filters as they are now; absent where there is none. */
import { stripOf, type ImportedStrip } from '../../domain/board/importedAlong.ts';
import { ledgerReachKm } from '../../domain/board/ledger.ts';
import { borderRuler } from '../../domain/geo/alongBorder.ts';
import { rowsInExtent } from '../../domain/imported/rowsInExtent.ts';
import { rangesOf, rowOut, windowVerdictOf } from '../../domain/imported/rowsInWindow.ts';
import { windowBounds } from '../../domain/time/window.ts';
import { crossOf, rangedColumns, selectFocusedSet } from '../../store/importedSelectors.ts';
import type { AppState } from '../../store/store.ts';

/** The same rows as the drawer lists, without listing them: a step of the window waits for no million of rows. */
export function importedStripOf(state: AppState): ImportedStrip | undefined {
  const set = selectFocusedSet(state);
  const { dataset, imported, inSight } = state.session;
  if (!set || !dataset?.border) return undefined;
  const { name, style } = set;
  const columns = rangedColumns(dataset, set);
  const { earliest, latest } = columns;
  const cross = crossOf(state, set);
  const { certain, possible } = cross.counts().total;
  const mask = cross.mask();
  const { from, to } = windowBounds(state.view.time);
  const inExtent = imported.filters.inSight && inSight ? rowsInExtent(columns, inSight) : null;
  return stripOf(
    { name, colour: style.colour, columns },
    {
      shown: (certain[0] ?? 0) + (possible[0] ?? 0),
      ranges: rangesOf(columns, { from, to }),
      isShown: (row) =>
        mask[row] === 1 &&
        inExtent?.[row] !== 0 &&
        windowVerdictOf(earliest[row] ?? 0, latest[row] ?? 0, from, to) !== rowOut,
    },
    borderRuler(dataset.border),
    ledgerReachKm,
  );
}
