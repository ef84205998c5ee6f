/** From the bytes of a file to its own columns, whatever its format. Archives are opened; a file within is read as if it had been dropped itself. */
import { encodingDeclared, guessOldEncoding, NotUtf8, toUtf8, type TextEncoding } from './bytes/encoding.ts';
import type { SetKind } from './columns/mapping.ts';
import { dataName } from '../formats/dataName.ts';
import { encodingOfMark } from '../formats/encodingOfMark.ts';
import { isForeignKind, isSnapshotKind, type DataKind, type FileKind } from '../formats/fileKind.ts';
import { headBytes, kindOfEntries, sniffHead } from '../formats/sniff.ts';
import { gunzipSource } from '../formats/gunzip.ts';
import { readCsv } from './formats/readCsv.ts';
import { readJson, readNdjson } from './formats/readGeojson.ts';
import type { LinkedParts } from './formats/readMarkup.ts';
import type { ShapefileParts } from './formats/readShapefile.ts';
import { readZipEntries, sourceOfEntry, type ZipEntry } from '../formats/zip.ts';
import { headOf, type ByteSource } from '../formats/byteSource.ts';
import { ImportStop } from './importStop.ts';
import type { ImportLimits } from './limits.ts';
import type { ImportNote } from './report.ts';
import { chooseByName, choiceAmong, isLibraryKind, readByLibrary, readParts } from './readByLibrary.ts';
import type { ReadContext, TableChoice, TableRead } from './tableRead.ts';
import type { RawTable } from './table/rawTable.ts';

const setKinds: Readonly<Record<TextFormat | 'parquet', SetKind>> = {
  parquet: 'parquet',
  kml: 'kml',
  gpx: 'gpx',
  gml: 'geojson',
  georss: 'geojson',
  osm: 'geojson',
  geojson: 'geojson',
  ndjson: 'geojson',
  topojson: 'geojson',
  esriJson: 'geojson',
  table: 'table',
};

type TextFormat = Extract<
  DataKind,
  'kml' | 'gpx' | 'gml' | 'georss' | 'osm' | 'geojson' | 'ndjson' | 'topojson' | 'esriJson' | 'table'
>;

function isTextFormat(kind: FileKind): kind is TextFormat {
  return kind !== 'parquet' && Object.hasOwn(setKinds, kind);
}

async function readText(
  source: ByteSource,
  format: TextFormat,
  encoding: TextEncoding,
  { limits, onRows, options, linked, range }: ReadContext,
): Promise<RawTable> {
  const chunks = toUtf8(source.open(), encoding);
  if (format === 'table')
    return readCsv(chunks, limits, onRows, {
      headerRow: options.headerRow,
      rest: range && encoding === 'utf-8' ? { ...range, source } : undefined,
    });
  if (format === 'geojson' || format === 'topojson' || format === 'esriJson')
    return readJson(source, format, encoding, limits, onRows, options.system);
  if (format === 'ndjson') return readNdjson(chunks, limits, onRows);
  if (format === 'gml' || format === 'georss' || format === 'osm') {
    const { readXmlFeatures } = await import('./formats/readXmlFeatures.ts');
    return readXmlFeatures(chunks, format, source.name, limits, onRows, options.system);
  }
  const { readMarkup } = await import('./formats/readMarkup.ts');
  return readMarkup(chunks, format, limits, onRows, source.name, linked);
}

/** Begins again in an older encoding where the text turns out not to be UTF-8. */
async function readAsText(
  source: ByteSource,
  head: Uint8Array,
  format: TextFormat,
  context: ReadContext,
): Promise<TableRead> {
  const made = (table: RawTable, encoding: TextEncoding, notes: readonly ImportNote[]): TableRead => ({
    kind: 'table',
    setKind: setKinds[format],
    table,
    encoding,
    notes,
  });
  const marked = context.options.encoding ?? encodingOfMark(head) ?? 'utf-8';
  try {
    return made(await readText(source, format, marked, context), marked, []);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
  }
  const encoding =
    context.options.encoding === 'utf-8'
      ? 'utf-8-damaged'
      : (encodingDeclared(head) ?? (await guessOldEncoding(source)));
  return made(await readText(source, format, encoding, context), encoding, [
    encoding === 'utf-8-damaged'
      ? { code: 'damagedLetters', values: {} }
      : { code: 'encodingGuessed', values: { encoding } },
  ]);
}

async function readBook(
  source: ByteSource,
  entries: readonly ZipEntry[],
  context: ReadContext,
): Promise<TableRead | TableChoice> {
  const { listSheets, readWorkbook } = await import('./formats/readWorkbook.ts');
  const sheets = await listSheets(source, entries, context.limits);
  if (sheets.length === 0) throw new ImportStop('noSheet');
  const chosen = chooseByName(sheets, context.options.sheet);
  if (!chosen) return choiceAmong('sheet', sheets);
  const count = sheets.filter(({ hidden }) => hidden).length;
  return {
    kind: 'table',
    setKind: 'workbook',
    table: await readWorkbook(source, entries, chosen, context.limits, context.onRows, context.options.headerRow),
    encoding: null,
    notes: count > 0 ? [{ code: 'hiddenSheets', values: { count } }] : [],
  };
}

const stemOf = (name: string): string => name.replace(/\.shp$/i, '').toLowerCase();

