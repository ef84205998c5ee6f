/** CSV and TSV into columns. The first row names them. */
import { unguardCell } from '../../domain/imported/guardCell.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import type { Cells } from '../table/cells.ts';
import { createTableBuilder, type RawTable, type TableBuilder } from '../table/rawTable.ts';
import { createCsvRows, type CsvRows } from './csvRows.ts';
import { sniffCsv } from './sniffCsv.ts';

const sniffBytes = 65_536;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const apostrophe = 39;

function textsOf({ bytes, starts, ends, count }: Cells): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    decoder.decode(bytes.subarray(starts[index] ?? 0, ends[index] ?? 0)).trim(),
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

/** Names as they stand; one that is missing or stands there already is told apart by its number. */
export function nameColumns(names: readonly string[], table: TableBuilder): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    const base = name === '' ? `#${index + 1}` : name;
    const own = seen.has(base) ? `${base} #${index + 1}` : base;
    if (own !== name && name !== '') table.decide({ code: 'sameNames', values: { name } });
    seen.add(own);
    table.columnOf(own);
  }
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

/** `chunks` are UTF-8. `onRows` is told the number of rows after each chunk. */
export async function readCsv(
  chunks: AsyncIterable<Uint8Array>,
  limits: ImportLimits,
  onRows: (rows: number) => void,
): Promise<RawTable> {
  const table = createTableBuilder(limits, false);
  let rows: CsvRows | null = null;
  let held: Uint8Array[] = [];
  let [columns, blank, guards, first] = [0, 0, 0, true];

  const begin = (): CsvRows => {
    const head = join(held);
    const { delimiter, lineEnd, skipFirstLine } = sniffCsv(head.subarray(0, sniffBytes));
    table.decide({ code: 'delimiter', values: { delimiter: String.fromCharCode(delimiter) } });
    let saying = skipFirstLine;
    const made = createCsvRows(delimiter, lineEnd, limits, {
      row: (line, cells) => {
        guards += takeOffGuards(cells);
        if (saying) saying = false;
        else if (first) {
          first = false;
          nameColumns(textsOf(cells), table);
          columns = cells.count;
        } else if (cells.count < columns) table.skip(line, 'tooFewCells', `${cells.count} < ${columns}`);
        else if (cells.count > columns && !isEmptyFrom(cells, columns))
          table.skip(line, 'tooManyCells', `${cells.count} > ${columns}`);
        else table.addRow(line, cells);
      },
      skip: (line, reason, value) => {
        if (first) throw new ImportStop('noHeader', { line });
        table.skip(line, reason, value);
      },
      // In a table of one column an empty line is an empty cell; nothing is lost either way.
      blank: () => {
        blank += 1;
      },
    });
    made.push(head);
    held = [];
    return made;
  };

  let length = 0;
  for await (const chunk of chunks) {
    if (rows) rows.push(chunk);
    else {
      held.push(chunk);
      length += chunk.length;
      if (length >= sniffBytes) rows = begin();
    }
    onRows(table.rowsRead());
  }
  rows ??= begin();
  rows.end();
  if (blank > 0) table.decide({ code: 'blankLines', values: { count: blank } });
  if (guards > 0) table.decide({ code: 'guardsRemoved', values: { count: guards } });
  if (first) throw new ImportStop('empty');
  return table.finish();
}
