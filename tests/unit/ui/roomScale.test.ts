import { expect, it } from 'vitest';
import { roomScale } from '../../../src/ui/present/useRoomScale.ts';

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
  expect(roomScale(width, height)).toBeCloseTo(scale, 6);
});
