/** Imported rows along the border, against counting them one by one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripOf } from '../../../src/domain/board/importedAlong.ts';
import { borderRuler } from '../../../src/domain/geo/alongBorder.ts';
import { distanceKm } from '../../../src/domain/geo/distance.ts';
import { dataset } from './boardInput.ts';

const { border } = dataset;
if (!border) throw new Error('The data have no border.');
const ruler = borderRuler(border);

const rows = fc.array(
  fc.record({
    longitude: fc.double({ min: 38, max: 44, noNaN: true }),
    latitude: fc.double({ min: 32, max: 38, noNaN: true }),
    borderKm: fc.oneof(fc.double({ min: -300, max: 300, noNaN: true }), fc.constant(Number.NaN)),
  }),
  { maxLength: 60 },
);

it('counts every row within reach once, on its side, in the stretch nearest to it', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 10, max: 200 }), (list, reachKm) => {
      const columns = {
        rows: list.length,
        longitude: Float64Array.from(list, (row) => row.longitude),
        latitude: Float64Array.from(list, (row) => row.latitude),
        borderKm: Float32Array.from(list, (row) => row.borderKm),
      };
      const whole = [{ start: 0, end: list.length }];
      const all = { shown: list.length, ranges: whole, isShown: () => true };
      const strip = stripOf({ name: 'x', colour: 0, columns }, all, ruler, reachKm);
      const near = list.filter(({ borderKm }) => Math.abs(Math.fround(borderKm)) <= reachKm);
      const sum = (counts: Uint32Array): number => counts.reduce((total, count) => total + count, 0);
      const even = stripOf(
        { name: 'x', colour: 0, columns },
        { shown: 0, ranges: whole, isShown: (row) => row % 2 === 0 },
        ruler,
        reachKm,
      );
      expect(even.near).toBe(
        list.filter(({ borderKm }, row) => row % 2 === 0 && Math.abs(Math.fround(borderKm)) <= reachKm).length,
      );
      const third = Math.floor(list.length / 3);
      const part = {
        shown: 0,
        ranges: [
          { start: 0, end: third },
          { start: 2 * third, end: list.length },
        ],
        isShown: () => true,
      };
      const outer = stripOf({ name: 'x', colour: 0, columns }, part, ruler, reachKm);
      expect(outer.near).toBe(
        list.filter(
          ({ borderKm }, row) => (row < third || row >= 2 * third) && Math.abs(Math.fround(borderKm)) <= reachKm,
        ).length,
      );
      expect([strip.shown, strip.near]).toEqual([list.length, near.length]);
      expect(sum(strip.iraq)).toBe(near.filter(({ borderKm }) => Math.fround(borderKm) >= 0).length);
      expect(sum(strip.iraq) + sum(strip.syria)).toBe(near.length);
      const [only] = near;
      if (near.length !== 1 || !only) return;
      const at = [only.longitude, only.latitude] as const;
      const bin = [...strip.iraq.keys()].find((each) => (strip.iraq[each] ?? 0) + (strip.syria[each] ?? 0) > 0) ?? 0;
      const inBin = ruler.points.filter(({ km }) => Math.abs(km - (bin + 0.5) * strip.binKm) <= strip.binKm / 2 + 2);
      const nearestInBin = Math.min(...inBin.map(({ position }) => distanceKm(at, position)));
      // A row counts with the middle of its cell, which is at most 4 km away.
      expect(nearestInBin).toBeLessThan(ruler.nearest(at).offKm + 10);
    }),
  );
});
