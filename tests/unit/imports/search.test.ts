import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findByte, hasOddByte, hasZero, wordsOf } from '../../../src/imports/bytes/search.ts';
import { digestOf } from '../../../src/imports/importFile.ts';
import { sourceOfBytes } from '../../../src/formats/byteSource.ts';

const few = fc
  .array(fc.constantFrom(0, 10, 34, 65, 128, 255), { maxLength: 200 })
  .map((values) => Uint8Array.from(values));

describe('a byte', () => {
  it('is found where the platform finds it', () => {
    fc.assert(
      fc.property(few, fc.constantFrom(0, 10, 34, 128, 255), fc.nat(200), fc.nat(200), (bytes, byte, one, other) => {
        const [from, end] = [Math.min(one, other, bytes.length), Math.min(Math.max(one, other), bytes.length)];
        const found = bytes.subarray(from, end).indexOf(byte);
        expect(findByte(bytes, wordsOf(bytes), byte, from, end)).toBe(found < 0 ? -1 : found + from);
      }),
    );
  });

  it('that is zero is noticed within a stretch and not beside it', () => {
    fc.assert(
      fc.property(few, fc.nat(200), fc.nat(200), (bytes, one, other) => {
        const [from, end] = [Math.min(one, other, bytes.length), Math.min(Math.max(one, other), bytes.length)];
        expect(hasZero(bytes, wordsOf(bytes), from, end)).toBe(bytes.subarray(from, end).includes(0));
      }),
    );
  });

  it('beyond ASCII is noticed wherever a stretch of memory begins', () => {
    fc.assert(
      fc.property(few, fc.nat(7), (bytes, offset) => {
        const part = bytes.subarray(Math.min(offset, bytes.length));
        expect(hasOddByte(part)).toBe(part.some((byte) => byte === 0 || byte >= 0x80));
      }),
    );
  });
});

describe('the digest of a file', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const bytes = Uint8Array.from({ length: 200_001 }, (_, index) => (index * 31) % 251);
  const expected = createHash('sha256').update(bytes).digest('hex');
  const { signal } = new AbortController();

  it('is that of its bytes, with the platform’s help and without', async () => {
    expect(await digestOf(sourceOfBytes('a', bytes), signal)).toBe(expected);
    vi.stubGlobal('crypto', undefined);
    expect(await digestOf(sourceOfBytes('a', bytes), signal)).toBe(expected);
  });

  it('is taken piece by piece where the file does not fit into memory, and stops when it is called off', async () => {
    const large = {
      ...sourceOfBytes('a', bytes),
      slice: () => Promise.reject(new RangeError('Array buffer allocation failed')),
    };
    expect(await digestOf(large, signal)).toBe(expected);
    await expect(digestOf(large, AbortSignal.abort())).rejects.toThrow();
  });
});
