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
import { boundsOfMarks } from '../../src/domain/geo/boundsOf.ts';
import { dataset, snapshotOf, visibleIn, wholeView } from '../unit/export/buildSnapshot.ts';
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
interface Scene extends Shipped {
  /** Nobody has moved the camera: the sheet frames the border and the marks. */
  readonly fitted?: boolean;
}
const opening = shippedViews
  .filter(({ name }) => name === 'whole' || name === 'newest')
  .map((shipped): Scene => ({ ...shipped, name: `${shipped.name}, fitted`, fitted: true }));
const scenes: readonly Scene[] = [...shippedViews, ...opening, selected];

interface Row extends SheetReading {
  readonly size: PresetId;
  readonly language: LanguageId;
  readonly marking: MarkingId;
  readonly scene: string;
}

function snapshotOfScene(
  { view, callouts, fitted = false }: Scene,
  size: PresetId,
  language: LanguageId,
  marking: MarkingId,
): Snapshot {
  const [leading] = languages[language];
  const words = wordsIn(leading);
  return snapshotOf({
    view: { ...view, language: leading },
    options: { preset: size, languages: [...languages[language]], marking: markings[marking] },
    input: {
      callouts: callouts.map(({ position, text }) => ({ position, text: words.text(text) })),
      extent: fitted ? (boundsOfMarks(visibleIn(view).shown, dataset) ?? null) : null,
    },
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
    ({ size, language, marking, scene, lost, cut, hidden, smallestPt, mapPercent, clearPercent, unnamed, misplaced }) =>
      `| ${[size, language, marking, scene, lost, cut.length, hidden.length, unnamed.length, misplaced.length, smallestPt, `${mapPercent} %`, `${clearPercent} %`].join(' | ')} |`,
  );
  const head =
    '| size | language | marking | scene | lost | cut | hidden | unnamed | misplaced | smallest pt | map | clear map |';
  mkdirSync('tests/output', { recursive: true });
  writeFileSync('tests/output/sheets.md', `${head}\n${head.replace(/[^|]+/g, ' --- ')}\n${lines.join('\n')}\n`);
  for (const size of [...slides, ...papers]) {
    const own = table.filter((row) => row.size === size);
    const bare = own.filter(({ marking, language }) => marking === 'none' && language !== 'en + ar');
    console.log(
      `${size}: ${own.length} sheets, lost ${span(own.map(({ lost }) => lost))}, cut ${span(own.map(({ cut }) => cut.length))}, hidden ${span(own.map(({ hidden }) => hidden.length))}, smallest ${span(own.map(({ smallestPt }) => smallestPt))} pt, map ${span(own.map(({ mapPercent }) => mapPercent))} % (plain ${span(bare.map(({ mapPercent }) => mapPercent))} %), clear ${span(own.map(({ clearPercent }) => clearPercent))} %`,
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
    const rows = scenes.map((scene): Row => {
      const snapshot = snapshotOfScene(scene, size, language, marking);
      const reading = readSheet(snapshot, composePlate(snapshot, measure));
      return { size, language, marking, scene: scene.name, ...reading };
    });
    table.push(...rows);
    const faults = rows.map(({ scene, unnamed, misplaced, cut, hidden, lost, mapPercent, smallestPt }) => ({
      scene,
      unnamed,
      misplaced,
      cut,
      hidden,
      lost: isSlide ? 0 : lost,
      isSmall: smallestPt < (isSlide ? leastSlidePt : leastPaperPt),
      mapPercent: isSlide ? Math.min(mapPercent, 75) : 75,
    }));
    const none = { unnamed: [], misplaced: [], cut: [], hidden: [], lost: 0, isSmall: false, mapPercent: 75 };
    expect(faults).toEqual(scenes.map(({ name }) => ({ scene: name, ...none })));
  });
});
