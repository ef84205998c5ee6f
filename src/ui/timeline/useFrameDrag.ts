/** Dragging that never outruns the screen: however often the pointer reports, the newest place is handed over once a frame. */
import { useEffect, useRef, useState, type PointerEvent } from 'react';

export interface DragHandlers {
  /** May refuse, so that nothing is dragged. */
  readonly onStart: (clientX: number) => boolean | void;
  readonly onMove: (clientX: number) => void;
  /** `moved`: by more than a hand's tremble; otherwise it was a click. */
  readonly onEnd?: (clientX: number, moved: boolean) => void;
}

export interface DragProps {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

interface Drag {
  readonly pointer: number;
  readonly startX: number;
  moved: boolean;
  lastX: number;
  frame: number;
}

const tremblePx = 4;

export function useFrameDrag(
  handlers: DragHandlers,
  isHeld: () => boolean = () => false,
): { readonly props: DragProps; readonly dragging: boolean } {
  const drag = useRef<Drag | null>(null);
  const newest = useRef(handlers);
  useEffect(() => {
    newest.current = handlers;
  });
  const [dragging, setDragging] = useState(false);
  useEffect(() => () => cancelAnimationFrame(drag.current?.frame ?? 0), []);

  const flush = (current: Drag): void => {
    current.frame = 0;
    if (current.moved && !isHeld()) newest.current.onMove(current.lastX);
  };
  const finish = (event: PointerEvent<HTMLElement>, completed: boolean): void => {
    const current = drag.current;
    if (!current || current.pointer !== event.pointerId) return;
    if (current.frame !== 0) {
      cancelAnimationFrame(current.frame);
      flush(current);
    }
    drag.current = null;
    setDragging(false);
    if (completed && !isHeld()) newest.current.onEnd?.(event.clientX, current.moved);
  };
  return {
    dragging,
    props: {
      onPointerDown: (event) => {
        if (event.button !== 0 || !event.isPrimary || drag.current || newest.current.onStart(event.clientX) === false)
          return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = {
          pointer: event.pointerId,
          startX: event.clientX,
          lastX: event.clientX,
          moved: false,
          frame: 0,
        };
        setDragging(true);
      },
      onPointerMove: (event) => {
        const current = drag.current;
        if (!current || current.pointer !== event.pointerId) return;
        current.lastX = event.clientX;
        current.moved ||= Math.abs(event.clientX - current.startX) > tremblePx;
        if (current.frame === 0) current.frame = requestAnimationFrame(() => flush(current));
      },
      onPointerUp: (event) => finish(event, true),
      onPointerCancel: (event) => finish(event, false),
    },
  };
}
