/** The table with what stands above it: how many rows, which columns, copy and save. */
import { type ReactNode, useMemo, useState } from 'react';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { firstOrder, ownColumns, type RowOrder, type TableColumn } from '../../../domain/imported/sortRows.ts';
import { commaLine, tabLine } from '../../../domain/imported/writeRows.ts';
import { isPositionRow, placedAsName } from '../../../domain/imported/placedAs.ts';
import { notify } from '../../../store/actions/sessionActions.ts';
import { Button } from '../../kit/Button.tsx';
import { saveBlob } from '../../export/saveBlob.ts';
import { useAppStore, useWords } from '../../useApp.tsx';
import { useCounted, useShownRows } from '../useDrawerRows.ts';
import { cellOf, columnTitle, firstColumns } from './rowCells.ts';
import { type RowSelection, selectedInOrder } from './rowSelection.ts';
import { SetTable } from './SetTable.tsx';
import { useSortedRows } from './useSortedRows.ts';
import type { ImportedColumns } from '../../../domain/imported/importedColumns.ts';
import { Toggle } from '../../kit/Toggle.tsx';
import { Popover } from '../../kit/Popover.tsx';
import { fileCell } from '../../../domain/imported/cellText.ts';
import { toIsoDay } from '../../../domain/time/day.ts';
import { windowBounds } from '../../../domain/time/window.ts';
import { shortTitle } from '../../../export/fileName.ts';
import type { AppState } from '../../../store/store.ts';
import type { Words } from '../../../words/words.ts';

const rowsAtOnce = 20_000;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Columns that every export of imported rows adds, in place of those of the same names in the file. */
const placedColumns = ['placed_as', 'is_position'] as const;

function placedCells(set: ImportedColumns, row: number): readonly [string, string] {
  return [placedAsName(set, row), String(isPositionRow(set, row))];
}

/** With a byte order mark, without which spreadsheets misread Arabic. Written in pieces, so that the page answers meanwhile. */
export async function rowsToCsv(
  set: ImportedColumns,
  rows: Uint32Array,
  columns: readonly TableColumn[],
  words: Words,
): Promise<Blob> {
  const whole = set.file.length > 0;
  const own = set.file.flatMap(({ name }, index) => (placedColumns.some((each) => each === name) ? [] : [index]));
  const titles = [
    ...(whole
      ? own.map((index) => set.file[index]?.name ?? '')
      : columns.map((column) => columnTitle(set, column, words))),
    ...placedColumns,
  ];
  const cells = (row: number): readonly string[] => [
    ...(whole
      ? own.map((index) => fileCell(set.file, index, row))
      : columns.map((column) => cellOf(set, column, row, words))),
    ...placedCells(set, row),
  ];
  const parts = [`\ufeff${commaLine(titles)}`];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    parts.push(Array.from(rows.subarray(start, start + rowsAtOnce), (row) => commaLine(cells(row))).join(''));
    await pause();
  }
  return new Blob(parts, { type: 'text/csv' });
}

function rowsFileName(set: Pick<ImportedSet, 'name'>, { view }: AppState): string {
  const { from, to } = windowBounds(view.time);
  return `${shortTitle(set.name)}_${Number.isFinite(from) ? toIsoDay(from) : 'start'}_${toIsoDay(to)}_rows.csv`;
}

/** Which columns the table shows: ours and every one of the file. */
interface ColumnChooserProps {
  readonly set: ImportedColumns;
  readonly columns: readonly TableColumn[];
  readonly first: readonly TableColumn[];
  readonly onChange: (columns: readonly TableColumn[]) => void;
}

