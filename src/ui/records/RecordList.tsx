/**
 * All shown records as a list box: arrows move, Enter chooses, and only the rows in sight stand in the page. The row under the pointer and its mark on
 * the map light up together.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { RecordId } from '../../domain/record.ts';
import type { Shown } from '../../domain/visible.ts';
import type { LayerContext } from '../../layers/layer.ts';
import { hoverRecord, selectRecord } from '../../store/actions/selectActions.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { indexAfter } from './listKeys.ts';
import { RecordRow } from './RecordRow.tsx';

/** A first guess; every row is then measured. */
const rowPx = 62;

/** The row that the keyboard is on: the chosen one, until arrows leave it. */
function useActive(ids: readonly RecordId[]): readonly [index: number, move: (id: RecordId) => void] {
  const selection = useApp((state) => state.view.selection);
  const [moved, setMoved] = useState<{ readonly to: RecordId; readonly from: RecordId | null } | null>(null);
  const active = moved && moved.from === selection ? moved.to : selection;
  return [active === null ? -1 : ids.indexOf(active), (to) => setMoved({ to, from: selection })];
}

const optionId = (id: RecordId): string => `record-${id}`;

export function RecordList({ listed, context }: { listed: readonly Shown[]; context: LayerContext }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const selection = useApp((state) => state.view.selection);
  const hovered = useApp((state) => state.session.hovered);
  const scroller = useRef<HTMLDivElement>(null);
  const ids = listed.map(({ facts }) => facts.record.id);
  const [active, moveTo] = useActive(ids);
  const virtualizer = useVirtualizer({
    count: listed.length, getScrollElement: () => scroller.current, estimateSize: () => rowPx, overscan: 6, getItemKey: (index) => ids[index] ?? index,
  });
  const chosen = selection === null ? -1 : ids.indexOf(selection);
  useEffect(() => {
    if (chosen >= 0) virtualizer.scrollToIndex(chosen, { align: 'auto' });
  }, [chosen, virtualizer]);

  const press = (event: KeyboardEvent): void => {
    const next = indexAfter(event.key, active, ids.length);
    const id = next === undefined ? ids[active] : ids[next];
    if (next !== undefined && id !== undefined) {
      moveTo(id);
      virtualizer.scrollToIndex(next, { align: 'auto' });
      hoverRecord(store, id);
    } else if ((event.key === 'Enter' || event.key === ' ') && id !== undefined) selectRecord(store, id);
    else return;
    event.preventDefault();
  };
  const current = ids[active];
  return (
    <div
      className="record-list scroll" role="listbox" tabIndex={0} ref={scroller} aria-label={words.t('list.label')} onKeyDown={press}
      aria-activedescendant={current === undefined ? undefined : optionId(current)} onBlur={() => hoverRecord(store, null)} onPointerLeave={() => hoverRecord(store, null)}
    >
      <div className="record-space" role="presentation" style={{ blockSize: `${virtualizer.getTotalSize()}px` }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const shown = listed[index];
          if (!shown) return null;
          const { id } = shown.facts.record;
          return (
            <div
              key={key} data-index={index} ref={virtualizer.measureElement} id={optionId(id)} role="option" aria-selected={id === selection}
              aria-posinset={index + 1} aria-setsize={listed.length} data-active={index === active || undefined} data-hovered={id === hovered || undefined}
              className={`row row-${shown.verdict}`} style={{ transform: `translateY(${start}px)` }}
              onClick={() => selectRecord(store, id)} onPointerEnter={() => hoverRecord(store, id)}
            >
              <RecordRow shown={shown} context={context} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
