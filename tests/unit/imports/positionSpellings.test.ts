/** Positions in the spellings of desks, and what columns say of them. */
import { describe, expect, it } from 'vitest';
import { placedAsName } from '../../../src/domain/imported/placedAs.ts';
import { geoPrecisions } from '../../../src/domain/records/record.ts';
import { rowsByLine } from '../../../src/pipeline/cli/importedSummary.ts';
import { expectDone, importText, type Done } from '../../imports/importBytes.ts';

const open = async (lines: readonly string[]): Promise<Done> =>
  expectDone(await importText(lines.join('\n'), { acceptGuess: true }));

/** `lat,lon radius placement` of each row in the order of the file; a dash where it has no position. */
function placesOf({ set: { columns } }: Done): readonly string[] {
  return rowsByLine(columns).map((row) => {
    const [x, y, radius] = [columns.longitude[row] ?? 0, columns.latitude[row] ?? 0, columns.radiusM[row] ?? 0];
    const place = Number.isNaN(x) ? '–' : `${y.toFixed(3)},${x.toFixed(3)}`;
    return [place, ...(radius > 0 ? [Math.round(radius)] : []), placedAsName(columns, row)].join(' ');
  });
}
const leftOut = ({ report: { skipped } }: Done): readonly string[] =>
  Array.from(skipped.row, (row, index) => `${row} ${skipped.reasons[skipped.reason[index] ?? 0] ?? ''}`);
const notesOf = ({ report }: Done): readonly string[] => report.notes.map(({ code }) => code);

const qaim = '34.372,41.056 not_stated';

describe('one cell', () => {
  it.each([
    ['الموقع (خط العرض والطول)', '"٣٤° ٢٢′ ٢١″ ش ، ٤١° ٠٣′ ٢٢″ ق"', '34.373,41.056 not_stated'],
    ['الموقع', '"34 درجة 22 دقيقة 21 ثانية شمالا، 41 درجة 3 دقائق 22 ثانية شرقا"', '34.373,41.056 not_stated'],
    ['coordinates', '"خط الطول: ٤١٫٠٥٦١ ، خط العرض: ٣٤٫٣٧٢٥"', '34.373,41.056 not_stated'],
    ['coordinates', 'Long 41.0561 Lat 34.3721', qaim],
    ['"Coordinates (long, lat)"', '"41.0561, 34.3721"', qaim],
    ['"Coordinates (long, lat)"', 'Lat: 34.3721 Long: 41.0561', qaim],
    ['lonlat', '41.0561 34.3721', qaim],
    ['position', '3422.326N 04103.366E', qaim],
    ['position', '34-22.326N 041-03.366E', qaim],
    ['position', '3427N04103E', '34.450,41.050 not_stated'],
    ['geometry', '"{""type"":""Point"",""coordinates"":[""41.0561"",""34.3721""]}"', qaim],
    ['geometry', "\"{'type': 'Point', 'coordinates': [41.0561, 34.3721]}\"", qaim],
    ['coordinates', 'خط عرض 34.3721 خط طول 41.0561', qaim],
    ['coordinates', 'N: 34.3721 E: 41.0561', qaim],
    ['Coordonnées', '34°22\'19.6" Nord - 41°03\'22" Est', qaim],
    ['مختصات', '"طول ۴۱٫۰۵۶۱ عرض ۳۴٫۳۷۲۱"', qaim],
    ['Koordinat', '36°20′06″K 43°07′08″D', '36.335,43.119 not_stated'],
    ['wkt', '"POINT(41.0561,34.3721)"', qaim],
    ['MGRS', 'vic 38S KC 123 678', '34.012,41.885 71 district'],
    ['MGRS', 'GRID: 38SKC123678', '34.012,41.885 71 settlement'],
    ['wkt', '<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(34.3721 41.0561)', qaim],
    ['UTM', '"37S, E 689000, N 3804000"', '34.360,41.055 not_stated'],
    ['UTM', 'E689000 N3804000 37S', '34.360,41.055 not_stated'],
    ['UTM', '3804000mN 689000mE Zone 37S', '34.360,41.055 not_stated'],
    ['UTM 37N', '689000 3804000', '34.360,41.055 not_stated'],
    ['UTM', '37 N 689000 3804000', '34.360,41.055 not_stated'],
    ['MGRS', '38S-KC-12345-67890', '34.012,41.885 1 settlement'],
    ['MGRS', '38SKC 12 67', '34.009,41.887 707 settlement'],
    ['Plus Code', '8FVC9G8F+6X', '47.366,8.525 8 settlement'],
    ['Plus Code', '8FVC0000+', '47.500,8.500 67172 governorate'],
    ['geohash', 'ezs42', '42.605,-5.603 3037 settlement'],
    ['wkt', 'POINTZ(41.0561 34.3721 210)', qaim],
    ['wkt', 'SRID=4326;POINT ZM (41.0561 34.3721 210 1)', qaim],
    ['geom', String.raw`\x010100000033333333331344400AD7A3703DAA4140`, '35.330,40.150 not_stated'],
    ['geom', '0x010100000033333333331344400AD7A3703DAA4140', '35.330,40.150 not_stated'],
    ['UTM', '37 شمال 689000 3804000', '34.360,41.055 not_stated'],
    ['UTM', '37 شمالاً 689000 3804000', '34.360,41.055 not_stated'],
  ])('%s: %s', async (name, text, expected) => {
    expect(placesOf(await open([`date,${name}`, `2025-01-01,${text}`]))).toEqual([expected]);
  });

  it.each([
    ['position', '34 62.1 N 41 05.3 E'],
    ['geometry', '"{""type"":""Point"",""coordinates"":[null,null]}"'],
    ['geometry', '"{type: Point, at: [41.0561, 34.3721]}"'],
    ['geohash', 'aaaa'],
  ])('%s: %s is left out', async (name, text) => {
    const outcome = await importText([`date,${name}`, `2025-01-01,${text}`].join('\n'), { acceptGuess: true });
    expect(
      outcome.kind === 'nothing' &&
        outcome.report.skipped.counts[outcome.report.skipped.reasons.indexOf('positionInvalid')],
    ).toBe(1);
  });
});

