import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDrawMode, mostPointsInView } from '../../../src/domain/imported/drawMode.ts';
import { cellRadius, densityCells } from '../../../src/domain/imported/densityCells.ts';
import { longRange, longRowsOf, shortSpan } from '../../../src/domain/imported/longRows.ts';
import { fromPlane, mercatorOf, planeParts, toPlane } from '../../../src/domain/imported/mercatorColumns.ts';
import { countInBox, rowsInBox } from '../../../src/domain/imported/pickRows.ts';
import { rangesBetween, rangesOf, rowOut, windowVerdictOf } from '../../../src/domain/imported/rowsInWindow.ts';
import { verdictOf } from '../../../src/domain/time/window.ts';
import { syntheticColumns } from '../../bench/syntheticColumns.ts';

const days = [18_000, 18_200] as const;
const set = syntheticColumns({ rows: 600, seed: 3, days, longestSpan: 30, withoutDate: 0.05, withoutPlace: 0.1 });
const rows = Array.from({ length: set.rows }, (_, row) => row);
const window = fc
  .tuple(fc.integer({ min: days[0] - 50, max: days[1] + 50 }), fc.integer({ min: 0, max: 120 }))
  .map(([from, length]) => ({ from, to: from + length }));
const verdict = (row: number, { from, to }: { from: number; to: number }): number =>
  windowVerdictOf(set.earliest[row] as number, set.latest[row] as number, from, to);
/** Site, settlement, or an unknown precision without a circle. */
const hasPosition = (row: number): boolean =>
  !Number.isNaN(set.longitude[row]) && [0, 1, 6].includes(set.precision[row] as number);
const mask = Uint8Array.from(rows, (row) => (row % 3 ? 1 : 0));

describe('rows and a window', () => {
  it('get the verdict that records get', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 10 }),
        (earliest, span, from, length) => {
          const date = { earliest, latest: earliest + span } as Parameters<typeof verdictOf>[0];
          const names = ['out', 'possible', 'certain'];
          expect(names[windowVerdictOf(earliest, earliest + span, from, from + length)]).toBe(
            verdictOf(date, { from, to: from + length, mode: 'window' }),
          );
        },
      ),
    );
  });

  it('are all in the ranges of the window, and none is in two', () => {
    fc.assert(
      fc.property(window, (asked) => {
        const listed = rangesOf(set, asked).flatMap(({ start, end }) => rows.slice(start, end));
        expect(new Set(listed).size).toBe(listed.length);
        expect(listed.filter((row) => verdict(row, asked) !== rowOut)).toEqual(
          rows.filter((row) => verdict(row, asked) !== rowOut),
        );
      }),
    );
  });

  it('are all found when the long ones are looked for by themselves', () => {
    const long = longRowsOf(set);
    expect(long.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(window, (asked) => {
        const byIndex = longRange(long, set, asked);
        const isLong = new Set(long);
        const listed = [
          ...rangesOf({ ...set, longestSpan: shortSpan }, asked)
            .flatMap(({ start, end }) => rows.slice(start, end))
            .filter((row) => !isLong.has(row)),
          ...long.subarray(byIndex.start, byIndex.end),
        ];
        expect(new Set(listed).size).toBe(listed.length);
        expect(listed.filter((row) => verdict(row, asked) !== rowOut).toSorted((a, b) => a - b)).toEqual(
          rows.filter((row) => verdict(row, asked) !== rowOut),
        );
      }),
    );
  });

  it('change their verdict only in the ranges between two windows', () => {
    fc.assert(
      fc.property(window, window, (before, now) => {
        const listed = rangesBetween(set, before, now).flatMap(({ start, end }) => rows.slice(start, end));
        expect(new Set(listed).size).toBe(listed.length);
        const changed = rows.filter((row) => verdict(row, before) !== verdict(row, now));
        expect(changed.filter((row) => !listed.includes(row))).toEqual([]);
      }),
    );
  });
});

describe('the plane', () => {
  it('keeps positions to a fiftieth of a pixel at zoom 18', () => {
    const { x, y, placed } = mercatorOf(set);
    const pixels = 512 * 2 ** 18;
    for (const row of rows.filter((each) => placed[each] === 1)) {
      const [across, down] = toPlane([set.longitude[row] as number, set.latitude[row] as number]);
      expect(Math.abs((x[row] as number) / planeParts - across) * pixels).toBeLessThan(0.02);
      expect(Math.abs((y[row] as number) / planeParts - down) * pixels).toBeLessThan(0.02);
      const [longitude, latitude] = fromPlane(across, down);
      expect(longitude).toBeCloseTo(set.longitude[row] as number, 9);
      expect(latitude).toBeCloseTo(set.latitude[row] as number, 9);
    }
    expect(rows.filter((row) => placed[row] === 0)).toEqual(rows.filter((row) => !hasPosition(row)));
  });
});

