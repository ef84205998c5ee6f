/** Signs of play and time that only the timeline needs, on the grid of the other icons. All but the plain ones point along the reading direction. */
import type { ReactNode } from 'react';

const paths = {
  play: 'M8 5.5v13l10.5-6.5L8 5.5Z',
  stop: 'M9 6v12M15 6v12',
  eventNext: 'm6 6.5 5.5 5.5L6 17.5M17.5 5.5v3M17.5 15.5v3M17.5 14.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  eventPrevious: 'm18 6.5-5.5 5.5 5.5 5.5M6.5 5.5v3M6.5 15.5v3M6.5 14.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  fold: 'M3 12h5.5M21 12h-5.5M5.5 9l3 3-3 3M18.5 9l-3 3 3 3M12 5v14',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 7.5V12l3 2',
} as const;

export type GlyphName = keyof typeof paths;

const plain: ReadonlySet<GlyphName> = new Set(['stop', 'fold', 'clock']);

export function Glyph({ name }: { name: GlyphName }): ReactNode {
  return (
    <svg
      className={plain.has(name) ? 'icon' : 'icon icon-mirrored'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
