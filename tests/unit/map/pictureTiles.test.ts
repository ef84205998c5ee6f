import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSheet, freeSizePx, presetIds, sheetOf } from '../../../src/export/plate/sheet.ts';
import { cutPicture, cutWindows } from '../../../src/map/engine/pictureTiles.ts';

const side = fc.integer({ min: 200, max: 12_000 });
const ratio = fc.constantFrom(1, 4 / 3, 8 / 3, 300 / 72 / 1.6, 2);

describe('windows of a picture', () => {
  it('lie side by side, cover it and are no longer than asked', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 256, max: 4096 }), (width, height, longest) => {
        const windows = cutWindows([width, height], longest);
        expect(windows.reduce((sum, { widthPx, heightPx }) => sum + widthPx * heightPx, 0)).toBe(width * height);
        expect(new Set(windows.map(({ x, y }) => `${x} ${y}`)).size).toBe(windows.length);
        for (const { x, y, widthPx, heightPx } of windows) {
          expect(Math.max(widthPx, heightPx)).toBeLessThanOrEqual(longest);
          expect(Math.min(x, y, widthPx - 1, heightPx - 1)).toBeGreaterThanOrEqual(0);
          expect([x + widthPx <= width, y + heightPx <= height]).toEqual([true, true]);
          for (const next of windows)
            if (next.y === y && next.x > x) expect(next.x).toBeGreaterThanOrEqual(x + widthPx);
        }
      }),
    );
  });
});

describe('tiles of a picture', () => {
  it('cover every pixel once, with neighbours around what is kept', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1500, max: 4096 }), ratio, (width, height, limit, pixelRatio) => {
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
          expect(middle[0] * pixelRatio - cut.widthPx / 2 + insetX).toBeCloseTo(x, 6);
          expect(middle[1] * pixelRatio - cut.heightPx / 2 + insetY).toBeCloseTo(y, 6);
        }
        expect(new Set(cut.tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(cut.tiles.length);
      }),
    );
  });

  it('are no larger than the limit, and come out in nearly whole pixels', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1500, max: 4096 }), ratio, (limit, pixelRatio) => {
        const cut = cutPicture([9000, 9000], [limit, limit], pixelRatio);
        expect(cut?.widthPx).toBeLessThanOrEqual(limit);
        expect((cut?.width ?? 0) * pixelRatio - (cut?.widthPx ?? 0)).toBeLessThan(0.03);
      }),
    );
  });

  it('can be had for every sheet where the hardware gives 4096 pixels a side, and keep at least half of each side', () => {
    const free = fc.tuple(
      fc.integer({ min: freeSizePx.least, max: freeSizePx.most }),
      fc.integer({ min: freeSizePx.least, max: freeSizePx.most }),
    );
    const sheets = fc.oneof(
      fc.constantFrom(...presetIds).map((preset) => sheetOf(preset)),
      free.map(([width, height]) => freeSheet(width, height)),
      fc.constant(freeSheet(8192, 8192)),
    );
    fc.assert(
      fc.property(sheets, fc.integer({ min: 4096, max: 8192 }), ({ widthPx, heightPx, pxPerPt, mapPxPerPt }, limit) => {
        const cut = cutPicture([widthPx, heightPx], [limit, limit], pxPerPt / mapPxPerPt);
        if (!cut) throw new Error('There are no tiles.');
        expect(cut.tiles.reduce((sum, tile) => sum + tile.widthPx * tile.heightPx, 0)).toBe(widthPx * heightPx);
        const { insetX, insetY } = cut.tiles[0] ?? { insetX: 0, insetY: 0 };
        expect(Math.max(2 * insetX - cut.widthPx / 2, 2 * insetY - cut.heightPx / 2)).toBeLessThanOrEqual(1);
        // Wider than the labels of towns and records are long.
        expect(Math.min(insetX, insetY) / (pxPerPt / mapPxPerPt)).toBeGreaterThan(100);
      }),
    );
  });

  it('are not made of canvases that hold little but margins', () => {
    expect(cutPicture([2000, 2000], [600, 600], 2)).toBeNull();
  });
});
