/**
 * The scripted reader of written files: a sheet as SVG, as a slide of a presentation and as a page of a document holds every line that was laid out, in
 * type that can be read, within the page, and tells no day after the last one that was known.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/records/text.ts';
import { createPdf } from '../../src/export/pdf/document.ts';
import { addSheet } from '../../src/export/pdf/drawSheet.ts';
import { createFaces } from '../../src/export/pdf/faces.ts';
import { composePlate } from '../../src/export/plate/composePlate.ts';
import type { Plate } from '../../src/export/plate/plate.ts';
import { leastPaperPt, leastSlidePt, type PresetId } from '../../src/export/plate/sheet.ts';
import { composeSlide } from '../../src/export/pptx/composeSlide.ts';
import { renderSvg } from '../../src/export/render/renderSvg.ts';
import { sceneOf } from '../../src/export/snapshot/composeSheet.ts';
import type { Snapshot } from '../../src/export/snapshot/snapshot.ts';
import { vectorMarks, type VectorMark } from '../../src/export/vectorMarks.ts';
import { day } from '../unit/layers/build.ts';
import { emptyDeckOf, partOf, partsOf, picture } from '../unit/export/buildDeck.ts';
import { fonts } from '../unit/export/buildPdf.ts';
import { snapshotOf, wholeView } from '../unit/export/buildSnapshot.ts';
import { elements, readXml, textOf } from '../unit/export/readXml.ts';
import { canCheck, runTool } from '../tools.ts';

const folder = resolve('tests/output/reading');
const { measure } = createFaces(fonts);
const last = day('2026-01-28');
const scenes = {
  newest: { time: { from: day('2026-01-14'), to: day('2026-02-12'), mode: 'window' } },
  'as known': { time: { from: day('2026-01-10'), to: last, mode: 'window' }, asKnown: last },
} as const;

/** A text of a file: where it begins and ends, in points, and the size of its type where the file says it. */
interface Found {
  readonly text: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly sizePt: number | null;
}

/** Words without signs, which readers set as they think fit between two directions. */
const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/** How often each letter occurs in texts: a reader of documents gives Arabic in the order in which it is drawn, and parts words as it thinks fit. */
function lettersIn(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const letter of texts.join('').normalize('NFKC').replace(/\P{L}/gu, ''))
    counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
}

function readSvg(plate: Plate, marks: readonly VectorMark[], snapshot: Snapshot): readonly Found[] {
  const { sheet, metadata, texts } = snapshot;
  const svg = renderSvg(plate, {
    widthPx: sheet.widthPx,
    heightPx: sheet.heightPx,
    title: texts[0].title,
    language: texts[0].language,
    metadata,
    fontRules: '',
    mapUrl: 'data:image/png;base64,AAAA',
    marks: marks.flatMap(({ items }) => items),
  });
  return elements(readXml(svg), 'text').map((node): Found => {
    const [x = 0, y = 0, size = 0] = ['x', 'y', 'font-size'].map((name) => Number(node.attributes[name]));
    return { text: textOf(node), box: [x, y, x, y], sizePt: size };
  });
}

const emuPerPt = 12_700;

function readSlide(plate: Plate, marks: readonly VectorMark[], snapshot: Snapshot): readonly Found[] {
  const deck = emptyDeckOf(snapshot, plate);
  deck.addSlide(composeSlide(plate, { picture, marks, callouts: [] }, snapshot));
  const slide = partOf(partsOf(deck.finish()), 'ppt/slides/slide1.xml');
  return elements(slide, 'p:sp').flatMap((shape): readonly Found[] => {
    const [off, ext] = [elements(shape, 'a:off')[0], elements(shape, 'a:ext')[0]];
    const [x, y, width, height] = [
      off?.attributes['x'],
      off?.attributes['y'],
      ext?.attributes['cx'],
      ext?.attributes['cy'],
    ].map((value) => Number(value) / emuPerPt) as [number, number, number, number];
    return elements(shape, 'a:r').map((run) => ({
      text: textOf(run),
      box: [x, y, x + width, y + height],
      sizePt: Number(elements(run, 'a:rPr')[0]?.attributes['sz']) / 100,
    }));
  });
}