describe('the address of a map', () => {
  it('that is short is named as such', async () => {
    const done = await open([
      'date;Map link',
      '2025-01-01;https://maps.app.goo.gl/xyz',
      '2025-01-02;https://maps.google.com/?q=34.3721,41.0561',
    ]);
    expect([placesOf(done), leftOut(done)]).toEqual([[qaim], ['2 shortLink']]);
  });

  it.each([
    [
      "https://www.google.com/maps/place/34%C2%B022'19.6%22N+41%C2%B003'22.0%22E/@34.46,41.93,17z/data=!3d34.3721!4d41.0561",
      qaim,
    ],
    ["https://www.google.com/maps/place/34%C2%B022'19.6%22N+41%C2%B003'22.0%22E/", qaim],
    ['https://maps.google.com/?q=34.3721,41.0561', qaim],
    ['https://www.google.com/maps/search/34.3721,+41.0561?entry=tts', qaim],
    ['https://www.google.com/maps/dir//34.3721,41.0561/@34.5,41.99,14z', qaim],
    ['https://www.openstreetmap.org/?mlat=34.3721&mlon=41.0561#map=12/34.50/41.99', qaim],
    ['https://www.bing.com/maps?cp=34.3721~41.0561&lvl=11', qaim],
    ['https://yandex.com/maps/?ll=41.0561%2C34.3721&z=12', qaim],
    ['geo:34.3721,41.0561?z=10', qaim],
    // The middle of a view is no marker: the place may be anywhere in it.
    ['https://www.google.com/maps/@34.3721,41.0561,12z', '34.372,41.056 15773 settlement'],
    ['https://www.openstreetmap.org/#map=7/34.3721/41.0561', '34.372,41.056 504722 country'],
  ])('%s', async (address, expected) => {
    expect(placesOf(await open(['date;Google Maps link', `2025-01-01;${address}`]))).toEqual([expected]);
  });
});

