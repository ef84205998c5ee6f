/** GeoJSON, and the same with one feature a line. Each feature is parsed alone; one that is not JSON is reported and left out. */
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { createFeatureRows } from '../table/featureRows.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';
import { collectBytes, headOf, sourceOfBytes, type ByteSource } from '../../formats/byteSource.ts';
import { headBytes } from '../../formats/sniff.ts';
import { toUtf8, type TextEncoding } from '../bytes/encoding.ts';
import { projectorFor } from '../places/chooseProjector.ts';
import { isWgs84 } from '../places/projections.ts';
import { esriFeatures, isJsonRecord, missingOf, recordsOf, topologyFeatures } from './jsonDocuments.ts';
import { createJsonSplitter } from './jsonSplitter.ts';
import { stopWithoutRecords } from './jsonWithoutRecords.ts';
import { mendJson, needsMending } from './mendJson.ts';

const decoder = new TextDecoder();

/** Undefined where the text is not JSON. A closure of its own, because every JSON value is a possible result. */
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** What a `crs` member of GeoJSON names: by name, by code, or by the address of a definition. */
function namedSystem(text: string): string | null {
  const member = /"crs"\s*:\s*\{/.exec(text);
  if (!member) return null;
  const own = text.slice(member.index, member.index + 4000);
  const name = /"name"\s*:\s*"([^"]*)"/.exec(own.slice(own.indexOf('"properties"')))?.[1];
  const code = /"code"\s*:\s*"?(\d{4,6})/.exec(own)?.[1];
  const link = /"href"\s*:\s*"([^"]*)"/.exec(own)?.[1];
  return name ?? (code === undefined ? (link ?? null) : `EPSG:${code}`);
}

const geojsonType =
  /"type"\s*:\s*"(?:Feature|FeatureCollection|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)"/;

const isGeojsonType = (type: unknown): boolean =>
  typeof type === 'string' &&
  /^(?:Feature(?:Collection)?|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)$/.test(type);

/** One record by itself: it has a place or a day among its members. */
const isRow = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(value).filter((name) => /lat|lon|lng|coord|geom|date|position/i.test(name)).length > 1;

/** Thrown where a list was taken for the rows of a file that turns out to be GeoJSON: only `features` holds rows then. */
class OtherList extends Error {}

/** The system that a file names; found at its end as well as at its head. */
class OtherSystem extends Error {
  readonly system: string;

  constructor(system: string) {
    super(system);
    this.system = system;
  }
}

