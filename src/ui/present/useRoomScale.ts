/** A room sees what a desk sees, larger: map, caption and time grow with the screen, so that a step is framed on a wall as it was at the desk. */
import { useEffect } from 'react';
import { clamp } from '../../base/numbers.ts';

/** The screen, in CSS pixels, on which nothing is enlarged. */
const desk = { width: 1280, height: 720 } as const;
const largest = 4;

/** How many times larger than at a desk everything is shown on a screen of so many CSS pixels. Never smaller. */
export function roomScale(width: number, height: number): number {
  return clamp(Math.min(width / desk.width, height / desk.height), 1, largest);
}

/** Enlarges the page while the caller is shown; the rules stand in `present.css`. */
export function useRoomScale(): void {
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    const fit = (): void => style.setProperty('--room', String(roomScale(window.innerWidth, window.innerHeight)));
    dataset['room'] = 'presenting';
    fit();
    window.addEventListener('resize', fit);
    return () => {
      window.removeEventListener('resize', fit);
      style.removeProperty('--room');
      delete dataset['room'];
    };
  }, []);
}
