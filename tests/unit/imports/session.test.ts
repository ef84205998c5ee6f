/** What goes between page and worker, without a worker; the report as a file; words for every code. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguardCell } from '../../../src/domain/imported/guardCell.ts';
import { mappedRoles } from '../../../src/imports/columns/mapping.ts';
import { readFile } from '../../../src/imports/importFile.ts';
import { createImportClient } from '../../../src/imports/importClient.ts';
import type { ImportOutcome } from '../../../src/imports/importOutcome.ts';
import { createImportSession } from '../../../src/imports/importSession.ts';
import { sourceOfBytes } from '../../../src/formats/byteSource.ts';
import { failureCodes } from '../../../src/imports/importStop.ts';
import { defaultLimits } from '../../../src/imports/limits.ts';
import { importNoteCodes, remarkReasons, skipReasons } from '../../../src/imports/report.ts';
import { buffersOf } from '../../../src/imports/transferables.ts';
import type { FromWorker, ToWorker } from '../../../src/imports/workerMessages.ts';
import { writeReport } from '../../../src/imports/writeReport.ts';
import { importWords } from '../../../src/words/imports.ts';
import { acledFile } from '../../imports/acled.ts';
import { expectDone, geography, importBytes, importText, settleOptions } from '../../imports/importBytes.ts';

/** A worker as the page sees it: messages are cloned and buffers handed over, as the platform does. */
function createPretendWorker(): Worker {
  const worker = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      ended = true;
    },
  } as unknown as Worker;
  let ended = false;
  const say = (message: FromWorker): void => {
    const data = structuredClone(message, {
      transfer: message.kind === 'outcome' ? [...buffersOf(message.outcome)] : [],
    });
    queueMicrotask(() => {
      if (!ended) worker.onmessage?.(new MessageEvent('message', { data }));
    });
  };
  const take = createImportSession(say, () => performance.now());
  worker.postMessage = (message: ToWorker) => {
    void take(message);
  };
  return worker;
}

const client = () => createImportClient(geography, defaultLimits, createPretendWorker);

describe('page and worker', () => {
  it('hand over a set, with progress on the way', async () => {
    const bytes = acledFile(4000);
    const told: number[] = [];
    const outcome = await client().read(new File([bytes.slice()], 'a.csv'), {}, settleOptions, ({ bytes: read }) => {
      told.push(read);
    });
    expect(expectDone(outcome).set.columns).toEqual(expectDone(await importBytes(bytes)).set.columns);
    expect(told.length).toBeGreaterThan(0);
    expect(Math.max(...told)).toBeLessThanOrEqual(bytes.length);
  });

  it('answer a question without reading again', async () => {
    const own = client();
    const asked = await own.read(
      new File(['date,lat,lon\n01/02/2026,34,41\n'], 'a.csv'),
      {},
      { ...settleOptions, acceptGuess: true },
      () => undefined,
    );
    expect(asked).toMatchObject({ kind: 'asks', question: { dateOrder: { evidence: 'undecided' } } });
    expect((await own.settle({ ...settleOptions, acceptGuess: true, dateOrder: 'dayFirst' })).kind).toBe('done');
  });

  it('end at once when called off', async () => {
    const own = client();
    const pending = own.read(new File([acledFile(5000).slice()], 'a.csv'), {}, settleOptions, () => undefined);
    own.cancel();
    expect(await pending).toEqual({ kind: 'cancelled' });
  });

  it('list each buffer of an outcome once', async () => {
    const outcome: ImportOutcome = await importBytes(acledFile(100));
    const buffers = buffersOf(outcome);
    expect(new Set(buffers).size).toBe(buffers.length);
    expect(() => structuredClone(outcome, { transfer: [...buffers] })).not.toThrow();
    expect(expectDone(outcome).set.columns.longitude.length).toBe(0);
  });
});

describe('reading', () => {
  it('is called off between chunks', async () => {
    const control = new AbortController();
    const source = sourceOfBytes('a.csv', acledFile(3000), 10_000);
    const read = await readFile(source, {}, defaultLimits, {
      signal: control.signal,
      onProgress: ({ bytes }) => {
        if (bytes > 100_000) control.abort();
      },
    });
    expect(read).toEqual({ kind: 'cancelled' });
  });

  it('takes the digest of the bytes as they came', async () => {
    const bytes = acledFile(200);
    const expected = Buffer.from(await crypto.subtle.digest('SHA-256', bytes.slice())).toString('hex');
    expect(expectDone(await importBytes(bytes, { chunkBytes: 777 })).set.sha256).toBe(expected);
  });
});

describe('report', () => {
  it('is written as a table that no spreadsheet takes for formulas', async () => {
    const outcome = await importText('date,lat,lon,killed\n=1+1,34,41,1\n2026-01-19,34,41,@x\n"a,""b",34,41,2\n', {
      acceptGuess: true,
    });
    const { report } = expectDone(outcome);
    const text = [...writeReport(report, (reason) => reason)].join('').slice(1);
    const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    expect(rows).toEqual([
      ['row', 'taken', 'column', 'code', 'reason', 'value'],
      ['2', 'no', 'date', 'dateInvalid', 'dateInvalid', "'=1+1"],
      ['4', 'no', 'date', 'dateInvalid', 'dateInvalid', 'a,"b'],
      ['3', 'yes', 'killed', 'numberInvalid', 'numberInvalid', "'@x"],
    ]);
    expect(unguardCell(rows[1]?.[5] ?? '')).toBe('=1+1');
  });
});

describe('words', () => {
  it.each([
    ['imports.skip', skipReasons],
    ['imports.remark', remarkReasons],
    ['imports.failure', failureCodes],
    ['imports.note', importNoteCodes],
    ['imports.role', mappedRoles],
    ['imports.kind', ['acled', 'ucdp', 'table', 'geojson', 'kml', 'gpx', 'parquet', 'workbook']],
    ['imports.keep', ['full', 'unavailable', 'missing', 'newer']],
  ])('%s: every code has some, and none has no code', (prefix, codes) => {
    const written = Object.keys(importWords)
      .filter((key) => key.startsWith(`${prefix}.`))
      .map((key) => key.slice(prefix.length + 1));
    expect(written.sort()).toEqual([...codes].sort());
  });
});
