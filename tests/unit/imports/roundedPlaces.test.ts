/** Coordinates written in whole or tenth degrees are rounded: the true place lies anywhere in a cell of that size. */
import { describe, expect, it } from 'vitest';
import { placedAsName } from '../../../src/domain/imported/placedAs.ts';
import { importText, expectDone, type Done } from '../../imports/importBytes.ts';

const table = async (lines: readonly string[], header = 'date,latitude,longitude'): Promise<Done> =>
  expectDone(await importText([header, ...lines].join('\n'), { acceptGuess: true }));
const radii = ({ set }: Done): readonly number[] =>
  [...set.columns.radiusM].map((metres) => Math.round(metres / 100) / 10);

/** Half the diagonal of a cell of one degree at 33° N, in km. */
const degreeKm = 72.6;

describe('whole degrees', () => {
  it('have a radius of half a cell and are drawn at no point', async () => {
    const done = await table(['2024-02-16,33,41', '2024-02-17,33.0,41.0', '2024-02-18,34.4512,40.9187']);
    expect(radii(done)).toEqual([degreeKm, degreeKm, Number.NaN]);
    expect([0, 1, 2].map((row) => placedAsName(done.set.columns, row))).toEqual([
      'governorate',
      'governorate',
      'not_stated',
    ]);
    expect(done.report.notes).toContainEqual({ code: 'wholeDegrees', values: { count: 2 } });
  });

  it('are found in columns of which every cell is different', async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, row) => `2024-02-16,${(33 + row / 10_000).toFixed(4)},${(41 + row / 10_000).toFixed(4)}`,
    );
    const done = await table(['2024-02-15,33,41', ...lines.slice(1)]);
    expect(radii(done).slice(0, 3)).toEqual([degreeKm, Number.NaN, Number.NaN]);
  });

  it('are found in one cell, in letters of the field and in geometries', async () => {
    for (const position of ['"33, 41"', '33° N 41° E', 'POINT(41 33)', '"33°N, 41°E"'])
      expect(radii(await table([`2024-02-16,${position}`], 'date,position')), position).toEqual([degreeKm]);
    const json = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { date: '2024-02-16' }, geometry: { type: 'Point', coordinates: [41, 33] } },
      ],
    });
    expect(radii(expectDone(await importText(json, { acceptGuess: true })))).toEqual([degreeKm]);
  });

  it('widen a stated radius that is smaller, and leave a larger one and a stated area as they are', async () => {
    const done = await table(['2024-02-16,33,41,100', '2024-02-17,33,41,90000'], 'date,latitude,longitude,radius_m');
    expect(radii(done)).toEqual([degreeKm, 90]);
    const areas = await table(
      ['2024-02-16,33,41,district', '2024-02-17,33,41,village'],
      'date,latitude,longitude,geo_precision',
    );
    expect(radii(areas)).toEqual([Number.NaN, degreeKm]);
    expect(placedAsName(areas.set.columns, 1)).toBe('governorate');
  });
});

describe('tenths of a degree', () => {
  it('are noted, and a radius that is not known stays so', async () => {
    const done = await table(['2024-02-16,33.3,44.4', '2024-02-17,33,44.4', '2024-02-18,33.30,44.40']);
    expect(radii(done)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(done.report.notes).toContainEqual({ code: 'tenthDegrees', values: { count: 2 } });
  });
});

describe('what is not rounded', () => {
  it('stays a point: minutes, more decimals in one of the two, metres', async () => {
    expect(radii(await table(['2024-02-16,33.3,44.4012']))).toEqual([Number.NaN]);
    expect(
      radii(await table([`2024-02-16,"33°18'N 44°24'E"`, '2024-02-17,33 18 00 N 44 24 00 E'], 'date,position')),
    ).toEqual([Number.NaN, Number.NaN]);
    expect(radii(await table([`2024-02-16,33°18'00"N,44°24'00"E`]))).toEqual([Number.NaN]);
  });
});
