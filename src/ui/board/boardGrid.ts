/** Where the panels lie: the ledger as tall as the board, the others in as many columns as give them a good shape. */
import { clamp } from '../../base/numbers.ts';
import type { BoardPanelId } from '../../domain/board/panels.ts';
import type { BoxSize } from './useBox.ts';

export interface BoardGrid {
  /** CSS `grid-template`; areas are named after the panels. */
  readonly template: string;
  /** Size of the text in px, by the room of one panel. */
  readonly textPx: number;
}

/** So many times the size of its text a panel is wide and high at least. */
const room = { width: 26, height: 15.5 } as const;
const textBounds = { least: 10.5, most: 40 } as const;
/** As `room`, of a board that is read from afar: with fewer rows, and “more” below them. */
const farRoom = { width: 18, height: 11 } as const;

/** Size of text in px that is read from four metres on a screen of a room: a 45th of its height. */
export function farTextPx(screenHeight: number): number {
  return screenHeight / 45;
}

/** Of a board with few panels it stays as if there were two beside and two below each other. */
function textPxOf(panel: BoxSize, board: BoxSize, wantedPx: number): number {
  const width = Math.min(panel.width, board.width / 2);
  const height = Math.min(panel.height, board.height / 2);
  const near = Math.min(width / room.width, height / room.height);
  const far = Math.min(wantedPx, width / farRoom.width, height / farRoom.height);
  return clamp(Math.max(near, far), textBounds.least, Math.max(textBounds.most, wantedPx));
}

/** Width to height that suits a chart. */
const goodShape = 2;

function columnsOf(count: number, width: number, height: number): number {
  const choices = Array.from({ length: count }, (_, index) => index + 1);
  const missOf = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    const empty = columns * rows - count;
    return Math.abs(Math.log(width / columns / (height / rows) / goodShape)) + empty * 0.25;
  };
  return choices.reduce((best, columns) => (missOf(columns) < missOf(best) ? columns : best), 1);
}

/** `wantedPx`: text is as large where the panels have room for it. */
export function gridOf(panels: readonly BoardPanelId[], width: number, height: number, wantedPx = 0): BoardGrid {
  const others = panels.filter((id) => id !== 'ledger');
  if (others.length === 0 || width === 0)
    return {
      template: panels.map((id) => `"${id}"`).join(' '),
      textPx: textPxOf({ width, height }, { width, height }, wantedPx),
    };
  const hasLedger = others.length < panels.length;
  const ledgerShare = hasLedger ? 0.29 : 0;
  const columns = columnsOf(others.length, width * (1 - ledgerShare), height);
  const rows = Math.ceil(others.length / columns);
  const isFirst = hasLedger && panels[0] === 'ledger';
  const lines = Array.from({ length: rows }, (_, row) => {
    const own = Array.from({ length: columns }, (_each, column) => {
      const at = row * columns + column;
      // The last panel takes what is left of its row.
      return others[at] ?? others.at(-1) ?? '.';
    });
    const areas = hasLedger ? (isFirst ? ['ledger', ...own] : [...own, 'ledger']) : own;
    return `"${areas.join(' ')}" minmax(0, 1fr)`;
  });
  const own = Array.from({ length: columns }, () => 'minmax(0, 1fr)');
  const ledger = `minmax(0, ${((ledgerShare / (1 - ledgerShare)) * columns).toFixed(3)}fr)`;
  const widths = hasLedger ? (isFirst ? [ledger, ...own] : [...own, ledger]) : own;
  return {
    template: `${lines.join(' ')} / ${widths.join(' ')}`,
    textPx: textPxOf(
      { width: (width * (1 - ledgerShare)) / columns, height: height / rows },
      { width, height },
      wantedPx,
    ),
  };
}
