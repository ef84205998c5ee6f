/** What a file says against its own places: words beside the coordinates, numbers that changed places, columns that contradict the geometry. */
import { describe, expect, it } from 'vitest';
import { placedAsName } from '../../../src/domain/imported/placedAs.ts';
import { rowsByLine } from '../../../src/pipeline/cli/importedSummary.ts';
import { expectDone, importText, type Done } from '../../imports/importBytes.ts';

const open = async (text: string, name = 'a.csv'): Promise<Done> =>
  expectDone(await importText(text, { name, acceptGuess: true }));
const remarksOf = ({ report: { remarks } }: Done): readonly string[] =>
  Array.from(remarks.row, (row, index) => `${row} ${remarks.reasons[remarks.reason[index] ?? 0] ?? ''}`);
const placesOf = ({ set: { columns } }: Done): readonly string[] =>
  rowsByLine(columns).map(
    (row) => `${Math.round((columns.radiusM[row] ?? 0) * 10) / 10} ${placedAsName(columns, row)}`,
  );

describe('words beside the coordinates of a cell', () => {
  it.each([
    ['5 km N of 34.4512, 40.9133', '5000 district', true],
    ['10 miles west of 34.4512, 40.9133', '16093.4 district', true],
    ['على بعد 5 كم من 34.4512، 40.9133', '5000 district', true],
    ['from 34.4512, 40.9133', 'NaN district', true],
    ['Hill 110 34.4512, 40.9133', 'NaN district', true],
    ['34.4512, 40.9133 (burnt house)', 'NaN district', true],
    ['34.4512, 40.9133 (centre of district)', 'NaN district', false],
    ['34.4512, 40.9133 (governorate centre)', 'NaN governorate', false],
    ['34°27\'04"N 40°54\'48"E (مركز القضاء)', 'NaN district', false],
    ['34.4512, 40.9133 (village centre)', 'NaN settlement', false],
    ['~34.4512, ~40.9133', 'NaN district', false],
    ['in the vicinity of 34.4512, 40.9133', 'NaN district', false],
    ['ivo 38S KB 12345 67890', '0.7 district', false],
    ['34.4512, 40.9133 ± 2 km', '2000 settlement', false],
    ['34.4512, 40.9133 (radius 500 m)', '500 settlement', false],
    ['within 3 km of 34.4512, 40.9133', '3000 settlement', false],
    ['38S KB 12345 67890 ± 2 km', '2000 settlement', false],
    ['34.4512, 40.9133 (exact)', 'NaN not_stated', false],
    ['34.4512, 40.9133 WGS84', 'NaN not_stated', false],
    ['خط العرض 34.4512 خط الطول 40.9133', 'NaN not_stated', false],
  ])('%s', async (cell, place, isNoted) => {
    const done = await open(`Date;Coordinates\n2025-03-01;"${cell.replaceAll('"', '""')}"\n2025-03-02;34.5, 41.25\n`);
    expect([placesOf(done)[0], remarksOf(done)]).toEqual([place, isNoted ? ['2 placeNoted'] : []]);
  });

  it.each(['not 34.6525, 41.2631', 'ليس 34.6525، 41.2631'])('leaves out %s', async (cell) => {
    const { report } = await open(`Date;Coordinates\n2025-03-01;34.4512, 40.9133\n2025-03-02;${cell}\n`);
    expect([report.rowsTaken, Array.from(report.skipped.row)]).toEqual([1, [3]]);
  });
});

