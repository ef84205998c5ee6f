/** CSV and TSV into columns. */
import { unguardCell } from '../../domain/imported/guardCell.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import type { Cells } from '../table/cells.ts';
import { createHeadStage } from '../table/headStage.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';
import { createCsvRows, type CsvRows } from './csvRows.ts';
import { sniffCsv } from './sniffCsv.ts';

const sniffBytes = 65_536;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const apostrophe = 39;

function textsOf({ bytes, starts, ends, count }: Cells): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    decoder.decode(bytes.subarray(starts[index] ?? 0, ends[index] ?? 0)),
  );
}

/** Takes off the apostrophe that keeps a spreadsheet from running a cell; returns how many cells had one. */
function takeOffGuards({ bytes, starts, ends, count }: Cells): number {
  let found = 0;
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    if (bytes[start] !== apostrophe || start === end) continue;
    const text = decoder.decode(bytes.subarray(start, end));
    if (unguardCell(text) === text) continue;
    starts[index] = start + 1;
    found += 1;
  }
  return found;
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

function isEmptyFrom({ starts, ends, count }: Cells, from: number): boolean {
  for (let index = from; index < count; index += 1) if (starts[index] !== ends[index]) return false;
  return true;
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
}

/** `chunks` are UTF-8. `onRows` is told the number of rows after each chunk. A row that lacks its last cells has them empty. */
export async function readCsv(
  chunks: AsyncIterable<Uint8Array>,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  { headerRow }: CsvOptions = {},
): Promise<RawTable> {
  const table = createTableBuilder(limits, false);
  let rows: CsvRows | null = null;
  let evenEnds = (chunk: Uint8Array, _last: boolean): Uint8Array => chunk;
  let held: Uint8Array[] = [];
  let [blank, guards, short] = [0, 0, 0];

  const take = (line: number, cells: Cells): void => {
    const columns = head.columns();
    // A single cell beneath a table is a line of text.
    if (cells.count === 1 && columns > 2) return table.skip(line, 'tooFewCells', `1 < ${columns}`);
    if (cells.count > columns && !isEmptyFrom(cells, columns))
      return table.skip(line, 'tooManyCells', `${cells.count} > ${columns}`);
    if (cells.count < columns) short += 1;
    table.addRow(line, cells);
  };
  const head = createHeadStage(table, headerRow, take);

  const begin = (): CsvRows => {
    const start = join(held);
    const { delimiter, lineEnd, skipFirstLine, mixedEnds, backslash } = sniffCsv(start.subarray(0, sniffBytes));
    table.decide({ code: 'delimiter', values: { delimiter: String.fromCharCode(delimiter) } });
    if (backslash) table.decide({ code: 'backslashQuotes', values: {} });
    if (mixedEnds) evenEnds = createEvenEnds();
    let saying = skipFirstLine;
    const made = createCsvRows({ delimiter, lineEnd, backslash }, limits, {
      row: (line, cells, mayGuard) => {
        if (mayGuard) guards += takeOffGuards(cells);
        if (saying) saying = false;
        else if (head.isOpen()) head.push(line, textsOf(cells));
        else take(line, cells);
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
        blank += 1;
      },
    });
    made.push(evenEnds(start, false));
    held = [];
    return made;
  };

  let length = 0;
  for await (const chunk of chunks) {
    if (rows) rows.push(evenEnds(chunk, false));
    else {
      held.push(chunk);
      length += chunk.length;
      if (length >= sniffBytes) rows = begin();
    }
    onRows(table.rowsRead());
  }
  rows ??= begin();
  rows.push(evenEnds(new Uint8Array(0), true));
  rows.end();
  head.close();
  if (blank > 0) table.decide({ code: 'blankLines', values: { count: blank } });
  if (short > 0) table.decide({ code: 'shortRows', values: { count: short } });
  if (guards > 0) table.decide({ code: 'guardsRemoved', values: { count: guards } });
  if (head.columns() === 0) throw new ImportStop('empty');
  return table.finish(head.found());
}
