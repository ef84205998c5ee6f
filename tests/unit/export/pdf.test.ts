import { describe, expect, it } from 'vitest';
import { createFaces } from '../../../src/export/pdf/faces.ts';
import { flowBlocks } from '../../../src/export/pdf/flowBlocks.ts';
import { readPdf } from '../../../src/export/pdf/readPdf.ts';
import { readBytes } from './readBytes.ts';
import { fonts, pdfOf } from './buildPdf.ts';
import { evenMeasure, snapshotOf } from './buildSnapshot.ts';

const change = {
  options: { languages: ['ar', 'en'], title: 'A "title" <of> & more — عنوان', marking: 'UNCLASSIFIED' },
} as const;
const bytes = await pdfOf(change);
const text = new TextDecoder('latin1').decode(bytes);
const edit = (from: string, to: string): Uint8Array =>
  Uint8Array.from(text.replace(from, to), (letter) => letter.charCodeAt(0));

describe('the file', () => {
  it('is the same twice', async () => {
    expect(Buffer.compare(Buffer.from(await pdfOf(change)), Buffer.from(bytes))).toBe(0);
  });

  it('is tagged, has a language, a direction and a title to show', () => {
    for (const word of [
      '/Marked true',
      '/StructTreeRoot',
      '/ParentTree',
      '/DisplayDocTitle true',
      '/Direction /R2L',
      '/Lang (ar)',
      '/S /H1',
      '/S /Figure',
      '/S /LBody',
      '/Alt <FEFF',
    ])
      expect(text).toContain(word);
  });

  it('dates itself by its snapshot and names nobody else', () => {
    expect(text.match(/\/(?:CreationDate|ModDate) \(D:\d+Z\)/g)).toEqual([
      '/CreationDate (D:20260208093000Z)',
      '/ModDate (D:20260208093000Z)',
    ]);
    expect(text).not.toMatch(/\/tmp|\/home|pdf-lib/);
  });
});

