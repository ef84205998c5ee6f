/** Where a row counts, by what its file says of the precision and by its radius: the coarser of the two, at the limits and beside them. */
import { expect, it } from 'vitest';
import { placedAsOf, placements } from '../../../src/domain/imported/placedAs.ts';
import { geoPrecisions, type GeoPrecision } from '../../../src/domain/records/record.ts';

const none = Number.NaN;

it.each<[GeoPrecision, number, (typeof placements)[number]]>([
  ['site', none, 'site'],
  ['site', 0, 'site'],
  ['site', 25_000, 'site'],
  ['site', 25_001, 'district'],
  ['settlement', 25_000, 'settlement'],
  ['settlement', 60_000, 'district'],
  ['settlement', 60_001, 'governorate'],
  ['settlement', 250_000, 'governorate'],
  ['settlement', 250_001, 'country'],
  ['district', none, 'district'],
  ['district', 500, 'district'],
  ['district', 60_001, 'governorate'],
  ['governorate', none, 'governorate'],
  ['governorate', 60_000, 'governorate'],
  ['governorate', 250_001, 'country'],
  ['country', 500, 'country'],
  ['line', none, 'governorate'],
  ['line', 25_000, 'district'],
  ['line', 25_001, 'district'],
  ['unknown', none, 'not_stated'],
  ['unknown', 0, 'not_stated'],
  ['unknown', 500, 'settlement'],
  ['unknown', 250_001, 'country'],
])('%s within %d m counts as %s', (precision, radiusM, expected) => {
  const codes = placedAsOf({
    rows: 1,
    precision: Uint8Array.of(geoPrecisions.indexOf(precision)),
    radiusM: Float32Array.of(radiusM),
  });
  expect(placements[codes[0] ?? -1]).toBe(expected);
});
