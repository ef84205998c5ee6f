/** Workbooks of old Excel (XLS) and of OpenDocument (ODS). */
import { write, type WorkBook } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import { textOf } from '../../imports/textOf.ts';
import { caseFile } from '../../imports/caseFile.ts';
import { expectDone, importBytes, type Done, type ImportBytesOptions } from '../../imports/importBytes.ts';

const done = async (bytes: Uint8Array, options: ImportBytesOptions): Promise<Done> =>
  expectDone(await importBytes(bytes, { acceptGuess: true, ...options }));

/** Day serials 45760 and 45761 are 13 and 14 April 2025 in the system of 1900. */
function bookOf(date1904: boolean): WorkBook {
  const day = (serial: number): object => ({ t: 'n', v: serial - (date1904 ? 1462 : 0), z: 'dd/mm/yyyy' });
  const text = (v: string): object => ({ t: 's', v });
  const number = (v: number): object => ({ t: 'n', v });
  const rows = [
    ['date', 'place', 'latitude', 'longitude', 'killed'].map(text),
    [day(45_760), text('الباغوز'), number(34.45), number(40.95), { t: 'n', v: 2, f: '1+1' }],
    [day(45_761), text('ربيعة'), number(36.8), number(42.1), number(0)],
  ];
  const sheet = Object.fromEntries(
    rows.flatMap((row, y) => row.map((cell, x) => [`${'ABCDE'.charAt(x)}${y + 1}`, cell])),
  );
  return {
    SheetNames: ['lists', 'events'],
    Sheets: { lists: { '!ref': 'A1:A1', A1: text('yes') }, events: { '!ref': 'A1:E3', ...sheet } },
    Workbook: {
      WBProps: { date1904 },
      Sheets: [
        { name: 'lists', Hidden: 1 },
        { name: 'events', Hidden: 0 },
      ],
    },
  };
}

const xls = (date1904 = false): Uint8Array =>
  new Uint8Array(write(bookOf(date1904), { type: 'array', bookType: 'biff8' }) as ArrayBuffer);

const cell = (type: string, value: string, more = ''): string =>
  type === 'string'
    ? `<table:table-cell office:value-type="string"${more}><text:p>${value}</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="${type}" office:${type === 'date' ? 'date-' : ''}value="${value}"${more}><text:p>shown</text:p></table:table-cell>`;

/** As LibreOffice writes it, with the empty cells that fill the sheet. */
function ods(rows: readonly string[], mime = 'spreadsheet'): Uint8Array {
  const filled = rows.map(
    (row) => `<table:table-row>${row}<table:table-cell table:number-columns-repeated="16379"/></table:table-row>`,
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="events">${filled.join('')}<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8(`application/vnd.oasis.opendocument.${mime}`),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
    'content.xml': strToU8(content),
  });
}

const odsRows = [
  ['date', 'place', 'latitude', 'longitude', 'killed'].map((name) => cell('string', name)).join(''),
  cell('date', '2025-04-13') +
    cell('string', 'الباغوز') +
    cell('float', '34.45') +
    cell('float', '40.95') +
    cell('float', '2', ' table:formula="of:=1+1"'),
  cell('date', '2025-04-14T23:30:00') +
    cell('string', 'ربيعة') +
    cell('float', '36.8') +
    cell('float', '42.1') +
    cell('float', '0'),
];

function rowsOf({ set: { columns } }: Done): readonly string[] {
  const place = columns.file.findIndex(({ name }) => name === 'place');
  return Array.from({ length: columns.rows }, (_, row) => row)
    .toSorted((a, b) => (columns.row[a] ?? 0) - (columns.row[b] ?? 0))
    .map(
      (row) =>
        `${columns.row[row] ?? 0}: ${toIsoDay(columns.earliest[row] ?? 0)} ${columns.latitude[row] ?? 0},${columns.longitude[row] ?? 0} ${textOf(columns.file[place]?.values, row)}`,
    );
}

const expected = ['2: 2025-04-13 34.45,40.95 الباغوز', '3: 2025-04-14 36.8,42.1 ربيعة'];

describe('a workbook of old Excel', () => {
  it('has its days in both systems, and its hidden sheets are no choice', async () => {
    for (const date1904 of [false, true]) {
      const read = await done(xls(date1904), { name: 'a.xls' });
      expect(rowsOf(read)).toEqual(expected);
      expect(read.report.notes).toContainEqual({ code: 'hiddenSheets', values: { count: 1 } });
      expect(read.report.notes).toContainEqual({ code: 'sheet', values: { name: 'events' } });
    }
  });

  it('that is damaged is named', async () => {
    const failed = { kind: 'failed', failure: { code: 'oldWorkbookDamaged', values: { name: '65-old.xls' } } };
    expect(await importBytes(caseFile('65-old.xls'), { name: '65-old.xls' })).toEqual(failed);
  });
});

describe('an OpenDocument sheet', () => {
  it('has its days, whatever the hour', async () => {
    expect(rowsOf(await done(ods(odsRows), { name: 'a.ods' }))).toEqual(expected);
  });

  it('without a sheet and a text document are named', async () => {
    expect(await importBytes(caseFile('66-table.ods'), { name: '66-table.ods' })).toMatchObject({
      kind: 'failed',
      failure: { code: 'noSheet' },
    });
    expect(await importBytes(ods(odsRows, 'text'), { name: 'a.odt' })).toEqual({
      kind: 'failed',
      failure: { code: 'word', values: { name: 'a.odt' } },
    });
  });

  it('that repeats its cells without end is refused before it is read', async () => {
    const bomb = ods([...odsRows, cell('float', '1', ' table:number-columns-repeated="16384"')]).length;
    expect(bomb).toBeLessThan(10_000);
    const rows = odsRows.join('</table:table-row><table:table-row table:number-rows-repeated="1048576">');
    const many = cell('float', '1', ' table:number-columns-repeated="16384"');
    expect(await importBytes(ods([rows + many]), { name: 'a.ods' })).toMatchObject({
      kind: 'failed',
      failure: { code: 'tooManyCells' },
    });
  });
});

it('ends every damaged workbook as a value', async () => {
  for (const [name, bytes, step] of [
    ['a.xls', xls(), 97],
    ['a.ods', ods(odsRows), 29],
  ] as const)
    for (let at = 8; at < bytes.length; at += step)
      for (const damaged of [bytes.slice(0, at), bytes.with(at, (bytes[at] ?? 0) ^ 0xff)]) {
        const { kind } = await importBytes(damaged, { name, acceptGuess: true });
        expect(['done', 'failed', 'asks', 'nothing', 'choose']).toContain(kind);
      }
});
