/** Files of GIS programs: shapefiles, GeoPackage and FlatGeobuf. The files with rows were written by GDAL; their values are invented. */
import { gunzipSync, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { geoPrecisions } from '../../../src/domain/records/record.ts';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import { encodingOfCpg } from '../../../src/imports/formats/dbfTable.ts';
import { definitionOf, loadProjector } from '../../../src/imports/places/projections.ts';
import { textOf } from '../../imports/textOf.ts';
import { caseFile } from '../../imports/caseFile.ts';
import { expectDone, importBytes, type Done, type ImportBytesOptions } from '../../imports/importBytes.ts';

const twoLayers = caseFile('60b-two-layers.zip');
const geopackage = gunzipSync(caseFile('63b-layers.gpkg.gz'));
const flatgeobuf = caseFile('64b-posts.fgb');

/** Entries of the archive by their names, those that `pick` names alone. */
function partsOf(pick: (name: string) => boolean): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(unzipSync(twoLayers)).filter(([name]) => pick(name)));
}

const posts = partsOf((name) => name.includes('posts'));

const done = async (bytes: Uint8Array, options: ImportBytesOptions): Promise<Done> =>
  expectDone(await importBytes(bytes, { acceptGuess: true, ...options }));

function rowsOf({ set: { columns } }: Done): readonly string[] {
  const name = columns.file.findIndex((each) => each.name === 'name');
  return Array.from({ length: columns.rows }, (_, row) => row)
    .toSorted((a, b) => (columns.row[a] ?? 0) - (columns.row[b] ?? 0))
    .map((row) => {
      const earliest = columns.earliest[row] ?? 0;
      const day = Math.abs(earliest) > 500_000 ? '–' : toIsoDay(earliest);
      const place = `${(columns.latitude[row] ?? 0).toFixed(3)},${(columns.longitude[row] ?? 0).toFixed(3)}`;
      return `${day} ${place} ${geoPrecisions[columns.precision[row] ?? 0] ?? ''} ${textOf(columns.file[name]?.values, row)}`;
    });
}

const notesOf = ({ report }: Done): readonly string[] => report.notes.map(({ code }) => code);
const failureOf = async (bytes: Uint8Array, name: string): Promise<unknown> => {
  const outcome = await importBytes(bytes, { name, acceptGuess: true });
  return outcome.kind === 'failed' ? outcome.failure : outcome.kind;
};

const postRows = [
  '2025-04-13 34.450,40.950 unknown حاجز الباغوز',
  '2025-04-14 36.800,42.100 unknown معبر ربيعة',
  '– 34.460,40.920 unknown البوكمال',
];

