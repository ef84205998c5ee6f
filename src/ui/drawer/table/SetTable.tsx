/**
 * Every shown row of the set as a grid: only what is in sight is drawn. One tab stop; arrows move from cell to cell, Enter chooses a row or sorts by a
 * column. The row under the pointer and its point on the map light up together.
 */
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import type { RowOrder, TableColumn } from '../../../domain/imported/sortRows.ts';
import { selectedRow } from '../../../domain/view/selection.ts';
import { hoverRow } from '../../../store/actions/importedActions.ts';
import { clearSelection, selectRow } from '../../../store/actions/selectActions.ts';
import { useApp, useAppStore, useWords } from '../../useApp.tsx';
import { type GridSpot, spotAfter } from './gridKeys.ts';
import { columnRem } from './rowCells.ts';
import { rowsBetween, type RowSelection } from './rowSelection.ts';
import { drawnPx, rowsInSight, scrollTo } from './rowWindow.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';

/** How much of a list is in sight: its height, that of a row in pixels, and how far it is scrolled, once a frame. */
interface ListView {
  readonly viewPx: number;
  readonly rowPx: number;
  readonly scrollPx: number;
  readonly onScroll: () => void;
}

function useView(box: RefObject<HTMLElement | null>, rowRem: number): ListView {
  const [size, setSize] = useState({ viewPx: 0, rowPx: rowRem * 14 });
  const [scrollPx, setScroll] = useState(0);
  const frame = useRef(0);
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const measure = (): void => {
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 14;
      setSize({ viewPx: node.clientHeight, rowPx: Math.round(rowRem * remPx) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame.current);
    };
  }, [box, rowRem]);
  const onScroll = (): void => {
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      setScroll(box.current?.scrollTop ?? 0);
    });
  };
  return { ...size, scrollPx, onScroll };
}

export interface SetTableProps {
  readonly set: ImportedSet;
  /** In the order shown. */
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly columns: readonly TableColumn[];
  readonly order: RowOrder;
  readonly sorting: boolean;
  readonly onOrder: (order: RowOrder) => void;
  readonly selected: RowSelection;
  readonly onSelect: (rows: RowSelection) => void;
  readonly onCopy: () => void;
}

export const rowRem = 1.8571;

export function SetTable({
  set,
  rows,
  columns,
  order,
  sorting,
  onOrder,
  selected,
  onSelect,
  onCopy,
}: SetTableProps): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const chosen = useApp(({ view }) => selectedRow(view.selection, set.id));
  const hovered = useApp(({ session }) =>
    session.imported.hovered?.set === set.id ? session.imported.hovered.row : null,
  );
  const box = useRef<HTMLDivElement>(null);
  const { viewPx, rowPx, scrollPx, onScroll } = useView(box, rowRem);
  const [spot, setSpot] = useState<GridSpot>({ row: 0, column: 0 });
  /** The row from which Shift extends the selection. */
  const [anchor, setAnchor] = useState<number | null>(rows[0] ?? null);
  // The head takes the height of one row from what is seen.
  const size = { count: rows.length, rowPx, viewPx: Math.max(rowPx, viewPx - rowPx) };
  const { first, end, offsetPx } = rowsInSight(scrollPx, size);
  const active = { row: Math.min(spot.row, rows.length - 1), column: Math.min(spot.column, columns.length - 1) };
  const template = columns.map((column) => `${columnRem(column)}rem`).join(' ');

  const reveal = (row: number): void => {
    const to = row < 0 ? undefined : scrollTo(row, box.current?.scrollTop ?? 0, size);
    if (to !== undefined) box.current?.scrollTo({ top: to });
  };
  const newest = useRef(reveal);
  useLayoutEffect(() => {
    newest.current = reveal;
  });
  useEffect(() => {
    // Chosen on the map: the list follows.
    const at = chosen === null ? -1 : rows.indexOf(chosen);
    if (at >= 0) newest.current(at);
  }, [chosen, rows]);
  const sortBy = (column: TableColumn): void =>
    onOrder({ by: column, descending: order.by === column && !order.descending });
  const choose = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    if (chosen === row) clearSelection(store);
    else selectRow(store, { set: set.id, row });
  };
  const moveTo = (next: GridSpot, extend: boolean): void => {
    setSpot(next);
    reveal(next.row);
    const row = rows[next.row];
    if (!extend) setAnchor(row ?? null);
    onSelect(extend && next.row >= 0 ? rowsBetween(rows, anchor, next.row) : new Set());
    hoverRow(store, row === undefined ? null : { set: set.id, row });
    document
      .getElementById(`drawer-column-${columns[next.column] ?? ''}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const press = (event: KeyboardEvent): void => {
    const control = event.ctrlKey || event.metaKey;
    const next = event.altKey
      ? undefined
      : spotAfter(
          event.key,
          control,
          active,
          { rows: rows.length, columns: columns.length, page: Math.max(1, Math.floor(size.viewPx / rowPx) - 1) },
          words.direction,
        );
    const column = columns[active.column];
    if (next) moveTo(next, event.shiftKey);
    else if (control && event.key.toLowerCase() === 'c' && document.getSelection()?.isCollapsed !== false) onCopy();
    else if ((event.key === 'Enter' || event.key === ' ') && !control) {
      if (active.row >= 0) choose(active.row);
      else if (column) sortBy(column);
    } else return;
    event.preventDefault();
  };
  const isDrawn = active.row < 0 || (active.row >= first && active.row < end);
  return (
    <div
      ref={box}
      className="drawer-grid scroll"
      role="grid"
      tabIndex={0}
      aria-label={words.t('drawer.grid', { name: set.name })}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-busy={sorting}
      aria-multiselectable="true"
      aria-describedby="drawer-help"
      aria-activedescendant={
        isDrawn && columns.length > 0
          ? active.row < 0
            ? `drawer-column-${columns[active.column] ?? ''}`
            : `drawer-cell-${active.row}-${active.column}`
          : undefined
      }
      style={{ '--drawer-row': `${rowPx}px` } as CSSProperties}
      onKeyDown={press}
      onScroll={onScroll}
      onPointerLeave={() => hoverRow(store, null)}
      onBlur={() => hoverRow(store, null)}
    >
      <TableHead
        set={set.columns}
        columns={columns}
        order={order}
        template={template}
        active={active.row < 0 ? active.column : null}
        onSort={sortBy}
      />
      <div className="drawer-rows" role="rowgroup" style={{ blockSize: drawnPx(size) }}>
        <div className="drawer-rows-drawn" role="presentation" style={{ transform: `translateY(${offsetPx}px)` }}>
          {Array.from({ length: end - first }, (_, index) => first + index).map((index) => (
            <TableRow
              key={index}
              set={set.columns}
              row={rows[index] ?? 0}
              index={index}
              columns={columns}
              template={template}
              words={words}
              chosen={rows[index] === chosen}
              hovered={rows[index] === hovered}
              selected={selected.has(rows[index] ?? -1)}
              active={index === active.row ? active.column : null}
              onPoint={(row) => hoverRow(store, { set: set.id, row })}
              onPress={(column, extend) => {
                if (extend) moveTo({ row: index, column }, true);
                else {
                  moveTo({ row: index, column }, false);
                  choose(index);
                }
              }}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
