/** The domain-free functions that several folders share. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect } from '../../../src/base/bisect.ts';
import { createLatest } from '../../../src/base/createLatest.ts';
import { deepEqual } from '../../../src/base/deepEqual.ts';
import { memoizeLast } from '../../../src/base/memoizeLast.ts';

describe('the last request wins', () => {
  const request = (): { readonly promise: Promise<string>; readonly resolve: (text: string) => void } => {
    const { promise, resolve } = Promise.withResolvers<string>();
    return { promise, resolve };
  };

  it('also where an earlier one ends later', async () => {
    const latest = createLatest();
    const [one, two] = [request(), request()];
    const [first, second] = [latest.ask(() => one.promise), latest.ask(() => two.promise)];
    two.resolve('two');
    one.resolve('one');
    expect(await second).toBe('two');
    expect(await first).toBeUndefined();
  });

  it('and nothing wins after it has been called off', async () => {
    const latest = createLatest();
    const one = request();
    const asked = latest.ask(() => one.promise);
    latest.cancel();
    one.resolve('one');
    expect(await asked).toBeUndefined();
  });

  it('with its failure, while the failure of an earlier one is of no matter', async () => {
    const latest = createLatest();
    const early = latest.ask(() => Promise.reject(new Error('early')));
    const late = latest.ask(() => Promise.reject(new Error('late')));
    await expect(late).rejects.toThrow('late');
    expect(await early).toBeUndefined();
  });
});

describe('bisect', () => {
  it('finds the first index for which the test holds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, wanted) => {
        const sorted = list.toSorted((a, b) => a - b);
        const found = sorted.findIndex((value) => value >= wanted);
        expect(bisect(0, sorted.length, (at) => (sorted[at] ?? Infinity) >= wanted)).toBe(
          found < 0 ? sorted.length : found,
        );
      }),
    );
  });
});

describe('deepEqual', () => {
  it('agrees with the text form of plain data', () => {
    const data = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(data, data, (one, other) => {
        expect(deepEqual(one, structuredClone(one))).toBe(true);
        if (deepEqual(one, other)) expect(other).toEqual(one);
        else expect(JSON.stringify(one)).not.toBe(JSON.stringify(other));
      }),
    );
  });

  it('tells lists from objects, and takes a missing field for an undefined one', () => {
    expect(deepEqual([], {})).toBe(false);
    expect(deepEqual({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(deepEqual(null, {})).toBe(false);
  });

  it('lets a memo compare by what is held', () => {
    let runs = 0;
    const once = memoizeLast((value: { readonly n: number }) => ({ runs: (runs += 1), n: value.n }), deepEqual);
    expect(once({ n: 1 })).toBe(once({ n: 1 }));
    expect(once({ n: 2 }).runs).toBe(2);
  });
});
