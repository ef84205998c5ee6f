/** How much of a list is in sight: its height, that of a row in pixels, and how far it is scrolled, once a frame. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

export interface ListView {
  readonly viewPx: number;
  readonly rowPx: number;
  readonly scrollPx: number;
  readonly onScroll: () => void;
}

export function useView(box: RefObject<HTMLElement | null>, rowRem: number): ListView {
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
