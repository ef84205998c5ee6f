/**
 * Where panels of the board stand on a sheet. Beside the map of a slide, or below it where the slide is not wide, as long as the map keeps three fifths of
 * the slide; in a band below map and lists of a record sheet. What finds no room is counted.
 */
import { boardBoxes } from '../board/boardBoxes.ts';
import { panelOnSheet, type PlacedPanel } from '../board/panelOnSheet.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { mirrorBox, ofPart, type Box, type DisplayItem } from './displayList.ts';
import { leastPaperPt, leastSlidePt } from './sheet.ts';
import type { Measure } from './text.ts';

export interface BoardPlaces {
  /** What is left for the map, or for map and lists. In final coordinates on a slide, as if from left to right on a record sheet. */
  readonly rest: Box;
  /** In final coordinates. */
  readonly panels: readonly PlacedPanel[];
  /** Panels without room. */
  readonly more: number;
}

/** Share of a slide that its map keeps. */
const leastMapShare = 0.6;
/** From this ratio of the frame on panels stand beside the map. */
const wideRatio = 1.2;
/** What a panel needs, in sizes of its text; the ledger runs from north to south. */
const least = { width: 14, height: 14, ledger: 24 } as const;
const padPt = 6;
/** Of the room of map and lists on a record sheet, at most. */
const bandShare = { row: 0.31, ledger: 0.42 } as const;

type PanelsOf = Pick<Snapshot, 'panels' | 'sheet' | 'theme' | 'texts'>;

function placed(
  { panels, sheet, theme, texts: [{ direction }] }: PanelsOf,
  boxes: readonly Box[],
  textPt: number,
  mostLines: number,
  measure: Measure,
): readonly PlacedPanel[] {
  const leastPt = sheet.purpose === 'slide' ? leastSlidePt : leastPaperPt;
  return boxes.flatMap((box, index): readonly PlacedPanel[] => {
    const panel = panels[index];
    const place = { box, textPt, theme, direction, measure, withNotes: false, mostLines, leastPt };
    return panel ? [{ panel, box, set: panelOnSheet(panel, place) }] : [];
  });
}

/** Below each other with the room that each needs; the first ones where not all fit. */
function stack(needs: readonly number[], box: Box, gapPt: number): readonly Box[] {
  const kept = needs.filter(
    (_, index) => needs.slice(0, index + 1).reduce((sum, need) => sum + need, index * gapPt) <= box.height,
  );
  const total = kept.reduce((sum, need) => sum + need, 0);
  const share = (box.height - (kept.length - 1) * gapPt) / total;
  let { y } = box;
  return kept.map((need) => {
    const own = { ...box, y, height: need * share };
    y += own.height + gapPt;
    return own;
  });
}

/** `frame`: from edge to edge of the slide, between headline and foot. */
export function placeOnSlide(snapshot: PanelsOf, frame: Box, measure: Measure): BoardPlaces {
  const { panels, sheet, texts } = snapshot;
  const nothing: BoardPlaces = { rest: frame, panels: [], more: panels.length };
  if (panels.length === 0) return nothing;
  const textPt = sheet.type.small;
  const mapPt = sheet.widthPt * sheet.heightPt * leastMapShare;
  const footPt = frame.height - mapPt / frame.width;
  const hasFoot = footPt - 2 * padPt >= least.height * textPt;
  if (frame.width > frame.height * wideRatio || !hasFoot) {
    const width = frame.width - mapPt / frame.height;
    if (width - 2 * padPt < least.width * textPt) return nothing;
    const isRtl = texts[0].direction === 'rtl';
    const column: Box = { ...frame, x: isRtl ? frame.x : frame.x + frame.width - width, width };
    const inner: Box = {
      x: column.x + padPt,
      y: column.y + padPt,
      width: width - 2 * padPt,
      height: frame.height - 2 * padPt,
    };
    const needs = panels.map(({ text }) => textPt * (text.id === 'ledger' ? least.ledger : least.height));
    const boxes = stack(needs, inner, textPt * 1.4);
    return {
      rest: { ...frame, x: isRtl ? frame.x + width : frame.x, width: frame.width - width },
      panels: placed(snapshot, boxes, textPt, 5, measure),
      more: panels.length - boxes.length,
    };
  }
  const inner: Box = {
    x: frame.x + sheet.marginPt,
    y: frame.y + frame.height - footPt + padPt,
    width: frame.width - 2 * sheet.marginPt,
    height: footPt - 2 * padPt,
  };
  const rest: Box = { ...frame, height: frame.height - footPt };
  return { rest, panels: placed(snapshot, [inner], textPt, 2, measure), more: panels.length - 1 };
}

/** `middle`: of map and lists, as if from left to right. */
export function placeOnRecord(snapshot: PanelsOf, middle: Box, gapPt: number, measure: Measure): BoardPlaces {
  const { panels, sheet, texts } = snapshot;
  if (panels.length === 0) return { rest: middle, panels: [], more: 0 };
  const textPt = sheet.type.small;
  const ids = panels.map(({ text }) => text.id);
  const height = middle.height * (ids.includes('ledger') ? bandShare.ledger : bandShare.row);
  const fitting = Math.floor((middle.width + gapPt) / (least.width * 1.4 * textPt + gapPt));
  const shown = ids.slice(0, fitting);
  const band: Box = { ...middle, y: middle.y + middle.height - height, height };
  const boxes = boardBoxes(shown, band, { gapPt, direction: 'ltr', widthPt: sheet.widthPt });
  const turn = (box: Box): Box => (texts[0].direction === 'rtl' ? mirrorBox(box, sheet.widthPt) : box);
  return {
    rest: { ...middle, height: middle.height - height - gapPt },
    panels: placed(snapshot, shown.flatMap((id) => boxes.get(id) ?? []).map(turn), textPt, 2, measure),
    more: ids.length - shown.length,
  };
}

/** What draws them: texts and charts are kept separate, because a document reads a chart as one figure. */
export function boardItems(panels: readonly PlacedPanel[]): readonly DisplayItem[] {
  return panels.flatMap(({ set }) => [
    ...ofPart('board', [...set.heading, ...set.sentence, ...set.notes]),
    ...ofPart('board-chart', set.chart),
  ]);
}
