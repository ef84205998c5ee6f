/** Sets the words of the caption in the largest of a few sizes in which they have room. In the smallest they may scroll. */
import { useEffect, useLayoutEffect, type RefObject } from 'react';

/** Shares of the full size. */
const shares = [1, 0.94, 0.88, 0.82, 0.77, 0.72, 0.68, 0.64] as const;

/** The first share in which the words have room, else the last. `overflows`: whether they need more room than there is. */
export function fitText(caption: HTMLElement, overflows: () => boolean): void {
  for (const share of shares) {
    caption.style.setProperty('--fit', String(share));
    if (!overflows()) return;
  }
}

function fitCaption(caption: HTMLElement | null): void {
  const words = caption?.querySelector<HTMLElement>('.present-words');
  if (!caption || !words) return;
  fitText(caption, () => words.scrollHeight > words.clientHeight || caption.scrollHeight > caption.clientHeight);
}

/** Fits the caption whenever it is rendered or has another size. */
export function useFittedText(caption: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => fitCaption(caption.current));
  useEffect(() => {
    const element = caption.current;
    if (!element) return undefined;
    const sizes = new ResizeObserver(() => fitCaption(element));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [caption]);
}
