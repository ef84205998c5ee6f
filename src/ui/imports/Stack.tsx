/** Rows of one set that share a place to the last digit, as those of a town do: the way from one to the next. */
import type { ReactNode } from 'react';
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { ImportedColumns } from '../../domain/imported/importedColumns.ts';
import type { ImportedSet } from '../../domain/imported/importedSet.ts';
import { mercatorOf } from '../../domain/imported/mercatorColumns.ts';
import { rowsInBox } from '../../domain/imported/pickRows.ts';
import { windowBounds } from '../../domain/time/window.ts';
import { selectRow } from '../../store/actions/selectActions.ts';
import { crossOf } from '../../store/importedSelectors.ts';
import type { AppState } from '../../store/store.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

const mostRows = 2000;

const stackOnce = memoizeLast(
  (columns: ImportedColumns, x: number, y: number, from: number, to: number, mask: Uint8Array): readonly number[] =>
    rowsInBox(columns, mercatorOf(columns), { from, to }, mask, { west: x, east: x, north: y, south: y }, mostRows),
);

/** In window and filters, latest first; empty for a row without a place. */
export function stackOf(state: AppState, set: ImportedSet, row: number): readonly number[] {
  const { x, y } = mercatorOf(set.columns);
  const { from, to } = windowBounds(state.view.time);
  return Number.isNaN(set.columns.longitude[row] ?? NaN)
    ? []
    : stackOnce(set.columns, x[row] ?? 0, y[row] ?? 0, from, to, crossOf(state, set).mask());
}

export function Stack({ set, row }: { set: ImportedSet; row: number }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const rows = useApp((state) => stackOf(state, set, row));
  const at = rows.indexOf(row);
  if (rows.length < 2 || at < 0) return null;
  const go = (by: 1 | -1) => (): void =>
    selectRow(store, { set: set.id, row: rows[(at + by + rows.length) % rows.length] ?? row });
  return (
    <div className="row-stack">
      <IconButton icon="chevronStart" label={words.t('imported.row.previous')} onPress={go(-1)} />
      <span role="status">{words.t('imported.row.stack', { index: at + 1, count: rows.length })}</span>
      <IconButton icon="chevronEnd" label={words.t('imported.row.next')} onPress={go(1)} />
    </div>
  );
}
