/** Small files of the kinds that reach a desk, each with what an analyst would call right. */
import { describe, expect, it } from 'vitest';
import { createCrossFilter } from '../../../src/domain/imported/crossFilter.ts';
import { openEnds, undated } from '../../../src/domain/imported/importedColumns.ts';
import { geoPrecisions } from '../../../src/domain/records/record.ts';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import type { ImportOutcome } from '../../../src/imports/importOutcome.ts';
import { cellOf } from '../../../src/ui/drawer/table/rowCells.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { caseFile } from '../../imports/caseFile.ts';
import { expectDone, importBytes, type Done, type ImportBytesOptions } from '../../imports/importBytes.ts';

const open = (name: string, options: ImportBytesOptions = {}): Promise<ImportOutcome> =>
  importBytes(caseFile(name), { name, acceptGuess: true, ...options });

function dayText(day: number): string {
  if (day === undated.earliest || day === undated.latest) return '–';
  if (day <= openEnds.earliest || day >= openEnds.latest) return '..';
  return toIsoDay(day);
}

/** `line: first/last latitude,longitude precision`, in the order of the file. */
function rowsOf({ set: { columns } }: Done): readonly string[] {
  return Array.from({ length: columns.rows }, (_, row) => row)
    .toSorted((a, b) => (columns.row[a] ?? 0) - (columns.row[b] ?? 0))
    .map((row) => {
      const [first, last] = [dayText(columns.earliest[row] ?? 0), dayText(columns.latest[row] ?? 0)];
      const [y, x] = [columns.latitude[row] ?? Number.NaN, columns.longitude[row] ?? Number.NaN];
      const place = Number.isNaN(x) ? '–' : `${y.toFixed(2)},${x.toFixed(2)}`;
      const days = first === last ? first : `${first}/${last}`;
      return `${columns.row[row] ?? 0}: ${days} ${place} ${geoPrecisions[columns.precision[row] ?? 0] ?? ''}`;
    });
}

const codesOf = ({ report }: Done): readonly string[] => report.notes.map(({ code }) => code);
const rows = (days: readonly string[], places: readonly string[], from = 2): readonly string[] =>
  days.map((day, index) => `${index + from}: ${day} ${places[index] ?? places[0] ?? ''}`);

describe('dates', () => {
  it.each([
    ['01-rlm-dates.csv', ['2025-04-13', '2025-06-27']],
    ['03-arabic-long-dates.csv', ['2025-04-13', '2025-04-14', '2025-04-15', '2025-04-16', '2025-04-17', '2025-04-18']],
    ['20b-date14.csv', ['2025-04-13', '2025-04-14']],
    ['21b-three-columns.csv', ['2025-04-13', '2025-04-14']],
    ['25c-time-words.csv', ['2025-04-13', '2025-04-27']],
    ['25d-turkish.csv', ['2025-04-13', '2025-05-05', '2025-04-13']],
    [
      '25-fuzzy-dates.csv',
      [
        '2025-04-01/2025-04-30',
        '2025-04-01/2025-04-10',
        '2025-04-13/2025-04-15',
        '2025-04-13/2025-04-15',
        '2025-04-07/2025-04-13',
        '2025-04-01/2025-06-30',
        '2025-04-01/2025-04-30',
        '2025-04-13',
        '2025-04-13',
        '2025-04-13',
      ],
    ],
    [
      '27-date-ranges.csv',
      [
        '2025-04-13/2025-04-15',
        '2025-04-13/2025-04-20',
        '2025-04-10/2025-04-16',
        '2025-04-10/2025-04-16',
        '2025-04-13/2025-04-30',
        '2025-04-13/2025-04-15',
        '2025-04-13/2025-04-15',
        '2025-04-13/2025-04-14',
        '2025-04-13/2025-04-15',
        '2025-04-13/2025-04-15',
        '2025-04-10/2025-07-03',
      ],
    ],
    ['29b-open-end.csv', ['2024-05-01/..', '../2025-02-01', '2024-05-01/..', '2024-05-01/..', '2024-05-01/..']],
    ['22-acled-aggregated.csv', ['2025-04-12/2025-04-18', '2025-04-19/2025-04-25']],
    ['26-acled-trimmed.csv', ['2025-04-13', '2025-04-11/2025-04-17', '2025-04-01/2025-04-30']],
  ])('%s', async (name, days) => {
    const done = expectDone(await open(name));
    expect(rowsOf(done).map((text) => text.split(' ')[1])).toEqual(days);
    expect(done.report.skipped.total).toBe(0);
  });

  it.each([
    [
      '45-timespan.kml',
      ['2024-05-01/..', '../2025-02-01', '2025-01-01/2025-12-31', '2025-03-01/2025-04-30', '2025-04-13', '–'],
    ],
    ['45b-unix.kml', ['2025-04-13']],
    ['50-multiday.gpx', ['2025-04-13/2025-04-23', '2025-04-14']],
    ['36-ucdp-api.json', ['2025-04-13', '2025-04-14/2025-04-16']],
  ])('%s', async (name, days) => {
    const told = rowsOf(expectDone(await open(name))).map((text) => text.split(' ')[1]);
    expect(told.map((text) => (text === '–/–' ? '–' : text))).toEqual(days);
  });

  it('of another calendar are asked about, and then keep a day of doubt on either side', async () => {
    const asked = await open('04-hijri.csv');
    if (asked.kind !== 'asks') throw new Error(asked.kind);
    expect(asked.question.doubts).toEqual([{ code: 'calendar', sample: '15/10/1446', count: 2 }]);
    const told = async (calendar: 'islamic' | 'gregorian') =>
      rowsOf(expectDone(await open('04-hijri.csv', { mapping: { ...asked.question.guess, calendar } }))).map(
        (text) => text.split(' ')[1],
      );
    expect(await told('islamic')).toEqual(['2025-04-12/2025-04-14', '2025-04-13/2025-04-15', '2025-04-14/2025-04-16']);
    // The row that names its calendar needs no answer.
    expect((await told('gregorian'))[2]).toBe('2025-04-14/2025-04-16');
  });
});

