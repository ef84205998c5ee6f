/** The border as a ruler. */
import { describe, expect, it } from 'vitest';
import { ledgerGround } from '../../../src/domain/board/ledger.ts';
import { borderRuler, rangeAlong, stretchOutline } from '../../../src/domain/geo/alongBorder.ts';
import { distanceKm } from '../../../src/domain/geo/distance.ts';
import { ringVerdict } from '../../../src/domain/geo/within.ts';
import type { ReferenceArea } from '../../../src/domain/records/dataset.ts';
import { dataset } from './boardInput.ts';

const { border } = dataset;
if (!border) throw new Error('The data have no border.');
const ruler = borderRuler(border);

describe('the ruler', () => {
  it('is as long as the line, from north to south', () => {
    expect(ruler.lengthKm).toBeGreaterThan(595);
    expect(ruler.lengthKm).toBeLessThan(610);
    const [first, last] = [ruler.points[0]?.position, ruler.points.at(-1)?.position];
    expect(first?.[1]).toBeGreaterThan((last?.[1] ?? 90) + 3);
  });

  it('finds the kilometre of a point of the line itself', () => {
    for (const { position, km } of ruler.points.filter((_, index) => index % 37 === 0))
      expect(ruler.nearest(position)).toEqual({ km, offKm: 0 });
  });

  it('gives a circle about as many kilometres as it is wide, at most', () => {
    const middle = ruler.points[200];
    if (!middle) throw new Error('The line is too short.');
    const place = {
      kind: 'point',
      place: 'x',
      position: middle.position,
      radiusM: 10_000,
      precision: 'settlement',
    } as const;
    const range = rangeAlong(place, ruler);
    expect(range?.low).toBeLessThan(middle.km);
    expect(range?.high).toBeGreaterThan(middle.km);
    expect((range?.high ?? 0) - (range?.low ?? 0)).toBeLessThan(30);
  });
});

describe('what lies beside it', () => {
  const ground = ledgerGround(dataset);

  it('is the governorates of both countries, from end to end without gap', () => {
    for (const stretches of [ground?.iraq ?? [], ground?.syria ?? []]) {
      expect(stretches[0]?.lowKm).toBe(0);
      expect(stretches.at(-1)?.highKm).toBeCloseTo(ruler.lengthKm, 0);
      for (const [index, { lowKm }] of stretches.entries())
        if (index > 0) expect(lowKm).toBe(stretches[index - 1]?.highKm);
    }
    expect(ground?.iraq.map(({ area }) => area.name.en)).toEqual(['Duhok', 'Nineveh', 'Anbar']);
    expect(ground?.syria.map(({ area }) => area.name.en)).toEqual(['Al-Hasakah', 'Deir ez-Zor', 'Homs']);
  });

  it('has the crossings in their order', () => {
    expect(ground?.crossings.map(({ id }) => id)).toEqual(['xing-rabia', 'xing-qaim', 'xing-waleed']);
  });
});

describe('the outline of a stretch', () => {
  it('holds the crossing that lies in it, and not the others', () => {
    const outline = stretchOutline(ruler, 350, 400, 100);
    const verdicts = dataset.crossings
      .filter(({ id }) => ['xing-rabia', 'xing-qaim', 'xing-waleed'].includes(id))
      .map(({ id, position }) => {
        const place = { kind: 'point', place: id, position, radiusM: 500, precision: 'site' } as const;
        return [id, ringVerdict(place, outline, border)];
      });
    expect(Object.fromEntries(verdicts)).toEqual({ 'xing-rabia': 'out', 'xing-qaim': 'certain', 'xing-waleed': 'out' });
    expect(distanceKm(outline[0] ?? [0, 0], outline[3] ?? [0, 0])).toBeCloseTo(200, -1);
  });
});

describe('a range along a line', () => {
  const point = { kind: 'point', place: 'x', position: [41, 34], radiusM: 100, precision: 'site' } as const;
  const line = (...coordinates: number[][]) => borderRuler({ type: 'LineString', coordinates });

  it('needs two points', () => {
    const short = line([41, 34], [41, 34.01]);
    expect(short.points.length).toBe(2);
    expect(rangeAlong(point, short)).toEqual({ low: 0, high: 0 });
    expect(rangeAlong({ kind: 'line', place: 'x', precision: 'line' }, short)).toEqual({
      low: 0,
      high: short.lengthKm,
    });
    expect(rangeAlong(point, line([41, 34]))).toBeNull();
    expect(line().nearest([41, 34])).toEqual({ km: 0, offKm: Infinity });
  });

  it('reaches as far as the circle around a place, to both sides', () => {
    const long = line([41, 36], [41, 32]);
    const middle = long.nearest([41, 34]).km;
    for (const radiusM of [20_000, 50_000]) {
      const range = rangeAlong({ ...point, position: [42, 34], radiusM }, long);
      expect(Math.abs((range?.low ?? 0) - (middle - radiusM / 1000))).toBeLessThan(2);
      expect(Math.abs((range?.high ?? 0) - (middle + radiusM / 1000))).toBeLessThan(2);
    }
    expect(rangeAlong({ kind: 'none', place: 'x', precision: 'country' }, long)).toBeNull();
  });

  it('is that of the outline of an area, between its corners too', () => {
    const long = line([41, 36], [41, 32]);
    const [north, south] = [long.nearest([41, 35]).km, long.nearest([41, 33]).km];
    const ring = [
      [40, 33],
      [40, 35],
      [39, 35],
      [40, 33],
    ];
    const area = { id: 'a', geometry: { type: 'Polygon', coordinates: [ring] } } as unknown as ReferenceArea;
    const placement = { kind: 'area', place: 'x', area, precision: 'district' } as const;
    const range = rangeAlong(placement, long);
    expect(Math.abs((range?.low ?? 0) - north)).toBeLessThan(3);
    expect(Math.abs((range?.high ?? 0) - south)).toBeLessThan(3);
    expect(rangeAlong(placement, long)).toBe(range);
  });
});
