/** The width of an element, kept up to date; 0 until it is known. */
import { useLayoutEffect, useState, type RefObject } from 'react';

export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(0);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    setWidthPx(node.clientWidth);
    const observer = new ResizeObserver(() => setWidthPx(node.clientWidth));
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return widthPx;
}
