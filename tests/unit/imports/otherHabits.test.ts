/** Tables as programs and people export them: what is doubtful stays so, and no date is lost. */
import { describe, expect, it } from 'vitest';
import { openEnds, undated } from '../../../src/domain/imported/importedColumns.ts';
import { geoPrecisions } from '../../../src/domain/records/record.ts';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import { expectDone, importText, type Done } from '../../imports/importBytes.ts';
import { textOf } from '../../imports/textOf.ts';

const dayText = (day: number): string =>
  day === undated.earliest || day === undated.latest
    ? '–'
    : day <= openEnds.earliest || day >= openEnds.latest
      ? '..'
      : toIsoDay(day);

/** `line: days lat,lon precision radius low/best/high` in the order of the file. */
function rowsOf({ set: { columns } }: Done): readonly string[] {
  const number = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? '·' : String(Math.round(value * 10) / 10);
  return Array.from({ length: columns.rows }, (_, row) => row)
    .toSorted((a, b) => (columns.row[a] ?? 0) - (columns.row[b] ?? 0))
    .map((row) => {
      const [first, last] = [dayText(columns.earliest[row] ?? 0), dayText(columns.latest[row] ?? 0)];
      const [y, x] = [columns.latitude[row] ?? Number.NaN, columns.longitude[row] ?? Number.NaN];
      return [
        `${columns.row[row] ?? 0}:`,
        first === last ? first : `${first}/${last}`,
        Number.isNaN(x) ? '–' : `${y.toFixed(2)},${x.toFixed(2)}`,
        geoPrecisions[columns.precision[row] ?? 0],
        number(columns.radiusM[row]),
        [columns.low[row], columns.best[row], columns.high[row]].map(number).join('/'),
      ].join(' ');
    });
}

const leftOutOf = ({ report: { skipped } }: Done): readonly string[] =>
  Array.from(
    skipped.row,
    (line, index) => `${line}: ${skipped.reasons[skipped.reason[index] ?? 0] ?? ''} ${textOf(skipped.values, index)}`,
  );

const read = async (text: string, name = 'file.csv'): Promise<Done> =>
  expectDone(await importText(text, { name, acceptGuess: true }));

