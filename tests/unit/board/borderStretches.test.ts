/** Governorates along the border: each stretch has one, and ground that no given area covers has none. */
import { describe, expect, it } from 'vitest';
import { borderRuler, stretchesBeside, stretchOutline } from '../../../src/domain/geo/alongBorder.ts';
import { distanceKm } from '../../../src/domain/geo/distance.ts';
import type { Position } from '../../../src/domain/geo/placement.ts';
import type { ReferenceArea } from '../../../src/domain/records/dataset.ts';
import { dataset } from './boardInput.ts';

const { border, areas } = dataset;
if (!border) throw new Error('The data have no border.');
const ruler = borderRuler(border);

it('cover the border without a gap on either side', () => {
  for (const country of ['IQ', 'SY'] as const) {
    const stretches = stretchesBeside(ruler, areas.values(), country);
    expect(stretches.every(({ area }) => area.country === country && area.kind === 'governorate')).toBe(true);
    expect(stretches[0]?.lowKm).toBe(0);
    expect(stretches.at(-1)?.highKm).toBeCloseTo(ruler.lengthKm, 6);
    stretches.slice(1).forEach(({ lowKm }, index) => expect(lowKm).toBe(stretches[index]?.highKm));
  }
});

it('of one governorate alone are its own kilometres and no others', () => {
  const whole = stretchesBeside(ruler, areas.values(), 'IQ');
  for (const { area, lowKm, highKm } of whole) {
    const alone = stretchesBeside(ruler, [area], 'IQ');
    expect(alone.map((stretch) => stretch.area.id)).toEqual([area.id]);
    expect(Math.abs((alone[0]?.highKm ?? -1) - highKm)).toBeLessThan(5);
    expect(Math.abs((alone[0]?.lowKm ?? -1) - lowKm)).toBeLessThan(5);
  }
  expect(stretchesBeside(ruler, [], 'IQ')).toEqual([]);
});

describe.each([
  ['a meridian', [41, 36], [41, 34]],
  ['a parallel', [40, 35], [42, 35]],
  ['a slope', [40, 36], [42, 34.5]],
] as const)('beside %s', (_title, start, end) => {
  const line = borderRuler({ type: 'LineString', coordinates: [[...start], [...end]] });
  const [first, last]: readonly [Position, Position] = [
    line.points[0]?.position ?? [0, 0],
    line.points.at(-1)?.position ?? [0, 0],
  ];

  it('the outline of a stretch is a rectangle', () => {
    const corners = stretchOutline(line, 0, line.lengthKm, 30);
    const long = distanceKm(first, last);
    const sides = corners.map((corner, index) => distanceKm(corner, corners[(index + 1) % 4] ?? corner));
    expect(sides.map((side) => Math.round(side / 2))).toEqual([long, 60, long, 60].map((side) => Math.round(side / 2)));
    const offs = [first, last, last, first].map((at, index) => distanceKm(at, corners[index] ?? at));
    for (const off of offs) expect(Math.abs(off - 30)).toBeLessThan(0.5);
    const across = Math.hypot(long, 60);
    expect(Math.abs(distanceKm(corners[0] ?? first, corners[2] ?? last) - across)).toBeLessThan(across / 50);
  });

  it('the outline of a stretch holds its kilometres only, and none is made where no point of the line lies', () => {
    const [from, to] = [line.lengthKm / 4, line.lengthKm / 2];
    const [corner] = stretchOutline(line, from, to, 0.001);
    expect(Math.abs(line.nearest(corner ?? first).km - from)).toBeLessThan(3);
    expect(Math.abs(line.nearest(stretchOutline(line, from, to, 0.001)[1] ?? first).km - to)).toBeLessThan(3);
    expect(stretchOutline(line, line.lengthKm + 1, line.lengthKm + 2, 30)).toEqual([]);
    expect(stretchOutline(line, 0, 0, 30)).toEqual([first, first, first, first]);
  });

  /** Between two distances from the line, over two shares of its length; on its left or its right. */
  function area(id: string, side: 1 | -1, nearKm: number, share: readonly [number, number]): ReferenceArea {
    const at = (part: number, offKm: number): Position => {
      const [x, y] = [first[0] + (last[0] - first[0]) * part, first[1] + (last[1] - first[1]) * part];
      const east = 111.195 * Math.cos((y * Math.PI) / 180);
      const [dx, dy] = [(last[0] - first[0]) * east, (last[1] - first[1]) * 111.195];
      const length = Math.hypot(dx, dy);
      return [x - (side * offKm * dy) / length / east, y + (side * offKm * dx) / length / 111.195];
    };
    const [from, to] = share;
    const ring = [at(from, nearKm), at(to, nearKm), at(to, 60), at(from, 60), at(from, nearKm)];
    return {
      id,
      kind: 'governorate',
      country: 'IQ',
      geometry: { type: 'Polygon', coordinates: [ring.map((corner) => [...corner])] },
    } as unknown as ReferenceArea;
  }

  it.each([1, -1] as const)('an area is found up to 14 km off the line, on side %i', (side) => {
    const found = (nearKm: number): number => stretchesBeside(line, [area('a', side, nearKm, [0, 1])], 'IQ').length;
    expect([0, 3, 7, 13, 15].map(found)).toEqual([1, 1, 1, 1, 0]);
  });

  it('the nearer area counts, and a stretch begins where the one before it ended', () => {
    const [upper, lower] = [area('upper', 1, 0, [-0.1, 0.5]), area('lower', 1, 0, [0.5, 1.1])];
    const far = area('far', -1, 6, [-0.1, 1.1]);
    const stretches = stretchesBeside(line, [far, lower, upper], 'IQ');
    expect(stretches.map((stretch) => stretch.area.id)).toEqual(['upper', 'lower']);
    expect(stretches[0]?.lowKm).toBe(0);
    expect(stretches[1]?.lowKm).toBe(stretches[0]?.highKm);
    expect(Math.abs((stretches[0]?.highKm ?? 0) - line.lengthKm / 2)).toBeLessThan(6);
    expect(stretches[1]?.highKm).toBe(line.lengthKm);
    expect(stretchesBeside(line, [far, lower, upper], 'SY')).toEqual([]);
  });
});
