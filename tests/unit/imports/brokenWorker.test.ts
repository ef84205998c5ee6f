/** A worker that cannot be loaded or is killed: the import ends with an error that says something, and the next file is read. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createImportClient } from '../../../src/imports/importClient.ts';
import { defaultLimits } from '../../../src/imports/limits.ts';
import { createSpareWorker } from '../../../src/imports/spareWorker.ts';
import { createImportSession } from '../../../src/imports/importSession.ts';
import type { ToWorker } from '../../../src/imports/workerMessages.ts';
import { expectDone, geography, settleOptions } from '../../imports/importBytes.ts';

const table = new File(['date,lat,lon\n2026-01-02,34,41\n'], 'a.csv');
const accept = { ...settleOptions, acceptGuess: true };

/** What a browser tells of a script that it could not load is an event without a message. */
function broken(event: object): Worker {
  const worker = { onmessage: null, onerror: null, terminate: () => undefined } as unknown as Worker;
  worker.postMessage = () => {
    queueMicrotask(() => worker.onerror?.(event as ErrorEvent));
  };
  return worker;
}

function sound(): Worker {
  const worker = { onmessage: null, onerror: null, terminate: () => undefined } as unknown as Worker;
  const take = createImportSession(
    (data) => worker.onmessage?.(new MessageEvent('message', { data })),
    () => 0,
  );
  worker.postMessage = (message: ToWorker) => void take(message);
  return worker;
}

describe('an import', () => {
  it.each([
    ['cannot be loaded', {}, /worker/],
    ['runs out of memory', { message: 'Uncaught RangeError: Array buffer allocation failed' }, /allocation failed/],
  ])('whose worker %s ends with words, and the next one works', async (_, event, words) => {
    const workers = [broken(event), sound()];
    const client = createImportClient(geography, defaultLimits, () => workers.shift() ?? sound());
    await expect(client.read(table, {}, accept, () => undefined)).rejects.toThrow(words);
    const { set } = expectDone(await client.read(table, {}, accept, () => undefined));
    expect(set.columns.rows).toBe(1);
  });

  it.each([
    ['that was started ahead', sound, 1],
    ['in place of one that was started ahead and cannot be loaded', () => broken({}), 2],
  ])('is made by the worker %s', async (_, first, expected) => {
    const workers = [first(), sound()];
    let started = 0;
    const spare = createSpareWorker(() => workers[started++] ?? sound());
    spare.prepare(geography, defaultLimits);
    spare.prepare(geography, defaultLimits);
    await Promise.resolve();
    const client = createImportClient(geography, defaultLimits, spare.take);
    const { set } = expectDone(await client.read(table, {}, accept, () => undefined));
    expect(set.columns.rows).toBe(1);
    expect(started).toBe(expected);
  });
});

describe('a worker that ends while its file is asked about', () => {
  it.each(['preview', 'tally'] as const)('answers a %s with nothing', async (kind) => {
    const worker = sound();
    const client = createImportClient(geography, defaultLimits, () => worker);
    const asked = await client.read(table, {}, { ...settleOptions, review: true }, () => undefined);
    expect(asked.kind).toBe('asks');
    worker.postMessage = () => {
      queueMicrotask(() => worker.onerror?.({} as ErrorEvent));
    };
    const later = new Promise((resolve) => setImmediate(() => resolve('waits')));
    expect(await Promise.race([client[kind](accept), later])).toBeNull();
  });
});

describe('a worker that was started ahead', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['ends after two minutes in which no file came', false, 1],
    ['stays when a file has taken it', true, 0],
  ])('%s', (_, taken, expected) => {
    vi.useFakeTimers();
    let ended = 0;
    const spare = createSpareWorker(() => {
      const worker = broken({});
      worker.postMessage = () => undefined;
      worker.terminate = () => (ended += 1);
      return worker;
    });
    spare.prepare(geography, defaultLimits);
    if (taken) spare.take();
    vi.advanceTimersByTime(120_000);
    expect(ended).toBe(expected);
  });
});
