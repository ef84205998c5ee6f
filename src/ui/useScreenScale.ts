/** The page grows with the screen: a wall shows what a desk shows, in the same framing, with more pixels. While presenting, a smaller screen is the measure. */
import { useEffect } from 'react';
import { clamp } from '../base/numbers.ts';

/** The screens, in CSS pixels, on which nothing is enlarged. */
const desk = { width: 1920, height: 1080 } as const;
const stage = { width: 1280, height: 720 } as const;
const largest = 4;

/** How many times larger than at its measure everything is shown on a screen of so many CSS pixels. Never smaller. */
export function screenScale(width: number, height: number, presenting: boolean): number {
  const measure = presenting ? stage : desk;
  return clamp(Math.min(width / measure.width, height / measure.height), 1, largest);
}

/** Keeps `--room` on the root of the page; the rules for it stand in `base.css`. */
export function useScreenScale(presenting: boolean): void {
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    const fit = (): void =>
      style.setProperty('--room', String(screenScale(window.innerWidth, window.innerHeight, presenting)));
    dataset['room'] = presenting ? 'presenting' : 'desk';
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [presenting]);
}
