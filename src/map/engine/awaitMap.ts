/** Waiting for a map, with an end: by the signal, by the clock, or when the graphics context is lost. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** A map that is not at rest after this long will not be: a tile that never comes, a context that is lost. */
const patienceMs = 120_000;

/** Resolves when the event comes; rejects when the signal or the clock says so. `seize` runs inside the event, where the drawing buffer still holds the frame. */
export function awaitMap(
  map: MapLibreMap,
  event: 'style.load' | 'idle',
  signal: AbortSignal,
  seize: () => void = () => undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      window.clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      map.off(event, onEvent);
      map.off('webglcontextlost', onLost);
    };
    const end = (error: Error) => (): void => {
      stop();
      reject(error);
    };
    const onAbort = end(new DOMException('The export was cancelled.', 'AbortError'));
    const onLost = end(new Error('The graphics context was lost.'));
    const onEvent = (): void => {
      stop();
      try {
        seize();
        resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const timer = window.setTimeout(
      end(new Error(`The map did not come to rest within ${patienceMs / 1000} s.`)),
      patienceMs,
    );
    signal.addEventListener('abort', onAbort);
    map.on('webglcontextlost', onLost);
    map.on(event, onEvent);
    if (signal.aborted) onAbort();
  });
}