describe('two columns', () => {
  it('with degrees, minutes and seconds in columns of their own', async () => {
    const done = await open([
      'date,Lat_deg,Lat_min,Lat_sec,Lon_deg,Lon_min,Lon_sec',
      '2025-01-01,34,22,19.6,41,3,22',
      '2025-01-02,34,75,0,41,3,22',
    ]);
    expect(placesOf(done)).toEqual([qaim]);
    expect(leftOut(done)).toEqual(['3 coordinateInvalid']);
    expect(
      placesOf(
        await open(['التاريخ,خط العرض درجة,خط العرض دقيقة,خط الطول درجة,خط الطول دقيقة', '2025-01-01,34,30,41,15']),
      ),
    ).toEqual(['34.500,41.250 not_stated']);
  });

  it('with a grouping sign in metres, or a sign behind the number', async () => {
    expect(placesOf(await open(['date,Easting,Northing,Zone', '2025-01-01,"689,000","3,804,000",37N']))).toEqual([
      '34.360,41.055 not_stated',
    ]);
    expect(
      placesOf(await open(['date,lat,lon', '2025-01-01,"34.3721,",41.0561', "2025-01-02,'34.3721,41.0561"])),
    ).toEqual([qaim, qaim]);
  });

  it.each([
    ['X (EPSG:32637)', 'Y (EPSG:32637)', '689000', '3804000', '34.360,41.055 not_stated'],
    ['Easting UTM 37N', 'Northing UTM 37N', '689000', '3804000', '34.360,41.055 not_stated'],
    ['x_3857', 'y_3857', '4569800', '4090000', '34.455,41.051 not_stated'],
    ['X (EPSG:32637)', 'Y (EPSG:32637)', '41.0561', '34.3721', qaim],
  ])('in the system that the names say: %s, %s', async (east, north, x, y, expected) => {
    expect(placesOf(await open([`date,${east},${north}`, `2025-01-01,${x},${y}`]))).toEqual([expected]);
  });

  it('with slashes of Persian tables, and no letter that may mean west as well as east', async () => {
    expect(placesOf(await open(['تاریخ,عرض جغرافیایی,طول جغرافیایی', '2025-01-01,۳۴/۳۷۲۱,۴۱/۰۵۶۱']))).toEqual([qaim]);
    const done = await open([
      'date;Latitude;Longitude',
      '2025-01-01;34,3721 N;1,5 O',
      '2025-01-02;34,3721 N;41,0561 E',
    ]);
    expect([placesOf(done), leftOut(done)]).toEqual([[qaim], ['2 coordinateInvalid']]);
  });

  it('with the side in a column of its own, and the unit behind the number', async () => {
    const done = await open([
      'date,Latitude,N/S,Longitude,E/W',
      '2025-01-01,34.3721,N,41.0561,E',
      '2025-01-02,34.3721,S,41.0561,W',
    ]);
    expect(placesOf(done)).toEqual([qaim, '-34.372,-41.056 not_stated']);
    const metres = await open(['date,UTM_E,UTM_N,UTM_Zone', '2025-01-01,689000.00 m E,3804000.00 m N,37 S']);
    expect(placesOf(metres)).toEqual(['34.360,41.055 not_stated']);
  });

  it('of which one is zero are no place', async () => {
    const done = await open(['date,lat,lon', '2025-01-01,34.3721,0', '2025-01-02,34.3721,41.0561']);
    expect(placesOf(done)).toEqual(['– not_stated', qaim]);
    expect(done.set.summary.remarks).toEqual({ zeroPosition: 1 });
  });

  it('with the accuracy of a receiver in metres', async () => {
    const names = 'date,location-Latitude,location-Longitude,location-Accuracy';
    expect(placesOf(await open([names, '2025-01-01,34.3721,41.0561,12.5']))).toEqual(['34.372,41.056 13 settlement']);
  });

  it('some of which have changed places are noted', async () => {
    const rows = [
      '2025-01-01,Iraq,33.3152,44.3661',
      '2025-01-02,Iraq,44.3661,33.3152',
      '2025-01-03,Iraq,36.3350,43.1189',
    ];
    const done = await open([
      'date,country,lat,lon',
      ...rows,
      '2025-01-04,Turkey,41.0082,28.9784',
      '2025-01-05,Turkey,37.16,38.79',
      '2025-01-06,Turkey,39.9334,32.8597',
    ]);
    expect(done.report.notes).toContainEqual({ code: 'perhapsSwapped', values: { count: 1 } });
  });

  it.each([
    ['Governorate centroid latitude,Governorate centroid longitude', 'governorate'],
    ['lat_district_centroid,lon_district_centroid', 'district'],
    ['centroid_lat,centroid_lon', 'district'],
  ])('of centroids are no position: %s', async (names, expected) => {
    expect(placesOf(await open([`date,${names}`, '2025-01-01,34.3721,41.0561']))).toEqual([
      `34.372,41.056 ${expected}`,
    ]);
  });
});

describe('names of columns', () => {
  it('stand above hashtags that say more of them', async () => {
    const done = await open(['Date,Place,Code', '#date,#loc+name,#adm2+code', '2025-01-01,Al-Qaim,IQG01Q02']);
    expect([done.report.columns, placesOf(done)]).toEqual([['Date', 'Place', 'Code'], ['– governorate']]);
  });

  it('may have a slash in their unit', async () => {
    const { set } = await open(['Assessment date (dd/mm/yyyy),lat,lon', '13/01/2025,34.3721,41.0561']);
    expect(set.columns.undatedRows).toBe(0);
  });
});

describe('codes of areas', () => {
  it('count a row without coordinates in the governorate that they begin with', async () => {
    const done = await open([
      'date,ADM2_PCODE,families',
      '2025-01-01,IQG01Q02,120',
      '2025-01-02,SY0903,300',
      '2025-01-03,TR0101,1',
    ]);
    expect(placesOf(done)).toEqual(['– governorate', '– governorate', '– governorate']);
    expect(done.report.notes).toContainEqual({ code: 'namedAreas', values: { count: 2 } });
  });
});

