/**
 * How much room the page has, measured by the size of its text: larger text counts as a smaller screen, whether the browser, its zoom or a style sheet of the
 * reader enlarges it. Media queries follow only the first two. The root carries the limits that the page is within, as `data-space="w899 h860"`, for style
 * sheets: at most so many pixels wide or high at the usual size of text.
 */
import { useSyncExternalStore } from 'react';

const widths = [480, 599, 768, 832, 899, 1099, 1199, 1279, 1599] as const;
const heights = [480, 620, 860] as const;
export type SpaceLimit = `w${(typeof widths)[number]}` | `h${(typeof heights)[number]}`;

/** Panels lie over the map. */
export const narrow = ['w899', 'h480'] as const;
/** The page scrolls, and one panel is open at a time. */
export const compact = ['w599', 'h480'] as const;
/** The axis of the timeline is folded until it is asked for. */
export const low = ['w599', 'h620'] as const;

/** Size of text on the root in CSS pixels where nothing is enlarged (`base.css`). */
const usualText = 14;

export function spaceWithin(width: number, height: number, textPx: number): readonly SpaceLimit[] {
  const scale = textPx / usualText;
  return [
    ...widths.filter((limit) => width <= limit * scale).map((limit) => `w${limit}` as const),
    ...heights.filter((limit) => height <= limit * scale).map((limit) => `h${limit}` as const),
  ];
}

const listeners = new Set<() => void>();

function measure(): void {
  const root = document.documentElement;
  const textPx = Number.parseFloat(getComputedStyle(root).fontSize) || usualText;
  const space = spaceWithin(window.innerWidth, window.innerHeight, textPx).join(' ');
  if (root.dataset['space'] === space) return;
  root.dataset['space'] = space;
  for (const listener of listeners) listener();
}

/** Measures at once and whenever the window or the size of text changes. */
export function connectPageSpace(): () => void {
  const probe = document.createElement('i');
  probe.className = 'text-probe';
  document.body.append(probe);
  const observer = new ResizeObserver(measure);
  observer.observe(probe);
  window.addEventListener('resize', measure);
  measure();
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', measure);
    probe.remove();
  };
}

/** Whether the page is within any of the limits. */
export function isWithin(limits: readonly SpaceLimit[]): boolean {
  const space = (document.documentElement.dataset['space'] ?? '').split(' ');
  return limits.some((limit) => space.includes(limit));
}

export function useIsWithin(limits: readonly SpaceLimit[]): boolean {
  return useSyncExternalStore(
    (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    () => isWithin(limits),
  );
}
