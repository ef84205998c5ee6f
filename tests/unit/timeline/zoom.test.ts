/** Zooming and panning: what is under the pointer stays there, folds keep their pixels, the ends hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAt, unitOf } from '../../../src/domain/time/timeAxis.ts';
import {
  axisAt,
  foldPxAt,
  panFrame,
  rangeAt,
  revealDay,
  toggleFold,
  zoomFrame,
  type AxisFrame,
} from '../../../src/ui/timeline/axisZoom.ts';
import { dayIn, groundOf } from './ground.ts';

const ground = groundOf(1400);
const whole: AxisFrame = { zoom: 1, startTime: -Infinity, opened: new Set() };

function timeUnder(frame: AxisFrame, fraction: number): number {
  const axis = axisAt(ground, frame);
  const { start, end } = rangeAt(axis, frame);
  return timeAt(axis, start + fraction * (end - start));
}

function isInRange(frame: AxisFrame): boolean {
  const { start, end } = rangeAt(axisAt(ground, frame), frame);
  return start >= 0 && end <= 1 + 1e-9 && Math.abs(end - start - 1 / frame.zoom) < 1e-9;
}

describe('zoomFrame', () => {
  it('leaves the day under the pointer where it is, wherever the ends allow it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 0.7, noNaN: true }),
        fc.double({ min: 1.5, max: 6, noNaN: true }),
        (fraction, factor) => {
          const near = zoomFrame(ground, { ...whole, startTime: dayIn('2025-06-20'), zoom: 3 }, factor, fraction);
          expect(timeUnder(near, fraction)).toBeCloseTo(
            timeUnder({ ...whole, startTime: dayIn('2025-06-20'), zoom: 3 }, fraction),
            3,
          );
          expect(isInRange(near)).toBe(true);
        },
      ),
    );
  });

  it('never shows less than the whole, nor days wider than can be of use', () => {
    expect(zoomFrame(ground, whole, 0.1, 0.5)).toBe(whole);
    const most = zoomFrame(ground, whole, 1e9, 0.5);
    expect(zoomFrame(ground, most, 2, 0.5)).toBe(most);
  });

  it('keeps the width of a fold in pixels', () => {
    for (const zoom of [1, 2.5, 12]) {
      const fold = axisAt(ground, { ...whole, zoom }).segments.find(({ kind }) => kind === 'folded');
      expect(((fold?.end ?? 0) - (fold?.start ?? 0)) * 1400 * zoom).toBeCloseTo(foldPxAt(ground), 6);
    }
  });
});

describe('panFrame', () => {
  it('goes forward in time for positive widths and stops at both ends', () => {
    const frame = { ...whole, zoom: 4, startTime: dayIn('2019-10-10') };
    expect(timeUnder(panFrame(ground, frame, 0.5), 0.5)).toBeGreaterThan(timeUnder(frame, 0.5));
    expect(timeUnder(panFrame(ground, frame, 99), 1)).toBe(ground.last + 1);
    expect(timeUnder(panFrame(ground, frame, -99), 0)).toBe(ground.first);
  });
});

describe('revealDay', () => {
  it('brings any day into the picture and moves nothing for one that is in it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: ground.first, max: ground.last }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        (day, zoom) => {
          const frame = revealDay(ground, { ...whole, zoom, startTime: dayIn('2025-06-20') }, day);
          const axis = axisAt(ground, frame);
          const { start, end } = rangeAt(axis, frame);
          expect(unitOf(axis, day)).toBeGreaterThanOrEqual(start - 1e-9);
          expect(unitOf(axis, day + 1)).toBeLessThanOrEqual(end + 1e-9);
          expect(revealDay(ground, frame, day)).toBe(frame);
        },
      ),
    );
  });
});

describe('toggleFold', () => {
  it('opens and closes again, and where it begins stays in place', () => {
    const frame = { ...whole, zoom: 2, startTime: dayIn('2019-10-08') };
    const gap = axisAt(ground, frame).segments.find(({ id }) => id.startsWith('gap-2019-10'));
    const opened = toggleFold(ground, frame, gap?.id ?? '');
    const at = (each: AxisFrame): number =>
      (unitOf(axisAt(ground, each), gap?.from ?? 0) - rangeAt(axisAt(ground, each), each).start) * each.zoom;
    expect([...opened.opened]).toEqual([gap?.id]);
    expect(at(opened)).toBeCloseTo(at(frame), 6);
    expect(toggleFold(ground, opened, gap?.id ?? '').opened.size).toBe(0);
  });
});
