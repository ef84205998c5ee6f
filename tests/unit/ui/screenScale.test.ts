import { expect, it } from 'vitest';
import { screenScale } from '../../../src/ui/useScreenScale.ts';

it.each([
  [800, 600, 1],
  [1280, 720, 1],
  [1366, 768, 768 / 720],
  [1920, 1080, 1.5],
  [1920, 1200, 1.5],
  [2560, 1080, 1.5],
  [3840, 2160, 3],
  [7680, 4320, 4],
])('a screen of %d × %d CSS pixels shows everything %d times as large as a desk', (width, height, scale) => {
  expect(screenScale(width, height, true)).toBeCloseTo(scale, 6);
});

it.each([
  [1366, 768, 1],
  [1920, 1080, 1],
  [2560, 1080, 1],
  [2560, 1440, 4 / 3],
  [3840, 2160, 2],
])(
  'outside a presentation, a screen of %d × %d CSS pixels shows everything %d times as large',
  (width, height, scale) => {
    expect(screenScale(width, height, false)).toBeCloseTo(scale, 6);
  },
);
