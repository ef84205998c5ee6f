import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import { readBytes } from './readBytes.ts';
import { crc32 } from '../../../src/base/crc32.ts';
import { joinBytes, readPng, writePngMetadata } from '../../../src/export/render/png.ts';
import { renderSvg } from '../../../src/export/render/renderSvg.ts';
import { decodeView, exportBase } from '../../../src/domain/view/viewCodec.ts';
import { day } from '../layers/build.ts';
import { evenMeasure, noon, snapshotOf, wholeView } from './buildSnapshot.ts';
import { elements, readXml, textOf } from './readXml.ts';

const picture = (() => {
  const png = new PNG({ width: 3, height: 2 });
  png.data.forEach((_, index) => {
    png.data[index] = (index * 37) % 256;
  });
  return png;
})();
const bare = new Uint8Array(PNG.sync.write(picture));
const view = {
  ...wholeView,
  time: { from: day('2026-01-10'), to: day('2026-02-07'), mode: 'window' as const },
  filters: { ...wholeView.filters, text: 'الهول & "x" <b>' },
};

function pngOf(options: Parameters<typeof snapshotOf>[0] = {}): Uint8Array<ArrayBuffer> {
  const written = writePngMetadata(bare, snapshotOf({ view, ...options }).metadata, 2);
  if (!written.ok) throw new Error(written.failure);
  return written.value;
}

describe('PNG', () => {
  it('shows the same picture to an independent reader', () => {
    const read = PNG.sync.read(Buffer.from(pngOf()), { checkCRC: true });
    expect([read.width, read.height]).toEqual([3, 2]);
    expect(read.data.equals(picture.data)).toBe(true);
  });

  it('brings the view back', async () => {
    const read = await readBytes(pngOf());
    if (!read.ok) throw new Error(read.failure);
    expect(read.value).toEqual(snapshotOf({ view }).metadata);
    expect(decodeView(read.value.view, exportBase)).toEqual({ view, ignored: [] });
  });

  it('knows the check sum of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });

  it('has its density', () => {
    const bytes = pngOf();
    const at = Buffer.from(bytes).indexOf('pHYs');
    expect(new DataView(bytes.buffer).getUint32(at + 4)).toBe(5669);
  });

  it('drops every text that an encoder has put in', () => {
    const chunk = (type: string, text: string): Uint8Array => {
      const body = new TextEncoder().encode(type + text);
      const frame = (value: number): Uint8Array => {
        const four = new Uint8Array(4);
        new DataView(four.buffer).setUint32(0, value);
        return four;
      };
      return joinBytes([frame(text.length), body, frame(crc32(body))]);
    };
    const chatty = joinBytes([bare.subarray(0, 33), chunk('tEXt', 'Author\0someone'), bare.subarray(33)]);
    const written = writePngMetadata(chatty, snapshotOf().metadata, 2);
    expect(written.ok && Buffer.from(written.value).includes('someone')).toBe(false);
    expect(written.ok && readPng(written.value).ok).toBe(true);
  });

  it('tells a foreign file from a damaged one', async () => {
    expect(await readBytes(bare)).toEqual({ ok: false, failure: 'foreign' });
    const whole = pngOf();
    expect(await readBytes(whole.subarray(0, whole.length - 5))).toEqual({ ok: false, failure: 'damaged' });
    const bent = Uint8Array.from(whole);
    const at = Buffer.from(bent).indexOf('iTXt') + 40;
    bent[at] = (bent[at] ?? 0) ^ 1;
    expect(await readBytes(bent)).toEqual({ ok: false, failure: 'damaged' });
    expect(await readBytes(new TextEncoder().encode('Rar!\u001a'))).toEqual({ ok: false, failure: 'unknown' });
  });

  it('never throws, whatever the bytes', async () => {
    const whole = pngOf();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await readBytes(bytes);
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
          if (read.ok) expect(read.value).toEqual(snapshotOf({ view }).metadata);
        },
      ),
    );
  });

  it('is the same byte for byte, but for the instant at which it was made', () => {
    expect(pngOf()).toEqual(pngOf());
    const later = Buffer.from(pngOf({ input: { producedAt: noon + 60_000 } })).toString('latin1');
    expect(later.includes('2026-02-08T09:31:00Z')).toBe(true);
    expect(pngOf({ input: { producedAt: noon + 60_000 } })).not.toEqual(pngOf());
  });
});

describe('SVG', () => {
  const svgOf = (change: Parameters<typeof snapshotOf>[0] = {}): string => {
    const snapshot = snapshotOf({ view, ...change });
    const plate = composePlate(snapshot, evenMeasure);
    return renderSvg(plate, {
      widthPx: 1920,
      heightPx: 1080,
      title: snapshot.texts[0].title,
      language: snapshot.texts[0].language,
      metadata: snapshot.metadata,
      fontRules: '',
      mapUrl: 'data:image/png;base64,AAAA',
      marks: [
        {
          kind: 'symbol',
          box: { x: 1, y: 2, width: 16, height: 16 },
          grid: 24,
          shapes: [{ d: 'M0 0L24 24', stroke: '#fff' }],
        },
      ],
    });
  };

  it('is well formed and holds text, map and metadata', () => {
    const root = readXml(svgOf({ options: { title: 'A <b> & "c" \u0007\ud800', marking: '</svg><script>' } }));
    expect(root.name).toBe('svg');
    expect(root.attributes['viewBox']).toBe('0 0 960 540');
    expect(textOf(elements(root, 'title')[0])).toBe('A <b> & "c" ');
    expect(elements(root, 'script')).toEqual([]);
    expect(elements(root, 'image').map(({ attributes }) => attributes['href'])).toEqual(['data:image/png;base64,AAAA']);
    const texts = elements(root, 'text').map(textOf);
    const said = texts.join(' ');
    for (const line of [snapshotOf({ view }).texts[0].stamps.countsShort, '</svg><script>'])
      expect(said).toContain(line.replace(/\s/gu, ' '));
  });

  it('brings the view back', async () => {
    const read = await readBytes(new TextEncoder().encode(svgOf()));
    expect(read).toEqual({ ok: true, value: snapshotOf({ view }).metadata });
  });

  it('sets Arabic from right to left, its start on the right', () => {
    const root = readXml(svgOf({ options: { languages: ['ar'] } }));
    const title = elements(root, 'text').find((node) => textOf(node).startsWith('ما تقوله'));
    expect(title?.attributes['direction']).toBe('rtl');
    expect(title?.attributes['text-anchor']).toBe('start');
    // The column of texts of a wide slide is on the left, its lines begin on its right.
    expect(Number(title?.attributes['x'])).toBeCloseTo(228, 0);
    expect(root.attributes['xml:lang']).toBe('ar');
  });

  it('uses no inline style, which a strict policy forbids', () => {
    expect(svgOf()).not.toMatch(/\sstyle=|<style/);
  });

  it('tells a foreign one and a damaged one', async () => {
    const read = (text: string): Promise<unknown> => readBytes(new TextEncoder().encode(text));
    expect(await read('<svg xmlns="http://www.w3.org/2000/svg"></svg>')).toEqual({ ok: false, failure: 'foreign' });
    expect(await read(svgOf().replace('&quot;version&quot;:1', '&quot;version&quot;:?'))).toEqual({
      ok: false,
      failure: 'damaged',
    });
    expect(await read(svgOf().replace('&quot;version&quot;:1', '&quot;version&quot;:2'))).toEqual({
      ok: false,
      failure: 'newer',
    });
  });
});
