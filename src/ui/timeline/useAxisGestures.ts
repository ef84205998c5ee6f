/** Wheel and pinch on the chart: the wheel zooms around the pointer, sideways or with Shift it pans, two fingers do both. */
import { useEffect, useRef, type RefObject } from 'react';
import { inlinePx } from './windowKeys.ts';

export interface AxisGestures {
  readonly direction: 'ltr' | 'rtl';
  /** `fraction`: what stays in place, as a share of the width from the start edge. */
  readonly onZoom: (factor: number, fraction: number) => void;
  /** By so many widths, forward in time where positive. */
  readonly onPan: (widths: number) => void;
}

const linePx = 16;

interface Pinch {
  distance: number;
  middle: number;
}

function pinchOf(touches: TouchList): Pinch | null {
  const [a, b] = [touches[0], touches[1]];
  return touches.length === 2 && a && b
    ? {
        distance: Math.max(12, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
        middle: (a.clientX + b.clientX) / 2,
      }
    : null;
}

/** Tells whether two fingers are down, so that no drag answers them as well. */
export function useAxisGestures(element: RefObject<HTMLElement | null>, gestures: AxisGestures): () => boolean {
  const newest = useRef(gestures);
  useEffect(() => {
    newest.current = gestures;
  });
  const pinch = useRef<Pinch | null>(null);
  useEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const fractionOf = (clientX: number): number =>
      inlinePx(clientX, node.getBoundingClientRect(), newest.current.direction) / node.clientWidth;
    const pan = (rightwardPx: number): void =>
      newest.current.onPan(((newest.current.direction === 'ltr' ? 1 : -1) * rightwardPx) / node.clientWidth);
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePx : 1;
      const sideways = event.shiftKey
        ? event.deltaX || event.deltaY
        : Math.abs(event.deltaX) > Math.abs(event.deltaY)
          ? event.deltaX
          : 0;
      if (sideways !== 0) pan(sideways * unit);
      else
        newest.current.onZoom(
          Math.exp(-event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.002)),
          fractionOf(event.clientX),
        );
    };
    const onTouch = (event: TouchEvent): void => {
      const before = pinch.current;
      const now = pinchOf(event.touches);
      pinch.current = now;
      if (!before || !now || event.type !== 'touchmove') return;
      event.preventDefault();
      newest.current.onZoom(now.distance / before.distance, fractionOf(now.middle));
      pan(before.middle - now.middle);
    };
    node.addEventListener('wheel', onWheel, { passive: false });
    const touchEvents = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
    for (const name of touchEvents) node.addEventListener(name, onTouch, { passive: false });
    return () => {
      node.removeEventListener('wheel', onWheel);
      for (const name of touchEvents) node.removeEventListener(name, onTouch);
    };
  }, [element]);
  return () => pinch.current !== null;
}
