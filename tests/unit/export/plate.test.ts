import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continuedBlocks } from '../../../src/export/pdf/snapshotBlocks.ts';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import type { Plate } from '../../../src/export/plate/plate.ts';
import type { Box, DisplayItem } from '../../../src/export/plate/displayList.ts';
import { createProjection, frameCamera, metresPerCssPx, unproject } from '../../../src/export/plate/mercator.ts';
import { composeSheetScene } from '../../../src/export/sheetScene.ts';
import { vectorMarks } from '../../../src/export/vectorMarks.ts';
import { sourceRows } from '../../../src/export/plate/plateRows.ts';
import { scaleBarOf } from '../../../src/export/plate/strip.ts';
import { presetIds, sheetOf } from '../../../src/export/plate/sheet.ts';
import { wrapAtMost, wrapText } from '../../../src/export/plate/text.ts';
import { optionalParts } from '../../../src/export/snapshot/snapshotOptions.ts';
import { evenMeasure, snapshotOf } from './buildSnapshot.ts';

const slack = 1e-6;

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - slack &&
    b.x < a.x + a.width - slack &&
    a.y < b.y + b.height - slack &&
    b.y < a.y + a.height - slack
  );
}

function boxOf(item: DisplayItem): Box | undefined {
  if (item.kind === 'text') {
    const width = evenMeasure(item.text, item.sizePt, item.weight);
    const x = item.align === 'left' ? item.x : item.align === 'right' ? item.x - width : item.x - width / 2;
    return { x, y: item.y - item.sizePt, width, height: item.sizePt };
  }
  return 'box' in item ? item.box : undefined;
}

/** On a slide these may lie on the map, whole, or beside it. */
const onMap = new Set(['selection', 'cards', 'legend', 'elsewhere', 'charts', 'locator', 'scale', 'north', 'notes']);

function expectSound(plate: Plate): void {
  const sheet: Box = { x: 0, y: 0, width: plate.widthPt, height: plate.heightPt };
  const isSlide = plate.panels.length > 0;
  for (const { id, box } of plate.parts) {
    expect(isInside(box, sheet), `${id} inside the sheet`).toBe(true);
    expect(box.width > 0 && box.height > 0, `${id} has a size`).toBe(true);
    if (isSlide && onMap.has(id))
      expect(isInside(box, plate.map.box) || !overlap(box, plate.map.box), `${id} on the map`).toBe(true);
  }
  plate.parts.forEach((a, index) =>
    plate.parts.slice(index + 1).forEach((b) => {
      if (isSlide && ((a.id === 'map' && onMap.has(b.id)) || (b.id === 'map' && onMap.has(a.id)))) return;
      expect(overlap(a.box, b.box), `${a.id} over ${b.id}`).toBe(false);
    }),
  );
  for (const item of plate.items) {
    const box = boxOf(item);
    if (box)
      expect(
        plate.parts.some((part) => isInside(box, part.box)),
        `${JSON.stringify(item).slice(0, 120)} inside a part`,
      ).toBe(true);
  }
}

const words = fc.string({ maxLength: 300 });
const anySheet = fc.record({
  preset: fc.constantFrom(...presetIds),
  freePx: fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 })),
  title: words,
  subtitle: words,
  marking: fc.oneof(fc.constant(''), words),
  languages: fc.constantFrom<['en' | 'ar', ...('en' | 'ar')[]]>(['en'], ['ar'], ['en', 'ar'], ['ar', 'en']),
  flavour: fc.constantFrom('dark' as const, 'light' as const, 'contrast' as const, 'print' as const),
  parts: fc.subarray([...optionalParts]).map((parts) => new Set(parts)),
  charts: fc.constant([]),
  logo: fc.option(
    fc.record({
      url: fc.constant('data:image/png;base64,AA=='),
      widthPx: fc.integer({ min: 1, max: 4000 }),
      heightPx: fc.integer({ min: 1, max: 4000 }),
    }),
    { nil: null },
  ),
});