describe('a table', () => {
  it('with parts of a first and of a last day spans both', async () => {
    const done = await read(
      `Latitude,Longitude,Start Year,Start Month,Start Day,End Year,End Month,End Day,Total Deaths
36.3201,41.8712,2026,1,19,2026,1,21,5
36.5012,40.7423,2026,2,,2026,3,2,
36.6012,40.8423,2026,3,4,2026,3,1,2
`,
    );
    expect(rowsOf(done)).toEqual([
      '2: 2026-01-19/2026-01-21 36.32,41.87 unknown · ·/5/·',
      '3: 2026-02-01/2026-03-02 36.50,40.74 unknown · ·/·/·',
    ]);
    expect(leftOutOf(done)).toEqual(['4: endBeforeStart 2026 > 2026']);
  });

  it('of a form tool takes the date of the question and not the times of filling in', async () => {
    const done = await read(
      `SubmissionDate,start,end,meta-instanceID,incident-incident_date,incident-gps-Latitude,incident-gps-Longitude,incident-gps-Altitude,incident-gps-Accuracy,KEY
2026-01-22T08:00:00.000Z,2026-01-22T07:30:00.000+03:00,2026-01-22T07:50:00.000+03:00,uuid:1,2026-01-19,36.3201,41.8712,500.1,4.9,uuid:1
`,
    );
    expect(rowsOf(done)).toEqual(['2: 2026-01-19 36.32,41.87 unknown 4.9 ·/·/·']);
    expect(done.set.meanings).toEqual({ earliest: 4, latitude: 5, longitude: 6, radius: 8, reported: 0 });
  });

  it('whose years stand first with two digits is not read by days', async () => {
    const done = await read(
      'date,latitude,longitude\n26-01-19,36.32,41.87\n26-01-20,36.5,40.74\n26-02-01,36.6,40.84\n',
    );
    expect(rowsOf(done).map((row) => row.split(' ')[1])).toEqual(['2026-01-19', '2026-01-20', '2026-02-01']);
    expect(done.report.notes).toContainEqual({ code: 'dateOrder', values: { order: 'yearFirst', sample: '26-01-19' } });
    const days = await read('date,latitude,longitude\n13-04-25,36.32,41.87\n27-06-25,36.5,40.74\n');
    expect(rowsOf(days).map((row) => row.split(' ')[1])).toEqual(['2025-04-13', '2025-06-27']);
  });

  it('with a column of geolocation accuracy says how precise its places are', async () => {
    const done = await read(
      `start_date,end_date,latitude,longitude,geolocation_accuracy,civilian_deaths_min,civilian_deaths_max
2017-01-19,2017-01-19,36.3401,43.1301,Neighbourhood/area,5,8
2017-01-20,2017-01-23,35.9501,39.0101,Town,0,2
`,
    );
    expect(rowsOf(done)).toEqual([
      '2: 2017-01-19 36.34,43.13 district · 5/·/8',
      '3: 2017-01-20/2017-01-23 35.95,39.01 settlement · 0/·/2',
    ]);
  });

  it('of Iraq Body Count has its least and largest figure', async () => {
    const done = await read(
      'IBC_code,Start_Date,End_Date,Latitude,Longitude,Minimum,Maximum\nk0001,19/01/2006,25/01/2006,36.3401,43.1301,3,5\n',
    );
    expect(rowsOf(done)).toEqual(['2: 2006-01-19/2006-01-25 36.34,43.13 unknown · 3/·/5']);
  });

  it('in Russian is understood, with its sum', async () => {
    const done = await read(
      'Дата;Широта;Долгота;Погибшие\n19.01.2026;36,3201;41,8712;5\nИтого;;;5\nИсточник: ООН;;;\n',
    );
    expect(rowsOf(done)).toEqual(['2: 2026-01-19 36.32,41.87 unknown · ·/5/·']);
    expect(leftOutOf(done)).toEqual(['3: totalRow Итого', '4: textLine Источник: ООН']);
  });

  it('finds a sum whose word stands in a column of places, and the rule of Markdown', async () => {
    const sums = await read(
      'Governorate,Latitude,Longitude,Families\nNinewa,36.32,41.87,120\nAnbar,33.4,43.3,20\n,,Total,140\n',
    );
    expect(leftOutOf(sums)).toEqual(['4: totalRow Total']);
    const rule = await read(
      '| Date | Lat | Lon |\n|------|:----:|----:|\n| 2026-01-19 | 36.3201 | 41.8712 |\n',
      'a.txt',
    );
    expect(leftOutOf(rule)).toEqual(['2: textLine ------']);
    expect(rowsOf(rule)).toEqual(['3: 2026-01-19 36.32,41.87 unknown · ·/·/·']);
  });
});