describe('a shapefile', () => {
  it('in an archive with several asks which, and is read in its own system and encoding', async () => {
    expect(await importBytes(twoLayers, { name: 'two.zip' })).toMatchObject({
      kind: 'choose',
      what: 'entry',
      choices: [{ name: 'data/areas.shp' }, { name: 'data/posts.shp' }],
    });
    const read = await done(twoLayers, { name: 'two.zip', entry: 'data/posts.shp' });
    expect(rowsOf(read)).toEqual(postRows);
    expect(read.report.notes).toContainEqual({ code: 'projectedFrom', values: { name: 'WGS_1984_UTM_Zone_37N' } });
  });

  it('of areas is no point: each has its radius and counts by area', async () => {
    const { set, report } = await done(twoLayers, { name: 'two.zip', entry: 'data/areas.shp' });
    expect(set.columns.rows).toBe(1);
    expect(set.columns.radiusM[0]).toBeCloseTo(14_440, -1);
    expect(geoPrecisions[set.columns.precision[0] ?? 9]).toBe('district');
    expect(report.notes).toContainEqual({ code: 'areaRows', values: { count: 1 } });
  });

  it('is the only data of its archive, whatever texts lie beside it', async () => {
    for (const name of ['60-shapefile.zip', '61-shapefile-with-txt.zip'])
      expect(await failureOf(caseFile(name), name)).toEqual({ code: 'noFeatures', values: { name: 'posts.shp' } });
    const junk = { 'LICENSE.txt': Uint8Array.of(97), '__MACOSX/data/._posts.shp': Uint8Array.of(1, 2) };
    expect(rowsOf(await done(zipSync({ ...posts, ...junk }), { name: 'a.zip' }))).toEqual(postRows);
  });

  it('without its system is asked about, without its table says so', async () => {
    const bare = zipSync(partsOf((name) => /posts\.(shp|dbf|cpg)$/.test(name)));
    const asks = await importBytes(bare, { name: 'a.zip' });
    expect(asks.kind === 'asks' && asks.question.doubts.map(({ code }) => code)).toContain('system');
    expect(rowsOf(await done(bare, { name: 'a.zip', system: 'EPSG:32637' }))).toEqual(postRows);
    const shapes = await done(zipSync(partsOf((name) => /posts\.(shp|prj)$/.test(name))), { name: 'a.zip' });
    expect(shapes.set.columns.rows).toBe(3);
    expect(notesOf(shapes)).toContain('noAttributes');
  });

  it('whose encoding is not named is read by its letters', async () => {
    const table = posts['data/posts.dbf'] ?? new Uint8Array(0);
    const unnamed: Record<string, Uint8Array> = { ...posts, 'data/posts.dbf': table.with(29, 0) };
    delete unnamed['data/posts.cpg'];
    expect(rowsOf(await done(zipSync(unnamed), { name: 'a.zip' }))).toEqual(postRows);
    expect(encodingOfCpg('ANSI 1256')).toBe('windows-1256');
    expect(encodingOfCpg('65001')).toBe('utf-8');
    expect(encodingOfCpg('ISO 8859-6')).toBe('iso-8859-6');
    expect(encodingOfCpg('no such')).toBeNull();
  });

  it('leaves out deleted records and says where the parts disagree or end early', async () => {
    const table = posts['data/posts.dbf'] ?? new Uint8Array(0);
    const header = new DataView(table.buffer, table.byteOffset).getUint16(8, true);
    const deleted = { ...posts, 'data/posts.dbf': table.with(header, 0x2a) };
    expect(rowsOf(await done(zipSync(deleted), { name: 'a.zip' }))).toEqual(postRows.slice(1));
    const shapes = posts['data/posts.shp'] ?? new Uint8Array(0);
    const short = await done(zipSync({ ...posts, 'data/posts.shp': shapes.subarray(0, shapes.length - 10) }), {
      name: 'a.zip',
    });
    expect(rowsOf(short)).toEqual(postRows.slice(0, 2));
    expect(notesOf(short)).toContain('partsDisagree');
    expect(short.report.rowsRead - short.report.rowsTaken).toBe(1);
  });

  it('has the days and numbers that FoxPro writes in bytes, and says which long texts it keeps elsewhere', async () => {
    const fields: readonly (readonly [name: string, type: string, bytes: number])[] = [
      ['day', 'T', 8],
      ['killed', 'I', 4],
      ['note', 'M', 4],
    ];
    const table = new Uint8Array(33 + 32 * fields.length + 3 * 17);
    const view = new DataView(table.buffer);
    table[0] = 0x30;
    view.setUint32(4, 3, true);
    view.setUint16(8, 33 + 32 * fields.length, true);
    view.setUint16(10, 17, true);
    for (const [index, [name, type, size]] of fields.entries()) {
      table.set(new TextEncoder().encode(name), 32 + index * 32);
      table[32 + index * 32 + 11] = type.charCodeAt(0);
      table[32 + index * 32 + 16] = size;
    }
    table[32 + 32 * fields.length] = 13;
    for (let row = 0; row < 3; row += 1) {
      const at = 33 + 32 * fields.length + row * 17;
      table[at] = 0x20;
      view.setInt32(at + 1, 2_460_779 + row, true);
      view.setInt32(at + 9, 7, true);
    }
    const read = await done(zipSync({ ...posts, 'data/posts.dbf': table }), { name: 'a.zip' });
    const { columns } = read.set;
    expect([...columns.earliest].map(toIsoDay)).toEqual(['2025-04-13', '2025-04-14', '2025-04-15']);
    expect([...columns.best]).toEqual([7, 7, 7]);
    expect(read.report.notes).toContainEqual({ code: 'memosLeft', values: { names: 'note' } });
  });

  it('of which no shape is whole is damaged, and not empty', async () => {
    const shapes = posts['data/posts.shp'] ?? new Uint8Array(0);
    expect(await failureOf(shapes.subarray(0, 110), 'posts.shp')).toEqual({
      code: 'shapefileDamaged',
      values: { name: 'posts.shp' },
    });
  });

  it('of solid bodies is refused by name', async () => {
    const shapes = posts['data/posts.shp'] ?? new Uint8Array(0);
    expect(await failureOf(shapes.with(32, 31), 'posts.shp')).toEqual({
      code: 'multiPatch',
      values: { name: 'posts.shp' },
    });
  });

  it('dropped in parts is named with what to do', async () => {
    expect(await failureOf(caseFile('62-posts.shp'), '62-posts.shp')).toMatchObject({ code: 'noFeatures' });
    for (const name of ['62b-posts.dbf', '62c-posts.prj'])
      expect(await failureOf(caseFile(name), name)).toEqual({ code: 'shapefilePart', values: { name } });
    expect(await failureOf(zipSync(partsOf((name) => name.endsWith('.dbf'))), 'a.zip')).toMatchObject({
      code: 'shapefilePart',
    });
  });

  it('of the old datums of the region is shifted although its definition names no shift', async () => {
    const wkt =
      'PROJCS["Karbala_1979_UTM_Zone_38N",GEOGCS["GCS_Karbala_1979",DATUM["D_Karbala_1979",SPHEROID["Clarke_1880_RGS",6378249.145,293.465]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",45.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
    expect(definitionOf(wkt)).toContain('TOWGS84[70.995,-335.916,262.898,0,0,0,0]');
    const [byText, byCode] = [await loadProjector(wkt), await loadProjector('EPSG:3392')];
    const [x = 0, y = 0] = byText?.(400_000, 3_700_000) ?? [];
    const [codeX = 0, codeY = 0] = byCode?.(400_000, 3_700_000) ?? [];
    expect(Math.abs(x - codeX)).toBeLessThan(1e-5);
    expect(Math.abs(y - codeY)).toBeLessThan(1e-5);
  });
});

