/** The imported set in focus along the border, under window and filters as they are now; absent where there is none. */
import { stripOf, type ImportedStrip } from '../../domain/board/importedAlong.ts';
import { ledgerReachKm } from '../../domain/board/ledger.ts';
import { borderRuler } from '../../domain/geo/alongBorder.ts';
import { selectFocusedSet } from '../../store/importedSelectors.ts';
import type { AppState } from '../../store/store.ts';
import { rowsOfState } from '../drawer/useDrawerRows.ts';

export function importedStripOf(state: AppState): ImportedStrip | undefined {
  const set = selectFocusedSet(state);
  const { border } = state.session.dataset ?? {};
  if (!set || !border) return undefined;
  const { name, style, columns } = set;
  return stripOf({ name, colour: style.colour, columns }, rowsOfState(state, set), borderRuler(border), ledgerReachKm);
}
