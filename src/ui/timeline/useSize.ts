/** The width of an element and the size and spacing of the page's text, kept up to date; the width is 0 until it is known. */
import { useLayoutEffect, useState, type RefObject } from 'react';

export interface ChartSize {
  readonly widthPx: number;
  /** How much larger than 14 px the text of the page is set. */
  readonly textScale: number;
  /** How much wider letters are set than usual, as by a style sheet of the reader; 1 where they are not. */
  readonly letterScale: number;
}

const textPx = 14;
/** Width of a usual letter of a label, for a text of 14 px. */
const letterPx = 6.4;

/** Its width changes with the spacing of letters, so that an observer hears of it. */
function createProbe(): HTMLElement {
  const probe = document.createElement('i');
  probe.className = 'letter-probe';
  probe.ariaHidden = 'true';
  probe.textContent = '0000000000';
  return probe;
}

/** The element must be set in `rem` in height, so that its observer is called when the text changes. */
export function useSize(element: RefObject<HTMLElement | null>): ChartSize {
  const [size, setSize] = useState<ChartSize>({ widthPx: 0, textScale: 1, letterScale: 1 });
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const probe = createProbe();
    node.append(probe);
    const measure = (): void => {
      const textScale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / textPx || 1;
      const spacing = Number.parseFloat(getComputedStyle(probe).letterSpacing) || 0;
      const letterScale = Math.max(1, 1 + spacing / (letterPx * textScale));
      const widthPx = node.clientWidth;
      setSize((before) =>
        before.widthPx === widthPx && before.textScale === textScale && before.letterScale === letterScale
          ? before
          : { widthPx, textScale, letterScale },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    observer.observe(probe);
    return () => {
      observer.disconnect();
      probe.remove();
    };
  }, [element]);
  return size;
}
