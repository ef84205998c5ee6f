/** Whether the page fills the screen, and how to change that. `possible` is false where the browser does not allow it. */
import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

function toggle(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}

export function useFullscreen(): { readonly full: boolean; readonly possible: boolean; readonly toggle: () => void } {
  const full = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  return { full, possible: document.fullscreenEnabled, toggle };
}
