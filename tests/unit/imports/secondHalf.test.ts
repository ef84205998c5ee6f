/** A table of which another worker reads the second half must come out as if one reader had read all of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOfBytes } from '../../../src/formats/byteSource.ts';
import { toUtf8 } from '../../../src/imports/bytes/encoding.ts';
import { readCsv } from '../../../src/imports/formats/readCsv.ts';
import { defaultLimits } from '../../../src/imports/limits.ts';
import { createRangeReader, type FromRange, type StartRange } from '../../../src/imports/ranges/rangeReader.ts';
import { readRows, sayRange } from '../../../src/imports/ranges/readRange.ts';
import { textAt } from '../../../src/imports/table/rawColumn.ts';
import { acledFile } from '../../imports/acled.ts';

const encoder = new TextEncoder();
/** So that tables of some kilobytes are shared. */
const sizes = { worth: 200, ahead: 0 };

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

interface Outcome {
  readonly taken: number;
  readonly table: unknown;
}

async function read(bytes: Uint8Array, chunkBytes: number, start?: StartRange): Promise<Outcome> {
  let taken = 0;
  try {
    const { columns, row, rows, skipped, notes, header } = await readCsv(
      toUtf8(piecesOf(bytes, chunkBytes), 'utf-8'),
      defaultLimits,
      () => undefined,
      {
        rest: start && {
          source: sourceOfBytes('table.csv', bytes),
          sizes,
          onProgress: () => undefined,
          start: (source, request, onProgress) => {
            const reader = start(source, request, onProgress);
            void reader?.part.then((part) => (taken = part?.table.rows ?? 0));
            return reader;
          },
        },
      },
    );
    const kinds = columns.map(({ name, kind }) => `${name}: ${kind}`);
    const cells = columns.map((column) => Array.from({ length: rows }, (_, index) => textAt(column, index)));
    return { taken, table: { rows, row, kinds, cells, skipped: skipped.finish(), notes, header } };
  } catch (error) {
    return { taken, table: String(error) };
  }
}

/** The other worker in this thread. `begin`: where it says that a row begins, instead of finding it out. */
const inThread =
  (bytes: Uint8Array, begin?: number): StartRange =>
  (_source, request, onProgress) =>
    createRangeReader((hear) => {
      const chunks = (from: number): AsyncIterable<Uint8Array> => piecesOf(bytes.slice(from), 1000);
      if (begin === undefined)
        void sayRange(chunks(request.from), request, (message) => {
          hear(message);
        });
      else {
        hear({ kind: 'begins', at: begin });
        void readRows(chunks(begin), request, () => undefined).then(
          (part) => {
            hear({ kind: 'part', part } satisfies FromRange);
          },
          () => {
            hear(null);
          },
        );
      }
      return () => undefined;
    }, onProgress);

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', 'Iraq', 'Syria', '33.31', '2024-02-16', 'قرية', "'=1+1", ' ') },
  { weight: 2, arbitrary: fc.nat(400).map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '"a, b"',
      '"two\nlines"',
      '"two\r\nlines, ""said"""',
      '"one\n1,2,3,4\n5,6,7,8\n9,0,1,2\nlast"',
      '5" pipe',
      '"x"y',
      '\ufeff',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replace(/["\r\n,]/g, '')) },
);
const row = fc.oneof(
  { weight: 12, arbitrary: fc.array(cell, { minLength: 4, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 0, maxLength: 6 }) },
);
const table = fc
  .record({
    rows: fc.array(row, { minLength: 40, maxLength: 160 }),
    end: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
    broken: fc.option(fc.nat(2000), { freq: 6 }),
  })
  .map(({ rows, end, mark, broken }) => {
    const lines = [['date', 'latitude', 'longitude', 'notes'], ...rows].map((cells) => cells.join(','));
    const bytes = encoder.encode(`${mark ? '\ufeff' : ''}${lines.join(end)}${end}`);
    if (broken !== null && broken < bytes.length) bytes[broken] = 0xff;
    return bytes;
  });

/** The head of a table is read from its first 64 KiB; before them come rows that every table has. */
const filler = encoder.encode('date,latitude,longitude,notes\n2024-02-16,33.31,44.36,"a, b"\n'.repeat(1130));
const behindFiller = (bytes: Uint8Array): Uint8Array => {
  const joined = new Uint8Array(filler.length + bytes.length);
  joined.set(filler);
  joined.set(bytes, filler.length);
  return joined;
};

test('two readers of a table find what one finds, wherever it is cut', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 100, max: 1000 }), async (bytes, chunkBytes) => {
      const whole = behindFiller(bytes);
      const [alone, shared] = [await read(whole, 65_536), await read(whole, chunkBytes, inThread(whole))];
      taken += shared.taken;
      expect(shared.table).toEqual(alone.table);
    }),
    { numRuns: 60 },
  );
  expect(taken).toBeGreaterThan(0);
});

test('a wrong guess where a row begins is found out', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.nat(), async (bytes, choice) => {
      const whole = behindFiller(bytes);
      const ends = [...whole.keys()].filter((at) => whole[at] === 10 && at > (filler.length + whole.length) / 2 + 200);
      const begin = (ends[choice % ends.length] ?? whole.length - 1) + 1;
      const [alone, shared] = [await read(whole, 65_536), await read(whole, 100, inThread(whole, begin))];
      expect(shared.table).toEqual(alone.table);
    }),
    { numRuns: 60 },
  );
});

test('the second half of a large table is really taken over, with its lines and its texts', async () => {
  const bytes = acledFile(4000);
  const [alone, shared] = [await read(bytes, 65_536), await read(bytes, 65_536, inThread(bytes))];
  expect(shared.table).toEqual(alone.table);
  expect(shared.taken).toBeGreaterThan(1000);
});

test('without another worker, or when it fails, the table is read by one', async () => {
  const bytes = acledFile(1000);
  const failing: StartRange = (_source, _request, onProgress) =>
    createRangeReader((hear) => {
      hear({ kind: 'begins', at: bytes.indexOf(10, bytes.length >> 1) + 1 });
      hear(null);
      return () => undefined;
    }, onProgress);
  const alone = await read(bytes, 65_536);
  expect((await read(bytes, 65_536, () => null)).table).toEqual(alone.table);
  expect((await read(bytes, 65_536, failing)).table).toEqual(alone.table);
});
