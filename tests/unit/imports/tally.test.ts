/** What is counted before an import is what the import takes. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/imports/importFile.ts';
import { sourceOfBytes } from '../../../src/formats/byteSource.ts';
import { defaultLimits } from '../../../src/imports/limits.ts';
import { prepareSettle, settleFile } from '../../../src/imports/settle/settleFile.ts';
import { previewFile } from '../../../src/imports/settle/previewRows.ts';
import { tallyFile } from '../../../src/imports/settle/tally.ts';
import { understand } from '../../../src/imports/settle/understand.ts';
import { geography, settleOptions } from '../../imports/importBytes.ts';

const folder = new URL('../../imports/files/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(csv|geojson|kml|xlsx)$/i.test(name));

async function readTable(name: string, bytes: Uint8Array) {
  const read = await readFile(sourceOfBytes(name, bytes), {}, defaultLimits);
  return read.kind === 'table' && read.table.rows > 0 ? read : null;
}

describe('the numbers before an import', () => {
  it('are those of the import, for every file of the corpus', { timeout: 120_000 }, async () => {
    let compared = 0;
    for (const name of files) {
      const read = await readTable(name, readFileSync(new URL(name, folder))).catch(() => null);
      if (!read) continue;
      const { mapping } = understand(read, settleOptions);
      const options = { ...settleOptions, mapping };
      await prepareSettle(read, options);
      const outcome = settleFile(read, options, geography, defaultLimits);
      const tally = tallyFile(read, options, geography, defaultLimits);
      if (outcome.kind === 'asks') {
        const { doubts, dateOrder } = previewFile(read, options, defaultLimits);
        expect(doubts.length + (dateOrder ? 1 : 0), name).toBeGreaterThan(0);
        continue;
      }
      if (outcome.kind !== 'done' && outcome.kind !== 'nothing') throw new Error(`${name}: ${outcome.kind}`);
      compared += 1;
      expect(
        { rows: tally.report.rowsTaken, skipped: tally.report.skipped.total, remarks: tally.report.remarks.total },
        name,
      ).toEqual({
        rows: outcome.report.rowsTaken,
        skipped: outcome.report.skipped.total,
        remarks: outcome.report.remarks.total,
      });
      const isDrawn = outcome.report.notes.every(({ code }) => code !== 'nothingDrawn');
      if (outcome.kind === 'done') expect(tally.positions + tally.areas > 0, name).toBe(isDrawn);
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('tell positions from areas, days from spans and open ends', async () => {
    const text =
      'date,end,lat,lon,geo_precision,governorate\n2026-01-05,2026-01-05,34,40.5,village,\n2026-01,2026-01-31,34.1,40.5,province,\n2026-01-07,ongoing,,,,Anbar\n,,,,,\n';
    const read = await readTable('t.csv', new TextEncoder().encode(text));
    if (!read) throw new Error('No table.');
    const tally = tallyFile(read, settleOptions, geography, defaultLimits);
    expect(tally).toMatchObject({ positions: 1, areas: 2, dated: 3, toTheDay: 1, openEnded: 1, precise: 2 });
  });

  it('cover the first rows of a very large file, and say so', async () => {
    const text = `date,lat,lon\n${'2026-01-05,34,40.5\n'.repeat(200_001)}`;
    const read = await readTable('t.csv', new TextEncoder().encode(text));
    if (!read) throw new Error('No table.');
    const tally = tallyFile(read, settleOptions, geography, defaultLimits);
    expect(tally).toMatchObject({ rows: 200_001, isWhole: false, positions: 200_000 });
  });
});

it('questions stay open while answers are given, and come with the column that raises them', async () => {
  const text = 'date,other,lat,lon\n2026-01-05,05/02/2026,34,40.5\n';
  const read = await readTable('t.csv', new TextEncoder().encode(text));
  if (!read) throw new Error('No table.');
  const { mapping } = understand(read, settleOptions);
  const review = { ...settleOptions, review: true, mapping };
  expect(previewFile(read, review, defaultLimits).dateOrder).toBeNull();
  const other = { ...mapping, columns: { ...mapping.columns, earliest: 1 } };
  expect(previewFile(read, { ...review, mapping: other }, defaultLimits).dateOrder?.sample).toBe('05/02/2026');
  const nowhere = { ...mapping, columns: { ...mapping.columns, latitude: null } };
  expect(previewFile(read, { ...review, mapping: nowhere }, defaultLimits).doubts.map(({ code }) => code)).toEqual([
    'noPlace',
  ]);
});
