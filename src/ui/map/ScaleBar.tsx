/** A scale bar that is true at the middle of the map: on a Mercator map no length holds everywhere. */
import type { ReactNode } from 'react';
import { metresPerPixel } from '../../map/engine/metresPerPixel.ts';
import { describeLength } from '../describe.ts';
import { useWords } from '../useApp.tsx';

/** The longest of 1, 2 or 5 times a power of ten that is not longer than `most`. */
export function roundLength(most: number): number {
  if (!(most > 0)) return 0;
  const decade = 10 ** Math.floor(Math.log10(most));
  // The logarithm of a number just below a power of ten may round up to it.
  const power = decade > most ? decade / 10 : decade;
  const factor = [5, 2, 1].find((each) => each * power <= most) ?? 1;
  return factor * power;
}

const longestPx = 120;

export function ScaleBar({ latitude, zoom }: { latitude: number; zoom: number }): ReactNode {
  const words = useWords();
  const perPixel = metresPerPixel(latitude, zoom);
  const metres = roundLength(perPixel * longestPx);
  const length = describeLength(metres, words);
  return (
    <div
      className="scale"
      role="img"
      aria-label={words.t('map.scale', { length })}
      title={words.t('map.scale', { length })}
    >
      <span className="scale-text" aria-hidden="true">
        {length}
      </span>
      <span
        className="scale-line"
        aria-hidden="true"
        style={{ inlineSize: `calc(${metres / perPixel}px * var(--room, 1))` }}
      />
    </div>
  );
}
