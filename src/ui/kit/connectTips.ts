/**
 * Follows pointer and keyboard over elements with a tip. A tip comes when the pointer has rested, at once where another one is open or the keyboard
 * brought the focus; it stays while the pointer is on the tip itself, and goes with Escape, a press, or when the pointer or the focus leaves.
 */
import { escapeLayers } from './escapeLayers.ts';
import { tipSelector } from './tip.ts';

const openMs = 400;
const closeMs = 100;

const tipped = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(tipSelector) : null;

/** Calls `show` with the element whose tip is to be seen, null for none. Returns the end of it. */
export function connectTips(show: (element: HTMLElement | null) => void): () => void {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  let planned: HTMLElement | null = null;
  let shown: HTMLElement | null = null;
  let timer = 0;
  let removeLayer = (): void => undefined;
  const set = (element: HTMLElement | null): void => {
    removeLayer();
    shown = element;
    removeLayer = element ? escapeLayers.add(hide) : () => undefined;
    show(element);
  };
  function hide(): void {
    window.clearTimeout(timer);
    if (shown) set(null);
  }
  const plan = (element: HTMLElement | null, afterMs: number): void => {
    planned = element;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => set(element), afterMs);
  };
  const rest = (target: EventTarget | null): void => {
    const element = tipped(target);
    if (target instanceof Element && target.closest('[role="tooltip"]')) plan(shown, 0);
    else if (element !== planned) plan(element, element === null ? closeMs : shown ? 0 : openMs);
  };
  document.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      if (pointerType !== 'touch') rest(target);
    },
    { signal },
  );
  document.addEventListener('pointerdown', hide, { signal, capture: true });
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible')) plan(tipped(target), 0);
    },
    { signal },
  );
  document.addEventListener(
    'focusout',
    ({ target }) => {
      if (tipped(target) === planned) plan(null, 0);
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') hide();
    },
    { signal, capture: true },
  );
  rest(document.querySelector(`${tipSelector}:hover`));
  return () => {
    window.clearTimeout(timer);
    removeLayer();
    lifetime.abort();
  };
}