describe('places', () => {
  const site = ['35.33,40.15 unknown', '34.45,40.91 unknown'];
  it.each([
    ['06-arabic-decimals.csv', site],
    ['06c-arabic-sep.csv', site.slice(0, 1)],
    ['07-comma-mixed.csv', [...site, '35.10,40.20 unknown']],
    ['15-wkt.csv', [...site, '35.03,40.07 district']],
    ['16-dms.csv', ['35.34,40.15 unknown', '34.45,40.92 unknown', '35.33,40.15 unknown', '35.34,40.15 unknown']],
    ['17-mgrs.csv', ['35.34,40.15 unknown', '34.45,40.91 unknown']],
    ['18-utm.csv', ['35.34,40.15 unknown', '34.45,40.91 unknown']],
    ['19-latlon-one.csv', site],
    ['22-acled-aggregated.csv', ['32.58,41.95 governorate', '35.10,40.40 governorate']],
    ['26-acled-trimmed.csv', ['35.33,40.15 settlement', '35.10,40.43 district', '34.37,41.09 governorate']],
    ['30-crs-old-4326.geojson', site.slice(0, 1)],
    ['30c-crs-wgs84.geojson', site.slice(0, 1)],
    ['31-crs-32637-after.geojson', ['35.34,40.15 unknown']],
    ['31b-crs-3857.geojson', ['35.35,40.15 unknown']],
    ['31d-crs-code.geojson', ['35.35,40.15 unknown']],
    ['34-topo.json', site.slice(0, 1)],
    ['35-esri.json', site.slice(0, 1)],
    ['38-nested-coll.geojson', site.slice(0, 1)],
    ['41b-linked-parts.kmz', site],
    ['42-xsi.kml', site.slice(0, 1)],
    ['43-prefixed.kml', site.slice(0, 1)],
    ['44-nbsp.kml', site],
    ['44b-amp.kml', site],
    ['44c-control.kml', site],
    ['82-geometry-type.parquet', site],
    ['84-utm-projjson-noid.parquet', ['35.34,40.15 unknown', '34.45,40.91 unknown']],
  ])('%s', async (name, places) => {
    const done = expectDone(await open(name));
    expect(rowsOf(done).map((text) => text.split(' ').slice(2).join(' '))).toEqual(places);
    expect(done.report.skipped.total).toBe(0);
  });

  it('that have changed places are offered for exchange', async () => {
    for (const name of ['29-swapped-columns.csv', '32-swapped.geojson']) {
      const asked = await importBytes(caseFile(name), { name });
      if (asked.kind !== 'asks') throw new Error(asked.kind);
      expect(asked.question.doubts.map(({ code, count }) => [code, count])).toEqual([['swapped', 2]]);
      const done = expectDone(await open(name, { mapping: { ...asked.question.guess, swapped: true } }));
      expect(rowsOf(done).map((text) => text.split(' ')[2])).toEqual(['35.33,40.15', '34.45,40.91']);
    }
  });

  it('of a file that is only a link are named with what to do', async () => {
    expect(await open('41-networklink.kml')).toEqual({
      kind: 'failed',
      failure: { code: 'networkLink', values: { address: 'https://example.org/maps/d/kml?mid=abc' } },
    });
  });
});

