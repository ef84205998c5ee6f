import { expect, it } from 'vitest';
import { compareAnswers } from '../../../src/domain/records/compare.ts';
import { filterRecords } from '../../../src/domain/records/filterRecords.ts';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import { seenLegend } from '../../../src/export/plate/seenLegend.ts';
import { composeSheetScene } from '../../../src/export/sheetScene.ts';
import { vectorMarks } from '../../../src/export/vectorMarks.ts';
import { day } from '../layers/build.ts';
import { evenMeasure, facts, snapshotOf, visibleIn, wholeView } from './buildSnapshot.ts';

const before = filterRecords(facts, wholeView.time, day('2026-01-21'), wholeView.filters).shown;
const comparison = {
  changes: compareAnswers(before, visibleIn(wholeView).shown),
  before: () => 'As known on 21 Jan 2026',
};

it.each(['slide-hd', 'a4-landscape'] as const)('marks what changed on %s, and says against what', (preset) => {
  const compared = snapshotOf({ options: { preset }, input: { comparison } });
  const plate = composePlate(compared, evenMeasure);
  const marksOf = (snapshot: typeof compared) =>
    vectorMarks(composeSheetScene(snapshot, plate.map, undefined, plate.panels), plate.map, snapshot);
  const textsIn = (marks: ReturnType<typeof marksOf>): readonly string[] =>
    marks.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])));
  const marks = marksOf(compared);
  expect(textsIn(marks).filter((text) => text.includes('NEW')).length).toBeGreaterThan(3);
  const dashed = marks.filter(({ items }) =>
    items.some((item) => item.kind === 'symbol' && item.shapes.some(({ dash }) => dash !== undefined)),
  );
  expect(dashed.length).toBeGreaterThan(0);
  const said = plate.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ');
  expect(said).toContain('Compared with “As known on 21 Jan 2026”');

  const alone = snapshotOf({ options: { preset } });
  expect(textsIn(marksOf(alone)).some((text) => text.includes('NEW'))).toBe(false);
  // Rings and faint symbols ask for no line of the legend.
  expect(seenLegend(compared, plate.map, plate.panels)).toEqual(seenLegend(alone, plate.map, plate.panels));
});