/** Entries that hold data. What a Macintosh or a system adds to an archive is none, nor are the texts beside a shapefile or the licence beside a table. */
function dataAmong(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const found = entries.filter(
    ({ name, unpacked }) => unpacked > 0 && dataName.test(name) && !/(^|\/)(__MACOSX\/|\.|readme)/i.test(name),
  );
  const stems = found.filter(({ name }) => /\.shp$/i.test(name)).map(({ name }) => `${stemOf(name)}.`);
  const own = found.filter(
    ({ name }) => /\.shp$/i.test(name) || !stems.some((stem) => name.toLowerCase().startsWith(stem)),
  );
  const tables = own.filter(({ name }) => !/\.(?:txt|xml)$/i.test(name));
  if (tables.length > 0) return tables;
  const packed = entries.filter(({ name, unpacked }) => unpacked > 0 && /\.zip$/i.test(name));
  return own.length > 0 ? own : packed;
}

/** A shapefile with the parts of the same name beside it. */
function partsOf(
  source: ByteSource,
  entries: readonly ZipEntry[],
  { name }: ZipEntry,
  limits: ImportLimits,
): ShapefileParts {
  const part = (ending: string): ByteSource | undefined => {
    const entry = entries.find((each) => each.name.toLowerCase() === `${stemOf(name)}.${ending}`);
    return entry && sourceOfEntry(source, entry, limits);
  };
  const shp = part('shp');
  if (!shp) throw new ImportStop('shapefilePart', { name });
  return { shp, dbf: part('dbf'), prj: part('prj'), cpg: part('cpg') };
}

/** Throws where the kind is known and not read. */
function refuse(kind: FileKind, { name }: ByteSource): void {
  if (isForeignKind(kind)) throw new ImportStop(kind, { name });
  if (kind === 'pdf' || kind === 'presentation' || kind === 'tiles') throw new ImportStop(kind, { name });
  if (isSnapshotKind(kind) && kind !== 'markdown') throw new ImportStop('image', { name });
}

async function readArchive(source: ByteSource, depth: number, context: ReadContext): Promise<TableRead | TableChoice> {
  if (depth > 1) throw new ImportStop('nestedArchive');
  const entries = await readZipEntries(source, context.limits);
  const kind = kindOfEntries(entries.map(({ name }) => name));
  if (kind === 'workbook') return readBook(source, entries, context);
  if (kind === 'openDocument') return readByLibrary(source, kind, context);
  refuse(kind, source);
  const found = dataAmong(entries);
  // A KMZ has its document first; the rest are pictures and documents that it refers to.
  const candidates =
    found.some(({ name }) => /\.kml$/i.test(name)) && /\.kmz$/i.test(source.name)
      ? found.filter(({ name }) => /\.kml$/i.test(name)).slice(0, 1)
      : found;
  const chosen =
    candidates.length === 1 ? candidates[0] : candidates.find(({ name }) => name === context.options.entry);
  if (candidates.length === 0) {
    const part = entries.find(({ name }) => /\.(?:dbf|shx)$/i.test(name));
    throw part
      ? new ImportStop('shapefilePart', { name: part.name })
      : new ImportStop('noDataInArchive', { entries: entries.length });
  }
  if (!chosen)
    return {
      kind: 'choose',
      what: 'entry',
      choices: candidates.map(({ name, unpacked }) => ({ name, bytes: unpacked })),
    };
  const parts = entries.filter(({ name }) => /\.kml$/i.test(name) && name !== chosen.name);
  const linked: LinkedParts = new Map(
    parts.map(({ name }) => [
      name,
      () => sourceOfEntry(source, entries.find((each) => each.name === name) ?? chosen, context.limits).open(),
    ]),
  );
  const read = /\.shp$/i.test(chosen.name)
    ? await readParts(partsOf(source, entries, chosen, context.limits), context)
    : await readSource(sourceOfEntry(source, chosen, context.limits), depth + 1, { ...context, linked });
  return read.kind === 'table'
    ? { ...read, notes: [{ code: 'archiveEntry', values: { name: chosen.name } }, ...read.notes] }
    : read;
}

async function readSource(source: ByteSource, depth: number, context: ReadContext): Promise<TableRead | TableChoice> {
  const head = await headOf(source.open(), headBytes);
  if (head.length === 0) throw new ImportStop('empty');
  const format = sniffHead(head, source.name);
  if (format === 'zip') return readArchive(source, depth, context);
  if (format === 'gzip') {
    if (depth > 1) throw new ImportStop('nestedArchive');
    return readSource(await gunzipSource(source, context.limits), depth + 1, context);
  }
  if (format === 'parquet') {
    const { readParquet } = await import('./formats/readParquet.ts');
    return {
      kind: 'table',
      setKind: 'parquet',
      table: await readParquet(source, context.limits, context.onRows, context.options.system),
      encoding: null,
      notes: [],
    };
  }
  if (isLibraryKind(format)) return readByLibrary(source, format, context);
  refuse(format, source);
  const read = format === 'text' ? 'table' : format;
  if (!isTextFormat(read)) throw new ImportStop('unknownFormat', { name: source.name });
  return readAsText(source, head, read, context);
}

/** Throws `ImportStop` where the file as a whole cannot be read. */
export async function readTable(source: ByteSource, context: ReadContext): Promise<TableRead | TableChoice> {
  if (source.size > context.limits.fileBytes)
    throw new ImportStop('fileTooLarge', { limit: context.limits.fileBytes, bytes: source.size });
  return readSource(source, 0, context);
}
