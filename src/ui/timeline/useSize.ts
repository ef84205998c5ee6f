/** The width of an element and the size of the page's text, kept up to date; the width is 0 until it is known. */
import { useLayoutEffect, useState, type RefObject } from 'react';

export interface ChartSize {
  readonly widthPx: number;
  /** How much larger than 14 px the text of the page is set. */
  readonly textScale: number;
}

const textPx = 14;

/** The element must be set in `rem` in height, so that its observer is called when the text changes. */
export function useSize(element: RefObject<HTMLElement | null>): ChartSize {
  const [size, setSize] = useState<ChartSize>({ widthPx: 0, textScale: 1 });
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const measure = (): void => {
      const textScale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / textPx || 1;
      const widthPx = node.clientWidth;
      setSize((before) =>
        before.widthPx === widthPx && before.textScale === textScale ? before : { widthPx, textScale },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
