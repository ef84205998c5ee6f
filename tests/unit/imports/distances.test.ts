/** Distances beside positions, with their units in the cell or in the name of the column. */
import { describe, expect, it } from 'vitest';
import { readDistance, unitOfColumn } from '../../../src/imports/numbers/readDistance.ts';
import { englishForm, notANumber } from '../../../src/imports/numbers/readNumbers.ts';

describe('a distance', () => {
  it.each([
    ['250 m', 250],
    ['1,500', 1500],
    ['+/- 2 km', 2000],
    ['±1km', 1000],
    ['less than 1 km', 1000],
    ['5-10 km', 10_000],
    ['ضمن ٥ كم', 5000],
    ['2 miles', 3219],
    ['1.5 nm', 2778],
    ['3000 ft', 914],
    ['unknown', Number.NaN],
    ['غير معروف', Number.NaN],
    ['-5', notANumber],
    ['near the bridge', notANumber],
  ])('%s', (text, metres) => {
    expect(Math.round(readDistance(text, 1, englishForm))).toBe(metres);
  });

  it.each([
    ['Error radius (mi)', 1609.344],
    ['radius_km', 1000],
    ['radiusKm', 1000],
    ['accuracykm', 1000],
    ['نصف القطر (كم)', 1000],
    ['rayon (m)', 1],
    ['radius', null],
  ])('%s has a unit in its name', (name, metres) => {
    expect(unitOfColumn(name)).toBe(metres);
  });
});
