import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeCamera } from '../../../src/domain/view/view.ts';
import { constrainCamera, zoomRange } from '../../../src/map/engine/constrainCamera.ts';
import { metresPerPixel } from '../../../src/map/engine/metresPerPixel.ts';

const place = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true })),
  zoom: fc.double({ min: -2, max: 25, noNaN: true }),
});
const side = fc.integer({ min: 0, max: 4000 });

describe('constrainCamera', () => {
  it('leaves the first camera as it is, on a desk and on a wall', () => {
    for (const [width, height] of [
      [900, 500],
      [1920, 1080],
      [3840, 2160],
    ] as const) {
      expect(constrainCamera(homeCamera, width, height).zoom).toBe(homeCamera.zoom);
    }
    expect(constrainCamera(homeCamera, 900, 500).center).toEqual(homeCamera.center);
  });

  it('has nothing to correct in what it gave back', () => {
    fc.assert(
      fc.property(place, side, side, (camera, width, height) => {
        const once = constrainCamera(camera, width, height);
        const twice = constrainCamera(once, width, height);
        expect(twice.zoom).toBe(once.zoom);
        expect(twice.center[0]).toBeCloseTo(once.center[0], 9);
        expect(twice.center[1]).toBeCloseTo(once.center[1], 9);
      }),
    );
  });

  it('shows nothing beyond the region where the screen fits into it', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 900 }), (camera, width) => {
        const { center, zoom } = constrainCamera(camera, width, 0);
        const halfDegrees = (width / 2) * (360 / (512 * 2 ** zoom));
        expect(center[0] - halfDegrees).toBeGreaterThanOrEqual(26 - 1e-6);
        expect(center[0] + halfDegrees).toBeLessThanOrEqual(58 + 1e-6);
        expect(center[1]).toBeGreaterThanOrEqual(22 - 1e-6);
        expect(center[1]).toBeLessThanOrEqual(44 + 1e-6);
        expect(zoom).toBeGreaterThanOrEqual(zoomRange.min);
        expect(zoom).toBeLessThanOrEqual(zoomRange.max);
      }),
    );
  });

  it('centres the region on a screen that is too wide for it, and keeps the zoom', () => {
    const { center, zoom } = constrainCamera({ center: [30, 34], zoom: 5 }, 3840, 700);
    expect(center[0]).toBeCloseTo(42, 9);
    expect(zoom).toBe(5);
  });

  it('survives a zoom that is no number and panels that cover everything', () => {
    expect(constrainCamera({ center: [41, 35], zoom: Number.NaN }, -200, -100)).toEqual({
      center: [41, 35],
      zoom: zoomRange.min,
    });
  });
});

describe('metresPerPixel', () => {
  it('halves with every zoom and shrinks with the cosine of the latitude', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(78271.517, 2);
    expect(metresPerPixel(0, 10)).toBeCloseTo(78271.517 / 1024, 4);
    expect(metresPerPixel(60, 0)).toBeCloseTo(78271.517 / 2, 2);
  });
});