describe('the day of an event', () => {
  const daysIn = async (text: string): Promise<readonly (string | undefined)[]> =>
    rowsOf(await read(text)).map((row) => row.split(' ')[1]);

  it('is never one of a birth, and not that of an entry in a database', async () => {
    expect(
      await daysIn(
        'Date of birth,Date of death,Lat,Lon\n01/02/1990,19/01/2026,36.3201,41.8712\n15/03/1985,20/01/2026,36.5,40.7423\n',
      ),
    ).toEqual(['2026-01-19', '2026-01-20']);
    for (const name of ['Date added', 'Created at', 'reported on', 'posted'])
      expect(rowsOf(await read(`${name},Lat,Lon\n2026-02-01,36.3201,41.8712\n`))).toEqual([
        '2: – 36.32,41.87 unknown · ·/·/·',
      ]);
    const { set } = await read('Created at,Lat,Lon\n2026-02-01,36.3201,41.8712\n');
    expect(toIsoDay(set.columns.reported[0] ?? 0)).toBe('2026-02-01');
  });

  it('is taken from the Gregorian column beside one of another calendar', async () => {
    expect(await daysIn('التاريخ الهجري,التاريخ الميلادي,lat,lon\n1447/07/30,19/01/2026,36.3201,41.8712\n')).toEqual([
      '2026-01-19',
    ]);
  });

  it.each([
    [
      'Week,Lat,Lon\nW3,36.3201,41.8712\nW4,36.5012,40.7423\n',
      'W3',
      ['2026-01-12/2026-01-18', '2026-01-19/2026-01-25'],
    ],
    [
      'Month,Lat,Lon\nJan,36.3201,41.8712\nFeb,36.5012,40.7423\n',
      'Jan',
      ['2026-01-01/2026-01-31', '2026-02-01/2026-02-28'],
    ],
  ])('of a week or month without a year is asked for it', async (text, sample, days) => {
    const asked = await importText(text, { name: 'file.csv', acceptGuess: true });
    if (asked.kind !== 'asks') throw new Error(asked.kind);
    expect(asked.question.doubts).toEqual([{ code: 'year', sample, count: 2 }]);
    const mapping = { ...asked.question.guess, year: 2026 };
    const done = expectDone(await importText(text, { name: 'file.csv', mapping }));
    expect(rowsOf(done).map((row) => row.split(' ')[1])).toEqual(days);
  });
});

it.each(['casualties', 'Killed and wounded', 'cumulative deaths', 'deaths per 100k', 'livestock killed'])(
  '%s is not taken for the people killed of a row',
  async (name) => {
    const done = await read(`date,lat,lon,${name}\n2026-01-19,36.3201,41.8712,7\n`);
    expect(done.set.meanings).not.toHaveProperty('best');
  },
);

describe('a column of yes and no', () => {
  it('says which dates are approximate or exact', async () => {
    for (const [name, flags] of [
      ['date approximate', ['Yes', 'No']],
      ['exact date', ['No', 'Yes']],
      ['circa', ['1', '0']],
    ] as const) {
      const done = await read(
        `date,${name},lat,lon\n2026-01-19,${flags[0]},36.3201,41.8712\n2026-01-20,${flags[1]},36.5012,40.7423\n`,
      );
      expect(rowsOf(done).map((row) => row.split(' ')[1])).toEqual(['2026-01-16/2026-01-22', '2026-01-20']);
    }
  });

  it('says which places are', async () => {
    const exact = await read(
      'date,lat,lon,exact location\n2026-01-19,36.3201,41.8712,No\n2026-01-20,36.5012,40.7423,Yes\n',
    );
    expect(rowsOf(exact).map((row) => row.split(' ')[3])).toEqual(['district', 'site']);
    const rough = await read(
      'date,lat,lon,location approximate\n2026-01-19,36.3201,41.8712,TRUE\n2026-01-20,36.5012,40.7423,FALSE\n',
    );
    expect(rowsOf(rough).map((row) => row.split(' ')[3])).toEqual(['district', 'unknown']);
  });
});

it('a column of estimated dates has no exact ones', async () => {
  const done = await read('Estimated date,lat,lon\n2026-01-19,36.3201,41.8712\nJanuary 2026,36.5012,40.7423\n');
  expect(rowsOf(done).map((row) => row.split(' ')[1])).toEqual(['2026-01-16/2026-01-22', '2026-01-01/2026-01-31']);
});

const notesOf = ({ report }: Done): readonly string[] => report.notes.map(({ code }) => code);
const remarksOf = ({ report: { remarks } }: Done): readonly string[] =>
  Array.from(remarks.row, (line, index) => `${line} ${remarks.reasons[remarks.reason[index] ?? 0] ?? ''}`);

