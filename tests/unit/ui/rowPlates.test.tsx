/** Plates of imported rows answer pointer, keyboard and screen reader, and list their rows in the drawer. */
import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { ImportedSet } from '../../../src/domain/imported/importedSet.ts';
import { shownRows } from '../../../src/domain/imported/shownRows.ts';
import { windowBounds } from '../../../src/domain/time/window.ts';
import { putSet } from '../../../src/store/actions/importedActions.ts';
import { hoverRecord } from '../../../src/store/actions/selectActions.ts';
import { crossOf, rangedColumns } from '../../../src/store/importedSelectors.ts';
import { RowPlateHover, RowPlates } from '../../../src/ui/imports/RowPlates.tsx';
import { syntheticColumns } from '../../bench/syntheticColumns.ts';
import { loadedStore, renderWith } from './renderWith.tsx';

/** Half of the rows are at a position, half somewhere in Nineveh or Anbar. */
function withRows() {
  const store = loadedStore();
  const { from, to } = store.getState().view.time;
  const rows = 40;
  const columns = {
    ...syntheticColumns({ rows, days: [from, to], longestSpan: 0, withoutDate: 0, withoutPlace: 0 }),
    precision: Uint8Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? 1 : 3)),
    radiusM: new Float32Array(rows).fill(Number.NaN),
    governorate: {
      kind: 'coded' as const,
      texts: ['', 'Al Anbar', 'Ninewa'],
      codes: Uint8Array.from({ length: rows }, (_, row) => (row < 30 ? 1 : 2)),
    },
  };
  const set: ImportedSet = {
    id: 'own',
    name: 'Own',
    file: 'own.csv',
    kind: 'table',
    importedAt: '2026-02-13T00:00:00Z',
    sha256: '',
    bytes: 1,
    style: { colour: 0, hidden: false, order: 0 },
    summary: { rowsRead: rows, rowsTaken: rows, skipped: {}, remarks: {} },
    columns,
  };
  putSet(store, set);
  const listed = (): number[] => {
    const state = store.getState();
    return [
      ...shownRows(
        rangedColumns(state.session.dataset, set),
        windowBounds(state.view.time),
        crossOf(state, set).mask(),
        null,
      ),
    ];
  };
  return { store, listed };
}

it('lists every area with its rows, and a press lists these rows alone', async () => {
  const { store, listed } = withRows();
  const onChosen = vi.fn();
  const { user } = renderWith(store, <RowPlates onChosen={onChosen} />);
  const buttons = within(screen.getByRole('group', { name: 'Imported rows by area' })).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent?.replace(/[\u2066-\u2069]/gu, ''))).toEqual([
    'Somewhere in Anbar: 15 rows · Own',
    'Somewhere in Nineveh: 5 rows · Own',
  ]);
  await user.click(screen.getByRole('button', { name: /Nineveh/ }));
  expect(onChosen).toHaveBeenCalledOnce();
  expect(store.getState().session.imported).toMatchObject({ tab: 'table', focus: 'own' });
  expect(listed().toSorted((a, b) => a - b)).toEqual([31, 33, 35, 37, 39]);
  expect(store.getState().session.hoveredWith.areas).toEqual(['IQG15']);
});

it('says under the pointer that its rows are somewhere in the area', () => {
  const { store } = withRows();
  act(() => hoverRecord(store, null, { x: 10, y: 10 }, { records: [], place: null, areas: ['IQG15'] }));
  const { container } = renderWith(store, <RowPlateHover areas={['IQG15']} />);
  expect(container.textContent?.replace(/[\u2066-\u2069]/gu, '')).toMatch(
    /^Somewhere in Nineveh \(\d{3} km across\): 5 rows · Own/u,
  );
});