async function readFeatures(
  chunks: AsyncIterable<Uint8Array>,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  system: string | null,
  onlyFeatures: boolean,
  asked: boolean,
  name: string,
): Promise<RawTable> {
  const project = await projectorFor(system);
  const table = createTableBuilder(limits, true);
  const rows = createFeatureRows(table, limits, project);
  let [number, isMended] = [0, false];
  const mended = (text: string): ReturnType<typeof parse> => {
    const value = parse(mendJson(text));
    isMended ||= value !== undefined;
    return value;
  };
  const add = (bytes: Uint8Array, plain: boolean): void => {
    number += 1;
    const text = decoder.decode(bytes);
    const parsed = parse(text) ?? mended(text);
    if (parsed) rows.add(number, parsed.value, plain);
    else table.skip(number, 'jsonInvalid', decoder.decode(bytes.subarray(0, 120)));
  };
  const addRecords = (values: readonly unknown[], missing: number): void => {
    for (const value of values) rows.add((number += 1), value, true);
    if (missing !== 0) table.decide({ code: 'partOfAnswer', values: { count: Math.max(0, missing) } });
  };
  const check = (bytes: Uint8Array): void => {
    const text = decoder.decode(bytes);
    const named = namedSystem(text.slice(0, 20_000)) ?? namedSystem(text.slice(-20_000));
    if (system === null && named !== null && !isWgs84(named)) throw new OtherSystem(named);
    const missing = missingOf(membersOf(text), number);
    if (missing !== 0 && number > 0) table.decide({ code: 'partOfAnswer', values: { count: Math.max(0, missing) } });
  };
  const checkList = (bytes: Uint8Array, named: string): void => {
    if (named !== '' && named !== 'features' && geojsonType.test(decoder.decode(bytes))) throw new OtherList();
  };
  const lists = onlyFeatures ? ['features'] : ['features', 'data', 'Result'];
  const splitter = createJsonSplitter(limits, lists, {
    element: (bytes, named) => {
      add(bytes, named !== 'features');
    },
    value: (bytes) => {
      const text = decoder.decode(bytes);
      const parsed = parse(text) ?? mended(text);
      if (parsed && isJsonRecord(parsed.value)) stopWithoutRecords(parsed.value, name);
      const found =
        parsed && isJsonRecord(parsed.value) && !isGeojsonType(parsed.value['type']) ? recordsOf(parsed.value) : null;
      if (found) addRecords(found.values, missingOf(found.holder, found.values.length));
      else if (!parsed || geojsonType.test(text)) add(bytes, false);
      else if (isJsonRecord(parsed.value) && isRow(parsed.value)) add(bytes, true);
      else throw new ImportStop('jsonNoRecords', { name });
    },
    preamble: (bytes, named) => {
      checkList(bytes, named);
      preamble = bytes.slice(0, 20_000);
      check(bytes);
    },
    rest: (bytes, named) => {
      checkList(bytes, named);
      check(join(preamble, bytes));
    },
    truncated: (bytes) => {
      number += 1;
      table.skip(number, 'truncated', decoder.decode(bytes.subarray(0, 120)));
    },
  });
  let preamble: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    splitter.push(chunk);
    onRows(table.rowsRead());
  }
  splitter.end();
  if (number === 0) throw new ImportStop('noFeatures', { name });
  if (isMended) table.decide({ code: 'jsonMended', values: {} });
  if (!asked) rows.checkUnits(system);
  if (system !== null && project) table.decide({ code: 'projectedFrom', values: { name: system.slice(0, 80) } });
  return table.finish();
}

/** Members at the top that count records, read from the parts before and after the list itself. */
function membersOf(text: string): Readonly<Record<string, unknown>> {
  const found = [
    ...text.matchAll(
      /"(TotalCount|totalCount|total|total_count|numberMatched|NextPageUrl|exceededTransferLimit)"\s*:\s*("(?:[^"\\]|\\.)*"|\d+|true)/g,
    ),
  ];
  const members = found.map(([, name = '', value = '']): readonly [string, unknown] => [name, JSON.parse(value)]);
  // A page of an OGC API links to the next one.
  const next = /"rel"\s*:\s*"next"/.test(text) ? [['next', 'next'] as const] : [];
  return Object.fromEntries([...members, ...next]);
}

/** TopoJSON and Esri JSON are held as a whole, so their size is limited. */
async function readDocument(
  chunks: AsyncIterable<Uint8Array>,
  format: 'topojson' | 'esriJson',
  limits: ImportLimits,
  onRows: (rows: number) => void,
  asked: string | undefined,
  name: string,
): Promise<RawTable> {
  const text = decoder.decode(await collectBytes(chunks, limits.documentBytes));
  if (isTooDeep(text, limits.jsonDepth)) throw new ImportStop('jsonTooDeep', { limit: limits.jsonDepth });
  const document = (parse(text) ?? parse(mendJson(text)))?.value;
  if (!isJsonRecord(document)) throw new ImportStop('jsonDamaged');
  stopWithoutRecords(document, name);
  const { values, system, missing } = format === 'topojson' ? topologyFeatures(document) : esriFeatures(document);
  if (values.length === 0) throw new ImportStop('noFeatures', { name });
  const used = asked ?? system;
  const project = await projectorFor(used);
  const table = createTableBuilder(limits, true);
  const rows = createFeatureRows(table, limits, project);
  for (const [index, value] of values.entries()) rows.add(index + 1, value, false);
  if (asked === undefined) rows.checkUnits(used);
  if (used !== null && project) table.decide({ code: 'projectedFrom', values: { name: used.slice(0, 80) } });
  if (missing !== 0) table.decide({ code: 'partOfAnswer', values: { count: Math.max(0, missing) } });
  onRows(table.rowsRead());
  return table.finish();
}

