import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeMetadata } from '../../../src/export/snapshot/metadata.ts';
import { readZipEntry } from '../../../src/export/readZip.ts';
import { readBack } from '../../../src/export/readBack.ts';
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
  it('brings the view, however long', () => {
    const read = readBack(deck);
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

  it('brings it also when another program has packed it anew, in another order and beside other properties', () => {
    const encoded = encodeMetadata(metadata);
    const [first, second] = [encoded.slice(0, 100), encoded.slice(100)];
    const other = '<property pid="9" fmtid="{0}" name="Client"><vt:lpwstr>Someone</vt:lpwstr></property>';
    const moved = property(1, first).replace(/(fmtid="[^"]*") (pid="\d") (name="[^"]*")/, '$3 $1 $2');
    for (const level of [0, 9] as const)
      expect(readBack(custom(`<Properties>${other}${property(2, second)}\n${moved}</Properties>`, level))).toEqual({
        ok: true,
        value: metadata,
      });
  });

  it('names no person and no path', () => {
    for (const { data } of unzip(deck).filter(({ name }) => name.startsWith('docProps/')))
      expect(data.toString('utf8')).not.toMatch(/\/home|\/root|Users|Microsoft/);
  });

  it('tells foreign, damaged and newer apart', () => {
    expect(readBack(zipSync({ 'word/document.xml': text('<w/>') }))).toEqual({ ok: false, failure: 'foreign' });
    expect(readBack(custom('<Properties/>'))).toEqual({ ok: false, failure: 'foreign' });
    expect(readBack(deck.subarray(0, deck.length - 30))).toEqual({ ok: false, failure: 'damaged' });
    expect(readBack(custom(property(2, encodeMetadata(metadata))))).toEqual({ ok: false, failure: 'damaged' });
    expect(readBack(custom('<property name="border-brief.1"><vt:i4>1</vt:i4></property>'))).toEqual({
      ok: false,
      failure: 'damaged',
    });
    expect(readBack(custom(property(1, '{"version":1')))).toEqual({ ok: false, failure: 'damaged' });
    expect(readBack(custom(property(1, encodeMetadata(metadata).replace('"version":1', '"version":2'))))).toEqual({
      ok: false,
      failure: 'newer',
    });
  });

  it('notices a bent byte in what it reads', () => {
    const file = Buffer.from(custom(property(1, encodeMetadata(metadata)), 0));
    const at = file.indexOf('2026-01-10');
    expect(at).toBeGreaterThan(0);
    file.writeUInt8(file.readUInt8(at + 9) ^ 1, at + 9);
    expect(readBack(file)).toEqual({ ok: false, failure: 'damaged' });
  });
});

describe('a file that swells', () => {
  const bomb = zipSync({ 'docProps/custom.xml': new Uint8Array(100_000_000) }, { level: 9 });
  const sizeAt = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24;

  it('is not unpacked beyond the limit', () => {
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(readBack(bomb)).toEqual({ ok: false, failure: 'damaged' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  it('is not believed when it makes itself small', () => {
    const liar = Buffer.from(bomb);
    liar.writeUInt32LE(1000, sizeAt);
    const before = process.memoryUsage().arrayBuffers;
    expect(readBack(liar)).toEqual({ ok: false, failure: 'damaged' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  it('cannot make a list without end', () => {
    const endless = Buffer.from(deck);
    endless.writeUInt16LE(0xffff, endless.length - 12);
    expect(readBack(endless).ok).toBe(true);
    expect(readZipEntry(endless, 'not/there', 1000)).toEqual({ ok: false, failure: 'damaged' });
  });
});

it('never throws, whatever the bytes', () => {
  const whole = custom(property(1, encodeMetadata(metadata)));
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 200 }), (bytes) => {
      readBack(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes));
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, value) => {
      const bent = Uint8Array.from(whole);
      bent[at] = value;
      const read = readBack(bent);
      if (read.ok) expect(read.value).toEqual(metadata);
    }),
  );
});
