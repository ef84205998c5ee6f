/** A worker that cannot be loaded or is killed: the import ends with an error that says something, and the next file is read. */
import { describe, expect, it } from 'vitest';
import { createImportClient } from '../../../src/imports/importClient.ts';
import { defaultLimits } from '../../../src/imports/limits.ts';
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
    const client = createImportClient(geography, defaultLimits, () => workers[started++] ?? sound());
    client.prepare();
    client.prepare();
    await Promise.resolve();
    const { set } = expectDone(await client.read(table, {}, accept, () => undefined));
    expect(set.columns.rows).toBe(1);
    expect(started).toBe(expected);
  });

  it('that is called off before it began ends the worker that was started ahead', () => {
    let ended = 0;
    const client = createImportClient(geography, defaultLimits, () => {
      const worker = sound();
      worker.terminate = () => (ended += 1);
      return worker;
    });
    client.prepare();
    client.cancel();
    client.cancel();
    expect(ended).toBe(1);
  });
});
