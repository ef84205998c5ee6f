import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMgrs } from '../../../src/domain/geo/mgrs.ts';
import { parsePosition } from '../../../src/domain/geo/parsePosition.ts';

describe('a position as people write it', () => {
  it.each([
    ['34.39, 40.99', [40.99, 34.39]],
    ['34.39 40.99', [40.99, 34.39]],
    [' 34.39N 40.99E ', [40.99, 34.39]],
    ['34.39° N, 40.99° E', [40.99, 34.39]],
    ['-12.5;-70', [-70, -12.5]],
    ['12.5S 70W', [-70, -12.5]],
    ['\u221212.5, 70', [70, -12.5]],
  ])('%s', (text, expected) => {
    expect(parsePosition(text)).toEqual(expected);
  });

  it.each(['', 'Al-Qaim', '34.39', '99, 40', '34, 181', '34.39, 40.99, 3', '37S', '37S FU 880', 'javascript:1, 2'])(
    'takes “%s” for none',
    (text) => {
      expect(parsePosition(text)).toBeUndefined();
    },
  );

  it('reads the MGRS that it writes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 36, max: 46, noNaN: true }),
        fc.double({ min: 30, max: 38, noNaN: true }),
        (longitude, latitude) => {
          const [x = Number.NaN, y = Number.NaN] = parsePosition(toMgrs([longitude, latitude], 0)) ?? [];
          expect(Math.abs(x - longitude)).toBeLessThan(0.0001);
          expect(Math.abs(y - latitude)).toBeLessThan(0.0001);
        },
      ),
    );
  });
});
