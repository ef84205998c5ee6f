/** Which columns the table shows: ours and every one of the file. */
import type { ReactNode } from 'react';
import type { ImportedColumns } from '../../../domain/imported/importedColumns.ts';
import { ownColumns, type TableColumn } from '../../../domain/imported/sortRows.ts';
import { Button } from '../../kit/Button.tsx';
import { Toggle } from '../../kit/Toggle.tsx';
import { useWords } from '../../useApp.tsx';
import { Popover } from '../../kit/Popover.tsx';
import { columnTitle } from './rowCells.ts';

export interface ColumnChooserProps {
  readonly set: ImportedColumns;
  readonly columns: readonly TableColumn[];
  readonly first: readonly TableColumn[];
  readonly onChange: (columns: readonly TableColumn[]) => void;
}

export function ColumnChooser({ set, columns, first, onChange }: ColumnChooserProps): ReactNode {
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
