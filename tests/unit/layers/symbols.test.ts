import { describe, expect, it } from 'vitest';
import { drawMark, glyphs, type GlyphId, type Look } from '../../../src/layers/symbols/drawMark.ts';
import { placePath, readPath } from '../../../src/layers/symbols/path.ts';
import { themes } from '../../../src/theme/theme.ts';

const ids = Object.keys(glyphs) as GlyphId[];
const plain = (glyph: GlyphId): Look => ({ glyph, colour: '#D55E00', verdict: 'certain', disputed: false, tag: false });
const variants: readonly Partial<Look>[] = [
  {},
  { verdict: 'possible' },
  { disputed: true },
  { tag: true },
  { verdict: 'possible', disputed: true },
  { formerColour: '#112233' },
  { verdict: 'possible', disputed: true, tag: true },
  { receded: true },
];

describe('path data', () => {
  it('moves and scales absolute commands', () => {
    expect(placePath('M1 2H4V5A2 3 0 0 1 6 7Q1 1 2 2Z', 2, 10, 20)).toBe('M12 24H18V30A4 6 0 0 1 22 34Q12 22 14 24Z');
  });

  it('refuses relative commands and missing numbers', () => {
    expect(() => readPath('m1 2')).toThrow();
    expect(() => readPath('M1')).toThrow();
    expect(() => readPath('A1 1 0 0 1 2')).toThrow();
  });
});

describe.each(ids)('symbol %s', (glyph) => {
  it('is drawn from readable paths inside the grid', () => {
    for (const variant of variants) {
      for (const { d } of drawMark({ ...plain(glyph), ...variant }, themes.dark)) {
        const steps = readPath(d);
        expect(steps[0]?.command).toBe('M');
        const numbers = steps.flatMap((step) => step.numbers);
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...numbers)).toBeLessThanOrEqual(24);
      }
    }
  });

  it('looks different for every thing it says', () => {
    const drawn = variants.map((variant) => JSON.stringify(drawMark({ ...plain(glyph), ...variant }, themes.dark)));
    expect(new Set(drawn).size).toBe(variants.length);
  });

  it('is filled in its colour when certain and outlined when only possible', () => {
    const filled = (verdict: Look['verdict']): boolean =>
      drawMark({ ...plain(glyph), verdict }, themes.light).some(
        ({ d, fill, stroke, strokeWidth = 0 }) =>
          d === glyphs[glyph].body &&
          (fill === '#D55E00' || (fill === undefined && stroke === '#D55E00' && strokeWidth < 3)),
      );
    expect(filled('certain')).toBe(true);
    expect(filled('possible')).toBe(false);
    expect(
      drawMark({ ...plain(glyph), verdict: 'possible' }, themes.light).some(({ stroke }) => stroke === '#D55E00'),
    ).toBe(true);
  });

  it('has a halo below everything', () => {
    expect(drawMark(plain(glyph), themes.dark)[0]?.stroke).toBe(themes.dark.halo);
  });
});

describe('the family', () => {
  it('has no two symbols alike', () => {
    expect(new Set(ids.map((id) => JSON.stringify(drawMark(plain(id), themes.dark)))).size).toBe(ids.length);
  });
});
