/** What form tools and desks write where there is nothing yet: a submission without a place, an event that goes on. */
import { expect, it } from 'vitest';
import { openEnds } from '../../../src/domain/imported/importedColumns.ts';
import { expectDone, importText } from '../../imports/importBytes.ts';

it('keeps a submission whose position was not filled in, without a position', async () => {
  const rows = [
    { _id: 1, _geolocation: [34.4, 40.9], event_date: '2026-01-14' },
    { _id: 2, _geolocation: [null, null], event_date: '2026-01-15' },
    { _id: 3, _geolocation: [], event_date: '2026-01-16' },
    { _id: 4, _geolocation: ['somewhere', null], event_date: '2026-01-17' },
  ];
  const text = JSON.stringify({ count: rows.length, next: null, results: rows });
  const { set, report } = expectDone(await importText(text, { name: 'answer.json', acceptGuess: true }));
  expect(set.columns.rows).toBe(3);
  expect([...set.columns.latitude].filter((latitude) => Number.isFinite(latitude))).toEqual([34.4]);
  const { skipped } = report;
  expect([skipped.total, skipped.row[0], skipped.reasons[skipped.reason[0] ?? -1]]).toEqual([1, 4, 'positionInvalid']);
});

it.each(['until now', 'up to now', 'to the present', 'till today', 'to date'])(
  'an event whose last day is “%s” goes on',
  async (last) => {
    const { set } = expectDone(
      await importText(`name,from,to,lat,lon\nA,2026-01-03,${last},34.1,40.9\n`, { acceptGuess: true }),
    );
    expect([set.columns.rows, set.columns.latest[0]]).toEqual([1, openEnds.latest]);
  },
);
