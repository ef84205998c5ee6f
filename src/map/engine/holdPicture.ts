/**
 * Holding the picture back while what it is made of is on its way: the canvas keeps the frame before, tiles load, and one frame shows all of it. Without this,
 * every tile that arrives costs a frame, and marks change one after the other.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

export interface PictureHold {
  /** Nothing is painted until everything is loaded, for at most that long since the last frame: changes that follow each other do not put it off. A camera that moves, by hand or eased, and a canvas of another size end it. */
  readonly hold: (patienceMs: number) => void;
}

/** How long the first picture, and each part of it that is shown before the rest, is waited for. */
const firstHoldMs = 3000;

/**
 * Takes over how a map paints a frame. `begins`: settled when what belongs to the first picture has been handed to the map. Before that nothing is painted, and
 * then nothing until all of it is loaded: while shaders are compiled and tiles come in, a frame costs most.
 */
export function createPictureHold(map: MapLibreMap, begins?: Promise<unknown>): PictureHold {
  const { painter } = map;
  const paint = painter.render.bind(painter);
  /** The first picture has not been painted whole. */
  let first = begins !== undefined;
  /** Nothing has been painted. */
  let blank = first;
  let heldSince = 0;
  let heldUntil = first ? Infinity : 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    heldUntil = 0;
    clearTimeout(timer);
  };
  const holdUntil = (until: number): void => {
    heldUntil = until;
    clearTimeout(timer);
    timer = setTimeout(() => map.triggerRepaint(), until - performance.now());
  };
  void begins?.then(() => {
    if (first) holdUntil(performance.now() + firstHoldMs);
    map.triggerRepaint();
  });
  painter.render = (...frame) => {
    // Where tiles have come, MapLibre asks for another frame after this one by itself: that one shows the same, with labels at rest.
    const isWhole = heldUntil < Infinity && map.loaded() && !map.style.placement.stale;
    if (performance.now() < heldUntil && (blank || !map.isMoving()) && !isWhole) return;
    if (isWhole) first = false;
    blank = false;
    end();
    paint(...frame);
    if (first) holdUntil(performance.now() + firstHoldMs);
  };
  map.on('resize', () => {
    if (!blank) end();
  });
  map.on('remove', end);
  return {
    hold: (patienceMs) => {
      if (first) return;
      const now = performance.now();
      if (now >= heldUntil) heldSince = now;
      const until = heldSince + patienceMs;
      if (until > heldUntil) holdUntil(until);
    },
  };
}