describe('links', () => {
  const addresses = snapshotOf(change).sources.flatMap(({ source }) => source.url ?? []);
  const hex = (url: string): string => Buffer.from(new URL(url).href).toString('hex');

  it('lead to the address of each source, in both languages, and are elements of the document', () => {
    expect(addresses.length).toBeGreaterThan(5);
    const told = [...text.toLowerCase().matchAll(/\/s \/uri\s*\/uri <([0-9a-f]+)>/g)].map(([, uri]) => uri);
    expect(new Set(told)).toEqual(new Set(addresses.map(hex)));
    for (const url of addresses) expect(told.filter((uri) => uri === hex(url)).length, url).toBeGreaterThanOrEqual(2);
    expect(text.match(/\/Type \/OBJR/g)?.length).toBe(told.length);
    expect(text.match(/\/S \/Link/g)?.length).toBe(addresses.length * 2);
    const keys = [...text.matchAll(/\/StructParent (\d+)/g)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(told.length);
  });
});

describe('reading back', () => {
  it('gives the view of the file', async () => {
    expect(await readBytes(bytes)).toEqual({ ok: true, value: snapshotOf(change).metadata });
  });

  it('tells damaged, newer and foreign files apart', async () => {
    expect(readPdf(edit('</bb:view>', '</bb:vieW>'))).toMatchObject({ ok: false, failure: 'damaged' });
    expect(readPdf(edit('&quot;version&quot;:1', '&quot;version&quot;:9'))).toMatchObject({
      ok: false,
      failure: 'newer',
    });
    expect(readPdf(edit('&quot;version&quot;:1', '&quot;version&quot;:x'))).toMatchObject({
      ok: false,
      failure: 'damaged',
    });
    expect(await readBytes(new TextEncoder().encode('%PDF-1.4\n%%EOF'))).toMatchObject({
      ok: false,
      failure: 'foreign',
    });
  });
});

describe('letters', () => {
  const faces = createFaces(fonts);

  it('join in Arabic and are each read once, from the right', () => {
    const { glyphs, signs } = faces.set('السلام في سجلًا', 'rtl', 400);
    expect(signs).toEqual([]);
    expect([...glyphs.map((glyph) => glyph.text).join('')].reverse().join('')).toBe('السلام في سجلاً');
    const alone = 'السلام'.split('').reduce((sum, letter) => sum + faces.set(letter, 'rtl', 400).width, 0);
    expect(faces.set('السلام', 'rtl', 400).width).toBeLessThan(alone);
  });

  it('move the pen as far as the font says, whatever letters are shared out', () => {
    const blanks = new Map<number, number>();
    for (const words of ['لا', 'في', 'احتمالًا', 'حتى', 'شر']) {
      for (const { face, glyph, text: letters, advance } of faces.set(words, 'rtl', 400).glyphs) {
        const code = face.table.codeOf(glyph, letters, advance);
        expect(blanks.get(code) ?? advance).toBe(advance);
        blanks.set(code, advance);
      }
    }
  });

  it('have the face that holds them, and a drawing where none does', () => {
    const { glyphs, signs } = faces.set('a ب ā Ḥ → 漢', 'ltr', 600);
    expect(new Set(glyphs.map(({ face }) => face.name))).toEqual(new Set(['L600', 'A600', 'X600']));
    expect(glyphs.map((glyph) => glyph.text)).toContain('Ḥ');
    expect(signs.map(({ sign }) => sign)).toEqual(['→', '漢']);
  });

  it('measure as wide as they are set', () => {
    for (const words of ['Iraq–Syria border (2026)', 'الحدود العراقية السورية'])
      expect(faces.measure(words, 10, 400)).toBeCloseTo(faces.set(words, 'ltr', 400).width / 100, 0);
  });
});

describe('running text', () => {
  const room = { x: 20, y: 20, width: 300, height: 120 };
  const type = { title: 18, subtitle: 11, body: 9, small: 7 };
  const blocks = Array.from(
    { length: 30 },
    (_, index) =>
      ({
        kind: index % 5 === 0 ? 'heading' : 'paragraph',
        text: `Words number ${index} and a few more of them to fill the line`.repeat(2),
      }) as const,
  );
  const pages = flowBlocks(blocks, room, type, evenMeasure);

  it('stays within its room and loses nothing', () => {
    expect(pages.length).toBeGreaterThan(1);
    for (const line of pages.flat()) {
      expect(line.y).toBeGreaterThan(room.y);
      expect(line.y).toBeLessThanOrEqual(room.y + room.height);
    }
    blocks.forEach(({ text: whole }, index) => {
      expect(
        pages
          .flat()
          .filter(({ block }) => block === index)
          .map((line) => line.text)
          .join(' '),
      ).toBe(whole);
    });
  });

  it('keeps an entry and its address in one column', () => {
    const sources = Array.from(
      { length: 40 },
      (_, index) =>
        [
          { kind: 'entry', marker: `${index}.`, text: `Title of number ${index} `.repeat(3) },
          { kind: 'address', text: `https://example.org/${'a'.repeat(index * 3)}`, url: 'https://example.org/' },
        ] as const,
    ).flat();
    const placed = flowBlocks(sources, { ...room, height: 150 }, type, evenMeasure).flat();
    sources.forEach(({ kind, text: whole }, index) => {
      if (kind !== 'address') return;
      const [entry, address] = [
        placed.filter((line) => line.block === index - 1 && !line.isMarker),
        placed.filter((line) => line.block === index),
      ];
      expect(new Set([...entry, ...address].map(({ x }) => x)).size, whole).toBe(1);
      expect(Math.max(...entry.map(({ y }) => y))).toBeLessThan(Math.min(...address.map(({ y }) => y)));
      expect(address.every(({ url }) => url === 'https://example.org/')).toBe(true);
    });
  });

  it('ends no page with a heading', () => {
    for (const page of pages) expect(blocks[page.at(-1)?.block ?? 0]?.kind).toBe('paragraph');
  });
});

describe('spaces', () => {
  // In the embedded faces the no-break space is the last glyph and empty: the font library reads past the end of the file there.
  const spaces = ['\u0020', '\u00a0', '\u2007', '\u2009', '\u202f', '\u3000'];
  const words = [
    ['Arabic', 'سجل', 'واحد'],
    ['Latin', 'one', 'record'],
    ['extended Latin', 'Ḥaṭ', 'ṛā'],
  ] as const;

  it.each(words)(
    'of every kind are drawn after %s letters as the plain space, and read as they are written',
    (_script, a, b) => {
      const faces = createFaces(fonts);
      for (const weight of [400, 600] as const)
        for (const direction of ['ltr', 'rtl'] as const) {
          const plain = faces.set(`${a} ${b}`, direction, weight);
          for (const space of spaces) {
            const line = faces.set(`${a}${space}${b}`, direction, weight);
            expect(line.signs).toEqual([]);
            expect(line.width).toBe(plain.width);
            expect(line.glyphs.map(({ text: read }) => read).join('')).toContain(space);
          }
        }
    },
  );
});
