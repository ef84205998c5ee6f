import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, toIsoDay } from '../../../src/domain/time/day.ts';
import { findEventTiles } from '../../../src/domain/imported/tileEvents.ts';
import { widenAcledDate } from '../../../src/imports/dates/datePrecision.ts';
import { countTileAreas, type TileRow } from '../../../src/domain/imported/tileAreas.ts';
import {
  coarseFilters,
  composeTileEvents,
  tileFilters,
  type TileFilters,
} from '../../../src/layers/imported/composeTileEvents.ts';
import { readArchive } from '../../../src/map/basemap/archive.ts';
import { themes } from '../../../src/theme/theme.ts';
import { composeUserData } from '../../../src/map/scene/composeUserData.ts';
import { legendOfTiles } from '../../../src/layers/imported/legendOfTiles.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { dataset as realDataset } from '../export/buildSnapshot.ts';
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

  it('are drawn or counted, never both: by how well their place is known', () => {
    const shown = { from: first, to: first + 10 };
    for (const scheme of ['acled', 'ucdp', 'plain'] as const)
      for (const [precision, isCoarse] of [
        ['1', false],
        [scheme === 'plain' ? 'district' : '3', true],
      ] as const) {
        const days = toIsoDay(first + 1);
        const properties = {
          event_date: days,
          date_start: days,
          date_end: days,
          earliest: days,
          latest: days,
          geo_precision: precision,
          where_prec: precision,
          precision,
        };
        const [drawn, counted] = [tileFilters({ scheme }, shown), coarseFilters({ scheme }, shown)];
        expect([shownBy(drawn, properties), shownBy(counted, properties)]).toEqual(
          isCoarse ? [[], ['certain']] : [['certain'], []],
        );
        const late = { ...properties, event_date: '', earliest: '', date_start: '' };
        expect(shownBy(counted, late)).toEqual(isCoarse ? ['possible'] : []);
      }
  });

  it('are counted by the area that they name, else around their coordinates, or not on the map with the reason', () => {
    const row = (properties: TileRow['properties'], position: TileRow['position'] = [44.4, 33.3]): TileRow => ({
      position,
      properties,
    });
    const counted = countTileAreas(
      { scheme: 'ucdp' },
      [
        row({ where_prec: 4, adm_1: 'Ninewa' }),
        row({ where_prec: '3', adm_1: 'Al Anbar', adm_2: 'Rutba' }),
        row({ where_prec: 6 }),
      ],
      [row({ where_prec: 5, adm_1: 'Ninewa' }), row({ where_prec: 4 }, [0, 0])],
      realDataset,
    );
    expect(counted.areas.map(({ area, certain, possible }) => [area.id, certain, possible])).toEqual(
      expect.arrayContaining([['IQG15', 1, 1]]),
    );
    const inAreas = counted.areas.reduce((sum, { certain, possible }) => sum + certain + possible, 0);
    expect(inAreas).toBe(3);
    expect(counted.offMap).toEqual([
      { reason: 'country', rows: 1 },
      { reason: 'outside', rows: 1 },
    ]);
  });

  it('have plates and a legend that say what was counted, and only of the tiles in view', () => {
    const areas = countTileAreas({ scheme: 'acled' }, [], [], realDataset);
    expect(areas).toEqual({ areas: [], offMap: [] });
    const tileAreas = countTileAreas(
      { scheme: 'acled' },
      [{ position: [43, 36], properties: { geo_precision: 3, admin1: 'Ninewa' } }],
      [],
      realDataset,
    );
    const words = wordsIn('en');
    const view = defaultView(first, first + 10);
    const { rows } = composeUserData({
      view,
      dataset: realDataset,
      theme: themes.dark,
      words,
      tileAreas: { ...tileAreas, name: 'ACLED' },
    });
    expect(rows).toEqual([
      { name: 'ACLED, in the tiles in view', colour: themes.dark.imported[5], areas: tileAreas.areas },
    ]);
    const offMap = [{ reason: 'country' as const, rows: 7 }];
    expect(legendOfTiles(themes.dark, words, { areas: [], offMap }).map(({ label }) => label)).toContain(
      'Not drawn, 7 in view: Known to a country or larger area only',
    );
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
