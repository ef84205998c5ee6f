/** More of each kind than the case files hold: what is read by one rule is read by it in every spelling. */
import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import { readFigure } from '../../../src/imports/numbers/readFigures.ts';
import { englishForm } from '../../../src/imports/numbers/readNumbers.ts';
import { loadProjections, projectorOf } from '../../../src/imports/places/projections.ts';
import { readPosition } from '../../../src/imports/places/readPosition.ts';
import { defaultLimits } from '../../../src/imports/limits.ts';
import { daysOf } from '../../imports/daysOf.ts';
import { expectDone, importText, type ImportBytesOptions } from '../../imports/importBytes.ts';

describe('dates', () => {
  it.each([
    ['April 13-15, 2025', '2025-04-13/2025-04-15'],
    ['April 13 - May 2, 2025', '2025-04-13/2025-05-02'],
    ['13-15/04/2025', '2025-04-13/2025-04-15'],
    ['between 13 and 15 April 2025', '2025-04-13/2025-04-15'],
    ['بين 13 و15 نيسان 2025', '2025-04-13/2025-04-15'],
    ['من 13 نيسان 2025 إلى 15 نيسان 2025', '2025-04-13/2025-04-15'],
    ['13 نيسان 2025 أو 14 نيسان 2025', '2025-04-13/2025-04-14'],
    ['13, 14 and 20 April 2025', '2025-04-13/2025-04-20'],
    ['2025-04-13 or 14', '2025-04-13/2025-04-14'],
    ['night of 13-14 April 2025', '2025-04-13/2025-04-14'],
    ['April–May 2025', '2025-04-01/2025-05-31'],
    ['c. April 2025', '2025-03-17/2025-05-15'],
    ['حوالي 13 نيسان 2025', '2025-04-10/2025-04-16'],
    ['since 1 May 2024', '2024-05-01/..'],
    ['ongoing since 1 May 2024', '2024-05-01/..'],
    ['مستمر منذ 1 أيار 2024', '2024-05-01/..'],
    ['before 13 April 2025', '../2025-04-13'],
    ['13 أبريل 2025 - مستمر', '2025-04-13/..'],
    ['mid-April 2025', '2025-04-11/2025-04-20'],
    ['Week 15, 2025', '2025-04-07/2025-04-13'],
    ['2025-04-XX', '2025-04-01/2025-04-30'],
    ['00/04/2025', '2025-04-01/2025-04-30'],
    ['131030ZAPR25', '2025-04-13'],
    ['Sunday, April 13, 2025', '2025-04-13'],
    ['13 April 2025 at 10:30', '2025-04-13'],
    ['15 شوال 1446', '2025-04-12/2025-04-14'],
    ['24 فروردین 1404', '2025-04-13'],
    ['15/10/1446', 'dateCalendar'],
    ['13 Apr', 'dateYearMissing'],
    ['3 IEDs', 'dateInvalid'],
    ['غير معروف', 'dateMissing'],
  ])('%s', (text, expected) => {
    expect(daysOf(text)).toBe(expected);
  });
});

describe('positions in one cell', () => {
  it.each([
    ['35°20\'10"N 40°08\'45"E', '35.3361,40.1458'],
    ['40.15E 35.33N', '35.3300,40.1500'],
    ['35,33 40,15', '35.3300,40.1500'],
    ['٣٥٫٣٣، ٤٠٫١٥', '35.3300,40.1500'],
    ['٣٥٫٣٣ شمالا ٤٠٫١٥ شرقا', '35.3300,40.1500'],
    ['37S FU 75290 13850', '34.4513,40.9082'],
    ['37N 604505 3910980', '35.3366,40.1499'],
    ['SRID=32637;POINT(604505 3910980)', '35.3366,40.1499'],
    ['0101000020E610000033333333331344400AD7A3703DAA4140', '35.3300,40.1500'],
    ['{"type":"Point","coordinates":[40.15,35.33]}', '35.3300,40.1500'],
    ['https://maps.google.com/?q=35.33,40.15', '35.3300,40.1500'],
    ['Near the bridge (35.33, 40.15)', '35.3300,40.1500'],
    ['north of the bridge', 'none'],
  ])('%s', async (text, expected) => {
    await loadProjections();
    const shape = readPosition(text, defaultLimits, { vertices: 0 });
    expect(shape ? `${shape.latitude.toFixed(4)},${shape.longitude.toFixed(4)}` : 'none').toBe(expected);
  });

  it('keep the accuracy that they are given with', () => {
    expect(readPosition('35.33 40.15 210 4.5', defaultLimits, { vertices: 0 })?.radiusM).toBe(4.5);
    // A square of one kilometre: its corner lies 707 metres from its middle.
    expect(readPosition('37S FV 04 10', defaultLimits, { vertices: 0 })?.radiusM).toBeCloseTo(707.1, 1);
  });
});

