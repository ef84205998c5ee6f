/**
 * The glyphs of one face that a document uses. Each pair of a glyph and the letters it stands for has a number of its own, so that a bracket drawn turned
 * around is still read as it was written; so has each width, for blanks carry letters of wider and narrower glyphs.
 */
import type { Font, Subset } from '@pdf-lib/fontkit';

export interface UsedGlyph {
  readonly code: number;
  /** Its number in the font as it is embedded. */
  readonly embedded: number;
  /** The letters that it stands for; empty where it only adds to another. */
  readonly text: string;
  /** In thousandths of the size. */
  readonly advance: number;
}

export interface GlyphTable {
  readonly codeOf: (glyph: number, text: string, advance: number) => number;
  /** In the order of their codes, which begin at 1. */
  readonly used: () => readonly UsedGlyph[];
  /** The font cut down to the glyphs used. */
  readonly file: () => Promise<Uint8Array>;
}

export function createGlyphTable(font: Font): GlyphTable {
  const subset = font.createSubset();
  const known = new Map<string, UsedGlyph>();
  return {
    codeOf: (glyph, text, advance) => {
      const key = `${glyph} ${advance} ${text}`;
      const old = known.get(key);
      if (old) return old.code;
      const one = { code: known.size + 1, embedded: subset.includeGlyph(glyph), text, advance };
      known.set(key, one);
      return one.code;
    },
    used: () => [...known.values()],
    file: () => encode(subset),
  };
}

function encode(subset: Subset): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pieces: Uint8Array[] = [];
    subset
      .encodeStream()
      .on('data', (piece) => {
        pieces.push(piece);
      })
      .on('end', () => {
        const file = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
        let at = 0;
        for (const piece of pieces) {
          file.set(piece, at);
          at += piece.length;
        }
        resolve(file);
      });
  });
}
