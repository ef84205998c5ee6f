/** Files that are broken, or made to do harm, get a clear answer; nothing hangs and nothing is lost without being told. */
import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unguardCell } from '../../../src/domain/imported/guardCell.ts';
import { expectDone, importBytes, importText } from '../../imports/importBytes.ts';
import { acledFile } from '../../imports/acled.ts';

const accept = { acceptGuess: true, name: 'table.csv' } as const;
const header = 'date,lat,lon,note';
const sound = '2026-01-02,34,41,x';

/** What is wrong with each row that was left out. */
async function reasonsOf(
  text: string,
  options = {},
): Promise<readonly (readonly [row: number, reason: string | undefined])[]> {
  const outcome = await importText(text, { ...accept, ...options });
  if (!('report' in outcome)) throw new Error(JSON.stringify(outcome));
  const { skipped } = outcome.report;
  return [...skipped.row].map((row, index) => [row, skipped.reasons[skipped.reason[index] ?? 0]] as const);
}

describe('rows', () => {
  it.each([
    ['a lone cell', '2026-01-02', 'tooFewCells'],
    ['too many cells', `${sound},y`, 'tooManyCells'],
    ['a stray quote', '2026-01-02,34,41,"x"y', 'strayQuote'],
    ['a zero character', '2026-01-02,34,41,x\0y', 'zeroCharacter'],
    ['no date', 'soon,34,41,x', 'dateInvalid'],
    ['a day that is not', '2026-02-30,34,41,x', 'dateInvalid'],
    ['no number', '2026-01-02,north,41,x', 'coordinateInvalid'],
    ['half a place', '2026-01-02,,41,x', 'halfPlace'],
    ['a latitude beyond the pole', '2026-01-02,91,41,x', 'latitudeRange'],
    ['a longitude around the world', '2026-01-02,34,181,x', 'longitudeRange'],
    ['a date without a year', '2 January,34,41,x', 'dateYearMissing'],
    ['a cell of ten megabytes', `2026-01-02,34,41,${'x'.repeat(10_000_000)}`, 'cellTooLong'],
    ['a quoted cell of ten megabytes', `2026-01-02,34,41,"${'x'.repeat(10_000_000)}"`, 'cellTooLong'],
  ])('%s: the row is told, those around it stay', async (_, bad, reason) => {
    expect(await reasonsOf([header, sound, bad, sound, ''].join('\n'))).toEqual([[3, reason]]);
    const outcome = expectDone(await importText([header, sound, bad, sound, ''].join('\n'), accept));
    expect([outcome.report.rowsRead, outcome.report.rowsTaken, [...outcome.set.columns.row]]).toEqual([3, 2, [2, 4]]);
  });

  it('are taken whole or not at all where that was asked for', async () => {
    expect((await importText([header, sound, 'x,x,x,x', ''].join('\n'), { ...accept, strict: true })).kind).toBe(
      'refused',
    );
    expect((await importText([header, sound, ''].join('\n'), { ...accept, strict: true })).kind).toBe('done');
  });

  it('after a quote that is never closed are read again', async () => {
    expect(await reasonsOf([header, '2026-01-02,34,41,"never', sound, sound, ''].join('\n'))).toEqual([
      [2, 'quoteNeverClosed'],
    ]);
    const long = [header, '2026-01-02,34,41,"never', ...Array.from({ length: 300_000 }, () => sound), ''].join('\n');
    expect(await reasonsOf(long)).toEqual([[2, 'quoteNeverClosed']]);
  });

  it('keep line numbers where cells hold line breaks', async () => {
    expect(await reasonsOf([header, '2026-01-02,34,41,"a\nb\r\nc"', 'x,34,41,y', ''].join('\n'))).toEqual([
      [5, 'dateInvalid'],
    ]);
  });
});

