/** Which windows of time the frames of a film show. Pure; days are whole, and both ends of a window are inclusive. */
import { clamp } from '../../base/numbers.ts';
import type { TimeWindow } from '../../domain/view/view.ts';
import { defaultMotion, type MotionOptions } from '../snapshot/snapshotOptions.ts';

/** More would take hours to draw. */
export const mostFrames = 600;
export const motionLimits = {
  stepDays: { least: 1, most: 366 },
  widthDays: { least: 1, most: 3660 },
  framesPerSecond: { least: 1, most: 30 },
  holdSeconds: { least: 0, most: 10 },
} as const;

/** Largest sides of a film in pixels: a GIF has to be loaded whole. */
export const mostFilmPx = {
  gif: { width: 960, height: 960 },
  webm: { width: 3840, height: 3840 },
  mp4: { width: 3840, height: 3840 },
} as const;

export interface FramePlan {
  /** In the order of showing; the last one ends where the window of the view ends. Never empty. */
  readonly windows: readonly TimeWindow[];
  readonly stepDays: number;
  readonly widthDays: number;
  readonly framesPerSecond: number;
  /** How often the last frame is shown, once included. */
  readonly lastTimes: number;
}

function within(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return clamp(Math.round(value), least, most);
}

/**
 * Without a step each frame is one day, or the fewest days with which a film has at most `mostFrames`. No day falls between two frames: a window is at least as wide as a step. A view of one day is played
 * day by day, unless a longer step is asked for; width and growth mean nothing there. A film that grows ends with the window of the view itself.
 */
export function planFrames({ from, to, mode }: TimeWindow, options: MotionOptions): FramePlan {
  const days = Math.max(1, to - from + 1);
  const leastStep = Math.ceil(days / mostFrames);
  const stepDays = Math.max(leastStep, within(options.stepDays > 0 ? options.stepDays : 1, motionLimits.stepDays));
  const widthDays = Math.max(
    stepDays,
    within(options.widthDays > 0 ? options.widthDays : Math.max(7, Math.ceil(days / 8)), motionLimits.widthDays),
  );
  const framesPerSecond = within(
    options.framesPerSecond > 0 ? options.framesPerSecond : defaultMotion.framesPerSecond,
    motionLimits.framesPerSecond,
  );
  const ends = Array.from({ length: Math.ceil(days / stepDays) }, (_, index) => to - index * stepDays).reverse();
  const windowTo = (end: number): TimeWindow =>
    mode === 'instant'
      ? { from: Math.min(from, end), to: end, mode }
      : options.mode === 'sliding'
        ? { from: Math.max(Math.min(from, to), end - widthDays + 1), to: end, mode: 'window' }
        : { from: Math.min(from, end), to: end, mode: mode === 'cumulative' ? 'cumulative' : 'window' };
  return {
    windows: ends.map(windowTo),
    stepDays,
    widthDays,
    framesPerSecond,
    lastTimes: 1 + Math.round(clamp(options.holdSeconds, 0, motionLimits.holdSeconds.most) * framesPerSecond),
  };
}
