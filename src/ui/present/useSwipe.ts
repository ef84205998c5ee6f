/** A finger drawn across: what a touch screen has for a clicker. Mouse and pen keep what they do elsewhere. */
import { useRef, type PointerEvent } from 'react';

/** CSS pixels; shorter is a tap, steeper is scrolling. */
const shortest = 60;

export interface SwipeHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

export function useSwipe(onSwipe: (towards: 'left' | 'right') => void): SwipeHandlers {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, pointerId, clientX, clientY }) => {
      start.current = pointerType === 'touch' ? { id: pointerId, x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ pointerId, clientX, clientY }) => {
      const from = start.current;
      start.current = null;
      if (from?.id !== pointerId) return;
      const [across, along] = [clientX - from.x, clientY - from.y];
      if (Math.abs(across) >= shortest && Math.abs(across) > 2 * Math.abs(along))
        onSwipe(across < 0 ? 'left' : 'right');
    },
  };
}