function ColumnChooser({ set, columns, first, onChange }: ColumnChooserProps): ReactNode {
  const words = useWords();
  const all: readonly TableColumn[] = [...ownColumns, ...set.file.map((_, index): TableColumn => `file:${index}`)];
  const choose = (column: TableColumn, on: boolean): void => {
    const next = on ? [...columns, column] : columns.filter((each) => each !== column);
    // The last one stays: a table without columns says nothing.
    if (next.length > 0) onChange(next);
  };
  const toggle = (column: TableColumn): ReactNode => (
    <Toggle key={column} checked={columns.includes(column)} onChange={(on) => choose(column, on)}>
      <bdi>{columnTitle(set, column, words)}</bdi>
    </Toggle>
  );
  return (
    <Popover label={words.t('drawer.columns')} icon="chevronDown">
      <div className="drawer-columns scroll">
        {all.filter((column) => !column.startsWith('file:')).map(toggle)}
        {set.file.length > 0 ? <h4 className="small-title">{words.t('drawer.columns.file')}</h4> : null}
        {all.filter((column) => column.startsWith('file:')).map(toggle)}
      </div>
      <Button onPress={() => onChange(first)}>{words.t('drawer.columns.first')}</Button>
    </Popover>
  );
}

/** No more are put on the clipboard at once. */
const mostCopied = 10_000;

export function TableTab({ set }: { set: ImportedSet }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const first = useMemo(() => firstColumns(set.columns), [set.columns]);
  const [columns, setColumns] = useState<readonly TableColumn[]>(first);
  const [order, setOrder] = useState<RowOrder>(firstOrder);
  const [selected, setSelected] = useState<RowSelection>(new Set());
  const shown = useShownRows(set);
  const { cross } = useCounted(set);
  const { rows, sorting } = useSortedRows(set.columns, shown, order, words.language);
  const [possible] = cross.counts().total.possible;
  const selectedRows = useMemo(() => selectedInOrder(rows, selected), [rows, selected]);
  const copied = selectedRows.length > 0 ? selectedRows : rows;

  const copy = (): void => {
    const lines = [
      [...columns.map((column) => columnTitle(set.columns, column, words)), ...placedColumns],
      ...Array.from(copied.subarray(0, mostCopied), (row) => [
        ...columns.map((column) => cellOf(set.columns, column, row, words)),
        ...placedCells(set.columns, row),
      ]),
    ];
    navigator.clipboard.writeText(lines.map(tabLine).join('\n')).then(
      () =>
        notify(store, {
          tone: 'info',
          key: 'drawer.copied',
          values: { count: Math.min(mostCopied, copied.length) },
        }),
      () => notify(store, { tone: 'caution', key: 'drawer.copy.failed' }),
    );
  };
  const save = (): void => {
    const name = rowsFileName(set, store.getState());
    void rowsToCsv(set.columns, rows, columns, words).then((blob) => saveBlob(blob, name));
  };
  return (
    <div className="drawer-table">
      <div className="drawer-tools">
        <p className="drawer-count" role="status">
          {sorting
            ? words.t('drawer.sorting')
            : `${words.t('drawer.rows', { count: rows.length, total: set.columns.rows })} · ${words.t('drawer.possible', { count: possible ?? 0 })}`}
        </p>
        <ColumnChooser set={set.columns} columns={columns} first={first} onChange={setColumns} />
        <Button icon="list" isDisabled={rows.length === 0} onPress={copy}>
          {selectedRows.length > 0
            ? words.t('drawer.copy.chosen', { count: selectedRows.length })
            : words.t('drawer.copy')}
        </Button>
        <Button icon="download" isDisabled={rows.length === 0} onPress={save}>
          {words.t('drawer.csv')}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className="drawer-empty quiet">{words.t('drawer.empty')}</p>
      ) : (
        <SetTable
          set={set}
          rows={rows}
          columns={columns}
          order={order}
          sorting={sorting}
          onOrder={setOrder}
          selected={selected}
          onSelect={setSelected}
          onCopy={copy}
        />
      )}
      <p className="visually-hidden" id="drawer-help">
        {words.t('drawer.help')}
      </p>
    </div>
  );
}