/** `system`: the reference system that the reader of the page names, for a file that names none or one that is not known. */
export async function readJson(
  source: ByteSource,
  format: 'geojson' | 'topojson' | 'esriJson',
  encoding: TextEncoding,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  system?: string,
): Promise<RawTable> {
  let open = (): AsyncIterable<Uint8Array> => toUtf8(source.open(), encoding);
  const isOdd = needsMending(decoder.decode(await headOf(open(), headBytes)));
  if (isOdd) {
    const bytes = new TextEncoder().encode(mendJson(decoder.decode(await collectBytes(open(), limits.documentBytes))));
    open = () => sourceOfBytes(source.name, bytes).open();
  }
  if (format !== 'geojson') return readDocument(open(), format, limits, onRows, system, source.name);
  let [used, onlyFeatures] = [system ?? null, false];
  for (;;) {
    try {
      const table = await readFeatures(open(), limits, onRows, used, onlyFeatures, system !== undefined, source.name);
      return isOdd ? { ...table, notes: [...table.notes, { code: 'jsonMended', values: {} }] } : table;
    } catch (error) {
      // Read again, now that the system or the list is known: what has been read was taken for degrees, or for rows.
      if (error instanceof OtherSystem && used === null) used = error.system;
      else if (error instanceof OtherList && !onlyFeatures) onlyFeatures = true;
      else throw error;
    }
  }
}

/** One JSON value a line; a record separator (RFC 8142) before it is passed over. */
export async function readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  limits: ImportLimits,
  onRows: (rows: number) => void,
): Promise<RawTable> {
  const table = createTableBuilder(limits, true);
  const rows = createFeatureRows(table, limits);
  let rest = new Uint8Array(0);
  let [line, isMended] = [0, false];
  const add = (bytes: Uint8Array): void => {
    line += 1;
    const text = decoder.decode(bytes).replaceAll('\u001e', '').trim();
    if (text === '') return;
    if (isTooDeep(text, limits.jsonDepth)) throw new ImportStop('jsonTooDeep', { limit: limits.jsonDepth });
    const sound = parse(text);
    const parsed = sound ?? parse(mendJson(text));
    isMended ||= !sound && parsed !== undefined;
    if (parsed) rows.add(line, parsed.value, true);
    else table.skip(line, 'jsonInvalid', text.slice(0, 120));
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      const part = chunk.subarray(from, end);
      add(rest.length > 0 ? join(rest, part) : part);
      rest = new Uint8Array(0);
      from = end + 1;
    }
    rest = join(rest, chunk.subarray(from));
    if (rest.length > limits.featureBytes) throw new ImportStop('documentTooLarge', { limit: limits.featureBytes });
    onRows(table.rowsRead());
  }
  if (rest.length > 0) add(rest);
  if (isMended) table.decide({ code: 'jsonMended', values: {} });
  return table.finish();
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

/** Brackets in strings are counted too, which only a line with very many of them notices; then it is looked at closely. */
function isTooDeep(text: string, most: number): boolean {
  let [depth, inString] = [0, false];
  if (text.split(/[[{]/, most + 2).length <= most + 1) return false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '\\' && inString) index += 1;
    else if (letter === '"') inString = !inString;
    else if (!inString && (letter === '[' || letter === '{')) depth += 1;
    else if (!inString && (letter === ']' || letter === '}')) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
