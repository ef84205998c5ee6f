/**
 * The scripted reader of finished sheets: every shipped scene by size, language and marking. What it finds is written as a table to
 * `tests/output/sheets.md`, one line for each size on the console.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/records/text.ts';
import { composePlate } from '../../src/export/plate/composePlate.ts';
import { leastPaperPt, leastSlidePt, type PresetId } from '../../src/export/plate/sheet.ts';
import type { Snapshot } from '../../src/export/snapshot/snapshot.ts';
import type { View } from '../../src/domain/view/view.ts';
import { wordsIn } from '../../src/words/words.ts';
import { day } from '../unit/layers/build.ts';
import { createFaces } from '../../src/export/pdf/faces.ts';
import { fonts } from '../unit/export/buildPdf.ts';
import { snapshotOf, wholeView } from '../unit/export/buildSnapshot.ts';
import { shippedViews, type Shipped } from './scenes.ts';
import { readSheet, type SheetReading } from './sheetReader.ts';

const slides: readonly PresetId[] = ['slide-hd', 'slide-4-3', 'square'];
const papers: readonly PresetId[] = ['a4-landscape', 'a4-portrait', 'a3-landscape', 'a3-portrait'];
const longMarking =
  'UNCLASSIFIED // FOR TRAINING ONLY // NOT TO BE PASSED ON BEYOND THE PEOPLE IN THE ROOM // DELETE AFTER THE COURSE ENDS';
const markings = { none: '', short: 'TRAINING ONLY', long: longMarking } as const;
type MarkingId = keyof typeof markings;
const languages = { en: ['en'], ar: ['ar'], 'en + ar': ['en', 'ar'] } as const satisfies Readonly<
  Record<string, readonly [Language, ...Language[]]>
>;
type LanguageId = keyof typeof languages;

const selected: Shipped = {
  name: 'escape selected',
  view: {
    ...wholeView,
    time: { from: day('2026-01-10'), to: day('2026-02-07'), mode: 'window' },
    selection: { kind: 'record', id: 'shaddadi-escape-2026-01-19' },
  } satisfies View,
  callouts: [],
};
const scenes: readonly Shipped[] = [...shippedViews, selected];

interface Row extends SheetReading {
  readonly size: PresetId;
  readonly language: LanguageId;
  readonly marking: MarkingId;
  readonly scene: string;
}

function snapshotOfScene(
  { view, callouts }: Shipped,
  size: PresetId,
  language: LanguageId,
  marking: MarkingId,
): Snapshot {
  const [leading] = languages[language];
  const words = wordsIn(leading);
  return snapshotOf({
    view: { ...view, language: leading },
    options: { preset: size, languages: [...languages[language]], marking: markings[marking] },
    input: { callouts: callouts.map(({ position, text }) => ({ position, text: words.text(text) })) },
  });
}

const table: Row[] = [];
/** The fonts of sheets. */
const { measure } = createFaces(fonts);

function span(values: readonly number[], unit = ''): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? `${least}${unit}` : `${least}–${most}${unit}`;
}

function writeTable(): void {
  const lines = table.map(
    ({ size, language, marking, scene, lost, cut, hidden, smallestPt, mapPercent, unnamed, misplaced }) =>
      `| ${[size, language, marking, scene, lost, cut.length, hidden.length, unnamed.length, misplaced.length, smallestPt, `${mapPercent} %`].join(' | ')} |`,
  );
  const head = '| size | language | marking | scene | lost | cut | hidden | unnamed | misplaced | smallest pt | map |';
  mkdirSync('tests/output', { recursive: true });
  writeFileSync('tests/output/sheets.md', `${head}\n${head.replace(/[^|]+/g, ' --- ')}\n${lines.join('\n')}\n`);
  for (const size of [...slides, ...papers]) {
    const own = table.filter((row) => row.size === size);
    const bare = own.filter(({ marking, language }) => marking === 'none' && language !== 'en + ar');
    console.log(
      `${size}: ${own.length} sheets, lost ${span(own.map(({ lost }) => lost))}, cut ${span(own.map(({ cut }) => cut.length))}, hidden ${span(own.map(({ hidden }) => hidden.length))}, smallest ${span(own.map(({ smallestPt }) => smallestPt))} pt, map ${span(own.map(({ mapPercent }) => mapPercent))} % (plain ${span(bare.map(({ mapPercent }) => mapPercent))} %)`,
    );
  }
}

const cases = [...slides, ...papers].flatMap((size) =>
  (Object.keys(languages) as LanguageId[]).flatMap((language) =>
    (Object.keys(markings) as MarkingId[]).map((marking) => [size, language, marking] as const),
  ),
);

describe('every sheet', () => {
  afterAll(writeTable);

  it.each(cases)('%s in %s, marking %s', (size, language, marking) => {
    const isSlide = slides.includes(size);
    for (const scene of scenes) {
      const snapshot = snapshotOfScene(scene, size, language, marking);
      const row: Row = {
        size,
        language,
        marking,
        scene: scene.name,
        ...readSheet(snapshot, composePlate(snapshot, measure)),
      };
      table.push(row);
      const where = [size, language, marking, scene.name];
      expect([...where, ...row.unnamed, ...row.misplaced]).toEqual(where);
      expect(row.smallestPt, where.join()).toBeGreaterThanOrEqual(isSlide ? leastSlidePt : leastPaperPt);
      if (isSlide && marking === 'none' && language !== 'en + ar')
        // Headlines of two or three lines take of the three quarters.
        expect(row.mapPercent, where.join()).toBeGreaterThanOrEqual(67);
      // In two languages the lists of a crowded A4 leave its map so little that marks may touch; the sheet says how many lines it has no room for.
      if (language === 'en + ar' && size.startsWith('a4')) continue;
      if (!isSlide) expect(row.lost, where.join()).toBe(0);
      expect([...where, ...row.cut]).toEqual(where);
      if (!(size.startsWith('a4') && marking !== 'none')) expect([...where, ...row.hidden]).toEqual(where);
    }
  });
});
