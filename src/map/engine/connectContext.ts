/**
 * What becomes of the graphics context. MapLibre rebuilds its style by itself when the browser gives the context back; until then its style is null and
 * must not be touched, and afterwards it is worth a look whether everything is there again.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapStatus } from './port.ts';

/** A context that is still lost after this long is not waited for in silence. */
const lostForLongMs = 10_000;

export interface ContextWatch {
  readonly status: () => MapStatus;
  readonly isLost: () => boolean;
  /** Whether the map can be asked for what it shows. */
  readonly isWhole: () => boolean;
  /** Resolves at once while the context is there, else when it is back. */
  readonly isBack: () => Promise<void>;
  /** The scene has been written from scratch into an emptied map. */
  readonly refilled: () => void;
  readonly disconnect: () => void;
}

/** `hasAll`: whether the map holds all that had been applied, after putting back what MapLibre does not. */
export function connectContext(
  map: MapLibreMap,
  hasAll: () => boolean,
  tell: (status: MapStatus) => void,
): ContextWatch {
  let status: MapStatus = 'ready';
  let timer = 0;
  let waiting: (() => void)[] = [];

  function setStatus(next: MapStatus): void {
    status = next;
    tell(next);
  }

  const isLost = (): boolean => status === 'lost' || status === 'failed';
  const onLost = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => setStatus('failed'), lostForLongMs);
    setStatus('lost');
  };
  const onStyle = (): void => {
    if (!isLost()) return;
    window.clearTimeout(timer);
    setStatus(hasAll() ? 'restored' : 'emptied');
    for (const resume of waiting) resume();
    waiting = [];
  };
  map.on('webglcontextlost', onLost);
  map.on('style.load', onStyle);
  return {
    isLost,
    isWhole: () => !isLost() && status !== 'emptied',
    status: () => status,
    isBack: () => (isLost() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    refilled: () => {
      if (status === 'emptied') setStatus('restored');
    },
    disconnect: () => {
      window.clearTimeout(timer);
      map.off('webglcontextlost', onLost);
      map.off('style.load', onStyle);
    },
  };
}
