/**
 * A wide slide: the map over the whole height where reading begins, and beside it a column that says what is seen, explains the marks and counts. Nothing is
 * smaller than 12 pt. Pure arithmetic in points.
 */
import type { Snapshot } from '../snapshot/snapshot.ts';
import { composeLogo, layOutMarking } from './banners.ts';
import { mirrorBox, ofPart, type Box, type Row } from './displayList.ts';
import { addFilmDay } from './filmDay.ts';
import { mapFootHeight } from './mapFoot.ts';
import { hasPanels } from './panels.ts';
import type { Plate, PlateLeast } from './plate.ts';
import { naturalHeight } from './rows.ts';
import { leastMapShare, leastSlidePt, type Sheet } from './sheet.ts';
import { layOutPanels } from './slidePanels.ts';
import { createSlideSet, finishSlide } from './slideSet.ts';
import { fitted, footRows, headRows } from './slideTexts.ts';
import type { Measure } from './text.ts';

/** Ratio of width to height from which on the column is beside the map. */
const wideRatio = 1.3;
/** Most lines of a marking in the column; a longer one runs across the slide. */
const mostColumnLines = 2;
/** Most of the column that texts above and below its panels take. */
const headShare = 0.62;
const footShare = 0.5;
const padPt = 12;
const gapPt = 10;

export function isWideSlide({ widthPt, heightPt }: Pick<Sheet, 'widthPt' | 'heightPt'>): boolean {
  return widthPt >= heightPt * wideRatio;
}

function compose(
  snapshot: Snapshot,
  measure: Measure,
  incomplete: readonly string[],
  least: PlateLeast,
  isSpilling: boolean,
): Plate {
  const { sheet, film } = snapshot;
  const { widthPt, heightPt } = sheet;
  const isRtl = snapshot.texts[0].direction === 'rtl';
  const { body } = sheet.type;
  const slide = createSlideSet(snapshot, measure);
  const page: Box = { x: 0, y: 0, width: widthPt, height: heightPt };
  const bare = widthPt * (1 - leastMapShare);
  const narrow = layOutMarking(snapshot.marking, { width: bare, height: heightPt }, body, measure, leastSlidePt);
  const isAcross = narrow.lines.length > mostColumnLines;
  const marking = isAcross ? layOutMarking(snapshot.marking, page, body, measure, leastSlidePt) : narrow;
  const acrossPt = isAcross ? marking.heightPt : 0;
  const mapPt = heightPt - 2 * acrossPt;
  const mapWidthPt = Math.min(widthPt * 0.84, (widthPt * heightPt * leastMapShare) / mapPt);
  const aside: Box = { x: mapWidthPt, y: acrossPt, width: widthPt - mapWidthPt, height: mapPt };
  slide.setMarking(marking, isAcross ? page : aside);

  const markPt = isAcross ? 0 : marking.heightPt;
  const column: Box = {
    x: aside.x + padPt,
    y: aside.y + markPt + padPt,
    width: aside.width - 2 * padPt,
    height: aside.height - 2 * (markPt + padPt),
  };
  let y = column.y;
  const logo = composeLogo(snapshot, { ...column, height: column.height * 0.12 });
  if (logo) {
    slide.parts.push(logo.part);
    slide.items.push(...ofPart('logo', [logo.item]));
    y += logo.part.box.height + gapPt / 2;
  }
  if (film) y += addFilmDay(snapshot, { ...column, y, height: column.height }, slide.parts, slide.items, measure);
  const headTop = y;
  const [titleRows, stampRows] = headRows(snapshot, column.width, { kind: 'beside', heightPt: column.height }, measure);
  const mostHeadPt = column.height * headShare;
  const title = fitted(titleRows, column.width, mostHeadPt * 0.85, measure);
  y += slide.setRows('title', title, { ...column, y, height: mostHeadPt }) + gapPt / 3;
  y += slide.setRows('stamps', stampRows, { ...column, y, height: Math.max(0, headTop + mostHeadPt - y) });
  y = Math.max(y, headTop + least.top);
  const headPt = y - headTop;

  const [counts, rest] = footRows(snapshot, incomplete);
  const mostFootPt = Math.min(column.height * footShare, column.y + column.height - y - gapPt);
  const below = fitted(isSpilling ? counts : [...counts, ...rest], column.width, mostFootPt, measure);
  const onMap: readonly Row[] = isSpilling ? rest : [];
  const footPt = Math.max(least.notes, Math.min(mostFootPt, naturalHeight(below, column.width, measure) + 0.01));
  slide.setRows('notes', below, { ...column, y: column.y + column.height - footPt, height: footPt });

  const turn = (box: Box): Box => (isRtl ? mirrorBox(box, widthPt) : box);
  const frame = turn({ x: 0, y: acrossPt, width: mapWidthPt, height: mapPt });
  const stripPt = mapFootHeight(snapshot, frame.width, onMap, measure);
  const middle: Box = { ...column, y: y + gapPt, height: column.y + column.height - footPt - y - 2 * gapPt };
  const room = {
    frame,
    free: { ...frame, height: frame.height - stripPt },
    column: hasPanels(snapshot) ? turn(middle) : null,
    isOnMap: false,
    hasStrip: true,
    beside: new Set<never>(),
  };
  const { map, panels } = layOutPanels(snapshot, room, measure);
  const side = isRtl ? 'left' : 'right';
  return finishSlide(
    snapshot,
    slide,
    { map, panels, side, footRows: onMap, board: null, heights: { top: headPt, notes: footPt } },
    incomplete,
    measure,
  );
}

/** Lines without room. */
const lostIn = ({ left }: Plate): number => left.reduce((sum, { more }) => sum + more, 0);
const coveredBy = ({ panels }: Plate): number => panels.reduce((sum, { width, height }) => sum + width * height, 0);

/** Whether the legend lies on the map. */
function hasStrip({ parts, map: { box } }: Plate): boolean {
  return parts.some(({ id, box: own }) => id === 'legend' && own.x < box.x + box.width && own.x + own.width > box.x);
}

/** What was left out, the filters and the disclaimer lie along the foot of the map where the column has no room for them. */
export function composeColumnPlate(
  snapshot: Snapshot,
  measure: Measure,
  incomplete: readonly string[],
  least: PlateLeast,
): Plate {
  const beside = compose(snapshot, measure, incomplete, least, false);
  // On a film the map keeps its size from frame to frame.
  if ((lostIn(beside) === 0 && !hasStrip(beside)) || snapshot.film) return beside;
  const spilled = compose(snapshot, measure, incomplete, least, true);
  const [lost, own] = [lostIn(spilled), lostIn(beside)];
  return lost < own || (lost === own && coveredBy(spilled) < coveredBy(beside)) ? spilled : beside;
}
