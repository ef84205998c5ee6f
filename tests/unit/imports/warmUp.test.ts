/** The other worker is kept from table to table, and what is read to warm both up is read as any table is. */
import { expect, test } from 'vitest';
import { defaultLimits } from '../../../src/imports/limits.ts';
import {
  createRangeReader,
  keepThread,
  type FromRange,
  type StartRange,
} from '../../../src/imports/ranges/rangeReader.ts';
import { sayRange } from '../../../src/imports/ranges/readRange.ts';
import { startWarmUp } from '../../../src/imports/warmUp.ts';
import { geography } from '../../imports/importBytes.ts';

const part = { kind: 'part', part: {} as never } satisfies FromRange;

test('a thread is kept once it has handed over its part, and ended where it is stopped before', () => {
  const threads: { hear?: (message: FromRange | null) => void; ended: number }[] = [];
  const start = keepThread<string>(() => {
    const thread: (typeof threads)[number] = { ended: 0 };
    threads.push(thread);
    return {
      send: (_, hear) => (thread.hear = hear),
      end: () => (thread.ended += 1),
    };
  });
  const begin = () => start('task', () => undefined);
  const first = begin();
  threads[0]?.hear?.(part);
  first?.stop();
  const second = begin();
  expect(threads.length).toBe(1);
  // One reads: the next needs a thread of its own, and only one of the two is kept.
  const third = begin();
  expect(threads.length).toBe(2);
  for (const thread of threads) thread.hear?.(part);
  second?.stop();
  third?.stop();
  expect(threads.map(({ ended }) => ended)).toEqual([0, 1]);
  begin()?.stop();
  expect(threads.map(({ ended }) => ended)).toEqual([1, 1]);
  const failing = begin();
  threads[2]?.hear?.(null);
  failing?.stop();
  expect(threads.map(({ ended }) => ended)).toEqual([1, 1, 1]);
});

test('the made table is shared with the other worker, and the last that is read when it is stopped', async () => {
  const parts: number[] = [];
  const startRange: StartRange = ({ file }, request, onProgress) => {
    const reader = createRangeReader((hear) => {
      void file
        ?.slice(request.from)
        .arrayBuffer()
        .then((buffer) => {
          async function* chunks(): AsyncGenerator<Uint8Array> {
            yield new Uint8Array(buffer);
          }
          return sayRange(chunks(), request, hear);
        });
      return () => undefined;
    }, onProgress);
    void reader.part.then((made) => parts.push(made?.table.rows ?? 0));
    return reader;
  };
  await startWarmUp(geography, defaultLimits, startRange).end();
  expect(parts).toEqual([expect.any(Number)]);
  expect(parts[0]).toBeGreaterThan(1000);
});