describe('a radius', () => {
  it('has the unit of the column beside it', async () => {
    const done = await read(
      'date,lat,lon,radius,unit\n2026-01-19,36.3201,41.8712,5,km\n2026-01-20,36.5012,40.7423,500,m\n',
    );
    expect([...done.set.columns.radiusM]).toEqual([5000, 500]);
    const some = await read(
      'date,lat,lon,radius,unit\n2026-01-19,36.3201,41.8712,5,km\n2026-01-20,36.5012,40.7423,,\n2026-01-21,36.5012,40.7423,5,\n',
    );
    expect([...some.set.columns.radiusM]).toEqual([5000, Number.NaN, Number.NaN]);
    expect(remarksOf(some)).toEqual(['4 unitMissing']);
  });

  it('without any unit is not taken for metres where it can hardly be so, and said', async () => {
    const done = await read('date,lat,lon,radius\n2026-01-19,36.3201,41.8712,5\n2026-01-20,36.5012,40.7423,0\n');
    expect([...done.set.columns.radiusM]).toEqual([Number.NaN, 0]);
    expect(remarksOf(done)).toEqual(['2 unitMissing']);
    const mixed = await read('date,lat,lon,radius\n2026-01-19,36.3201,41.8712,2 km\n2026-01-20,36.5012,40.7423,750\n');
    expect([...mixed.set.columns.radiusM]).toEqual([2000, Number.NaN]);
    const metres = await read('date,lat,lon,radius\n2026-01-19,36.3201,41.8712,500\n2026-01-20,36.5012,40.7423,20\n');
    expect([...metres.set.columns.radiusM]).toEqual([500, 20]);
  });
});

describe('a table of which a part is not read', () => {
  it('says so of a second one beside the first', async () => {
    const done = await read(
      'Date,Lat,Lon,Killed,,Date,Lat,Lon,Killed\n2026-01-19,36.3201,41.8712,5,,2026-02-19,36.4201,41.9712,7\n',
    );
    expect(done.report.notes).toContainEqual({ code: 'sideBySide', values: { name: 'Date' } });
    expect(notesOf(await read('Date,Date,Lat,Lon\n2026-01-19,2026-01-25,36.3201,41.8712\n'))).not.toContain(
      'sideBySide',
    );
  });

  it('says so of figures in a column for each time', async () => {
    const wide = await read('place,lat,lon,Jan-26,Feb-26,Mar-26\nSinjar,36.3201,41.8712,5,3,\n');
    expect(wide.report.notes).toContainEqual({ code: 'wideTable', values: { count: 3, sample: 'Jan-26 … Mar-26' } });
    expect(notesOf(await read('place,lat,lon,2023,2024\nSinjar,36.3201,41.8712,5,1\n'))).toContain('wideTable');
    expect(notesOf(await read('date,lat,lon,killed,2024\n2026-01-19,36.3201,41.8712,5,x\n'))).not.toContain(
      'wideTable',
    );
  });
});

describe('records of JSON', () => {
  it('give their dates and figures from records within', async () => {
    const done = await read(
      JSON.stringify([
        {
          location: { lat: 36.3201, lon: 41.8712 },
          dates: { start: '2026-01-19', end: '2026-01-21' },
          source: { date: '2026-01-25' },
          casualties: { killed: 5 },
        },
        {
          location: { lat: 36.5012, lon: 40.7423 },
          dates: { start: '2026-01-22' },
          casualties: { killed: { min: 2, max: 4 } },
        },
      ]),
      'a.json',
    );
    expect(rowsOf(done)).toEqual([
      '1: 2026-01-19/2026-01-21 36.32,41.87 unknown · ·/5/·',
      '2: 2026-01-22/.. 36.50,40.74 unknown · 2/·/4',
    ]);
    expect(done.report.columns).toContain('casualties.killed.max');
  });

  it('are read where a database names the type of a value', async () => {
    const done = await read(
      '[{"date":{"$date":"2026-01-19T21:30:00Z"},"lat":36.3201,"lon":41.8712,"killed":{"$numberInt":"5"}}]',
      'a.json',
    );
    expect(rowsOf(done)).toEqual(['1: 2026-01-19 36.32,41.87 unknown · ·/5/·']);
  });
});