describe('picking', () => {
  it('finds exactly the rows in the box that are drawn, last drawn first', () => {
    fc.assert(
      fc.property(
        window,
        fc.double({ min: 39, max: 42, noNaN: true }),
        fc.double({ min: 32.5, max: 36, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (asked, west, south, size) => {
          const [[left, bottom], [right, top]] = [toPlane([west, south]), toPlane([west + size, south + size])];
          const box = {
            west: left * planeParts,
            east: right * planeParts,
            north: top * planeParts,
            south: bottom * planeParts,
          };
          const expected = rows.filter((row) => {
            const [longitude, latitude] = [set.longitude[row] as number, set.latitude[row] as number];
            const inside =
              longitude >= west && longitude <= west + size && latitude >= south && latitude <= south + size;
            return inside && hasPosition(row) && mask[row] === 1 && verdict(row, asked) !== rowOut;
          });
          expect(rowsInBox(set, mercatorOf(set), asked, mask, box, 1e6)).toEqual(expected.toReversed());
          expect(countInBox(set, mercatorOf(set), asked, mask, box)).toBe(expected.length);
        },
      ),
    );
  });
});

describe('density', () => {
  it('counts every row of the window that has a position in one cell, and no other', () => {
    fc.assert(
      fc.property(window, fc.integer({ min: 3, max: 14 }), fc.boolean(), (asked, zoom, masked) => {
        const cells = densityCells(set, asked, masked ? mask : null, cellRadius(22, zoom));
        const shown = rows.filter((row) => verdict(row, asked) !== rowOut && (!masked || mask[row] === 1));
        const precise = shown.filter(hasPosition);
        const sum = (values: Uint32Array): number => values.reduce((total, each) => total + each, 0);
        expect(sum(cells.certain)).toBe(precise.filter((row) => verdict(row, asked) === 2).length);
        expect(sum(cells.possible)).toBe(precise.filter((row) => verdict(row, asked) === 1).length);
      }),
    );
  });

  it('remembers the cells of rows from step to step without changing an answer', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(window, fc.constantFrom(5, 7, 12), fc.boolean()), { maxLength: 6 }), (steps) => {
        for (const [asked, zoom, masked] of steps) {
          const plain = { ...set, precision: set.precision.slice() };
          const [own, radius] = [masked ? mask : null, cellRadius(22, zoom)];
          expect(densityCells(set, asked, own, radius)).toEqual(densityCells(plain, asked, own, radius));
        }
      }),
    );
  });

  it('puts every row into the cell whose middle is nearest', () => {
    const asked = { from: days[0], to: days[1] };
    const radius = cellRadius(22, 8);
    const cells = densityCells(set, asked, null, radius);
    const nearest = new Map<number, number>();
    for (const row of rows) {
      if (verdict(row, asked) === rowOut || !hasPosition(row)) continue;
      const [x, y] = toPlane([set.longitude[row] as number, set.latitude[row] as number]);
      const away = Array.from(cells.x, (middle, cell) => Math.hypot(middle - x, (cells.y[cell] as number) - y));
      const cell = away.indexOf(Math.min(...away));
      expect(away[cell]).toBeLessThanOrEqual(radius * 1.000001);
      nearest.set(cell, (nearest.get(cell) ?? 0) + 1);
    }
    expect(Array.from(cells.certain, (certain, cell) => certain + (cells.possible[cell] as number))).toEqual(
      Array.from(cells.x, (_, cell) => nearest.get(cell) ?? 0),
    );
  });
});

describe('density of many cells', () => {
  const many = syntheticColumns({ rows: 2500, seed: 5, days, longestSpan: 30 });

  it('finds every cell again when its index has grown, and the middle of the rows in each', () => {
    const asked = { from: days[0] - 400, to: days[1] + 400 };
    const radius = cellRadius(22, 13);
    const cells = densityCells(many, asked, null, radius);
    expect(cells.x.length).toBeGreaterThan(1100);
    expect(new Set(Array.from(cells.x, (x, cell) => `${x} ${cells.y[cell]}`)).size).toBe(cells.x.length);
    const { x, y, placed } = mercatorOf(many);
    const groups = new Map<number, number[]>();
    const nearestCell = (row: number): number => {
      let [best, least] = [-1, Infinity];
      for (let cell = 0; cell < cells.x.length; cell += 1) {
        const away = Math.hypot(
          (cells.x[cell] as number) - (x[row] as number) / planeParts,
          (cells.y[cell] as number) - (y[row] as number) / planeParts,
        );
        if (away < least) [best, least] = [cell, away];
      }
      return best;
    };
    for (let row = 0; row < many.rows; row += 1) {
      if (placed[row] !== 1) continue;
      const cell = nearestCell(row);
      groups.set(cell, [...(groups.get(cell) ?? []), row]);
    }
    const middle = (column: Uint32Array, of: readonly number[]): number =>
      of.reduce((total, row) => total + (column[row] as number), 0) / of.length / planeParts;
    for (const [cell, of] of groups) {
      expect((cells.certain[cell] as number) + (cells.possible[cell] as number)).toBe(of.length);
      expect(Math.abs((cells.meanX[cell] as number) - middle(x, of))).toBeLessThan(radius / 1e6);
      expect(Math.abs((cells.meanY[cell] as number) - middle(y, of))).toBeLessThan(radius / 1e6);
    }
    expect(groups.size).toBe(cells.x.length);
  });
});

describe('the way a set is drawn', () => {
  it('goes over to density when points would hide each other, says so, and does not flicker', () => {
    expect(chooseDrawMode('points', mostPointsInView, 'points')).toEqual({ mode: 'points', switched: false });
    expect(chooseDrawMode('points', mostPointsInView + 1, 'points')).toEqual({ mode: 'density', switched: true });
    expect(chooseDrawMode('points', mostPointsInView * 0.9, 'density')).toEqual({ mode: 'density', switched: true });
    expect(chooseDrawMode('points', mostPointsInView * 0.7, 'density')).toEqual({ mode: 'points', switched: false });
    expect(chooseDrawMode('clusters', 5_000_000, 'points')).toEqual({ mode: 'clusters', switched: false });
  });
});
