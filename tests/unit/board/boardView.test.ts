/** The arrangement of the board as text: every arrangement comes back, and a damaged text still opens a board. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeBoard,
  defaultBoard,
  encodeBoard,
  eventFacets,
  mostSheetPanels,
  sheetPanelsOf,
  withSheetPanels,
  type BoardView,
} from '../../../src/domain/board/boardView.ts';
import { boardPanelIds } from '../../../src/domain/board/panels.ts';
import { isBoardOpen, toggleBoard } from '../../../src/domain/view/boardText.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import { decodeView, encodeView, exportBase } from '../../../src/domain/view/viewCodec.ts';
import { farTextPx, gridOf } from '../../../src/ui/board/boardGrid.ts';

const boards: fc.Arbitrary<BoardView> = fc
  .record({
    arrangement: fc.constantFrom('beside', 'alone', 'closed'),
    sheet: fc.shuffledSubarray([...boardPanelIds], { maxLength: mostSheetPanels }),
    panels: fc.shuffledSubarray([...boardPanelIds], { minLength: 1 }),
    pick: fc.option(fc.nat()),
    facet: fc.constantFrom(...eventFacets),
    against: fc.option(fc.integer({ min: 16_000, max: 21_000 })),
  })
  .map(({ pick, ...board }) => ({
    ...board,
    // A closed board is kept for its panels on sheets alone.
    arrangement: board.sheet.length === 0 && board.arrangement === 'closed' ? 'beside' : board.arrangement,
    enlarged: pick === null ? null : (board.panels[pick % board.panels.length] ?? null),
  }));

describe('the arrangement in a link', () => {
  it('comes back as it was, in a whole view as well', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const text = encodeBoard(board);
        expect(decodeBoard(text)).toEqual(board);
        const view = { ...defaultView(20_000, 20_400), board: text };
        expect(decodeView(encodeView(view, exportBase), exportBase)).toEqual({ view, ignored: [] });
      }),
    );
  });

  it('opens a board from any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const board = decodeBoard(text);
        expect(board.panels.length).toBeGreaterThan(0);
        expect(encodeBoard(decodeBoard(encodeBoard(board)))).toBe(encodeBoard(board));
      }),
    );
    expect(decodeBoard('beside~p:nothing~e:control.map~f:colour~vs:2026-02-30')).toEqual(defaultBoard);
  });

  it('keeps panels on sheets whether the board is open or closed', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const text = encodeBoard(board);
        const toggled = toggleBoard(text);
        expect(isBoardOpen(toggled)).toBe(!isBoardOpen(text));
        expect(sheetPanelsOf(toggled)).toEqual(board.sheet);
        expect(sheetPanelsOf(withSheetPanels(text, ['events', 'control']))).toEqual(['events', 'control']);
        expect(isBoardOpen(withSheetPanels(text, ['control']))).toBe(isBoardOpen(text));
      }),
    );
    expect([isBoardOpen(''), withSheetPanels('', ['control']), withSheetPanels('closed~s:control', [])]).toEqual([
      false,
      'closed~s:control',
      '',
    ]);
    expect([toggleBoard(''), toggleBoard('alone~p:control')]).toEqual(['beside', '']);
  });

  it('names in a notice what a link cannot mean', () => {
    const { view, ignored } = decodeView('v=2&board=<script>', exportBase);
    expect([view.board, ignored]).toEqual(['', ['board=<script>']]);
  });
});

describe('the grid', () => {
  it('gives every chosen panel a place, whatever the room', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 300, max: 4000 }),
      height: fc.integer({ min: 200, max: 2200 }),
    });
    fc.assert(
      fc.property(boards, sizes, ({ panels }, { width, height }) => {
        const { template, textPx } = gridOf(panels, width, height);
        for (const id of panels) expect(template).toContain(id);
        expect(textPx).toBeGreaterThanOrEqual(10.5);
      }),
    );
  });

  it('sets larger text on a larger screen', () => {
    // Read from afar: a 45th of the height of the screen where all panels are shown, less only where they have no room.
    expect(gridOf(boardPanelIds, 1920, 960, farTextPx(1080)).textPx).toBe(24);
    expect(gridOf(boardPanelIds, 3840, 1920, farTextPx(2160)).textPx).toBe(48);
    const narrow = gridOf(boardPanelIds, 1100, 960, farTextPx(1080)).textPx;
    expect(narrow).toBeGreaterThan(gridOf(boardPanelIds, 1100, 960).textPx);
    expect(narrow).toBeLessThan(24);
    expect(gridOf(boardPanelIds, 2300, 1800).textPx).toBeGreaterThan(2 * gridOf(boardPanelIds, 800, 520).textPx);
  });
});
