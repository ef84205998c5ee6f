/** Where the panels of a slide stand: at the side where they cover least, the legend among them or along the foot of the map. */
import type { BoardPanelId } from '../../domain/board/panels.ts';
import { composeSheetScene } from '../sheetScene.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { vectorMarks } from '../vectorMarks.ts';
import { mirrorBox, mirrorItem, mirrorPart, type Box } from './displayList.ts';
import { frameMap, type MapFrame } from './framing.ts';
import { composeLegendStrip } from './legendStrip.ts';
import { composePanels, freeBeside, isTall, panelColumn, type PanelSide, type SetPanels } from './panels.ts';
import { seenLegend } from './seenLegend.ts';
import type { Measure } from './text.ts';

/** The side whose panels cover the fewest marks of places; where reading ends, if both are alike. */
export function chooseSide(snapshot: Snapshot, frame: Box, footPt: number): PanelSide {
  if (isTall(frame)) return 'bottom';
  const order: readonly PanelSide[] = snapshot.texts[0].direction === 'rtl' ? ['left', 'right'] : ['right', 'left'];
  const covered = order.map((side) => {
    const map = frameMap(snapshot, frame, freeBeside(frame, side, footPt));
    const column = panelColumn(frame, side, footPt);
    return vectorMarks(composeSheetScene(snapshot, map, undefined, [column]), map, snapshot).filter(
      ({ anchor, box }) =>
        anchor === 'point' &&
        box.x < column.x + column.width &&
        box.x + box.width > column.x &&
        box.y < frame.y + frame.height &&
        box.y + box.height > frame.y,
    ).length;
  });
  return order[covered.indexOf(Math.min(...covered))] ?? 'right';
}

/** Between a strip of legend and what is beside it. */
const stripGapPt = 8;

const linesLost = ({ left }: Pick<SetPanels, 'left'>): number => left.reduce((sum, { more }) => sum + more, 0);

/** Where panels may stand, and which panels of the board stand beside the map. In final coordinates. */
export interface PanelRoom {
  /** The map, and what of it no column and no foot covers. */
  readonly frame: Box;
  readonly free: Box;
  /** Null where the slide has nothing for panels to say. */
  readonly column: Box | null;
  /** Whether the column lies on the map, not beside it. */
  readonly isOnMap: boolean;
  /** Whether the legend may stand along the foot of the map. */
  readonly hasStrip: boolean;
  readonly beside: ReadonlySet<BoardPanelId>;
}

/** Panels at a side of a map, or on its lower half. */
export function roomOnMap(
  frame: Box,
  side: PanelSide | null,
  footPt: number,
): Pick<PanelRoom, 'frame' | 'free' | 'column' | 'isOnMap' | 'hasStrip'> {
  return {
    frame,
    free: freeBeside(frame, side, footPt),
    column: side && panelColumn(frame, side, footPt),
    isOnMap: true,
    hasStrip: side !== 'bottom',
  };
}

/** Panels in a column, the legend among them; where not all of it fits, the legend along the foot of the map. */
export function layOutPanels(
  snapshot: Snapshot,
  { frame, free, column: standing, isOnMap, hasStrip, beside }: PanelRoom,
  measure: Measure,
): { readonly map: MapFrame; readonly panels: SetPanels | null } {
  const map = frameMap(snapshot, frame, free);
  if (standing === null) return { map, panels: null };
  const seen = seenLegend(snapshot, map, isOnMap ? [standing] : []);
  const setting = { column: standing, isOnMap, seen, beside };
  const whole = composePanels(snapshot, map, measure, { ...setting, apart: false });
  // On a film the map keeps its place from frame to frame.
  const isSettled = linesLost(whole) === 0 || snapshot.film !== null || !snapshot.parts.has('legend');
  if (!hasStrip || isSettled) return { map, panels: whole };
  const { widthPt } = snapshot.sheet;
  const isRtl = snapshot.texts[0].direction === 'rtl';
  const room: Box = { ...free, x: free.x + stripGapPt, width: free.width - 2 * stripGapPt };
  const { unplaced } = composePanels(snapshot, map, measure, { ...setting, apart: true });
  const strip = composeLegendStrip(snapshot, isRtl ? mirrorBox(room, widthPt) : room, seen, unplaced, measure);
  if (!strip) return { map, panels: whole };
  const parts = isRtl ? strip.parts.map((part) => mirrorPart(part, widthPt)) : strip.parts;
  const box = isRtl ? mirrorBox(strip.box, widthPt) : strip.box;
  const lower = frameMap(snapshot, frame, { ...free, height: box.y - stripGapPt / 2 - free.y });
  const column = composePanels(snapshot, lower, measure, { ...setting, apart: true });
  const moved = column.unplaced.reduce((sum, rows) => sum + rows.length, 0);
  const cardsLost = column.left.reduce((sum, { part, more }) => sum + (part === 'cards' ? more : 0), 0) - moved;
  const left = [
    ...column.left.filter(({ part }) => part !== 'cards'),
    ...(cardsLost > 0 ? [{ part: 'cards', more: cardsLost } as const] : []),
    ...(strip.more > 0 ? [{ part: 'legend', more: strip.more } as const] : []),
  ];
  if (linesLost({ left }) >= linesLost(whole)) return { map, panels: whole };
  return {
    map: lower,
    panels: {
      parts: [...column.parts, ...parts],
      items: [...column.items, ...(isRtl ? strip.items.map((item) => mirrorItem(item, widthPt)) : strip.items)],
      boxes: [...column.boxes, box],
      left,
      unplaced: [],
    },
  };
}