describe('a GeoPackage', () => {
  it('asks which layer and reads it in its own system', async () => {
    expect(await importBytes(geopackage, { name: 'a.gpkg' })).toMatchObject({
      kind: 'choose',
      what: 'layer',
      choices: [{ name: 'posts' }, { name: 'areas' }],
    });
    const read = await done(geopackage, { name: 'a.gpkg', sheet: 'posts' });
    expect(rowsOf(read)).toEqual(postRows);
    expect(notesOf(read)).toEqual(expect.arrayContaining(['projectedFrom', 'layer']));
    expect((await done(geopackage, { name: 'a.gpkg', sheet: 'areas' })).set.columns.radiusM[0]).toBeCloseTo(14_440, -1);
  });

  it('packed, or copied without its log, is read as well', async () => {
    expect(rowsOf(await done(caseFile('63b-layers.gpkg.gz'), { name: 'a.gpkg.gz', sheet: 'posts' }))).toEqual(postRows);
    const packed = zipSync({ 'a.gpkg': geopackage, 'readme.txt': Uint8Array.of(97) });
    expect(rowsOf(await done(packed, { name: 'a.zip', sheet: 'posts' }))).toEqual(postRows);
    const logged = geopackage.slice();
    [logged[18], logged[19]] = [2, 2];
    expect(rowsOf(await done(logged, { name: 'a.gpkg', sheet: 'posts' }))).toEqual(postRows);
  });

  it('that is damaged is named', async () => {
    const [name, code] = ['63-posts.gpkg', 'geopackageDamaged'];
    expect(await failureOf(caseFile(name), name)).toEqual({ code, values: { name } });
    expect(await failureOf(geopackage.slice(0, 5000), name)).toEqual({ code, values: { name } });
  });
});

describe('FlatGeobuf', () => {
  it('is read in its own system', async () => {
    const read = await done(flatgeobuf, { name: 'a.fgb' });
    // The index orders the features by their place.
    expect(rowsOf(read).toSorted()).toEqual(postRows.toSorted());
    expect(read.report.notes).toContainEqual({ code: 'projectedFrom', values: { name: 'EPSG:32638' } });
  });

  it('that is damaged is named, one that ends early keeps what it has', async () => {
    const name = '64-posts.fgb';
    expect(await failureOf(caseFile(name), name)).toEqual({ code: 'flatgeobufDamaged', values: { name } });
    const { report, set } = await done(flatgeobuf.slice(0, flatgeobuf.length - 40), { name: 'a.fgb' });
    expect(set.columns.rows).toBe(2);
    expect(report.rowsRead - report.rowsTaken).toBe(1);
  });
});

it('ends every damaged file as a value', async () => {
  const sources = [
    { name: 'a.shp', bytes: posts['data/posts.shp'] ?? new Uint8Array(0), step: 7 },
    { name: 'a.fgb', bytes: flatgeobuf, step: 61 },
    { name: 'a.gpkg', bytes: geopackage, step: 9973 },
  ];
  for (const { name, bytes, step } of sources)
    for (let at = 20; at < bytes.length; at += step)
      for (const damaged of [bytes.slice(0, at), bytes.with(at, (bytes[at] ?? 0) ^ 0xff)]) {
        const { kind } = await importBytes(damaged, { name, acceptGuess: true, sheet: 'posts' });
        expect(['done', 'failed', 'asks', 'nothing', 'choose']).toContain(kind);
      }
});

it('takes no more than the limits allow', async () => {
  const limits = { documentBytes: 150 };
  for (const [name, bytes] of [
    ['a.zip', zipSync(posts)],
    ['a.gpkg', geopackage],
    ['a.fgb', flatgeobuf],
  ] as const)
    expect(await importBytes(bytes, { name, limits })).toMatchObject({
      kind: 'failed',
      failure: { code: 'documentTooLarge' },
    });
  expect(await importBytes(flatgeobuf, { name: 'a.fgb', limits: { rows: 2 } })).toMatchObject({
    kind: 'failed',
    failure: { code: 'tooManyRows' },
  });
});
