/** The table with what stands above it: how many rows, which columns, copy and save. */
import { useMemo, useState, type ReactNode } from 'react';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { firstOrder, type RowOrder, type TableColumn } from '../../../domain/imported/sortRows.ts';
import { tabLine } from '../../../domain/imported/writeRows.ts';
import { notify } from '../../../store/actions/sessionActions.ts';
import { Button } from '../../kit/Button.tsx';
import { saveBlob } from '../../export/saveBlob.ts';
import { useAppStore, useWords } from '../../useApp.tsx';
import { useCounted, useShownRows } from '../useDrawerRows.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { cellOf, columnTitle, firstColumns } from './rowCells.ts';
import { selectedInOrder, type RowSelection } from './rowSelection.ts';
import { rowsFileName, rowsToCsv } from './saveRows.ts';
import { SetTable } from './SetTable.tsx';
import { useSortedRows } from './useSortedRows.ts';

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
      columns.map((column) => columnTitle(set.columns, column, words)),
      ...Array.from(copied.subarray(0, mostCopied), (row) =>
        columns.map((column) => cellOf(set.columns, column, row, words)),
      ),
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
