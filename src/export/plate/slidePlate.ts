/**
 * A slide that is not wide, or that has panels of the board: a headline that says what is seen, one line of window and knowledge, the map from edge to edge
 * with panels at one side of it, and counts at the foot. Nothing is smaller than 12 pt. Pure arithmetic in points.
 */
import type { Snapshot } from '../snapshot/snapshot.ts';
import { placeOnSlide } from './boardPlaces.ts';
import { composeLogo, layOutMarking } from './banners.ts';
import { ofPart, type Box, type Row } from './displayList.ts';
import { addFilmDay, filmDayWidth } from './filmDay.ts';
import { mapFootHeight } from './mapFoot.ts';
import { hasPanels } from './panels.ts';
import type { Plate, PlateLeast } from './plate.ts';
import { naturalHeight } from './rows.ts';
import { leastMapShare, leastSlidePt } from './sheet.ts';
import { chooseSide, layOutPanels, roomOnMap } from './slidePanels.ts';
import { createSlideSet, finishSlide } from './slideSet.ts';
import { fitted, footRows, headRows } from './slideTexts.ts';
import type { Measure } from './text.ts';

/** Most that headline, and foot, may take of the height. */
const topShare = 0.3;
const footShare = 0.24;
/** Of the height of the column of panels, where other texts lie on the map too. */
const crowdedShare = 0.7;
/** Room above and below texts at the edge, as a share of the margin. */
const edgeShare = 0.45;

export function composeSlidePlate(
  snapshot: Snapshot,
  measure: Measure,
  incomplete: readonly string[],
  least: PlateLeast,
): Plate {
  const { sheet, film } = snapshot;
  const { widthPt, heightPt, marginPt: margin } = sheet;
  const gap = sheet.type.small * 0.35;
  const slide = createSlideSet(snapshot, measure);
  const page: Box = { x: 0, y: 0, width: widthPt, height: heightPt };
  const marking = layOutMarking(snapshot.marking, page, sheet.type.body, measure, leastSlidePt);
  slide.setMarking(marking, page);
  const edgePt = marking.heightPt > 0 ? marking.heightPt + gap : margin * edgeShare;
  const top: Box = { x: margin, y: edgePt, width: widthPt - 2 * margin, height: heightPt * topShare };
  const logo = composeLogo(snapshot, top);
  if (logo) {
    slide.parts.push(logo.part);
    slide.items.push(...ofPart('logo', [logo.item]));
  }
  const logoPt = logo ? logo.part.box.width + gap * 2 : 0;
  const dayPt = filmDayWidth(snapshot, measure);
  const titleBox: Box = { ...top, x: top.x + logoPt, width: top.width - logoPt - dayPt };
  const [title, stamps] = headRows(snapshot, titleBox.width, { kind: 'above' }, measure);
  const headPt = slide.setRows('title', fitted(title, titleBox.width, top.height * 0.8, measure), titleBox);
  const topOf = (stampsPt: number): number => Math.max(headPt + stampsPt, logo?.part.box.height ?? 0, least.top);

  // Rows that would take too much of the map lie on it, the last ones first. On a film the map keeps its size.
  const above = [...stamps];
  const below = [...fitted(footRows(snapshot, incomplete).flat(), top.width, heightPt * footShare, measure)];
  const onMap: Row[] = [];
  const footOf = (rows: readonly Row[]): number =>
    rows.length === 0
      ? 0
      : Math.max(least.notes, Math.min(heightPt * footShare, naturalHeight(rows, top.width, measure) + 0.01));
  const mapPt = (): number => {
    const footPt = footOf(below);
    const topPt = topOf(naturalHeight(above, titleBox.width, measure));
    return heightPt - edgePt - topPt - gap - (footPt > 0 ? footPt + gap + edgePt : marking.heightPt);
  };
  const mayGive = !film && snapshot.panels.length === 0;
  while (mayGive && below.length + above.length > 0 && mapPt() < heightPt * leastMapShare) {
    const row = below.pop() ?? above.pop();
    if (row) onMap.unshift(row);
  }
  const topPt = topOf(
    slide.setRows('stamps', above, { ...titleBox, y: titleBox.y + headPt, height: top.height - headPt }),
  );
  if (film) {
    const dayBox: Box = { ...top, x: top.x + top.width - dayPt, width: dayPt, height: topPt };
    addFilmDay(snapshot, dayBox, slide.parts, slide.items, measure);
  }
  const footPt = footOf(below);
  if (footPt > 0)
    slide.setRows('notes', below, { x: margin, y: heightPt - edgePt - footPt, width: top.width, height: footPt });

  const whole: Box = { x: 0, y: edgePt + topPt + gap, width: widthPt, height: mapPt() };
  const board = placeOnSlide(snapshot, whole, measure);
  const frame = board.rest;
  const stripPt = mapFootHeight(snapshot, frame.width, onMap, measure);
  const side = hasPanels(snapshot) ? (least.side ?? chooseSide(snapshot, frame, stripPt)) : null;
  const beside = new Set(board.panels.map(({ panel }) => panel.text.id));
  const room = roomOnMap(frame, side, stripPt);
  // Where texts lie along the foot of the map, panels leave it more of its height.
  const column =
    room.column && onMap.length > 0 ? { ...room.column, height: room.column.height * crowdedShare } : room.column;
  const { map, panels } = layOutPanels(snapshot, { ...room, column, beside }, measure);
  return finishSlide(
    snapshot,
    slide,
    { map, panels, side, footRows: onMap, board, heights: { top: topPt, notes: footPt } },
    incomplete,
    measure,
  );
}
