/** The imported sets that the map shows, as a sheet takes them. Topmost first. */
import type { ImportedOnSheet, ShadedOnSheet } from '../../export/snapshot/importedOnSheet.ts';
import { importedInputsOf, importedIdOf, visibleSets } from '../../map/scene/importedInputs.ts';
import { crossOf, selectFocusedSet } from '../../store/importedSelectors.ts';
import { selectTheme } from '../../store/selectors.ts';
import { selectShading } from '../../store/shadingSelectors.ts';
import type { AppState } from '../../store/store.ts';

export function importedOfState(state: AppState): readonly ImportedOnSheet[] {
  const inputs = new Map(importedInputsOf(state, selectTheme(state)).map((input) => [input.id, input]));
  return visibleSets(state.session.imported.sets).flatMap((set) => {
    const drawn = inputs.get(importedIdOf(set.id));
    if (!drawn) return [];
    const { certain, possible } = crossOf(state, set).counts().total;
    return [
      {
        name: set.name,
        colour: set.style.colour,
        certain: certain[0] ?? 0,
        possible: possible[0] ?? 0,
        rows: set.columns.rows,
        sha256: set.sha256,
        importedAt: set.importedAt,
        drawn,
      },
    ];
  });
}

/** Null while no governorate is shaded. */
export function shadedOfState(state: AppState): ShadedOnSheet | null {
  const [shading, set] = [selectShading(state), selectFocusedSet(state)];
  return shading && set ? { name: set.name, shading } : null;
}