async function readPage(plate: Plate, marks: readonly VectorMark[], snapshot: Snapshot): Promise<readonly Found[]> {
  const [{ title, language, direction }] = snapshot.texts;
  const pdf = createPdf({ metadata: snapshot.metadata, title, language, direction, fonts });
  await addSheet(pdf, plate, { map: null, marks });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${snapshot.sheet.preset}-${language}.pdf`);
  writeFileSync(file, await pdf.finish());
  const page = runTool('pdftotext', ['-bbox', file, '-']).toString('utf8');
  return [...page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g)].map(
    ([, left, top, right, bottom, text = '']): Found => ({
      text,
      box: [Number(left), Number(top), Number(right), Number(bottom)],
      sizePt: null,
    }),
  );
}

const monthNumbers = { Jan: '01', Feb: '02', Mar: '03' } as const;

/** Days of a text in English. "Mar" may be a name. */
function daysIn(text: string): readonly number[] {
  return [...text.replace(/\s+/gu, ' ').matchAll(/(\d{1,2}) (Jan|Feb|Mar)(?! Elias\b)(?: (\d{4}))?/g)].map(
    ([, date = '', month, year = '2026']) => day(`${year}-${monthNumbers[month as 'Jan']}-${date.padStart(2, '0')}`),
  );
}

/** Distances between the edges of drawn letters and of the page that readers round to nothing. */
const slackPt = 1;
const hasPoppler = canCheck('the texts of documents, read by Poppler', 'pdftotext');

const cases = (Object.keys(scenes) as (keyof typeof scenes)[]).flatMap((scene) =>
  (['en', 'ar'] as const).flatMap((language) =>
    (['slide-hd', 'a4-landscape'] as const).map((preset) => [scene, language, preset] as const),
  ),
);

describe.each(cases)('%s in %s on %s', (scene, language: Language, preset: PresetId) => {
  const snapshot = snapshotOf({
    view: { ...wholeView, ...scenes[scene], language },
    options: { preset, languages: [language], marking: 'TRAINING ONLY' },
  });
  const plate = composePlate(snapshot, measure);
  const scenery = sceneOf(snapshot, { basemap: null, ownBasemap: null }, plate);
  // Shapes of slides are not cut at the frame: marks are read where they lie whole on the map.
  const { box } = plate.map;
  const marks = vectorMarks(scenery, plate.map, snapshot).filter(
    ({ box: own }) =>
      own.x >= box.x &&
      own.y >= box.y &&
      own.x + own.width <= box.x + box.width &&
      own.y + own.height <= box.y + box.height,
  );
  const lines = [...plate.items, ...marks.flatMap(({ items }) => items)].flatMap((item) =>
    item.kind === 'text' ? [item.text] : [],
  );
  const least = snapshot.sheet.purpose === 'slide' ? leastSlidePt : leastPaperPt;

  const expectWhole = (found: readonly Found[]): void => {
    const texts = found.map(({ text }) => text);
    const read = new Set(texts.flatMap(wordsIn));
    if (found.every(({ sizePt }) => sizePt === null) && language === 'ar')
      expect(lettersIn(texts)).toEqual(lettersIn(lines));
    else expect(lines.filter((line) => wordsIn(line).some((word) => !read.has(word)))).toEqual([]);
    expect(lines.length).toBeGreaterThan(20);
    const sizes = found.flatMap(({ sizePt }) => (sizePt === null ? [] : [sizePt]));
    // Files of presentations hold sizes in hundredths of a point.
    expect(Math.min(least, ...sizes)).toBeCloseTo(least, 1);
    const outside = found.filter(
      ({ box: [left, top, right, bottom] }) =>
        left < -slackPt || top < -slackPt || right > plate.widthPt + slackPt || bottom > plate.heightPt + slackPt,
    );
    expect(outside).toEqual([]);
    if (scene !== 'as known' || language !== 'en') return;
    const said = texts.join(' ');
    expect(daysIn(said.replace(/Produced.*? UTC/g, '')).filter((each) => each > last)).toEqual([]);
    expect(daysIn(said).length).toBeGreaterThan(0);
  };

  it('is whole as SVG', () => expectWhole(readSvg(plate, marks, snapshot)));
  it('is whole as a slide', () => expectWhole(readSlide(plate, marks, snapshot)));
  it.runIf(hasPoppler)('is whole as a document', async () => expectWhole(await readPage(plate, marks, snapshot)));
});
