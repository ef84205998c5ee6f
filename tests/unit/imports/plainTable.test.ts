/** Tables at random, read by the page and by the plainest reader that there is: both must find the same cells, whatever the chunks of the file are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/imports/formats/readCsv.ts';
import { defaultLimits } from '../../../src/imports/limits.ts';
import { gatherColumn } from '../../../src/imports/columns/gather.ts';
import { textAt } from '../../../src/imports/table/rawColumn.ts';
import type { RawTable } from '../../../src/imports/table/rawTable.ts';
import { createRandom } from '../../imports/random.ts';
import { textOf } from '../../imports/textOf.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** One letter after the other, by the rules of RFC 4180. */
function plainCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, cell, quoted] = [[] as string[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') [row, cell] = [[...row, cell], ''];
    else if (letter === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      [row, cell] = [[], ''];
    } else cell += letter;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

const write = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const read = (text: string, chunk: number): Promise<RawTable> =>
  readCsv(inChunks(new TextEncoder().encode(text), chunk), defaultLimits, () => undefined, { headerRow: 0 });
const cellsOf = ({ columns, rows }: RawTable): readonly (readonly string[])[] =>
  Array.from({ length: rows }, (_, row) => columns.map((column) => textAt(column, row)));

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', ',', '"', '\n', 'é', 'ن', '😀'), maxLength: 12 });
// A first cell that is neither empty nor a guard of spreadsheets, so that every row is one.
const rows = fc.array(fc.tuple(fc.constantFrom('x', 'yy', 'zzz', 'wwww', 'vvvvv'), letters, letters), {
  minLength: 1,
  maxLength: 30,
});

describe('a table', () => {
  it('has the cells that a plain reader finds, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom('\n', '\r\n'),
        async (cells, chunk, end) => {
          const text = [['one', 'two', 'three'], ...cells].map((row) => row.map(write).join(',') + end).join('');
          expect(cellsOf(await read(text, chunk))).toEqual(plainCells(text).slice(1));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps texts of every length, repeated or not, and gives them out in any order', async () => {
    const random = createRandom(11);
    const word = (length: number): string =>
      Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random.unit() * 26))).join('');
    // More different texts than are kept as codes, beside columns of few.
    const cells = Array.from({ length: 12_000 }, (_, row) => [
      `r${row}`,
      word(Math.floor(random.unit() * 260)),
      word(Math.floor(random.unit() * 3)),
      row % 7 === 0 ? '' : `value ${row % 5}`,
    ]);
    const text = [['id', 'free', 'short', 'few'], ...cells].map((row) => row.join(',')).join('\n');
    const table = await read(text, 4096);
    expect(table.columns.map(({ kind }) => kind)).toEqual(['text', 'text', 'coded', 'coded']);
    expect(cellsOf(table)).toEqual(cells);
    const all = Uint32Array.from(cells, (_, row) => row);
    const some = all.filter((row) => row % 3 !== 0);
    const mixed = (kept: Uint32Array): Uint32Array =>
      kept.toSorted((a, b) => ((a * 7919) % 12_000) - ((b * 7919) % 12_000));
    for (const order of [all, some, mixed(all), mixed(some), all.toReversed()])
      for (const [number, column] of table.columns.entries()) {
        const { values } = gatherColumn(column, order);
        expect(Array.from(order, (_, index) => textOf(values, index))).toEqual(
          Array.from(order, (row) => cells[row]?.[number]),
        );
        // Texts of rows that are left out are not kept.
        if (values.kind === 'text')
          expect(values.bytes.length).toBe(order.reduce((sum, row) => sum + (cells[row]?.[number]?.length ?? 0), 0));
      }
  });
});
