/** The comparison of the set’s shown rows with the shown records, worked out again after a change of either or of the limits. */
import { useMemo } from 'react';
import { actorsMeant } from '../../../domain/records/actorSpellings.ts';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { reconcile, type Reconciled, type RowActors, type Thresholds } from '../../../domain/imported/reconcile.ts';
import { subjectOf } from '../../../domain/imported/reconcileSubjects.ts';
import { buildRowGrid, rowsNearBy } from '../../../domain/imported/rowGrid.ts';
import { rangedColumns } from '../../../store/importedSelectors.ts';
import { selectVisible } from '../../../store/selectors.ts';
import { useApp } from '../../useApp.tsx';
import { useShownRows } from '../useDrawerRows.ts';

export interface Comparison {
  readonly found: Reconciled;
  readonly actors: RowActors;
}

export function useReconciled(set: ImportedSet, limits: Thresholds): Comparison | null {
  const dataset = useApp(({ session }) => session.dataset);
  const { shown } = useApp(selectVisible);
  const rows = useShownRows(set);
  const actors = useMemo((): RowActors | null => {
    if (!dataset) return null;
    const shared = rangedColumns(dataset, set);
    return { set: shared, meant: actorsMeant(shared.actor.texts, dataset.actors) };
  }, [dataset, set]);
  const subjects = useMemo(() => shown.flatMap(({ facts }) => subjectOf(facts) ?? []), [shown]);
  const near = useMemo(() => {
    const ranged = rangedColumns(dataset, set);
    return rowsNearBy(ranged, buildRowGrid(ranged, rows));
  }, [dataset, set, rows]);
  const found = useMemo(
    () => (actors ? reconcile(subjects, rows, actors, limits, near) : null),
    [subjects, rows, actors, limits, near],
  );
  return useMemo(() => (found && actors ? { found, actors } : null), [found, actors]);
}
