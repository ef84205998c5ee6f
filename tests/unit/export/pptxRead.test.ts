import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeMetadata } from '../../../src/export/snapshot/metadata.ts';
import { readBytes } from './readBytes.ts';
import { decodeView, exportBase } from '../../../src/domain/view/viewCodec.ts';
import { day } from '../layers/build.ts';
import { deckOf } from './buildDeck.ts';
import { snapshotOf, wholeView } from './buildSnapshot.ts';
import { unzip } from './unzip.ts';

const view = {
  ...wholeView,
  time: { from: day('2026-01-10'), to: day('2026-02-07'), mode: 'window' as const },
  filters: { ...wholeView.filters, text: `الهول & "x" <b> ${'long '.repeat(30)}end` },
};
const { metadata } = snapshotOf({ view });
const deck = deckOf({ view });
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const custom = (content: string, level: 0 | 9 = 9): Uint8Array =>
  zipSync({ '[Content_Types].xml': text('<Types/>'), 'docProps/custom.xml': text(content) }, { level });
const property = (number: number, value: string): string =>
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${number + 1}" name="border-brief.${number}"><vt:lpwstr>${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</vt:lpwstr></property>`;

describe('a presentation that comes back', () => {
  it('brings the view, however long', async () => {
    const read = await readBytes(deck);
    if (!read.ok) throw new Error(read.failure);
    expect(read.value).toEqual(metadata);
    expect(decodeView(read.value.view, exportBase)).toEqual({ view, ignored: [] });
  });

  it('keeps each property as short as Office wants it', () => {
    const xml =
      unzip(deck)
        .find(({ name }) => name === 'docProps/custom.xml')
        ?.data.toString('utf8') ?? '';
    const values = [...xml.matchAll(/<vt:lpwstr>([^<]*)</g)].map((match) => (match[1] ?? '').replace(/&[^;]+;/g, '.'));
    expect(values.length).toBeGreaterThan(1);
    expect(values.filter((value) => value.length > 255 || value.trim() !== value)).toEqual([]);
  });

  it('brings it also when another program has packed it anew, in another order and beside other properties', async () => {
    const encoded = encodeMetadata(metadata);
    const [first, second] = [encoded.slice(0, 100), encoded.slice(100)];
    const other = '<property pid="9" fmtid="{0}" name="Client"><vt:lpwstr>Someone</vt:lpwstr></property>';
    const moved = property(1, first).replace(/(fmtid="[^"]*") (pid="\d") (name="[^"]*")/, '$3 $1 $2');
    for (const level of [0, 9] as const)
      expect(
        await readBytes(custom(`<Properties>${other}${property(2, second)}\n${moved}</Properties>`, level)),
      ).toEqual({
        ok: true,
        value: metadata,
      });
  });

  it('names no person and no path', () => {
    for (const { data } of unzip(deck).filter(({ name }) => name.startsWith('docProps/')))
      expect(data.toString('utf8')).not.toMatch(/\/home|\/root|Users|Microsoft/);
  });

  it('tells foreign, damaged and newer apart', async () => {
    expect(await readBytes(zipSync({ 'ppt/presentation.xml': text('<p/>') }))).toEqual({
      ok: false,
      failure: 'foreign',
    });
    expect(await readBytes(custom('<Properties/>'))).toEqual({ ok: false, failure: 'foreign' });
    expect(await readBytes(deck.subarray(0, deck.length - 30))).toEqual({ ok: false, failure: 'damaged' });
    expect(await readBytes(custom(property(2, encodeMetadata(metadata))))).toEqual({ ok: false, failure: 'damaged' });
    expect(await readBytes(custom('<property name="border-brief.1"><vt:i4>1</vt:i4></property>'))).toEqual({
      ok: false,
      failure: 'damaged',
    });
    expect(await readBytes(custom(property(1, '{"version":1')))).toEqual({ ok: false, failure: 'damaged' });
    expect(
      await readBytes(custom(property(1, encodeMetadata(metadata).replace('"version":1', '"version":2')))),
    ).toEqual({
      ok: false,
      failure: 'newer',
    });
  });

  it('notices a bent byte in what it reads', async () => {
    const file = Buffer.from(custom(property(1, encodeMetadata(metadata)), 0));
    const at = file.indexOf('2026-01-10');
    expect(at).toBeGreaterThan(0);
    file.writeUInt8(file.readUInt8(at + 9) ^ 1, at + 9);
    expect(await readBytes(file)).toEqual({ ok: false, failure: 'damaged' });
  });
});

describe('a file that swells', () => {
  const bomb = zipSync({ 'docProps/custom.xml': new Uint8Array(100_000_000) }, { level: 9 });
  const sizeAt = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24;

  it('is not unpacked beyond the limit', async () => {
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await readBytes(bomb)).toEqual({ ok: false, failure: 'damaged' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  it('is not believed when it makes itself small', async () => {
    const liar = Buffer.from(bomb);
    liar.writeUInt32LE(1000, sizeAt);
    const before = process.memoryUsage().arrayBuffers;
    expect(await readBytes(liar)).toEqual({ ok: false, failure: 'damaged' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  it('cannot make a list without end', async () => {
    const endless = Buffer.from(deck);
    endless.writeUInt16LE(0xffff, endless.length - 12);
    expect(await readBytes(endless)).toEqual({ ok: false, failure: 'damaged' });
  });
});

it('never throws, whatever the bytes', async () => {
  const whole = custom(property(1, encodeMetadata(metadata)));
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 20, maxLength: 200 }), async (bytes) => {
      await readBytes(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes));
    }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: whole.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
      async (at, value) => {
        const bent = Uint8Array.from(whole);
        bent[at] = value;
        const read = await readBytes(bent);
        if (read.ok) expect(read.value).toEqual(metadata);
      },
    ),
  );
});
