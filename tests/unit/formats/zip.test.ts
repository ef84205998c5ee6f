/** ZIP archives: what is damaged or cut off is noticed, whatever the byte. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectBytes, sourceOfBytes, type ByteSource } from '../../../src/formats/byteSource.ts';
import { FormatFault } from '../../../src/formats/formatFault.ts';
import { gunzipSource } from '../../../src/formats/gunzip.ts';
import { defaultUnpackLimits } from '../../../src/formats/unpackLimits.ts';
import { readZipEntries, readZipEntry } from '../../../src/formats/zip.ts';
import { caseFile } from '../../imports/caseFile.ts';
import { expectDone, importBytes } from '../../imports/importBytes.ts';

const text = 'date,lat,lon\n2026-01-19,34.4,40.9\n2026-01-20,34.1,41.2\n'.repeat(20);

/** The text of the first entry, or the code of what is wrong. */
async function firstText(bytes: Uint8Array): Promise<string> {
  try {
    const source = sourceOfBytes('a.zip', bytes);
    const [entry] = await readZipEntries(source, defaultUnpackLimits);
    if (!entry) return 'no entry';
    return new TextDecoder().decode(await readZipEntry(source, entry, 1_000_000));
  } catch (error) {
    if (error instanceof FormatFault) return error.failure.code;
    throw error;
  }
}

const packed = [0, 9].map((level) => zipSync({ 'a.csv': strToU8(text) }, { level: level as 0 | 9 }));

describe('an archive', () => {
  it.each(packed.map((bytes, index) => [index === 0 ? 'stored' : 'deflated', bytes] as const))(
    '%s: every changed byte of the data is noticed',
    async (_, bytes) => {
      expect(await firstText(bytes)).toBe(text);
      const start = 30 + 'a.csv'.length;
      const end = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
      for (let at = start; at < end; at += 1) {
        const bent = Uint8Array.from(bytes);
        bent[at] = (bent[at] ?? 0) ^ 0xff;
        expect(await firstText(bent), `byte ${at}`).toMatch(/^(zipDamaged|unpackedTooLarge)$/);
      }
    },
  );

  it('never gives another text, whatever is changed anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...packed), fc.nat(), fc.nat(255), async (bytes, position, value) => {
        const bent = Uint8Array.from(bytes);
        bent[position % bytes.length] = value;
        const read = await firstText(bent);
        if (!/^(zip\w+|unpackedTooLarge|documentTooLarge|no entry)$/.test(read)) expect(read).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('that is cut off says so at every length', async () => {
    for (const bytes of packed)
      for (let length = 0; length < bytes.length; length += 7)
        expect(await firstText(bytes.subarray(0, length))).toBe('zipTruncated');
  });

  it('is read by its ranges alone', async () => {
    const bytes = zipSync({ 'big.bin': new Uint8Array(2_000_000), 'a.csv': strToU8(text) }, { level: 0 });
    let read = 0;
    const source: ByteSource = {
      ...sourceOfBytes('a.zip', bytes),
      open: () => {
        throw new Error('The whole file was opened.');
      },
      slice: async (start, end) => {
        read += end - start;
        return bytes.slice(start, end);
      },
    };
    const entry = (await readZipEntries(source, defaultUnpackLimits)).find(({ name }) => name === 'a.csv');
    if (!entry) throw new Error('a.csv is missing.');
    expect(new TextDecoder().decode(await readZipEntry(source, entry, 1_000_000))).toBe(text);
    expect(read).toBeLessThan(100_000);
  });

  it('may have bytes before it, as one that unpacks itself has', async () => {
    for (const bytes of packed) expect(await firstText(Uint8Array.of(...strToU8('MZ…'), ...bytes))).toBe(text);
  });

  it('of ZIP64 is read, also by its sizes in the extra field', async () => {
    const { set } = expectDone(await importBytes(caseFile('77-zip64.xlsx'), { acceptGuess: true, name: '77.xlsx' }));
    expect(set.columns.rows).toBeGreaterThan(0);
  });

  it('of a Macintosh offers only its data, one of several asks which', async () => {
    expect(expectDone(await importBytes(caseFile('67-macosx.zip'), { acceptGuess: true })).set.columns.rows).toBe(1);
    expect(await importBytes(caseFile('68-many.zip'))).toMatchObject({ kind: 'choose', what: 'entry' });
  });
});

describe('a gzipped file', () => {
  const bytes = gzipSync(strToU8(text));

  it('notices every changed byte of its data', async () => {
    const read = async (of: Uint8Array): Promise<string> => {
      try {
        const { open } = await gunzipSource(sourceOfBytes('a.csv.gz', of), defaultUnpackLimits);
        return new TextDecoder().decode(await collectBytes(open(), 1_000_000));
      } catch (error) {
        return error instanceof FormatFault ? error.failure.code : String(error);
      }
    };
    expect(await read(bytes)).toBe(text);
    for (let at = 10; at < bytes.length; at += 1) {
      const bent = Uint8Array.from(bytes);
      bent[at] = (bent[at] ?? 0) ^ 0xff;
      expect(await read(bent), `byte ${at}`).toBe('gzipDamaged');
    }
  });
});