describe('names of governorates', () => {
  it('may have the country behind them or stand in two languages that mean the same', async () => {
    const names = [
      '"Al-Anbar, Iraq"',
      'Anbar / الأنبار',
      'Nineveh (نينوى)',
      'نەینەوا',
      'Ninova İli',
      'Anbar / نينوى',
      'الموصل',
    ];
    const done = await open(['date,Governorate', ...names.map((name) => `2025-01-01,${name}`)]);
    expect(done.report.notes).toContainEqual({ code: 'namedAreas', values: { count: 5 } });
  });
});

describe('an area', () => {
  const at = async (geometry: string): Promise<Done> => open(['date;wkt', `2025-01-01;${geometry}`]);

  it.each([
    ['POLYGON((41 34,42 34,42 35,41 35,41 34))', '34.500,41.500 72132 governorate', 'governorate'],
    ['POLYGON((41 36.3,41.02 36.3,41.02 36.32,41 36.32,41 36.3))', '36.310,41.010 1428 district', 'district'],
    // Its centroid lies outside of it.
    ['POLYGON((41 34,42 34,42 34.1,41.1 34.1,41.1 35,41 35,41 34))', '34.500,41.050 103514 governorate', 'governorate'],
    [
      'POLYGON((41 34,42 34,42 35,41 35,41 34),(41.2 34.2,41.8 34.2,41.8 34.8,41.2 34.8,41.2 34.2))',
      '34.500,41.100 99668 governorate',
      'governorate',
    ],
    ['LINESTRING(41 34,41.05 34.02,41.1 34)', '34.020,41.050 5117 district', 'line'],
    ['MULTIPOINT((41 34),(41.1 34.1))', '34.000,41.000 14440 district', 'district'],
  ])('%s is drawn at no point', async (geometry, expected, precision) => {
    const done = await at(geometry);
    expect(placesOf(done)).toEqual([expected]);
    expect(geoPrecisions[done.set.columns.precision[0] ?? 9]).toBe(precision);
    expect(notesOf(done)).toContain(geometry.startsWith('POLYGON') ? 'areaRows' : 'representativePoints');
  });

  it('is a site where the file says so of a small one', async () => {
    const done = await open([
      'date;geo_precision;wkt',
      '2025-01-01;site;POLYGON((41 36.3,41.02 36.3,41.02 36.32,41 36.32,41 36.3))',
      '2025-01-02;site;POLYGON((41 34,42 34,42 35,41 35,41 34))',
    ]);
    expect(placesOf(done)).toEqual(['36.310,41.010 1428 site', '34.500,41.500 72132 governorate']);
  });
});

describe('what gives no position', () => {
  it.each([
    ['position', '///filled.count.soap', 'threeWords'],
    ['position', 'https://w3w.co/filled.count.soap', 'threeWords'],
    ['position', '6VX5+QP Mosul', 'shortPlusCode'],
    ['position', 'F3X2+CF', 'shortPlusCode'],
    ['h3_index', '852c9053fffffff', 'cellCode'],
    ['s2_token', '154b', 'cellCode'],
    ['position', '"36.20-36.21, 43.12-43.13"', 'positionInvalid'],
  ])('%s: %s is named', async (name, text, reason) => {
    const done = await open([`date,lat,lon,${name}`, '2025-01-01,34.3721,41.0561,', `2025-01-02,,,${text}`]);
    // Beside positions of their own, the codes of a table are a column like any other.
    expect(leftOut(done)).toEqual(name === 'position' ? [`3 ${reason}`] : []);
    const alone = await importText(`date,${name}\n2025-01-02,${text}\n`, { acceptGuess: true });
    expect(alone.kind === 'nothing' && alone.report.skipped.reasons[alone.report.skipped.reason[0] ?? 0]).toBe(reason);
  });

  it('is completed by the zone of another column', async () => {
    const done = await open(['date,zone,grid', '2025-01-01,38S,KC 12345 67890', '2025-01-02,,KC 12345 67890']);
    expect([placesOf(done), leftOut(done)]).toEqual([['34.012,41.885 1 settlement'], ['3 positionInvalid']]);
  });

  it('is no pair of a zone and a number', async () => {
    const { kind } = await importText('date,zone,position\n2025-01-01,37,45\n', { acceptGuess: true });
    expect(kind).toBe('nothing');
  });
});

describe('positions far away', () => {
  it('are kept and counted', async () => {
    const done = await open(['date,lat,lon', '2025-01-01,48.8512,2.3541', '2025-01-02,34.3721,41.0561']);
    expect(placesOf(done)).toEqual(['48.851,2.354 not_stated', qaim]);
    expect(done.report.notes).toContainEqual({ code: 'elsewhere', values: { count: 1 } });
  });
});