describe('rows with latitude and longitude exchanged', () => {
  const rowsOf = (swapped: readonly number[], count: number): string =>
    `date,latitude,longitude\n${Array.from({ length: count }, (_, row) => {
      const [y, x] = [34.311 + row * 0.021, 41.013 + row * 0.033].map((degrees) => degrees.toFixed(4));
      return `2025-03-01,${(swapped.includes(row) ? [x, y] : [y, x]).join(',')}\n`;
    }).join('')}`;

  it.each([
    [[2, 5, 8], 10],
    [[1], 3],
    [[2], 4],
  ] as const)('names rows %j of %i', async (swapped, count) => {
    const done = await open(rowsOf(swapped, count));
    expect(remarksOf(done)).toEqual(swapped.map((row) => `${row + 2} perhapsSwapped`));
    expect(done.report.notes).toContainEqual({ code: 'perhapsSwapped', values: { count: swapped.length } });
  });

  it('says nothing of a file of two countries', async () => {
    const done = await open(
      'date,latitude,longitude\n2025-03-01,34.45,40.91\n2025-03-01,36.34,43.13\n2025-03-01,33.31,44.36\n' +
        '2025-03-01,39.93,32.85\n2025-03-01,41.01,28.97\n2025-03-01,36.88,30.7\n',
    );
    expect([remarksOf(done), done.report.notes.map(({ code }) => code)]).toEqual([
      [],
      expect.not.arrayContaining(['perhapsSwapped']),
    ]);
  });
});

it.each([
  ['start;end;_Location GPS_latitude;_Location GPS_longitude;_Location GPS_altitude;_Location GPS_precision', ';182.1'],
  ['date;date to;site_GPS_latitude;site_GPS_longitude;site_GPS_precision', ''],
  ['date;date to;place_latitude;place_longitude;place_altitude;place_precision', ';182.1'],
])('reads the metres of a receiver in %s', async (header, altitude) => {
  const row = (metres: string): string => `2025-03-01;2025-03-01;34.3685;41.0942${altitude};${metres}\n`;
  const done = await open(`${header}\n${row('4.9')}${row('12')}${row('3')}`);
  expect(placesOf(done)).toEqual(['4.9 settlement', '12 settlement', '3 settlement']);
  expect(remarksOf(done)).toEqual([]);
});

it.each([
  ['GPS quality', ['High', 'Low', 'Village centroid'], ['NaN site', 'NaN district', 'NaN district']],
  ['GPS quality', ['4', '7', '9'], ['NaN not_stated', 'NaN not_stated', 'NaN not_stated']],
  ['site quality', ['Low', 'Low', 'High'], ['NaN not_stated', 'NaN not_stated', 'NaN not_stated']],
])('reads %s of %j', async (name, cells, places) => {
  const rows = cells.map((cell, row) => `2025-03-0${row + 1},34.3685,41.0942,${cell}\n`);
  const done = await open(`date,latitude,longitude,${name}\n${rows.join('')}`);
  expect([placesOf(done), remarksOf(done)]).toEqual([places, []]);
});

it('takes a precision beside other coordinates for a code', async () => {
  const done = await open('date,geo_latitude,geo_longitude,geo_precision\n2025-03-01,34.3685,41.0942,3\n');
  expect(placesOf(done)[0]).toMatch(/^NaN /);
});

const collection = (coordinates: readonly [number, number], [latitude, longitude]: readonly [number, number]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { date: '2025-03-01', lat: latitude, lon: longitude },
        geometry: { type: 'Point', coordinates },
      },
    ],
  });

describe('columns of degrees beside a geometry', () => {
  it('asks for the system of a geometry in metres, and draws it in that system', async () => {
    const text = collection([4574585.5, 4078390.6], [34.3685, 41.0942]);
    const asked = await importText(text, { name: 'a.geojson', acceptGuess: true });
    if (asked.kind !== 'asks') throw new Error(asked.kind);
    expect(asked.question.doubts.map(({ code }) => code)).toEqual(['system']);
    const done = expectDone(await importText(text, { name: 'a.geojson', acceptGuess: true, system: 'EPSG:3857' }));
    expect(remarksOf(done)).toEqual([]);
    expect(done.set.columns.latitude[0]).toBeCloseTo(34.3685, 4);
  });

  it.each([
    [[33.3, 44.4], ['1 columnsDisagree']],
    [[34.4237, 41.1121], []],
    [[34.4, 41.1], []],
    [[0, 0], []],
  ] as const)('compares %j', async (written, remarks) => {
    const done = await open(collection([41.1123, 34.4231], written), 'a.geojson');
    expect([remarksOf(done), done.set.columns.latitude[0]]).toEqual([remarks, 34.4231]);
  });
});
