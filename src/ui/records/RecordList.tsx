/**
 * All shown records as a list box: arrows move, Enter chooses, and the browser draws only the rows in sight. The row under the pointer and its mark on
 * the map light up together.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { RecordId } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { selectedRecord } from '../../domain/view/selection.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { hoverRecord, selectRecord } from '../../store/actions/selectActions.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { RecordRow } from './RecordRow.tsx';

const pageRows = 8;

/** Where a key moves to in a list: the new index, or undefined where the key moves nowhere. */
export function indexAfter(key: string, index: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageRows,
    PageUp: index - pageRows,
    Home: 0,
    End: last,
  };
  const next = moves[key];
  return next === undefined ? undefined : Math.max(0, Math.min(last, next));
}

/** The row that the keyboard is on: the chosen one, until arrows leave it. */
function useActive(ids: readonly RecordId[]): readonly [index: number, move: (id: RecordId) => void] {
  const selection = useApp((state) => selectedRecord(state.view.selection));
  const [moved, setMoved] = useState<{ readonly to: RecordId; readonly from: RecordId | null } | null>(null);
  const active = moved && moved.from === selection ? moved.to : selection;
  return [active === null ? -1 : ids.indexOf(active), (to) => setMoved({ to, from: selection })];
}

const optionId = (id: RecordId): string => `record-${id}`;

const reveal = (id: RecordId): void => document.getElementById(optionId(id))?.scrollIntoView({ block: 'nearest' });

export function RecordList({ listed, context }: { listed: readonly Shown[]; context: LayerContext }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const selection = useApp((state) => selectedRecord(state.view.selection));
  const hovered = useApp((state) => state.session.hovered);
  const ids = listed.map(({ facts }) => facts.record.id);
  const [active, moveTo] = useActive(ids);
  const chosen = selection === null ? -1 : ids.indexOf(selection);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!list.current || selection === null || chosen < 0) return undefined;
    // Also when the details, which come a moment later, take half of the list's room.
    const watcher = new ResizeObserver(() => reveal(selection));
    watcher.observe(list.current);
    return () => watcher.disconnect();
  }, [chosen, selection]);

  const press = (event: KeyboardEvent): void => {
    const next = indexAfter(event.key, active, ids.length);
    const id = next === undefined ? ids[active] : ids[next];
    if (next !== undefined && id !== undefined) {
      moveTo(id);
      reveal(id);
      hoverRecord(store, id);
    } else if ((event.key === 'Enter' || event.key === ' ') && id !== undefined) selectRecord(store, id);
    else return;
    event.preventDefault();
  };
  const current = ids[active];
  return (
    <div
      className="record-list scroll"
      role="listbox"
      tabIndex={0}
      ref={list}
      aria-label={words.t('list.label')}
      onKeyDown={press}
      aria-activedescendant={current === undefined ? undefined : optionId(current)}
      onBlur={() => hoverRecord(store, null)}
      onPointerLeave={() => hoverRecord(store, null)}
    >
      {listed.map((shown, index) => {
        const { id } = shown.facts.record;
        return (
          <div
            key={id}
            id={optionId(id)}
            role="option"
            aria-selected={id === selection}
            data-active={index === active || undefined}
            data-hovered={id === hovered || undefined}
            className={`row row-${shown.verdict}`}
            onClick={() => selectRecord(store, id)}
            onPointerEnter={() => hoverRecord(store, id)}
          >
            <RecordRow shown={shown} context={context} />
          </div>
        );
      })}
    </div>
  );
}
