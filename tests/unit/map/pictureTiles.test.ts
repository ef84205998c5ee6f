import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPicture } from '../../../src/map/pictureTiles.ts';

const side = fc.integer({ min: 200, max: 12_000 });
const ratio = fc.constantFrom(1, 4 / 3, 8 / 3, 300 / 72 / 1.6, 2);

describe('tiles of a picture', () => {
  it('cover every pixel once, with neighbours around what is kept', () => {
    fc.assert(fc.property(side, side, fc.integer({ min: 1500, max: 4096 }), ratio, (width, height, limit, pixelRatio) => {
      const cut = cutPicture([width, height], [limit, limit], pixelRatio);
      if (!cut) throw new Error('There is room for tiles.');
      expect(cut.tiles.reduce((sum, { widthPx, heightPx }) => sum + widthPx * heightPx, 0)).toBe(width * height);
      for (const { x, y, widthPx, heightPx, insetX, insetY, middle } of cut.tiles) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + widthPx).toBeLessThanOrEqual(width);
        expect(y + heightPx).toBeLessThanOrEqual(height);
        expect(insetX + widthPx + insetX).toBeLessThanOrEqual(cut.widthPx);
        expect(insetY + heightPx + insetY).toBeLessThanOrEqual(cut.heightPx);
        // The tile's own pixel `inset` is the whole picture's pixel `x`.
        expect((middle[0] * pixelRatio) - cut.widthPx / 2 + insetX).toBeCloseTo(x, 6);
        expect((middle[1] * pixelRatio) - cut.heightPx / 2 + insetY).toBeCloseTo(y, 6);
      }
      expect(new Set(cut.tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(cut.tiles.length);
    }));
  });

  it('are no larger than the limit, and come out in nearly whole pixels', () => {
    fc.assert(fc.property(fc.integer({ min: 1500, max: 4096 }), ratio, (limit, pixelRatio) => {
      const cut = cutPicture([9000, 9000], [limit, limit], pixelRatio);
      expect(cut?.widthPx).toBeLessThanOrEqual(limit);
      expect((cut?.width ?? 0) * pixelRatio - (cut?.widthPx ?? 0)).toBeLessThan(0.03);
    }));
  });

  it('are not made of canvases that hold little but margins', () => {
    expect(cutPicture([2000, 2000], [700, 700], 2)).toBeNull();
  });
});
