/**
 * Small files as desks write them, in five languages and with their own habits. `expected.json` beside them says how each row should be read: its days, its
 * position, how well it is placed, and its figures as low/best/high. What the file leaves open is a span, is asked, or is not stated.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEnds, undated } from '../../../src/domain/imported/importedColumns.ts';
import { placedAsOf, placements } from '../../../src/domain/imported/placedAs.ts';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import type { ImportOutcome } from '../../../src/imports/importOutcome.ts';
import { loadProjections } from '../../../src/imports/places/projections.ts';
import type { ImportReport } from '../../../src/imports/report.ts';
import { expectDone, importBytes, type Done } from '../../imports/importBytes.ts';
import { textOf } from '../../imports/textOf.ts';

interface Expected {
  /** What is asked first, and the answer that the rows are read with. */
  readonly asks?: readonly string[];
  readonly answer?: Readonly<Record<string, unknown>>;
  readonly rows: readonly string[];
  readonly leftOut?: readonly string[];
}

const folder = new URL('../../imports/desk/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Readonly<
  Record<string, Expected>
>;

function dayText(day: number): string {
  if (day === undated.earliest || day === undated.latest) return '–';
  return day <= openEnds.earliest || day >= openEnds.latest ? '..' : toIsoDay(day);
}

function rowsOf({ set: { columns } }: Done): readonly string[] {
  const placed = placedAsOf(columns);
  const number = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? '·' : String(value);
  return Array.from({ length: columns.rows }, (_, row) => row)
    .toSorted((a, b) => (columns.row[a] ?? 0) - (columns.row[b] ?? 0))
    .map((row) => {
      const days = [columns.earliest[row], columns.latest[row]].map((day) => dayText(day ?? 0));
      const [y, x] = [columns.latitude[row] ?? Number.NaN, columns.longitude[row] ?? Number.NaN];
      return [
        `${columns.row[row] ?? 0}:`,
        days[0] === days[1] ? days[0] : days.join('/'),
        Number.isNaN(x) ? '–' : `${y.toFixed(2)},${x.toFixed(2)}`,
        placements[placed[row] ?? 0],
        [columns.low[row], columns.best[row], columns.high[row]].map(number).join('/'),
      ].join(' ');
    });
}

const leftOutOf = ({ skipped }: ImportReport): readonly string[] =>
  Array.from(
    skipped.row,
    (line, index) => `${line}: ${skipped.reasons[skipped.reason[index] ?? 0] ?? ''} ${textOf(skipped.values, index)}`,
  );

const open = (name: string, more: Parameters<typeof importBytes>[1] = {}): Promise<ImportOutcome> =>
  importBytes(readFileSync(new URL(name, folder)), { name, acceptGuess: true, ...more });

async function read(name: string, answer: Expected['answer']) {
  const first = await open(name);
  if (first.kind !== 'asks') return { asks: [], done: expectDone(first) };
  const { doubts, guess } = first.question;
  return {
    asks: doubts.map(({ code }) => code),
    done: expectDone(await open(name, { mapping: { ...guess, ...answer } })),
  };
}

describe('a file of a desk', () => {
  beforeAll(loadProjections);

  it.each(Object.entries(expected))('%s', async (name, { asks = [], answer, rows, leftOut = [] }) => {
    const found = await read(name, answer);
    expect(found.asks).toEqual(asks);
    expect(rowsOf(found.done)).toEqual(rows);
    expect(leftOutOf(found.done.report)).toEqual(leftOut);
  });
});
