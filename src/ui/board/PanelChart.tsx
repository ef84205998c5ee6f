/** A chart with its marks: one of them is in the order of Tab, arrow keys move on, and each says its sentence. */
import { memo, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { ComposedPanel } from '../../charts/composePanel.ts';
import type { ChartList, ChartMark, DayScale } from '../../charts/displayList.ts';
import { useApp, useWords } from '../useApp.tsx';
import { isAsked, useAsk } from './boardAsk.ts';
import { ChartSvg } from './ChartSvg.tsx';
import { hoverDay, useHoveredDay } from './hoveredDay.ts';
import { useBox } from './useBox.ts';

function dayAt({ pieces }: DayScale, x: number): number | null {
  for (const { from, to, x0, x1 } of pieces) {
    const share = (x - x0) / (x1 - x0);
    if (share >= 0 && share < 1) return Math.floor(from + share * (to - from));
  }
  return null;
}

function xOf({ pieces }: DayScale, day: number): number | null {
  const piece = pieces.find(({ from, to }) => day >= from && day < to);
  return piece ? piece.x0 + ((day + 0.5 - piece.from) / (piece.to - piece.from)) * (piece.x1 - piece.x0) : null;
}

/** The line of the hovered day. */
function GhostLine({ days }: { days: DayScale }): ReactNode {
  const words = useWords();
  const day = useHoveredDay();
  const x = day === null ? null : xOf(days, day);
  if (day === null || x === null) return null;
  return (
    <span
      className="board-ghost"
      aria-hidden="true"
      style={{ left: x, top: days.top, height: days.bottom - days.top }}
      data-day={words.datePart(day, { day: 'numeric', month: 'short' })}
    />
  );
}

const Marks = memo(function Marks({
  list,
  onSay,
}: {
  list: ChartList;
  onSay: (text: string | null) => void;
}): ReactNode {
  const ask = useAsk();
  const words = useWords();
  const filters = useApp(({ view }) => view.filters);
  const time = useApp(({ view }) => view.time);
  const [at, setAt] = useState(0);
  const current = Math.min(at, list.marks.length - 1);
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const forward = words.direction === 'ltr' ? 1 : -1;
    const last = list.marks.length - 1;
    const next = {
      ArrowRight: current + forward,
      ArrowLeft: current - forward,
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined || next < 0 || next > last) return;
    event.preventDefault();
    event.stopPropagation();
    setAt(next);
    event.currentTarget.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  const textOf = ({ text, ask: asks }: ChartMark): string =>
    asks ? `${text} – ${words.t(`board.ask.${asks.kind}`)}` : text;
  return (
    <div className="board-marks" onKeyDown={press} role="presentation">
      {list.marks.map((mark, index) => (
        <button
          key={mark.id}
          type="button"
          className="board-mark"
          tabIndex={index === current ? 0 : -1}
          aria-label={textOf(mark)}
          aria-pressed={
            mark.ask?.kind === 'filter' || mark.ask?.kind === 'window' ? isAsked(mark.ask, filters, time) : undefined
          }
          style={{ left: mark.box.x, top: mark.box.y, width: mark.box.width, height: mark.box.height }}
          onClick={() => mark.ask && ask(mark.ask)}
          onFocus={() => {
            setAt(index);
            onSay(mark.text);
          }}
          onBlur={() => onSay(null)}
          onPointerEnter={() => onSay(mark.text)}
          onPointerLeave={() => onSay(null)}
        />
      ))}
    </div>
  );
});

export function PanelChart({
  composed,
  title,
  textSize,
  onSay,
}: {
  composed: ComposedPanel;
  title: string;
  textSize: number;
  onSay: (text: string | null) => void;
}): ReactNode {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useBox(box);
  const list = useMemo(
    () => (width > 20 && height > 20 ? composed.draw({ width, height, textSize }) : null),
    [composed, width, height, textSize],
  );
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (!list?.days || event.pointerType === 'touch') return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const y = event.clientY - top;
    hoverDay(y >= list.days.top && y <= list.days.bottom ? dayAt(list.days, event.clientX - left) : null);
  };
  return (
    <div
      className="board-chart"
      ref={box}
      role="group"
      aria-label={words.t('board.marks', { panel: title })}
      onPointerMove={move}
      onPointerLeave={() => hoverDay(null)}
    >
      {list ? (
        <>
          <ChartSvg list={list} />
          {list.days ? <GhostLine days={list.days} /> : null}
          <Marks list={list} onSay={onSay} />
        </>
      ) : null}
    </div>
  );
}