describe('rows', () => {
  it.each([
    [
      '08-title-row.csv',
      rows(['2025-04-13', '2025-04-14'], ['35.33,40.15 unknown', '34.45,40.91 unknown'], 4),
      'headerRow',
    ],
    [
      '08b-title-padded.csv',
      rows(['2025-04-13', '2025-04-14'], ['35.33,40.15 unknown', '34.45,40.91 unknown'], 4),
      'headerRow',
    ],
    ['09-hxl.csv', rows(['2025-04-13', '2025-04-14'], ['35.33,40.15 unknown', '34.45,40.91 unknown'], 3), 'tagsRow'],
    [
      '71-xlsx-title.xlsx',
      rows(['2025-04-13', '2025-04-14'], ['35.33,40.15 unknown', '34.45,40.91 unknown'], 4),
      'headerRow',
    ],
    ['70-xlsx-1904.xlsx', rows(['2025-04-13'], ['35.33,40.15 unknown']), 'sheet'],
    ['72-xlsx-hidden-sheet.xlsx', rows(['2025-04-13'], ['35.33,40.15 unknown']), 'hiddenSheets'],
    ['77-zip64.xlsx', rows(['2025-04-13'], ['35.33,40.15 unknown']), 'sheet'],
    [
      '24-backslash.csv',
      rows(['2025-04-13', '2025-04-14'], ['35.33,40.15 unknown', '34.45,40.91 unknown']),
      'backslashQuotes',
    ],
    [
      '10-ragged.csv',
      rows(
        ['2025-04-13', '2025-04-14', '2025-04-15'],
        ['35.33,40.15 unknown', '34.45,40.91 unknown', '35.10,40.20 unknown'],
      ),
      'shortRows',
    ],
  ])('%s', async (name, expected, note) => {
    const done = expectDone(await open(name));
    expect(rowsOf(done)).toEqual(expected);
    expect(codesOf(done)).toContain(note);
  });

  it('of totals are asked about, left out unless they are kept, and listed', async () => {
    for (const name of ['13-totals.csv', '76-xlsx-totals.xlsx']) {
      const asked = await importBytes(caseFile(name), { name });
      if (asked.kind !== 'asks') throw new Error(asked.kind);
      expect(asked.question.doubts).toEqual([{ code: 'totals', sample: 'Total', count: 1 }]);
      const { report } = expectDone(await open(name));
      expect([report.rowsTaken, report.skipped.reasons[report.skipped.reason[0] ?? 0]]).toEqual([2, 'totalRow']);
      const kept = expectDone(await open(name, { mapping: { ...asked.question.guess, totals: 'keep' } }));
      expect(kept.report.rowsTaken).toBe(3);
    }
  });

  it('without a row of names are asked about, with a guess by what stands in the columns', async () => {
    const asked = await open('20-gdelt.export.CSV');
    if (asked.kind !== 'asks') throw new Error(asked.kind);
    expect(asked.question.doubts.map(({ code }) => code)).toEqual(['noHeader']);
    const done = expectDone(await open('20-gdelt.export.CSV', { mapping: asked.question.guess }));
    expect(rowsOf(done).map((text) => text.split(' ')[1])).toEqual(['2025-04-13', '2025-04-14', '2025-04-15']);
  });

  it('of folders have the folders as a column', async () => {
    const { set } = expectDone(await open('40-folders.kml'));
    expect(set.columns.category.texts).toEqual(['', 'Checkpoints', 'Strikes / April 2025']);
  });

  it('with figures in thousands and figures that are spans', async () => {
    const { set } = expectDone(await open('14-thousands.csv'));
    expect([...set.columns.best]).toEqual([1250, 2100, 12]);
  });
});

describe('spans without an end', () => {
  it('are possible in every week from their start, certain in none, and do not stretch the axis', async () => {
    const { set } = expectDone(await open('29b-open-end.csv'));
    const cross = createCrossFilter(set.columns, { from: -Infinity, to: Infinity });
    const { week } = cross.counts();
    expect(cross.weekAxis.weeks).toBeLessThan(60);
    expect([...week.certain].some((count) => count > 0)).toBe(false);
    expect([week.possible[0], week.possible.at(-1)]).toEqual([5, 5]);
    const cell = (row: number) => cellOf(set.columns, 'date', row, wordsIn('en'));
    expect([cell(0), cell(1)]).toEqual(['until 1 Feb 2025, start open', 'from 1 May 2024, end open']);
  });
});
