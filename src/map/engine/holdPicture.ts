/**
 * Holding the picture back while what it is made of is on its way: the canvas keeps the frame before, tiles load, and one frame shows all of it. Without this,
 * every tile that arrives costs a frame, and marks change one after the other.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

export interface PictureHold {
  /**
   * Until everything is loaded, at most one frame is painted in `patienceMs`, and not one for each tile. Further changes do not restart the wait. Slow frames
   * are painted less often. A camera that moves, by hand or eased, and a canvas of another size end the hold.
   */
  readonly hold: (patienceMs: number) => void;
  /** Runs it at once where nothing is held back, else after the next frame. Only the newest waits; it is lost when the map is removed. */
  readonly afterFrame: (run: () => void) => void;
  /** Whether something waits for a frame. */
  readonly isAwaited: () => boolean;
  /** The next frame is painted whatever is on its way. */
  readonly release: () => void;
}

/** A slow machine spends at most half of its time painting pictures in part. */
const restPerFrame = 2;
const longestRestMs = 2000;
/** How long labels alone are waited for after everything has come. */
const labelsMs = 500;

/** MapLibre makes the texture of an image when it paints, and takes the image for loaded only then: here it is made before. */
function isLoaded(map: MapLibreMap): boolean {
  for (const tiles of Object.values(map.style.tileManagers)) {
    const source = tiles.getSource();
    if (source.type === 'image') source.prepare?.();
  }
  return map.loaded();
}

/** How long the first picture, and each part of it that is shown before the rest, is waited for. */
const firstHoldMs = 1000;

/**
 * Takes over how a map paints a frame. `begins`: settled when what belongs to the first picture has been handed to the map. Before that nothing is painted, and
 * then nothing until all of it is loaded: while shaders are compiled and tiles come in, a frame costs most.
 */
export function createPictureHold(map: MapLibreMap, begins?: Promise<unknown>): PictureHold {
  /** Until when the first picture is waited for; null once it has been painted whole. */
  let firstUntil = begins ? Infinity : null;
  /** Nothing has been painted. */
  let blank = firstUntil !== null;
  let held: { sinceMs: number; readonly patienceMs: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frameMs = 0;
  let awaiting: (() => void) | null = null;
  const end = (): void => {
    held = null;
    clearTimeout(timer);
  };
  const untilMs = ({ sinceMs, patienceMs }: NonNullable<typeof held>): number =>
    sinceMs + Math.max(patienceMs, Math.min(restPerFrame * frameMs, longestRestMs));
  const wait = (until: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => map.triggerRepaint(), until - performance.now());
  };
  const waitForFirst = (now: number): void => {
    firstUntil = now + firstHoldMs;
    wait(firstUntil);
  };
  const isFirstDue = (now: number, until: number): boolean => {
    if (until === Infinity) return false;
    if (isLoaded(map) && !map.style.placement.stale) {
      firstUntil = null;
      end();
    } else {
      if (now < until && (blank || !map.isMoving())) return false;
      waitForFirst(now);
    }
    blank = false;
    return true;
  };
  const isDue = (now: number): boolean => {
    if (firstUntil !== null) return isFirstDue(now, firstUntil);
    const loaded = isLoaded(map);
    // Where tiles have come, MapLibre asks for another frame after this one by itself: that one shows the same, with labels at rest.
    if (!held || map.isMoving() || (loaded && !map.style.placement.stale)) {
      end();
      return true;
    }
    const until = untilMs(held) + (loaded ? labelsMs : 0);
    if (now < until) {
      wait(until);
      return false;
    }
    held.sinceMs = now;
    wait(untilMs(held));
    return true;
  };
  const afterPainting = (startMs: number): void => {
    frameMs = performance.now() - startMs;
    if (!awaiting) return;
    const run = awaiting;
    awaiting = null;
    run();
    // MapLibre is idle again only after a frame, also where nothing was changed.
    map.triggerRepaint();
  };
  const takeOver = (): void => {
    const { painter } = map;
    const paint = painter.render.bind(painter);
    painter.render = (...frame) => {
      const now = performance.now();
      if (!isDue(now)) return;
      paint(...frame);
      // What the browser does with the frame is over when the next task begins.
      setTimeout(() => afterPainting(now));
    };
  };
  takeOver();
  void begins?.then(() => {
    waitForFirst(performance.now());
    map.triggerRepaint();
  });
  // MapLibre makes another painter for another graphics context.
  map.on('webglcontextrestored', takeOver);
  map.on('resize', () => {
    if (firstUntil === null) end();
    else if (!blank) firstUntil = 0;
  });
  map.on('remove', () => {
    end();
    awaiting = null;
  });
  return {
    hold: (patienceMs) => {
      if (firstUntil !== null || (held && held.patienceMs >= patienceMs)) return;
      held = { sinceMs: held?.sinceMs ?? performance.now(), patienceMs };
      wait(untilMs(held));
    },
    afterFrame: (run) => {
      if (held) awaiting = run;
      else run();
    },
    isAwaited: () => awaiting !== null,
    release: () => {
      firstUntil = null;
      end();
    },
  };
}
