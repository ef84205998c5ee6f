/** Damage stays where it is: one wrong byte, or rows of commas, change nothing around them. */
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../imports/caseFile.ts';
import { expectDone, importBytes } from '../../imports/importBytes.ts';
import { textOf } from '../../imports/textOf.ts';

const read = async (name: string) => expectDone(await importBytes(caseFile(name), { acceptGuess: true, name }));

describe('one byte that is not UTF-8', () => {
  it('is one bad cell, and every other name stays as it was', async () => {
    const { set, report } = await read('11-one-bad-byte.csv');
    const lines = new TextDecoder().decode(caseFile('11-one-bad-byte.csv')).trim().split(/\r?\n/);
    const cells = Array.from({ length: set.columns.rows }, (_, row) =>
      set.columns.file.map(({ values }) => textOf(values, row)).join(','),
    );
    expect(cells).toEqual(lines.slice(1));
    expect(cells.join('').split('\ufffd')).toHaveLength(2);
    expect(report.notes.map(({ code }) => code)).toContain('damagedLetters');
  });
});

describe('rows of commas', () => {
  it('are no records, with spaces in them or not', async () => {
    const { report } = await read('10c-blank-rows.csv');
    const lines = new TextDecoder().decode(caseFile('10c-blank-rows.csv')).trim().split(/\r?\n/);
    const filled = lines.slice(1).filter((line) => /[^, ]/.test(line)).length;
    expect([report.rowsRead, report.rowsTaken]).toEqual([filled, filled]);
    expect(report.notes.find(({ code }) => code === 'blankLines')?.values['count']).toBe(lines.length - 1 - filled);
  });
});
