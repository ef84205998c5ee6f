/** CSV and TSV into columns. */
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { startSecondHalf, type Rest, type SecondHalf } from '../ranges/secondHalf.ts';
import type { Cells } from '../table/cells.ts';
import { createHeadStage } from '../table/headStage.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';
import { createCsvBody } from './csvBody.ts';
import { createCsvRows, type CsvRows } from './csvRows.ts';
import { sniffCsv, type CsvForm } from './sniffCsv.ts';

const sniffBytes = 65_536;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function textsOf({ bytes, starts, ends, count }: Cells): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    decoder.decode(bytes.subarray(starts[index] ?? 0, ends[index] ?? 0)),
  );
}

/** Chunks in which a carriage return alone has become a line feed. One at the end of a chunk waits for the next. */
function createEvenEnds(): (chunk: Uint8Array, last: boolean) => Uint8Array {
  let waits = false;
  return (chunk, last) => {
    if (chunk.length === 0 && !last) return chunk;
    const ended = chunk[chunk.length - 1] === 13 && !last;
    const even = new Uint8Array((waits ? 1 : 0) + chunk.length - (ended ? 1 : 0));
    if (waits) even[0] = 13;
    even.set(ended ? chunk.subarray(0, -1) : chunk, waits ? 1 : 0);
    waits = ended;
    for (let at = even.indexOf(13); at >= 0; at = even.indexOf(13, at + 1)) if (even[at + 1] !== 10) even[at] = 10;
    return even;
  };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

export interface CsvOptions {
  /** Number of the row that names the columns, null for none; found where it is not given. */
  readonly headerRow?: number | null | undefined;
  /** The file and another worker for its second half. Its text must be UTF-8, and `chunks` must begin with the file. */
  readonly rest?: Rest | undefined;
}

/** `chunks` are UTF-8. `onRows` gets the number of rows after each chunk. A row that lacks its last cells has them empty. */
export async function readCsv(
  chunks: AsyncIterable<Uint8Array>,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  { headerRow, rest }: CsvOptions = {},
): Promise<RawTable> {
  const table = createTableBuilder(limits, false);
  const body = createCsvBody(table, () => head.columns());
  const head = createHeadStage(table, headerRow, body.take);
  let rows: CsvRows | null = null;
  let signs: CsvForm | null = null;
  let evenEnds = (chunk: Uint8Array, _last: boolean): Uint8Array => chunk;
  let held: Uint8Array[] = [];

  /** The memory of a chunk is used again for the next one. */
  const pushChunk = (to: CsvRows, chunk: Uint8Array, last: boolean): void => {
    to.push(evenEnds(chunk, last));
    table.takeHeld();
  };

  const begin = (): CsvRows => {
    const start = join(held);
    signs = sniffCsv(start.subarray(0, sniffBytes));
    const { sign, skipFirstLine, mixedEnds, backslash } = signs;
    table.decide({ code: 'delimiter', values: { delimiter: sign } });
    if (backslash) table.decide({ code: 'backslashQuotes', values: {} });
    if (mixedEnds) evenEnds = createEvenEnds();
    let saying = skipFirstLine;
    const made = createCsvRows(signs, limits, {
      row: (line, cells, mayGuard) => {
        if (mayGuard) body.takeOffGuards(cells);
        if (saying) saying = false;
        else if (head.isOpen()) head.push(line, textsOf(cells));
        else body.take(line, cells);
      },
      skip: (line, reason, value) => {
        if (head.isOpen()) {
          head.close();
          if (head.columns() === 0) throw new ImportStop('noHeader', { line });
        }
        table.skip(line, reason, value);
      },
      // In a table of one column an empty line is an empty cell; nothing is lost either way.
      blank: () => {
        body.counts.blank += 1;
      },
    });
    pushChunk(made, start, false);
    held = [];
    return made;
  };

  const share = (read: number): Promise<SecondHalf | null> | null =>
    rest && signs && !signs.mixedEnds ? startSecondHalf(rest, read, { signs, names: table.names(), limits }) : null;

  let [length, taken] = [0, false];
  let second: SecondHalf | null | undefined;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (!rows) {
        held.push(chunk);
        if (length >= sniffBytes) rows = begin();
      } else {
        if (second === undefined && !head.isOpen()) second = await share(length);
        const cut = (await second?.cutIn(chunk, length)) ?? null;
        pushChunk(rows, cut === null ? chunk : chunk.subarray(0, cut), false);
        taken = cut !== null && (await second?.takeOver(rows, table, body)) === true;
        if (taken) break;
        if (cut !== null) pushChunk(rows, chunk.subarray(cut), false);
      }
      onRows(table.rowsRead());
    }
  } finally {
    second?.stop();
  }
  rows ??= begin();
  if (!taken) {
    pushChunk(rows, new Uint8Array(0), true);
    rows.end();
    head.close();
    table.takeHeld();
  }
  const { blank, short, guards } = body.counts;
  if (blank > 0) table.decide({ code: 'blankLines', values: { count: blank } });
  if (short > 0) table.decide({ code: 'shortRows', values: { count: short } });
  if (guards > 0) table.decide({ code: 'guardsRemoved', values: { count: guards } });
  if (head.columns() === 0) throw new ImportStop('empty');
  return table.finish(head.found());
}
