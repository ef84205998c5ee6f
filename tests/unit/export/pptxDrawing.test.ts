import { describe, expect, it } from 'vitest';
import { withoutIsolates } from '../../../src/export/pptx/bidi.ts';
import { colourElement } from '../../../src/export/pptx/colour.ts';
import { parseColour } from '../../../src/export/render/colour.ts';
import { penStrokes, type PenStroke, type Point } from '../../../src/export/render/svgPath.ts';

const ends = (d: string): readonly string[] =>
  penStrokes(d).map((stroke) =>
    stroke.kind === 'close'
      ? 'close'
      : `${stroke.kind} ${stroke.to.map((value) => Math.round(value * 1000) / 1000).join()}`,
  );

/** Points on the strokes, sixteen to each cubic. */
function pointsOf(strokes: readonly PenStroke[]): readonly Point[] {
  let at: Point = [0, 0];
  return strokes.flatMap((stroke): readonly Point[] => {
    if (stroke.kind === 'close') return [];
    const from = at;
    at = stroke.to;
    if (stroke.kind !== 'cubic') return [stroke.to];
    return Array.from({ length: 17 }, (_, index): Point => {
      const t = index / 16;
      const [a, b, c, e] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
      return [0, 1].map(
        (axis) =>
          a * (from[axis] ?? 0) +
          b * (stroke.first[axis] ?? 0) +
          c * (stroke.second[axis] ?? 0) +
          e * (stroke.to[axis] ?? 0),
      ) as unknown as Point;
    });
  });
}

describe('paths', () => {
  it('know every command, absolute and relative, and repeated ones', () => {
    expect(ends('M1 2L3 4H5V6Z')).toEqual(['move 1,2', 'line 3,4', 'line 5,4', 'line 5,6', 'close']);
    expect(ends('m1 2 3 4l1-1h-1v.5zl1 1')).toEqual([
      'move 1,2',
      'line 4,6',
      'line 5,5',
      'line 4,5',
      'line 4,5.5',
      'close',
      'line 2,3',
    ]);
    expect(ends('M0 0C1 1 2 1 3 0S5-1 6 0Q7 1 8 0T10 0')).toEqual([
      'move 0,0',
      'cubic 3,0',
      'cubic 6,0',
      'cubic 8,0',
      'cubic 10,0',
    ]);
    expect(ends('M1e-7 0L5,5')).toEqual(['move 0,0', 'line 5,5']);
  });

  it('go on smoothly after a curve', () => {
    const [, , second] = penStrokes('M0 0C0 0 2 3 4 4S8 8 9 9');
    expect(second?.kind === 'cubic' && second.first).toEqual([6, 5]);
  });

  it('turn arcs into curves that keep to the circle', () => {
    for (const d of [
      'M4 12A8 8 0 1 1 20 12',
      'M4 12A8 8 0 0 0 12 20',
      'M12 4a8 8 0 110 16',
      'M12 20A8 8 0 1 0 11.99 20',
    ]) {
      const points = pointsOf(penStrokes(d));
      expect(points.length).toBeGreaterThan(16);
      for (const [x, y] of points) expect(Math.hypot(x - 12, y - 12), d).toBeCloseTo(8, 1);
    }
    expect(ends('M4 12A8 8 0 1 1 20 12').at(-1)).toBe('cubic 20,12');
    expect(
      pointsOf(penStrokes('M4 12A8 8 0 0 1 20 12')).some(([, y]) => y < 4.1),
      'clockwise is above',
    ).toBe(true);
    expect(
      pointsOf(penStrokes('M4 12A8 8 0 0 0 20 12')).some(([, y]) => y > 19.9),
      'counter-clockwise is below',
    ).toBe(true);
  });
});

describe('colours', () => {
  it('are read in every way in which the theme writes them', () => {
    expect(parseColour('#fa0')).toEqual({ hex: 'FFAA00', alpha: 1 });
    expect(parseColour('#11223380').alpha).toBeCloseTo(0.5, 2);
    expect(parseColour('rgb(20 28 38 / 18%)')).toEqual({ hex: '141C26', alpha: 0.18 });
    expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual({ hex: '010203', alpha: 0.5 });
    expect(colourElement('#000000', 0.25)).toBe('<a:srgbClr val="000000"><a:alpha val="25000"/></a:srgbClr>');
    expect(() => parseColour('tomato')).toThrow('tomato');
  });
});

describe('isolates', () => {
  it('become embeddings between marks of the paragraph’s direction', () => {
    expect(withoutIsolates('من \u20662026-02-08\u2069 إلى', 'rtl')).toBe('من \u200f\u202a2026-02-08\u202c\u200f إلى');
    expect(withoutIsolates('\u2068Press TV\u2069، \u2068الهول\u2069', 'rtl')).toBe(
      '\u200f\u202aPress TV\u202c\u200f، \u200f\u202bالهول\u202c\u200f',
    );
  });

  it('are taken from the inside out, and lone ones are dropped', () => {
    expect(withoutIsolates('\u2067a \u2066b\u2069\u2069', 'ltr')).toBe(
      '\u200e\u202ba \u200e\u202ab\u202c\u200e\u202c\u200e',
    );
    expect(withoutIsolates('a \u2066b', 'ltr')).toBe('a b');
  });
});
