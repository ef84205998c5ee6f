/** One row of the grid, rendered again only when its own data have changed. */
import { memo, type ReactNode } from 'react';
import type { ImportedColumns } from '../../../domain/imported/importedColumns.ts';
import type { TableColumn } from '../../../domain/imported/sortRows.ts';
import type { Words } from '../../../words/words.ts';
import { cellOf, isFigures } from './rowCells.ts';

export interface TableRowProps {
  readonly set: ImportedColumns;
  readonly row: number;
  /** Place in the list. */
  readonly index: number;
  readonly columns: readonly TableColumn[];
  readonly template: string;
  readonly words: Words;
  readonly chosen: boolean;
  readonly hovered: boolean;
  readonly selected: boolean;
  /** The column that the keyboard is on; null in every other row. */
  readonly active: number | null;
  readonly onPoint: (row: number) => void;
  readonly onPress: (column: number, extend: boolean) => void;
}

/** The two functions say the same however often they are made. */
function drawsTheSame(before: TableRowProps, now: TableRowProps): boolean {
  return (
    before.set === now.set &&
    before.row === now.row &&
    before.index === now.index &&
    before.columns === now.columns &&
    before.template === now.template &&
    before.words === now.words &&
    before.chosen === now.chosen &&
    before.hovered === now.hovered &&
    before.selected === now.selected &&
    before.active === now.active
  );
}

export const TableRow = memo(function TableRow({
  set,
  row,
  index,
  columns,
  template,
  words,
  chosen,
  hovered,
  selected,
  active,
  onPoint,
  onPress,
}: TableRowProps): ReactNode {
  return (
    <div
      role="row"
      className="drawer-row"
      aria-rowindex={index + 2}
      aria-selected={chosen || selected}
      data-chosen={chosen || undefined}
      data-hovered={hovered || undefined}
      style={{ gridTemplateColumns: template }}
      onPointerEnter={() => onPoint(row)}
    >
      {columns.map((column, at) => {
        const text = cellOf(set, column, row, words);
        return (
          <div
            key={column}
            role="gridcell"
            id={`drawer-cell-${index}-${at}`}
            aria-colindex={at + 1}
            className={isFigures(column) ? 'drawer-cell drawer-cell-figures' : 'drawer-cell'}
            title={text.length > 18 ? text : undefined}
            data-active={active === at || undefined}
            onClick={(event) => onPress(at, event.shiftKey)}
          >
            <bdi>{text}</bdi>
          </div>
        );
      })}
    </div>
  );
}, drawsTheSame);
