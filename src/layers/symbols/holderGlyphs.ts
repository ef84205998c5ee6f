/**
 * Detention sites with a sign of who holds them, so that holders differ without colour: a letter in place of the bars, and lines around it. The
 * silhouette still says prison, camp or network.
 */
import type { Detail, Glyph } from './glyph.ts';
import { placePath } from './path.ts';

/** On a square of one unit. */
const letters = {
  S: 'M0.9 0.17Q0.72 0 0.48 0Q0.12 0 0.12 0.27Q0.12 0.46 0.5 0.5Q0.9 0.55 0.9 0.75Q0.9 1 0.5 1Q0.24 1 0.08 0.82',
  D: 'M0.15 0V1H0.4Q0.95 1 0.95 0.5Q0.95 0 0.4 0Z',
  M: 'M0.04 1V0L0.5 0.62L0.96 0V1',
  I: 'M0.5 0V1M0.2 0H0.8M0.2 1H0.8',
  P: 'M0.18 1V0H0.55Q0.92 0 0.92 0.29Q0.92 0.58 0.55 0.58H0.18',
  B: 'M0.18 0V1H0.6Q0.95 1 0.95 0.74Q0.95 0.48 0.6 0.48H0.18M0.6 0.48Q0.86 0.48 0.86 0.24Q0.86 0 0.55 0H0.18',
  A: 'M0 1L0.5 0L1 1M0.18 0.66H0.82',
  O: 'M0.5 0Q0.95 0 0.95 0.5Q0.95 1 0.5 1Q0.05 1 0.05 0.5Q0.05 0 0.5 0Z',
} as const;

export type HolderLetter = keyof typeof letters;

/** Lines around the letter: none, above and below, at the sides, across two corners. */
export type HolderPattern = 'plain' | 'level' | 'upright' | 'rising';

const patternOfLetter: Readonly<Record<HolderLetter, HolderPattern>> = {
  S: 'plain',
  D: 'level',
  M: 'rising',
  I: 'upright',
  P: 'plain',
  B: 'level',
  A: 'upright',
  O: 'plain',
};

export interface HolderSign {
  readonly letter: HolderLetter;
  readonly pattern: HolderPattern;
}

export const holderSign = (letter: HolderLetter): HolderSign => ({ letter, pattern: patternOfLetter[letter] });

interface Room {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** How far the lines stand from the letter. */
const apart = 2.6;

function linesAround({ x, y, size }: Room, pattern: HolderPattern): readonly Detail[] {
  const [left, right, top, bottom] = [x - apart, x + size + apart, y - apart, y + size + apart];
  const paths: Readonly<Record<HolderPattern, string>> = {
    plain: '',
    level: `M${left} ${top}H${right}M${left} ${bottom}H${right}`,
    upright: `M${left} ${top}V${bottom}M${right} ${top}V${bottom}`,
    rising: `M${left} ${bottom - 3}L${left + 3} ${bottom}M${right - 3} ${top}L${right} ${top + 3}`,
  };
  return pattern === 'plain' ? [] : [{ d: paths[pattern], width: 1.4 }];
}

type Silhouette = 'prison' | 'camp' | 'network';
type HolderGlyphId = `${Silhouette}${HolderLetter}`;

const rooms: Readonly<Record<Silhouette, Room>> = {
  prison: { x: 8, y: 8, size: 8 },
  camp: { x: 8.2, y: 11, size: 7.2 },
  network: { x: 6.2, y: 11.4, size: 6.4 },
};

/** `plain`: the same sites without a holder. */
export function composeHolderGlyphs(
  plain: Readonly<Record<Silhouette, Pick<Glyph, 'body' | 'half'>>>,
): Readonly<Record<HolderGlyphId, Glyph>> {
  const each = (Object.keys(rooms) as Silhouette[]).flatMap((silhouette) =>
    (Object.keys(letters) as HolderLetter[]).map((letter) => {
      const room = rooms[silhouette];
      const { body, half } = plain[silhouette];
      const details: readonly Detail[] = [
        { d: placePath(letters[letter], room.size, room.x, room.y), width: 2.1 },
        ...linesAround(room, patternOfLetter[letter]),
      ];
      return [`${silhouette}${letter}`, { body, details, ...(half === undefined ? {} : { half }) }] as const;
    }),
  );
  return Object.fromEntries(each) as Record<HolderGlyphId, Glyph>;
}
