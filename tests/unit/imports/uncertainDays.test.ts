/** Columns that say how certain or how long a date is: a day that they leave open is never one certain day without a word. */
import { describe, expect, it } from 'vitest';
import { openEnds } from '../../../src/domain/imported/importedColumns.ts';
import { geoPrecisions } from '../../../src/domain/records/record.ts';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import { expectDone, importText, type Done } from '../../imports/importBytes.ts';
import { textOf } from '../../imports/textOf.ts';

const read = async (text: string): Promise<Done> =>
  expectDone(await importText(text, { name: 'file.csv', acceptGuess: true }));

function inOrder({ set: { columns } }: Done): readonly number[] {
  return Array.from({ length: columns.rows }, (_, row) => row).toSorted(
    (a, b) => (columns.row[a] ?? 0) - (columns.row[b] ?? 0),
  );
}

const dayText = (day: number): string =>
  day <= openEnds.earliest || day >= openEnds.latest ? '..' : toIsoDay(day).slice(2);

function spansOf(done: Done): readonly string[] {
  const { earliest, latest } = done.set.columns;
  return inOrder(done).map((row) => `${dayText(earliest[row] ?? 0)}/${dayText(latest[row] ?? 0)}`);
}

const remarksOf = ({ report: { remarks } }: Done): readonly string[] =>
  Array.from(remarks.reason, (reason, index) => `${remarks.reasons[reason] ?? ''} ${textOf(remarks.values, index)}`);

const table = (column: string, cells: readonly string[]): string =>
  [
    `date,${column},latitude,longitude,type`,
    ...cells.map((cell, row) => `2025-03-10,${cell},34.3${row}85,41.0${row}42,raid`),
  ].join('\n');

describe('the precision of a date', () => {
  const words: readonly (readonly [word: string, span: string])[] = [
    ['day', '25-03-10/25-03-10'],
    ['week', '25-03-04/25-03-16'],
    ['شهر', '25-03-01/25-03-31'],
    ['year', '25-01-01/25-12-31'],
    ['approximate', '25-03-07/25-03-13'],
    ['± 5 days', '25-03-05/25-03-15'],
    ['within 2 weeks', '25-02-24/25-03-24'],
    ['within a fortnight', '25-02-24/25-03-24'],
    ['a few days', '25-03-07/25-03-13'],
    ['D', '25-03-10/25-03-10'],
    ['W', '25-03-04/25-03-16'],
    ['M', '25-03-01/25-03-31'],
    ['Y', '25-01-01/25-12-31'],
  ];

  it.each(['date_precision', 'date precision', 'time_precision', 'date_prec', 'precision of date', 'acled_time_prec'])(
    'in words is read as words in a column %s',
    async (column) => {
      const done = await read(
        table(
          column,
          words.map(([word]) => word),
        ),
      );
      expect(spansOf(done)).toEqual(words.map(([, span]) => span));
      expect(remarksOf(done)).toEqual([]);
    },
  );

  it('that is not known leaves no certain day, and is remarked', async () => {
    for (const [column, cells] of [
      ['time_precision', ['1', '9', '?', '2.0']],
      ['date certainty', ['exact', 'unknown', 'exact day unknown', 'week']],
    ] as const) {
      const done = await read(table(column, cells));
      expect(spansOf(done).slice(0, 3)).toEqual(['25-03-10/25-03-10', '25-03-07/25-03-13', '25-03-07/25-03-13']);
      expect(remarksOf(done)).toEqual([`datePrecisionUnknown ${cells[1]}`, `datePrecisionUnknown ${cells[2]}`]);
    }
  });

  it('of which a cell says nothing leaves the day as it is', async () => {
    expect(spansOf(await read(table('date_precision', ['exact', '', 'n/a', '-'])))).toEqual(
      Array(4).fill('25-03-10/25-03-10'),
    );
  });

  it('of which a cell says nothing beside codes is not known', async () => {
    const done = await read(table('time_precision', ['1', '', '3']));
    expect(spansOf(done)).toEqual(['25-03-10/25-03-10', '25-03-07/25-03-13', '25-03-01/25-03-31']);
    expect(remarksOf(done)).toEqual(['datePrecisionUnknown ']);
  });

  it('by codes that the name of the column explains is read by them', async () => {
    expect(spansOf(await read(table('date precision (1=day; 2=month)', ['1', '2'])))).toEqual([
      '25-03-10/25-03-10',
      '25-03-01/25-03-31',
    ]);
  });

  it('and that of a place are read as words in a file of ACLED', async () => {
    const done = await read(
      `event_date,event_type,latitude,longitude,geo_precision,time_precision,fatalities
1 March 2025,Battles,34.3685,41.0942,Exact location,Day,2
2 March 2025,Battles,34.4512,40.9133,Near (part of region),Week,1
3 March 2025,Battles,34.4801,41.9125,Provincial capital,Month,0
4 March 2025,Battles,34.3721,41.9873,1,2,0
`,
    );
    expect(spansOf(done)).toEqual(['25-03-01/25-03-01', '25-02-24/25-03-08', '25-03-01/25-03-31', '25-03-01/25-03-07']);
    expect(inOrder(done).map((row) => geoPrecisions[done.set.columns.precision[row] ?? 0])).toEqual([
      'site',
      'district',
      'governorate',
      'settlement',
    ]);
    expect(remarksOf(done)).toEqual([]);
  });
});

describe('a duration beside the first day', () => {
  it.each([
    ['Duration (days)', ['10', '1', 'unknown', ''], ['19', '10', '..', '10']],
    ['duration_days', ['2.5', '0', 'ongoing', 'n/a'], ['12', '10', '..', '10']],
    ['Duration', ['3 days', '2 weeks', '5', '2 hours'], ['12', '23', '10', '10']],
    ['المدة بالأيام', ['٣', 'غير معروف', '-', '1'], ['12', '..', '10', '10']],
  ])('%s gives the last day, and none where it is not known', async (column, cells, last) => {
    const done = await read(table(column, cells));
    expect(spansOf(done)).toEqual(last.map((day) => `25-03-10/${day === '..' ? day : `25-03-${day}`}`));
  });

  it('is not added where a column gives the last day', async () => {
    const done = await read(
      'Start date,End date,Duration (days),Latitude,Longitude\n2025-03-01,2025-03-04,10,34.3685,41.0942\n',
    );
    expect(spansOf(done)).toEqual(['25-03-01/25-03-04']);
  });
});
