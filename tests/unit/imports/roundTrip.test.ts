/** What the page writes as CSV and reads again is equal: tables, the records' export, verdicts on rows, and reports. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowVerdictsToCsv } from '../../../src/domain/imported/rowVerdicts.ts';
import { commaLine } from '../../../src/domain/imported/writeRows.ts';
import { csvColumns, csvRow, writeCsv } from '../../../src/export/data/csv.ts';
import { noColumns } from '../../../src/imports/columns/mapping.ts';
import { writeReport } from '../../../src/imports/writeReport.ts';
import { rowsToCsv } from '../../../src/ui/drawer/table/TableTab.tsx';
import { wordsIn } from '../../../src/words/words.ts';
import { snapshotOf } from '../export/buildSnapshot.ts';
import { expectDone, importText } from '../../imports/importBytes.ts';
import { textOf } from '../../imports/textOf.ts';

const mapping = { columns: noColumns, dateOrder: null, scale: 'own', assumedPrecision: 'unknown' } as const;

async function readSet(text: string) {
  return expectDone(await importText(text, { name: 'table.csv', mapping })).set.columns;
}

async function readTable(text: string): Promise<readonly (readonly string[])[]> {
  const { file, rows } = await readSet(text);
  return [
    file.map(({ name }) => name),
    ...Array.from({ length: rows }, (_, row) => file.map(({ values }) => textOf(values, row))),
  ];
}

/** A zero character marks a row as damaged, so no imported cell holds one. */
const cell = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...Array.from('\'"=+-@,;|\t\r\n.5 a＝\ufeff')) }),
    fc.constantFrom('-5.2', "'-5.2", "'Ayn", "''Ayn", '=1+1', "'=1+1", "''=1+1", '-', '+964 770', 'sep=;', '', ' x '),
  )
  .filter((text) => !text.includes('\0'));

const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.record({
    names: fc.uniqueArray(
      cell.map((text) => text.trim()).filter((text) => text !== '' && !/#\d+$/.test(text)),
      { minLength: columns, maxLength: columns },
    ),
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
  }),
);

describe('a table written as CSV', () => {
  it.each([['-5.2'], ["'Ayn"], ['=1+1'], ["'=1+1"], ["''=1+1"], ['-'], [''], ['a;b'], ['\ufeffx']])(
    'keeps the cell %j',
    async (text) => {
      expect(await readTable(`\ufeff${commaLine(['name'])}${commaLine([text])}`)).toEqual([['name'], [text]]);
    },
  );

  it('is read again equal, whatever its cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ names, rows }) => {
        expect(await readTable(`\ufeff${[names, ...rows].map(commaLine).join('')}`)).toEqual([names, ...rows]);
      }),
      { numRuns: 300 },
    );
  });

  it('is equal after the page has saved what it read', async () => {
    const words = wordsIn('en');
    await fc.assert(
      fc.asyncProperty(table, async ({ names, rows }) => {
        const first = await readSet(`\ufeff${[names, ...rows].map(commaLine).join('')}`);
        const every = Uint32Array.from({ length: first.rows }, (_, row) => row);
        expect(await readTable(await (await rowsToCsv(first, every, [], words)).text())).toEqual([
          [...names, 'placed_as', 'is_position'],
          ...rows.map((cells) => [...cells, 'not_stated', 'false']),
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('other tables of the page', () => {
  it('reads the export of records', async () => {
    const snapshot = snapshotOf();
    const [names, ...rows] = await readTable(writeCsv(snapshot));
    expect(names).toEqual(Object.keys(csvColumns));
    expect(rows).toEqual(
      snapshot.records.map((record) => {
        const row = csvRow(record, snapshot);
        return Object.keys(csvColumns).map((name) => String(row[name] ?? ''));
      }),
    );
  });

  it('reads verdicts on rows, whatever was noted', async () => {
    await fc.assert(
      fc.asyncProperty(cell, async (note) => {
        const text = rowVerdictsToCsv([{ sha256: 'a1', record: 'rec', line: 7, verdict: 'same', note }]);
        expect((await readTable(text))[1]).toEqual(['a1', '7', 'rec', 'same', note]);
      }),
      { numRuns: 100 },
    );
  });

  it('reads a report', async () => {
    const { report } = expectDone(
      await importText('date,lat,lon\n=1+1,34,41\n\'Ayn,34,41\n"-5,2",34,41\n2026-01-19,34,41\n', {
        acceptGuess: true,
        name: 'table.csv',
      }),
    );
    const rows = await readTable([...writeReport(report, (reason) => reason)].join(''));
    expect(rows.slice(1).map((row) => row.at(-1))).toEqual(['=1+1', "'Ayn", '-5,2']);
  });
});
