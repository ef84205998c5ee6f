/** Sets the words of the caption in the largest of a few sizes in which they have room. In the smallest they may scroll. */
import { useLayoutEffect, type RefObject } from 'react';

/** Shares of the full size. */
const shares = [1, 0.94, 0.88, 0.82, 0.77, 0.72, 0.68, 0.64] as const;

/** The first share in which the words have room, else the last. `overflows`: whether they need more room than there is. */
export function fitText(caption: HTMLElement, overflows: () => boolean): void {
  for (const share of shares) {
    caption.style.setProperty('--fit', String(share));
    if (!overflows()) return;
  }
}

/** `said`: all that the caption says; it is fitted again when this or the size of the caption changes. */
export function useFittedText(caption: RefObject<HTMLElement | null>, said: string): void {
  useLayoutEffect(() => {
    const element = caption.current;
    const words = element?.querySelector<HTMLElement>('.present-words');
    if (!element || !words) return undefined;
    const overflows = (): boolean =>
      words.scrollHeight > words.clientHeight || element.scrollHeight > element.clientHeight;
    const fit = (): void => fitText(element, overflows);
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [caption, said]);
}
