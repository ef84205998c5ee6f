/** Where panels lie on a page: the ledger as tall as the page at its far side, the others in as many columns as give them a good shape. */
import type { BoardPanelId } from '../../domain/board/panels.ts';
import { mirrorBox, type Box, type Direction } from '../plate/displayList.ts';

/** Width to height that suits a chart. */
const goodShape = 1.7;
const ledgerShare = 0.28;

function columnsOf(count: number, { width, height }: Box): number {
  const choices = Array.from({ length: count }, (_, index) => index + 1);
  const missOf = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    return Math.abs(Math.log(width / columns / (height / rows) / goodShape)) + (columns * rows - count) * 0.25;
  };
  return choices.reduce((best, columns) => (missOf(columns) < missOf(best) ? columns : best), 1);
}

function boxesFromLeft(panels: readonly BoardPanelId[], box: Box, gapPt: number): ReadonlyMap<BoardPanelId, Box> {
  const others = panels.filter((id) => id !== 'ledger');
  if (others.length === 0) return new Map(panels.map((id) => [id, box]));
  const hasLedger = others.length < panels.length;
  const ledgerPt = hasLedger ? box.width * ledgerShare : 0;
  const room: Box = { ...box, width: box.width - (hasLedger ? ledgerPt + gapPt : 0) };
  const columns = columnsOf(others.length, room);
  const rows = Math.ceil(others.length / columns);
  const [width, height] = [(room.width - (columns - 1) * gapPt) / columns, (room.height - (rows - 1) * gapPt) / rows];
  const boxes = others.map((id, index): readonly [BoardPanelId, Box] => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    // The last panel takes what is left of its row.
    const span = index === others.length - 1 ? columns - column : 1;
    return [
      id,
      {
        x: room.x + column * (width + gapPt),
        y: room.y + row * (height + gapPt),
        width: span * width + (span - 1) * gapPt,
        height,
      },
    ];
  });
  const ledger: Box = { ...box, x: box.x + box.width - ledgerPt, width: ledgerPt };
  return new Map(hasLedger ? [...boxes, ['ledger', ledger]] : boxes);
}

/** `widthPt`: of the page, about whose middle it is mirrored for scripts that run from right to left. */
export function boardBoxes(
  panels: readonly BoardPanelId[],
  box: Box,
  { gapPt, direction, widthPt }: { readonly gapPt: number; readonly direction: Direction; readonly widthPt: number },
): ReadonlyMap<BoardPanelId, Box> {
  if (direction === 'ltr') return boxesFromLeft(panels, box, gapPt);
  const boxes = boxesFromLeft(panels, mirrorBox(box, widthPt), gapPt);
  return new Map([...boxes].map(([id, each]) => [id, mirrorBox(each, widthPt)]));
}