describe('every row', () => {
  it('is in the set or in the report, whatever the bytes', async () => {
    const piece = fc.constantFrom(
      '"',
      ',',
      '\n',
      '\r\n',
      'a',
      '34',
      '41',
      '2026-01-02',
      ' ',
      ';',
      '\t',
      'ح',
      '\0',
      '""',
      sound,
      `\n${sound}\n`,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        async (pieces, chunkBytes) => {
          const text = `${header}\n${pieces.join('')}`;
          const outcome = await importText(text, { ...accept, chunkBytes });
          const whole = await importText(text, accept);
          if (!('report' in outcome) || !('report' in whole)) return;
          const { report } = outcome;
          expect(report.rowsRead).toBe(report.rowsTaken + report.skipped.total);
          expect(report.skipped.total).toBe([...report.skipped.counts].reduce((sum, count) => sum + count, 0));
          // Where the chunks are cut makes no difference.
          expect(report).toEqual(whole.report);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of sound rows with any text comes back as it was, without the guards of formulas', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', ',', '\n', 'a', 'ب', ' ', "'", '=', ';', '😀', '\t'),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 50 }),
        async (cells, chunkBytes) => {
          const text = [header, ...cells.map((value) => `2026-01-02,34,41,"${value.replaceAll('"', '""')}"`), ''].join(
            '\r\n',
          );
          const {
            set: { columns },
          } = expectDone(await importText(text, { ...accept, chunkBytes }));
          const notes = columns.file[3]?.values;
          expect(
            Array.from({ length: columns.rows }, (_, row) =>
              notes?.kind === 'coded' ? notes.texts[notes.codes[row] ?? 0] : undefined,
            ),
          ).toEqual(cells.map(unguardCell));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('files', () => {
  const failureOf = async (bytes: Uint8Array, options = {}): Promise<string> => {
    const outcome = await importBytes(bytes, { ...accept, ...options });
    return outcome.kind === 'failed' ? outcome.failure.code : outcome.kind;
  };
  const spaces = new Uint8Array(64_000_000).fill(32);

  it.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['a zip bomb', zipSync({ 'a.csv': [spaces, { level: 9 }] }), 'zipRatio'],
    ['a gzip bomb', gzipSync(strToU8(`${'1'.repeat(5000)},2\n`.repeat(12_000))), 'zipRatio'],
    ['deep JSON', strToU8('['.repeat(100_000)), 'jsonTooDeep'],
    [
      'deep properties',
      strToU8(`{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":${'['.repeat(5000)}`),
      'jsonTooDeep',
    ],
    [
      'an archive within archives',
      zipSync({ 'a.zip.gz': gzipSync(zipSync({ 'b.csv.gz': gzipSync(strToU8('a,b')) })) }),
      'nestedArchive',
    ],
    ['an archive of pictures', zipSync({ 'a.png': strToU8('x') }), 'noDataInArchive'],
    ['half an archive', zipSync({ 'a.csv': strToU8('a,b\n1,2') }).subarray(0, 60), 'zipTruncated'],
    ['half a gzip', gzipSync(strToU8('a,b\n1,2\n'.repeat(1000))).subarray(0, 20), 'gzipDamaged'],
    [
      'XML with entities',
      strToU8(
        '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaa">]><kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>',
      ),
      'xmlEntities',
    ],
    ['broken XML', strToU8('<kml><Document></kml>'), 'xmlDamaged'],
    ['a page', strToU8('<!doctype html><p>x'), 'html'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...new Uint8Array(100)]), 'unknownFormat'],
    ['what says it is Parquet', strToU8(`PAR1${'x'.repeat(100)}PAR1`), 'parquetDamaged'],
    [
      'another reference system',
      strToU8(
        '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}},"features":[]}',
      ),
      'projected',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await failureOf(bytes)).toBe(code);
  });

  it('beyond a limit are refused before they are read', async () => {
    expect(await failureOf(strToU8('a'.repeat(2000)), { limits: { fileBytes: 1000 } })).toBe('fileTooLarge');
    expect(await failureOf(acledFile(50), { limits: { rows: 20 } })).toBe('tooManyRows');
    expect(await failureOf(acledFile(5), { limits: { columns: 20 } })).toBe('tooManyColumns');
    expect(
      await failureOf(zipSync({ 'a.csv': strToU8('a'), 'b.csv': strToU8('b') }), { limits: { archiveEntries: 1 } }),
    ).toBe('zipEntries');
    const line = JSON.stringify({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: Array.from({ length: 50 }, () => [41, 34]) },
    });
    expect(await failureOf(strToU8(line), { limits: { vertices: 40 } })).toBe('tooManyVertices');
  });

  it('whose archive lies about sizes are stopped while they unpack', async () => {
    const bytes = zipSync({ 'a.csv': strToU8('a,b\n'.repeat(100_000)) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 400_000) view.setUint32(at, 4000, true);
    expect(await failureOf(bytes)).toBe('unpackedTooLarge');
  });

  it('with names of object members do nothing but fill columns', async () => {
    const {
      set: { columns },
    } = expectDone(
      await importText(
        '{"type":"Feature","properties":{"__proto__":"x","constructor":"y","date":"2026-01-02"},"geometry":{"type":"Point","coordinates":[41,34]}}',
        { ...accept, name: 'a.json' },
      ),
    );
    expect(columns.file.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'date']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
