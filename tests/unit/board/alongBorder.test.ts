/** The border as a ruler. */
import { describe, expect, it } from 'vitest';
import { ledgerGround } from '../../../src/domain/board/ledger.ts';
import { borderRuler, rangeAlong, stretchOutline } from '../../../src/domain/geo/alongBorder.ts';
import { distanceKm } from '../../../src/domain/geo/distance.ts';
import { ringVerdict } from '../../../src/domain/geo/within.ts';
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
