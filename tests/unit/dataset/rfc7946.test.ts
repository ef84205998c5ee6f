/** A second judge of RFC 7946, written by others, agrees about the real files and about what ours refuses. */
import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { aDataset } from './buildDataset.ts';
import { anArea, aTown, feature } from './buildFeatures.ts';
import { realFiles } from './realData.ts';

const geojsonFiles = [...realFiles].filter(([name]) => name.endsWith('.geojson'));

describe('check-geojson', () => {
  it.each(geojsonFiles)('accepts data/%s', (_, text) => {
    expect(() => check(text)).not.toThrow();
  });

  it.each<readonly [string, unknown]>([
    [
      'an open ring',
      {
        type: 'Polygon',
        coordinates: [
          [
            [40, 33],
            [42, 33],
            [42, 35],
            [40, 35],
          ],
        ],
      },
    ],
    [
      'a ring of three positions',
      {
        type: 'Polygon',
        coordinates: [
          [
            [40, 33],
            [42, 33],
            [40, 33],
          ],
        ],
      },
    ],
    ['a line of one position', { type: 'LineString', coordinates: [[40, 33]] }],
    ['a point without latitude', { type: 'Point', coordinates: [40] }],
    ['a point in words', { type: 'Point', coordinates: ['40', '33'] }],
    ['a type in lower case', { type: 'point', coordinates: [40, 33] }],
  ])('refuses %s, and so do we', async (_, geometry) => {
    expect(() => check(JSON.stringify(feature('qaim-camp', geometry, {})))).toThrow();
    const broken =
      (geometry as { type: string }).type === 'Polygon'
        ? aDataset().withArea(anArea('IQG02', geometry))
        : aDataset().with(aTown('qaim-camp', {}, geometry));
    expect((await broken.load()).issues.map(({ severity }) => severity)).toContain('error');
  });
});
