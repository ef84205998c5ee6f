/** Panels of the board on a sheet: asked for by the view, beside the map of a slide, in a row of their own on paper, and nothing of them lost in a file. */
import { describe, expect, it } from 'vitest';
import { boardPanelIds, type BoardPanelId } from '../../../src/domain/board/panels.ts';
import { withSheetPanels as boardText } from '../../../src/domain/board/boardView.ts';
import { withSheetPanels } from '../../../src/export/board/sheetPanels.ts';
import type { Box, DisplayItem } from '../../../src/export/plate/displayList.ts';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import { leastPaperPt, leastSlidePt, type PresetId } from '../../../src/export/plate/sheet.ts';
import { composeSlide } from '../../../src/export/pptx/composeSlide.ts';
import type { SlideNode } from '../../../src/export/pptx/slideNode.ts';
import type { Snapshot } from '../../../src/export/snapshot/snapshot.ts';
import type { SnapshotOptions } from '../../../src/export/snapshot/snapshotOptions.ts';
import { winter } from './buildBoard.ts';
import { evenMeasure, facts, snapshotOf } from './buildSnapshot.ts';

function sheetWith(panels: readonly BoardPanelId[], options: Partial<SnapshotOptions> = {}): Snapshot {
  return withSheetPanels(snapshotOf({ view: { ...winter, board: boardText('', panels) }, options }), facts);
}

const isOver = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

const ofBoard = (items: readonly DisplayItem[]): readonly DisplayItem[] =>
  items.filter(({ part }) => part === 'board' || part === 'board-chart');

const slides = ['slide-hd', 'slide-4k', 'slide-4-3', 'square'] as const satisfies readonly PresetId[];
const papers = ['a4-landscape', 'a4-portrait', 'a3-landscape', 'a3-portrait'] as const satisfies readonly PresetId[];
const languages = [['en'], ['ar']] as const;

describe.each(languages)('on a slide in %s', (language) => {
  it.each(slides)('the map keeps three quarters of %s alone, and three fifths beside any panel', (preset) => {
    const shareOf = (panels: readonly BoardPanelId[]): number => {
      const { map, widthPt, heightPt } = composePlate(
        sheetWith(panels, { preset, languages: [language] }),
        evenMeasure,
      );
      return (map.box.width * map.box.height) / (widthPt * heightPt);
    };
    expect(shareOf([])).toBeGreaterThanOrEqual(0.75);
    for (const id of boardPanelIds) expect(shareOf([id])).toBeGreaterThanOrEqual(0.6 - 1e-9);
  });

  it.each(slides)('panels of %s stand beside the map, nothing smaller than 12 pt', (preset) => {
    for (const id of boardPanelIds) {
      const plate = composePlate(sheetWith([id], { preset, languages: [language] }), evenMeasure);
      expect(plate.board.map(({ panel }) => panel.text.id)).toEqual([id]);
      for (const { box } of plate.board) {
        expect(isOver(box, plate.map.box)).toBe(false);
        for (const part of plate.parts)
          if (part.id !== 'board') expect([part.id, isOver(box, part.box)]).toEqual([part.id, false]);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(plate.widthPt);
      }
      for (const item of ofBoard(plate.items))
        if (item.kind === 'text') expect(item.sizePt).toBeGreaterThanOrEqual(leastSlidePt);
    }
  });
});

describe.each(languages)('on paper in %s', (language) => {
  it.each(papers)('panels of %s stand in a row below map and lists', (preset) => {
    const snapshot = sheetWith(['control', 'transfers'], { preset, languages: [language] });
    const plate = composePlate(snapshot, evenMeasure);
    expect(plate.board.map(({ panel }) => panel.text.id)).toEqual(['control', 'transfers']);
    for (const { box } of plate.board)
      for (const part of plate.parts)
        if (part.id !== 'board') expect([part.id, isOver(box, part.box)]).toEqual([part.id, false]);
    for (const item of ofBoard(plate.items))
      if (item.kind === 'text') expect(item.sizePt).toBeGreaterThanOrEqual(leastPaperPt);
  });
});

describe('panels on sheets', () => {
  it('are those of the view, and the file carries them', () => {
    const snapshot = sheetWith(['control', 'figures']);
    expect(snapshot.panels.map(({ text }) => text.id)).toEqual(['control', 'figures']);
    expect(snapshot.metadata.view).toContain('board=closed~s:control.figures');
    expect(sheetWith([]).panels).toEqual([]);
  });

  it('that find no room are counted, never squeezed', () => {
    const plate = composePlate(sheetWith(['ledger', 'events', 'control']), evenMeasure);
    expect(
      plate.board.length + plate.left.filter(({ part }) => part === 'board').reduce((sum, { more }) => sum + more, 0),
    ).toBe(3);
  });

  it('are charts with their data in a presentation where there are such charts, shapes with their sentence where not', () => {
    const nodesOf = (id: BoardPanelId): readonly SlideNode[] => {
      const snapshot = sheetWith([id]);
      const plate = composePlate(snapshot, evenMeasure);
      return composeSlide(plate, { picture: null, marks: [], callouts: [] }, snapshot).nodes;
    };
    expect(
      nodesOf('transfers')
        .filter(({ kind }) => kind === 'chart')
        .map(({ name }) => name),
    ).toEqual(['Transfers']);
    expect(nodesOf('control').filter(({ kind }) => kind === 'chart')).toEqual([]);
    expect(nodesOf('control').some(({ kind, alt }) => kind === 'group' && alt?.startsWith('Control: ') === true)).toBe(
      true,
    );
  });
});
