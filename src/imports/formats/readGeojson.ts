/** GeoJSON, and the same with one feature a line. Each feature is parsed alone; one that is no JSON is told and left out. */
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { createFeatureRows } from '../table/featureRows.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';
import { createJsonSplitter } from './jsonSplitter.ts';

const decoder = new TextDecoder();

/** Undefined where the text is no JSON. A closure of its own, because every JSON value is a possible result. */
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** GeoJSON of 2008 could name another reference system; only WGS 84 is read. */
function checkReferenceSystem(preamble: string): void {
  const name = /"crs"\s*:\s*\{[^}]*"name"\s*:\s*"([^"]*)"/.exec(preamble)?.[1];
  if (name !== undefined && !/CRS84|EPSG:+4326$/.test(name))
    throw new ImportStop('projected', { name: name.slice(0, 80) });
}

export async function readGeojson(
  chunks: AsyncIterable<Uint8Array>,
  limits: ImportLimits,
  onRows: (rows: number) => void,
): Promise<RawTable> {
  const table = createTableBuilder(limits, true);
  const rows = createFeatureRows(table, limits);
  let number = 0;
  const add = (bytes: Uint8Array, plain: boolean): void => {
    number += 1;
    const parsed = parse(decoder.decode(bytes));
    if (parsed) rows.add(number, parsed.value, plain);
    else table.skip(number, 'jsonInvalid', decoder.decode(bytes.subarray(0, 120)));
  };
  const splitter = createJsonSplitter(limits, {
    element: (bytes, named) => {
      add(bytes, named !== 'features');
    },
    value: (bytes) => {
      add(bytes, false);
    },
    preamble: (bytes) => {
      checkReferenceSystem(decoder.decode(bytes.subarray(0, 10_000)));
    },
    truncated: (bytes) => {
      number += 1;
      table.skip(number, 'truncated', decoder.decode(bytes.subarray(0, 120)));
    },
  });
  for await (const chunk of chunks) {
    splitter.push(chunk);
    onRows(table.rowsRead());
  }
  splitter.end();
  return table.finish();
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
  let line = 0;
  const add = (bytes: Uint8Array): void => {
    line += 1;
    const text = decoder.decode(bytes).replaceAll('\u001e', '').trim();
    if (text === '') return;
    if (isTooDeep(text, limits.jsonDepth)) throw new ImportStop('jsonTooDeep', { limit: limits.jsonDepth });
    const parsed = parse(text);
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
