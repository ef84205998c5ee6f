/** Reads a table from a place within it to its end. */
import { toUtf8 } from '../bytes/encoding.ts';
import { createCsvBody } from '../formats/csvBody.ts';
import { createCsvRows, type CsvSigns } from '../formats/csvRows.ts';
import type { ImportLimits } from '../limits.ts';
import { createTableBuilder, partOf } from '../table/rawTable.ts';
import { buffersIn } from '../transferables.ts';
import type { FromRange, RangePart, RangeRequest } from './rangeReader.ts';

/** So many consecutive rows must have all columns for a place to be taken for the beginning of one. */
const alike = 3;
/** Bytes within which these must lie, bytes within which a beginning is looked for, and line ends that are tried. */
const reach = { rows: 65_536, beginning: 524_288, lines: 100 } as const;

function startsRows(bytes: Uint8Array, signs: CsvSigns, limits: ImportLimits, columns: number): boolean {
  let [good, bad] = [0, false];
  const rows = createCsvRows(signs, limits, {
    row: (_line, { count }) => {
      if (count === columns) good += 1;
      else bad ||= good < alike;
    },
    skip: () => {
      bad ||= good < alike;
    },
    blank: () => {
      bad ||= good < alike;
    },
  });
  rows.push(bytes);
  return good >= alike && !bad;
}

/**
 * Where a row seems to begin; −1 where none is found. Whether a line end is within quotes cannot be known here: the guess is right if the rows that
 * follow have as many cells as there are columns, and is checked by the reader of the part before it.
 */
export function guessRowStart(bytes: Uint8Array, signs: CsvSigns, limits: ImportLimits, columns: number): number {
  const last = Math.min(bytes.length, reach.beginning);
  let at = bytes.indexOf(signs.lineEnd);
  for (let line = 0; line < reach.lines && at >= 0 && at < last; line += 1) {
    if (startsRows(bytes.subarray(at + 1, at + 1 + reach.rows), signs, limits, columns)) return at + 1;
    at = bytes.indexOf(signs.lineEnd, at + 1);
  }
  return -1;
}

async function* from(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** `chunks` begin at `request.from`. Throws whatever a reader of the whole file would throw. */
export async function readRange(
  chunks: AsyncIterable<Uint8Array>,
  request: RangeRequest,
  say: (message: FromRange) => void,
): Promise<RangePart | null> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  while (head.length < reach.beginning + reach.rows) {
    const next = await iterator.next();
    if (next.done === true) break;
    const joined = new Uint8Array(head.length + next.value.length);
    joined.set(head);
    joined.set(next.value, head.length);
    head = joined;
  }
  const at = guessRowStart(head, request.signs, request.limits, request.names.length);
  say({ kind: 'begins', at: at < 0 ? null : request.from + at });
  return at < 0 ? null : readRows(from(head.subarray(at), iterator), request, say);
}

/** `chunks` begin where a row does. */
export async function readRows(
  chunks: AsyncIterable<Uint8Array>,
  { signs, names, limits }: RangeRequest,
  say: (message: FromRange) => void,
): Promise<RangePart> {
  const table = createTableBuilder(limits, false);
  for (const name of names) table.columnOf(name);
  const body = createCsvBody(table, () => names.length);
  const rows = createCsvRows(signs, limits, {
    row: (line, cells, mayGuard) => {
      if (mayGuard) body.takeOffGuards(cells);
      body.take(line, cells);
    },
    skip: table.skip,
    blank: () => {
      body.counts.blank += 1;
    },
  });
  let bytes = 0;
  for await (const chunk of toUtf8(chunks, 'utf-8', true)) {
    rows.push(chunk);
    table.takeHeld();
    bytes += chunk.length;
    say({ kind: 'progress', bytes, rows: table.rowsRead() });
  }
  rows.end();
  table.takeHeld();
  return { table: partOf(table.finish()), counts: body.counts };
}

/** The worker’s side: reads and says what came of it. */
export async function sayRange(
  chunks: AsyncIterable<Uint8Array>,
  request: RangeRequest,
  say: (message: FromRange, transfer: ArrayBuffer[]) => void,
): Promise<void> {
  try {
    const part = await readRange(chunks, request, (message) => {
      say(message, []);
    });
    if (part) say({ kind: 'part', part }, [...buffersIn(part)]);
    else say({ kind: 'failed' }, []);
  } catch {
    say({ kind: 'failed' }, []);
  }
}