describe('the sheet', () => {
  it('keeps every box inside the sheet and apart from the others, whatever it has to say', () => {
    fc.assert(
      fc.property(
        anySheet,
        fc.integer({ min: 200, max: 4000 }),
        fc.integer({ min: 200, max: 3000 }),
        fc.array(words, { maxLength: 2 }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (options, width, height, incomplete, bearing) => {
          const snapshot = snapshotOf({
            options,
            view: { camera: { center: [41.3, 35], zoom: 6.3, bearing, pitch: 30 } },
            input: {
              viewport: { width, height },
              link: 'https://example.org/#v=1&c=41,35,6',
              attribution: ['a '.repeat(80), 'b'],
            },
          });
          const plate = composePlate(snapshot, evenMeasure, incomplete);
          expectSound(plate);
          // On paper, with both languages and long titles, the lists leave little to the map.
          const least = snapshot.sheet.purpose === 'slide' ? 0.1 : 0.025;
          expect(plate.map.box.width * plate.map.box.height).toBeGreaterThan(least * plate.widthPt * plate.heightPt);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(presetIds)('says everything it owes its reader on %s', (preset) => {
    const snapshot = snapshotOf({ options: { preset, marking: 'PUBLIC' } });
    const plate = composePlate(snapshot, evenMeasure);
    expectSound(plate);
    const text = plate.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ');
    const plain = (line: string): string => line.replace(/\s+/gu, ' ');
    const [{ stamps }] = snapshot.texts;
    const isSlide = snapshot.sheet.purpose === 'slide';
    for (const line of isSlide
      ? [stamps.countsShort, stamps.line, snapshot.texts[0].words.t('sheet.disclaimer'), stamps.attribution]
      : [stamps.counts, stamps.window, stamps.disclaimer, stamps.attribution, stamps.version])
      expect(plain(text)).toContain(plain(line).split(' ').slice(0, 4).join(' '));
    const logo = { url: 'data:image/png;base64,AA==', widthPx: 300, heightPx: 100 };
    const branded = composePlate(snapshotOf({ options: { preset, logo } }), evenMeasure);
    expectSound(branded);
    expect(branded.items.find((item) => item.kind === 'picture')).toMatchObject({ url: logo.url, label: 'Logo' });
    for (const id of [
      'map',
      'scale',
      'north',
      'legend',
      ...(isSlide ? [] : ['sources']),
      'stamps',
      'notes',
      'title',
      'marking-top',
      'marking-bottom',
    ])
      expect(plate.parts.map((part) => part.id)).toContain(id);
    expect(plate.left.map(({ part }) => part)).not.toContain('notes');
    expect(plate.left.map(({ part }) => part)).not.toContain('stamps');
  });

  it('keeps its stamps and notes whole in both languages on a small square', () => {
    for (const languages of [
      ['ar', 'en'],
      ['en', 'ar'],
    ] as const) {
      const snapshot = snapshotOf({ options: { preset: 'square', languages: [...languages] } });
      const plate = composePlate(snapshot, evenMeasure, ['the ground is missing']);
      expectSound(plate);
      for (const part of ['notes', 'stamps', 'title']) expect(plate.left.map((each) => each.part)).not.toContain(part);
    }
  });

  it('says how many lines go to the next page of a document, and holds them for it', () => {
    const snapshot = { ...snapshotOf({ options: { preset: 'a4-landscape' } }), hasNextPage: true };
    const plate = composePlate(snapshot, evenMeasure);
    expectSound(plate);
    const lines = (plate.rest ?? []).filter(({ heading }) => heading !== true).length;
    expect(lines).toBeGreaterThan(0);
    expect(plate.left.reduce((sum, { more }) => sum + more, 0)).toBe(lines);
    const text = plate.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ');
    expect(text).toContain(`+ ${lines} lines, on the next page`);
    const { width, height } = plate.map.box;
    expect((width * height) / (plate.widthPt * plate.heightPt)).toBeGreaterThan(0.2);
    const next = continuedBlocks(snapshot, plate.rest ?? []);
    expect(next.filter(({ kind }) => kind !== 'title' && kind !== 'subheading')).toHaveLength(lines);
  });

  it('names what each source is cited for', () => {
    const snapshot = snapshotOf({ options: { preset: 'a3-landscape' } });
    const plate = composePlate(snapshot, evenMeasure);
    const rows = plate.parts.filter(({ id }) => id === 'sources').flatMap((part) => part.rows ?? []);
    const said = rows.flatMap(({ row }) => row.runs.map(({ text }) => text));
    expect(said.find((text) => text.startsWith('The Straits Times'))).toBe(
      'The Straits Times (Reuters), 20 Jan 2026: Escape, Al-Shaddadi prison',
    );
    expect(said.find((text) => text.startsWith('Press TV'))).toMatch(/¶ 1–17$/);
  });

  it('says both languages in one row of the legend where there is room', () => {
    const runs = composePlate(snapshotOf({ options: { preset: 'a3-landscape', languages: ['en', 'ar'] } }), evenMeasure)
      .parts.filter(({ id }) => id === 'legend')
      .flatMap(({ rows = [] }) => rows.map(({ row }) => row.runs));
    expect(
      runs.filter(
        (each) => each.length === 1 && /[a-z]/.test(each[0]?.text ?? '') && /[\u0600-\u06FF]/.test(each[0]?.text ?? ''),
      ).length,
    ).toBeGreaterThan(runs.length / 3);
  });

  it('sets source numbers beside marks on record sheets, clear of each other and of every mark, plate and card', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 9, noNaN: true }),
        fc.constantFrom('a4-landscape' as const, 'a3-portrait' as const),
        (zoom, preset) => {
          const snapshot = snapshotOf({
            options: { preset },
            view: { camera: { center: [40.6, 36], zoom, bearing: 0, pitch: 0 } },
          });
          const plate = composePlate(snapshot, evenMeasure);
          const labels = plate.items.flatMap((item) =>
            item.part === 'numbers' && item.kind === 'text' ? [{ text: item.text, box: boxOf(item) as Box }] : [],
          );
          const scene = composeSheetScene(snapshot, plate.map, { basemap: null, userData: null });
          const marks = vectorMarks(scene, plate.map, snapshot);
          labels.forEach((a, index) => {
            labels
              .slice(index + 1)
              .forEach((b) => expect(overlap(a.box, b.box), `${a.text} over ${b.text}`).toBe(false));
            for (const { anchor, box } of marks) {
              const inset = anchor === 'point' ? box.width * 0.1 : 0;
              const inner = {
                x: box.x + inset,
                y: box.y + inset,
                width: box.width - 2 * inset,
                height: box.height - 2 * inset,
              };
              expect(overlap(a.box, inner), `${a.text} on a mark`).toBe(false);
            }
            expect(a.text).toMatch(/^\d+( · \d+)?( …)?$/);
          });
        },
      ),
      { numRuns: 20 },
    );
    expect(composePlate(snapshotOf(), evenMeasure).items.some(({ part }) => part === 'numbers')).toBe(false);
  });

  it('is mirrored for Arabic, but not its map', () => {
    const english = composePlate(snapshotOf({}), evenMeasure);
    const arabic = composePlate(snapshotOf({ options: { languages: ['ar'] } }), evenMeasure);
    expect(arabic.direction).toBe('rtl');
    const columnX = ({ parts, widthPt }: Plate): number =>
      (parts.find(({ id }) => id === 'cards')?.box.x ?? Number.NaN) / widthPt;
    expect(columnX(english)).toBeGreaterThan(0.5);
    expect(columnX(arabic)).toBeLessThan(0.5);
    const record = composePlate(snapshotOf({ options: { languages: ['ar'], preset: 'a3-landscape' } }), evenMeasure);
    expect(record.map.box.x).toBeGreaterThan(record.parts.find(({ id }) => id === 'legend')?.box.x ?? Infinity);
    expect(
      arabic.items.filter((item) => item.kind === 'text' && item.direction === 'rtl' && item.align === 'left'),
    ).toEqual(
      arabic.items.filter(
        (item) => item.kind === 'text' && item.direction === 'rtl' && item.align === 'left' && !/[؀-ۿ]/.test(item.text),
      ),
    );
  });

  it('says INCOMPLETE across the map, with the reason below', () => {
    const texts = composePlate(snapshotOf({}), evenMeasure, ['the ground is missing']).items.flatMap((item) =>
      item.kind === 'text' ? [item.text] : [],
    );
    expect(texts).toContain('INCOMPLETE');
    expect(texts.join(' ')).toContain('INCOMPLETE: the ground is missing');
    expect(
      composePlate(snapshotOf({}), evenMeasure).items.some(
        (item) => item.kind === 'text' && item.text.startsWith('INCOMPLETE'),
      ),
    ).toBe(false);
  });
});

it('puts no isolate around another in the run-in sources of A4: a line that ends inside would lose its direction', () => {
  const rows = sourceRows(
    snapshotOf({ view: { language: 'ar' }, options: { languages: ['ar'], preset: 'a4-landscape' } }),
  );
  const text = rows.flatMap(({ runs }) => runs.map((run) => run.text)).join('\n');
  expect(text).toMatch(/\u2068Rudaw\u2069/);
  expect(text).not.toMatch(/\u2068[^\u2069]*\u2068/);
});

describe('presets', () => {
  it('have the pixels of their medium', () => {
    const pixels = (preset: (typeof presetIds)[number]): string =>
      `${sheetOf(preset).widthPx}×${sheetOf(preset).heightPx}`;
    expect([
      pixels('slide-hd'),
      pixels('slide-4k'),
      pixels('a4-landscape'),
      pixels('a4-portrait'),
      pixels('a3-landscape'),
      pixels('square'),
    ]).toEqual(['1920×1080', '3840×2160', '3508×2480', '2480×3508', '4961×3508', '1080×1080']);
  });

  it('lay 1080 and 2160 lines out alike', () => {
    const plate = (preset: 'slide-hd' | 'slide-4k'): Plate =>
      composePlate(snapshotOf({ options: { preset } }), evenMeasure);
    expect(plate('slide-4k').items).toEqual(plate('slide-hd').items);
  });
});

describe('scale and camera', () => {
  it('draws a bar that measures what it says', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e5, noNaN: true }),
        fc.double({ min: 20, max: 500, noNaN: true }),
        (metresPerPt, mostPt) => {
          const { km, widthPt } = scaleBarOf(metresPerPt, mostPt);
          expect(widthPt).toBeLessThanOrEqual(mostPt * (1 + 1e-6));
          expect(widthPt).toBeGreaterThan(mostPt * 0.39);
          expect((widthPt * metresPerPt) / 1000).toBeCloseTo(km, 6);
          expect(['1', '2', '5']).toContain(km.toExponential().charAt(0));
        },
      ),
    );
  });

  it('agrees with the ground: one degree of latitude is about 111 km', () => {
    const camera = { center: [41, 35] as const, zoom: 6, bearing: 0, pitch: 0 };
    const project = createProjection(camera, { x: 0, y: 0, width: 500, height: 400 }, 1.5);
    const [, south] = project([41, 34.5]);
    const [, north] = project([41, 35.5]);
    expect(((south - north) * 1.5 * metresPerCssPx(35, 6)) / 1000).toBeCloseTo(111.3, 0);
  });

  it('frames all that the screen showed', () => {
    const camera = { center: [41, 35] as const, zoom: 6, bearing: 0, pitch: 50 };
    const framed = frameCamera(camera, { width: 1600, height: 900 }, { width: 800, height: 800 });
    expect(framed).toEqual({ ...camera, pitch: 0, zoom: 5 });
  });

  it('finds the way back from the sheet to the place', () => {
    const camera = { center: [41, 35] as const, zoom: 7, bearing: 33, pitch: 0 };
    const frame = { x: 20, y: 30, width: 500, height: 400 };
    const [longitude, latitude] = unproject(camera, frame, 1.5, createProjection(camera, frame, 1.5)([40.2, 34.1]));
    expect(longitude).toBeCloseTo(40.2, 9);
    expect(latitude).toBeCloseTo(34.1, 9);
  });

  it('turns east up at a bearing of 90 degrees', () => {
    const project = createProjection(
      { center: [41, 35], zoom: 6, bearing: 90, pitch: 0 },
      { x: 0, y: 0, width: 100, height: 100 },
      1,
    );
    const [x, y] = project([42, 35]);
    expect(x).toBeCloseTo(50, 6);
    expect(y).toBeLessThan(40);
  });
});

describe('lines', () => {
  it('are never wider than asked and lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
        const lines = wrapText(text, width, 10, 400, evenMeasure);
        for (const line of lines) expect(evenMeasure(line, 10, 400)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('close an isolate at the end of a line and open it again on the next', () => {
    expect(wrapText('\u2066aaa bbb\u2069 c', 20, 10, 400, evenMeasure)).toEqual([
      '\u2066aaa\u2069',
      '\u2066bbb\u2069',
      'c',
    ]);
  });

  it('end in an ellipsis where something is cut off', () => {
    expect(wrapAtMost('one two three four', 45, 10, 400, evenMeasure, 1)).toEqual(['one two…']);
    expect(wrapAtMost('one two', 45, 10, 400, evenMeasure, 1)).toEqual(['one two']);
  });

  it('end after a whole word, or within one that fills the line', () => {
    expect(wrapAtMost('one three four', 45, 10, 400, evenMeasure, 1)).toEqual(['one…']);
    expect(wrapAtMost('oneoneoneone two', 45, 10, 400, evenMeasure, 1)).toEqual(['oneoneon…']);
  });
});
