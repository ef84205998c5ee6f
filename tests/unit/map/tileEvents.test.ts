import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, toIsoDay } from '../../../src/domain/time/day.ts';
import { findEventTiles } from '../../../src/domain/imported/tileEvents.ts';
import { widenAcledDate } from '../../../src/imports/columns/precisionScales.ts';
import { composeTileEvents, tileFilters, type TileFilters } from '../../../src/layers/imported/composeTileEvents.ts';
import { readArchive } from '../../../src/map/basemap/archive.ts';
import { themes } from '../../../src/theme/theme.ts';
import { eventArchive } from '../../eventArchive.ts';

type Properties = Readonly<Record<string, string | number>>;
type Kind = keyof TileFilters;

/** Which of the layers shows an event. */
function shownBy(filters: TileFilters, properties: Properties): readonly Kind[] {
  return (Object.keys(filters) as Kind[]).filter((kind) =>
    featureFilter(filters[kind], 'layers[0].filter').filter({ zoom: 6 }, { type: 'Point', properties } as never),
  );
}

const first = dayOf(2015, 1, 1) ?? 0;
const day = fc.integer({ min: first, max: first + 4200 });
const window = fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([from, length]) => ({ from, to: from + length }));
const verdictOf = (earliest: number, latest: number, { from, to }: { from: number; to: number }): Kind[] =>
  latest < from || earliest > to ? [] : earliest >= from && latest <= to ? ['certain'] : ['possible'];

describe('events in tiles', () => {
  it('are certain and possible by the same rule as imported rows of ACLED', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(1, 2, 3), window, fc.boolean(), (date, precision, shown, asText) => {
        const wide = widenAcledDate({ first: date, last: date }, String(precision));
        if (!wide) throw new Error('A precision is unknown.');
        const properties = {
          event_date: toIsoDay(date),
          time_precision: asText ? String(precision) : precision,
          geo_precision: 1,
        };
        expect(shownBy(tileFilters({ scheme: 'acled' }, shown), properties)).toEqual(
          verdictOf(wide.first, wide.last, shown),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('are certain and possible by their span in UCDP GED, with a time behind the day', () => {
    fc.assert(
      fc.property(day, fc.nat(60), window, (start, length, shown) => {
        const properties = {
          date_start: `${toIsoDay(start)} 00:00:00.000`,
          date_end: `${toIsoDay(start + length)} 00:00:00.000`,
          where_prec: 1,
        };
        expect(shownBy(tileFilters({ scheme: 'ucdp' }, shown), properties)).toEqual(
          verdictOf(start, start + length, shown),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('are shown up to a day where the window has no beginning', () => {
    const filters = tileFilters({ scheme: 'plain' }, { from: -Infinity, to: first });
    expect(shownBy(filters, { earliest: '1990-01-01', latest: '1990-01-02' })).toEqual(['certain']);
    expect(shownBy(filters, { earliest: toIsoDay(first), latest: toIsoDay(first + 1) })).toEqual(['possible']);
    expect(shownBy(filters, { earliest: toIsoDay(first + 1), latest: toIsoDay(first + 1) })).toEqual([]);
  });

  it('are possible on any day without a date, and not drawn where the place is known to an area only', () => {
    const shown = { from: first, to: first + 10 };
    expect(shownBy(tileFilters({ scheme: 'acled' }, shown), { event_date: '' })).toEqual(['possible']);
    expect(shownBy(tileFilters({ scheme: 'acled' }, shown), {})).toEqual(['possible']);
    for (const precision of [2, 3, '2', '3'])
      expect(
        shownBy(tileFilters({ scheme: 'acled' }, shown), { event_date: toIsoDay(first), geo_precision: precision }),
      ).toEqual([]);
    expect(
      shownBy(tileFilters({ scheme: 'ucdp' }, shown), {
        date_start: toIsoDay(first),
        date_end: toIsoDay(first),
        where_prec: '4',
      }),
    ).toEqual([]);
    expect(
      shownBy(tileFilters({ scheme: 'plain' }, shown), {
        earliest: toIsoDay(first + 20),
        latest: toIsoDay(first + 30),
        precision: 'district',
      }),
    ).toEqual([]);
  });

  it('are found by the names of their properties', () => {
    expect(
      findEventTiles([
        { id: 'roads', fields: ['kind'] },
        { id: 'acled', fields: ['event_date', 'notes'] },
      ]),
    ).toEqual({ layer: 'acled', scheme: 'acled' });
    expect(findEventTiles([{ id: 'ged', fields: ['date_end', 'date_start'] }])).toEqual({
      layer: 'ged',
      scheme: 'ucdp',
    });
    expect(findEventTiles([{ id: 'own', fields: ['earliest', 'latest'] }])).toEqual({ layer: 'own', scheme: 'plain' });
    expect(findEventTiles([{ id: 'own', fields: ['earliest'] }])).toBeUndefined();
  });

  it('are told from ground by the archive’s own description', async () => {
    const properties = { event_date: '2026-01-19', time_precision: 1 };
    const open = async (bytes: Buffer) => readArchive(new File([new Uint8Array(bytes)], 'events.pmtiles'));
    const events = await open(eventArchive([{ position: [41, 36], properties }], { maxZoom: 2 }));
    expect(events.ok && events.value.archive.events).toEqual({ layer: 'events', scheme: 'acled' });
    const tile = events.ok ? await events.value.readTile(2, 2, 1, new AbortController().signal) : null;
    expect(tile?.length).toBeGreaterThan(0);
    const ground = await open(eventArchive([{ position: [41, 36], properties }], { maxZoom: 2, fields: ['kind'] }));
    expect(ground.ok && ground.value.archive.events).toBeNull();
  });

  it('take their colours from the theme, in every look', () => {
    for (const theme of Object.values(themes)) {
      const used =
        JSON.stringify(composeTileEvents({ layer: 'a', scheme: 'plain' }, 's', { from: 0, to: 1 }, theme)).match(
          /#[0-9a-f]{6}/gi,
        ) ?? [];
      expect(new Set(used)).toEqual(new Set([theme.imported[5], theme.hollow, theme.halo]));
    }
  });
});