describe('reference systems', () => {
  it.each([
    ['EPSG:32638', 500_000, 3_700_000, 45, 33.44],
    ['urn:ogc:def:crs:EPSG::3394', 1_500_000, 1_166_200, 45, 32.5],
    ['http://www.opengis.net/def/crs/EPSG/0/22770', 300_000, 300_000, 37.35, 34.65],
    ['EPSG:3391', 500_000, 3_700_000, 39, 33.44],
  ])('%s', async (name, x, y, longitude, latitude) => {
    await loadProjections();
    const [ownLongitude = Number.NaN, ownLatitude = Number.NaN] = projectorOf(name)?.(x, y) ?? [];
    expect(Math.abs(ownLongitude - longitude)).toBeLessThan(0.02);
    expect(Math.abs(ownLatitude - latitude)).toBeLessThan(0.02);
  });
});

describe('figures', () => {
  it.each([
    ['5+', [5, null, null]],
    ['2-4', [2, null, 4]],
    ['at least 3', [3, null, null]],
    ['up to 7', [null, null, 7]],
    ['١٢', [null, 12, null]],
    ['1,250', [null, 1250, null]],
    ['2 100', [null, 2100, null]],
    ['unknown', [null, null, null]],
  ])('%s', (text, expected) => {
    const figure = readFigure(text, englishForm);
    expect([figure?.low, figure?.best, figure?.high].map((value) => (Number.isNaN(value) ? null : value))).toEqual(
      expected,
    );
  });

  it.each([
    ['a decimal comma in the coordinates', 'date;lat;lon;killed\n2025-04-13;35,33;40,15;1.250\n', 1250],
    ['a decimal point in the coordinates', 'date;lat;lon;killed\n2025-04-13;35.33;40.15;1,250\n', 1250],
  ])('group thousands by the habit of the file: %s', async (_, text, expected) => {
    const { set } = expectDone(await importText(text, { acceptGuess: true, name: 'a.csv' }));
    expect([...set.columns.best]).toEqual([expected]);
  });

  it('are asked about where the file has no habit', async () => {
    const text = 'date,lat,lon,killed\n2025-04-13,35.33,40.15,1.250\n';
    const asked = await importText(text, { acceptGuess: true, name: 'a.csv' });
    if (asked.kind !== 'asks') throw new Error(asked.kind);
    expect(asked.question.doubts).toEqual([{ code: 'thousands', sample: '1.250', count: 0 }]);
    const told = async (groups: boolean) =>
      expectDone(await importText(text, { mapping: { ...asked.question.guess, groups }, name: 'a.csv' })).set.columns
        .best[0];
    expect([await told(true), await told(false)]).toEqual([1250, 1.25]);
  });
});

const outcomeOf = (text: string, name: string, options: ImportBytesOptions = {}) =>
  importText(text, { name, acceptGuess: true, ...options });

