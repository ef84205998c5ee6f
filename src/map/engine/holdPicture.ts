/**
 * Holding the picture back while what it is made of is on its way: the canvas keeps the frame before, tiles load, and one frame shows all of it. Without this,
 * every tile that arrives costs a frame, and marks change one after the other.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

export interface PictureHold {
  /** Nothing is painted until everything is loaded, for at most that long since the last frame: changes that follow each other do not put it off. A camera that moves, by hand or eased, and a canvas of another size end it. */
  readonly hold: (patienceMs: number) => void;
}

/** Takes over how a map paints a frame. */
export function createPictureHold(map: MapLibreMap): PictureHold {
  const { painter } = map;
  const paint = painter.render.bind(painter);
  let heldSince = 0;
  let heldUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    heldUntil = 0;
    clearTimeout(timer);
  };
  painter.render = (...frame) => {
    // Where tiles have come, MapLibre asks for another frame after this one by itself: that one shows the same, with labels at rest.
    const isWhole = map.loaded() && !map.style.placement.stale;
    if (performance.now() < heldUntil && !map.isMoving() && !isWhole) return;
    end();
    paint(...frame);
  };
  map.on('resize', end);
  map.on('remove', end);
  return {
    hold: (patienceMs) => {
      const now = performance.now();
      if (now >= heldUntil) heldSince = now;
      const until = heldSince + patienceMs;
      if (until <= heldUntil) return;
      heldUntil = until;
      clearTimeout(timer);
      timer = setTimeout(() => map.triggerRepaint(), until - now);
    },
  };
}
