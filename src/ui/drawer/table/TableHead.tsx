/** The heads of the columns; a press sorts, another one turns the order. */
import type { ReactNode } from 'react';
import type { ImportedColumns } from '../../../domain/imported/importedColumns.ts';
import type { RowOrder, TableColumn } from '../../../domain/imported/sortRows.ts';
import { Icon } from '../../kit/Icon.tsx';
import { useWords } from '../../useApp.tsx';
import { columnTitle, isFigures } from './rowCells.ts';

export interface TableHeadProps {
  readonly set: ImportedColumns;
  readonly columns: readonly TableColumn[];
  readonly order: RowOrder;
  readonly template: string;
  readonly active: number | null;
  readonly onSort: (column: TableColumn) => void;
}

export function TableHead({ set, columns, order, template, active, onSort }: TableHeadProps): ReactNode {
  const words = useWords();
  return (
    <div className="drawer-head" role="rowgroup">
      <div className="drawer-row" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
        {columns.map((column, at) => {
          const sorted = order.by === column;
          return (
            <div
              key={column}
              role="columnheader"
              id={`drawer-column-${column}`}
              aria-colindex={at + 1}
              aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
              className={isFigures(column) ? 'drawer-cell drawer-cell-figures' : 'drawer-cell'}
              data-active={active === at || undefined}
              onClick={() => onSort(column)}
            >
              <bdi>{columnTitle(set, column, words)}</bdi>
              {sorted ? <Icon name={order.descending ? 'chevronDown' : 'chevronUp'} /> : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}