describe('tables', () => {
  it('of a form tool: the day of the event, not of filling in, and the accuracy of the receiver', async () => {
    const text =
      '"start";"end";"today";"group/incident_date";"_loc_latitude";"_loc_longitude";"_loc_precision";"_id";"_uuid";"_submission_time"\n' +
      '"2025-04-20T10:00:00.000+03:00";"2025-04-20T10:10:00.000+03:00";"2025-04-20";"2025-04-13";"35.33";"40.15";"4.5";"1";"a";"2025-04-20T07:11:00"\n';
    const { set } = expectDone(await outcomeOf(text, 'kobo.csv'));
    expect(set.meanings).toEqual({ earliest: 3, latitude: 4, longitude: 5, radius: 6, reported: 9 });
    expect([toIsoDay(set.columns.earliest[0] ?? 0), set.columns.radiusM[0]]).toEqual(['2025-04-13', 4.5]);
  });

  it('with sums and a source beneath them', async () => {
    const text = 'التاريخ,خط العرض,خط الطول,القتلى\n13/04/2025,35.33,40.15,2\nالمجموع,,,2\nالمصدر: وزارة الداخلية,,,\n';
    const { report } = expectDone(await outcomeOf(text, 'a.csv'));
    const { reasons, reason } = report.skipped;
    expect([report.rowsTaken, ...[...reason].map((code) => reasons[code])]).toEqual([1, 'totalRow', 'textLine']);
  });

  it('without a place say so first, with the column that is most likely meant', async () => {
    const asked = await outcomeOf('date,village,what\n2025-04-13,Mayadin,Raid\n', 'a.csv');
    if (asked.kind !== 'asks') throw new Error(asked.kind);
    expect(asked.question.doubts[0]).toEqual({ code: 'noPlace', sample: 'village', count: 1 });
    const { report } = expectDone(
      await outcomeOf('date,village,what\n2025-04-13,Mayadin,Raid\n', 'a.csv', { mapping: asked.question.guess }),
    );
    expect(report.notes[0]).toEqual({ code: 'nothingDrawn', values: { count: 1, column: 'village' } });
  });

  it('in metres without a zone are asked for their system', async () => {
    const text = 'date,x,y\n2025-04-13,604505,3910980\n';
    const asked = await outcomeOf(text, 'a.csv');
    if (asked.kind !== 'asks') throw new Error(asked.kind);
    expect(asked.question.doubts.map(({ code }) => code)).toEqual(['system']);
    const { set } = expectDone(
      await outcomeOf(text, 'a.csv', { mapping: { ...asked.question.guess, system: 'EPSG:32637' } }),
    );
    expect(set.columns.latitude[0]).toBeCloseTo(35.3366, 3);
  });

  it('whose names are years or that end in years of their own stay as they are', async () => {
    const asked = await outcomeOf('Area,2020,2021\nAnbar,1,2\nDeir ez-Zor,2,3\n', 'a.csv');
    expect(asked.kind === 'asks' && asked.question.columns).toEqual(['Area', '2020', '2021']);
  });

  it('are read with the row of names that the reader chooses', async () => {
    const text = 'a,b,c\n2025-04-13,35.33,40.15\nday,lat,lon\n2025-04-14,34.45,40.91\n';
    const { set } = expectDone(await outcomeOf(text, 'a.csv', { headerRow: 2 }));
    expect([...set.columns.row]).toEqual([4]);
    const none = await outcomeOf('2025-04-13,35.33,40.15\n', 'a.csv', { headerRow: null });
    expect(none.kind === 'asks' && [none.question.rows, none.question.columns]).toEqual([1, ['#1', '#2', '#3']]);
  });
});

describe('JSON', () => {
  it('answers of interfaces are read, and say what they leave out', async () => {
    const answer = {
      success: true,
      result: {
        fields: [{ id: 'date' }, { id: 'lat' }, { id: 'lon' }],
        records: [{ date: '2025-04-13', lat: 35.33, lon: 40.15 }],
        total: 250,
      },
    };
    const { set, report } = expectDone(await outcomeOf(JSON.stringify(answer), 'a.json'));
    expect(set.columns.latitude[0]).toBe(35.33);
    expect(report.notes.find(({ code }) => code === 'partOfAnswer')?.values).toEqual({ count: 249 });
  });

  it('topologies with shared and reversed arcs', async () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [0.01, 0.01], translate: [40, 34] },
      objects: {
        a: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0, 1, -3]], properties: { date: '2025-04-13' } }],
        },
        b: { type: 'Point', coordinates: [15, 133] },
      },
      arcs: [
        [
          [0, 0],
          [10, 10],
        ],
        [
          [10, 10],
          [10, 0],
        ],
        [
          [0, 0],
          [20, 10],
        ],
      ],
    };
    const { set } = expectDone(await outcomeOf(JSON.stringify(topology), 'a.json'));
    expect(set.columns.file.map(({ name }) => name)).toContain('layer');
    const order = [...set.columns.row].map((number) => number - 1);
    const latitudes = order.map((_, index) => set.columns.latitude[order.indexOf(index)] ?? Number.NaN);
    expect(latitudes.map((latitude) => latitude.toFixed(2))).toEqual(['34.07', '35.33']);
  });
});
