/** Containers as desks send them: merged cells, pages named as workbooks, tables without their shapes, archives in archives, geometries without a name. */
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { placedAsName } from '../../../src/domain/imported/placedAs.ts';
import { daysOf, rowsByLine } from '../../../src/pipeline/cli/importedSummary.ts';
import { textOf } from '../../imports/textOf.ts';
import { expectDone, importBytes, type Done, type ImportBytesOptions } from '../../imports/importBytes.ts';

const open = async (bytes: Uint8Array, options: ImportBytesOptions = {}): Promise<Done> =>
  expectDone(await importBytes(bytes, { acceptGuess: true, ...options }));

/** `column value` of each row in the order of the file. */
function cellsOf({ set: { columns } }: Done, name: string): readonly string[] {
  const column = columns.file.find((each) => each.name === name);
  return rowsByLine(columns).map((row) => (column ? textOf(column.values, row) : '-'));
}

const table = 'date,lat,lon\n2025-01-03,34.4501,41.0512\n2025-01-04,36.335,43.1189\n';

describe('cells merged over several rows', () => {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ['Governorate', 'Date', 'Lat', 'Lon', 'Killed'],
    ['Anbar', '2025-01-03', 34.4501, 41.0512, 5],
    ['', '2025-01-04', 34.37, 41.05, ''],
    ['Ninewa', '2025-01-05', 36.335, 43.1189, 0],
  ]);
  sheet['!merges'] = [
    { s: { r: 1, c: 0 }, e: { r: 2, c: 0 } },
    { s: { r: 1, c: 4 }, e: { r: 2, c: 4 } },
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Data');

  it.each(['xlsx', 'biff8', 'ods'] as const)(
    'are read in each of them, but no figure is counted twice: %s',
    async (bookType) => {
      const done = await open(new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer), {
        name: `a.${bookType === 'biff8' ? 'xls' : bookType}`,
      });
      expect(cellsOf(done, 'Governorate')).toEqual(['Anbar', 'Anbar', 'Ninewa']);
      expect(cellsOf(done, 'Killed')).toEqual(['5', '', '0']);
      expect(done.report.notes).toContainEqual({ code: 'mergedCells', values: { count: 1 } });
    },
  );
});

describe('a page that is named as a workbook', () => {
  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"></head><body><table><tr><td>التاريخ</td><td>خط العرض</td><td>خط الطول</td><td>رمز</td></tr><tr><td>13/04/2025</td><td>34.4501</td><td>41.0512</td><td>007</td></tr></table></body></html>`;
  const windows = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte]),
  );

  it.each([
    ['utf-8', strToU8(page('utf-8'))],
    ['windows-1256', Uint8Array.from(page('windows-1256'), (letter) => windows.get(letter) ?? 63)],
  ])('is read as it is written: %s', async (_, bytes) => {
    const done = await open(bytes, { name: 'a.xls' });
    expect(done.report.columns).toEqual(['التاريخ', 'خط العرض', 'خط الطول', 'رمز']);
    expect([daysOf(done.set.columns, 0)[0], done.set.columns.latitude[0], ...cellsOf(done, 'رمز')]).toEqual([
      '2025-04-13',
      34.4501,
      '007',
    ]);
  });

  it('declares no entities', async () => {
    const bytes = strToU8(
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`,
    );
    expect(await importBytes(bytes, { name: 'a.xls' })).toMatchObject({
      kind: 'failed',
      failure: { code: 'xmlEntities' },
    });
  });
});

/** A dBASE table of texts of 12 letters. */
function dbfOf(names: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const [head, width] = [32 + names.length * 32 + 1, 1 + names.length * 12];
  const bytes = new Uint8Array(head + rows.length * width + 1).fill(32);
  const view = new DataView(bytes.buffer);
  bytes.fill(0, 0, head);
  bytes[0] = 3;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, head, true);
  view.setUint16(10, width, true);
  for (const [index, name] of names.entries()) {
    bytes.set(strToU8(name), 32 + index * 32);
    bytes[32 + index * 32 + 11] = 67;
    bytes[32 + index * 32 + 16] = 12;
  }
  bytes[head - 1] = 13;
  for (const [row, cells] of rows.entries())
    for (const [index, cell] of cells.entries()) bytes.set(strToU8(cell), head + row * width + 1 + index * 12);
  bytes[bytes.length - 1] = 26;
  return bytes;
}

describe('a .dbf alone', () => {
  it('is a table where its own columns say where its rows are', async () => {
    const { set } = await open(dbfOf(['DATE', 'LAT', 'LON'], [['2025-01-03', '34.4501', '41.0512']]), {
      name: 'a.dbf',
    });
    expect([set.columns.rows, set.columns.latitude[0], set.columns.longitude[0]]).toEqual([1, 34.4501, 41.0512]);
  });

  it('is otherwise a part of a shapefile', async () => {
    const outcome = await importBytes(dbfOf(['DATE', 'NAME'], [['2025-01-03', 'x']]), {
      name: 'a.dbf',
      acceptGuess: true,
    });
    expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'shapefilePart' } });
  });
});

describe('an archive', () => {
  const inner = zipSync({ 'in.csv': strToU8(table) });
  const outer = zipSync({ 'inner.zip': inner });

  it('with an archive alone is opened', async () => {
    expect((await open(outer, { name: 'a.zip' })).set.columns.rows).toBe(2);
  });

  it('in an archive in an archive is named', async () => {
    const outcome = await importBytes(zipSync({ 'outer.zip': outer }), { name: 'a.zip' });
    expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'nestedArchive' } });
  });

  it.each([
    ['a.tar', Uint8Array.from({ length: 600 }, (_, at) => 'ustar'.codePointAt(at - 257) ?? 0)],
    ['a.csv.bz2', strToU8('BZh91AY')],
    ['a.csv.xz', Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0)],
  ])('of another kind is named: %s', async (name, bytes) => {
    expect(await importBytes(bytes, { name })).toMatchObject({ kind: 'failed', failure: { code: 'otherArchive' } });
  });
});

it('geometries of a Parquet column that says nothing of them are read, and texts beside them stay', async () => {
  const corners = [41, 34, 42, 34, 42, 35, 41, 35, 41, 34];
  const view = new DataView(new ArrayBuffer(13 + corners.length * 8));
  view.setUint8(0, 1);
  for (const [index, value] of [3, 1, 5].entries()) view.setUint32(1 + index * 4, value, true);
  for (const [index, value] of corners.entries()) view.setFloat64(13 + index * 8, value, true);
  const bytes = new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'date', data: [strToU8('2025-01-03')], type: 'BYTE_ARRAY' },
        { name: 'geom', data: [new Uint8Array(view.buffer)], type: 'BYTE_ARRAY' },
      ],
    }),
  );
  const done = await open(bytes, { name: 'a.parquet' });
  expect([cellsOf(done, 'date'), placedAsName(done.set.columns, 0)]).toEqual([['2025-01-03'], 'governorate']);
});

it('answers of other programs whose objects have a type are read', async () => {
  const chat = {
    name: 'x',
    type: 'public_channel',
    messages: [
      { id: 1, type: 'message', date: '2025-01-03', location_information: { latitude: 34.4501, longitude: 41.0512 } },
    ],
  };
  const { set } = await open(strToU8(JSON.stringify(chat)), { name: 'result.json' });
  expect([set.columns.rows, set.columns.latitude[0], set.columns.longitude[0]]).toEqual([1, 34.4501, 41.0512]);
});
