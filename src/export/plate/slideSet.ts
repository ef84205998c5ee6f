/** What both layouts of a slide share: texts set into boxes, and the finished plate. */
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { BoardPlaces } from './boardPlaces.ts';
import { boardItems } from './boardPlaces.ts';
import { composeIncomplete, composeMarking, type Marking } from './banners.ts';
import {
  mirrorItem,
  mirrorPart,
  ofPart,
  type Box,
  type DisplayItem,
  type Part,
  type PartId,
  type Row,
} from './displayList.ts';
import type { MapFrame } from './framing.ts';
import { setMapFoot } from './mapFoot.ts';
import type { PanelSide, SetPanels } from './panels.ts';
import type { Plate, PlateHeights } from './plate.ts';
import { setRows } from './rows.ts';
import type { Measure } from './text.ts';

/** As if from left to right; mirrored with the finished plate. */
export interface SlideSet {
  readonly parts: Part[];
  readonly items: DisplayItem[];
  readonly left: { part: PartId; more: number }[];
  /** The height that rows took; what found no room is counted. */
  readonly setRows: (id: PartId, rows: readonly Row[], box: Box) => number;
  readonly setMarking: (marking: Marking, within: Box) => void;
}

export function createSlideSet(snapshot: Snapshot, measure: Measure): SlideSet {
  const [parts, items, left]: [Part[], DisplayItem[], { part: PartId; more: number }[]] = [[], [], []];
  const [{ words, direction }] = snapshot.texts;
  const more = (count: number): Row => ({
    sizePt: snapshot.sheet.type.small,
    weight: 600,
    colour: snapshot.theme.page.textQuiet,
    runs: [{ text: words.t('export.more', { count }), direction }],
  });
  return {
    parts,
    items,
    left,
    setRows: (id, rows, box) => {
      const placed = setRows(rows, box, measure, more);
      if (placed.more > 0) left.push({ part: id, more: placed.more });
      if (placed.heightPt > 0) {
        parts.push({ id, box: { ...box, height: placed.heightPt }, rows: placed.rows });
        items.push(...ofPart(id, placed.items));
      }
      return placed.heightPt;
    },
    setMarking: (marking, within) => {
      if (marking.heightPt === 0) return;
      const banner = composeMarking(snapshot, marking, within);
      parts.push(...banner.parts);
      items.push(...banner.items);
    },
  };
}

export interface SlideMap {
  readonly map: MapFrame;
  readonly panels: SetPanels | null;
  readonly side: PanelSide | null;
  /** Rows along its foot, which find no room beside it. */
  readonly footRows: readonly Row[];
  readonly board: BoardPlaces | null;
  readonly heights: PlateHeights;
}

export function finishSlide(
  snapshot: Snapshot,
  { parts, items, left }: SlideSet,
  { map, panels, side, footRows, board, heights }: SlideMap,
  incomplete: readonly string[],
  measure: Measure,
): Plate {
  const { sheet, theme } = snapshot;
  const { widthPt, heightPt } = sheet;
  const [{ direction, stamps, title, words }] = snapshot.texts;
  const isRtl = direction === 'rtl';
  const foot = setMapFoot(snapshot, map, footRows, measure);
  const placed = board?.panels ?? [];
  return {
    widthPt,
    heightPt,
    heights,
    side,
    page: theme.page.page,
    direction,
    left: [
      ...left,
      ...(board && board.more > 0 ? [{ part: 'board' as const, more: board.more }] : []),
      ...(panels?.left ?? []),
    ],
    rest: [],
    parts: [
      ...(isRtl ? parts.map((part) => mirrorPart(part, widthPt)) : parts),
      { id: 'map', box: map.box },
      ...foot.parts,
      ...(panels?.parts ?? []),
      ...placed.map(({ box }): Part => ({ id: 'board', box })),
    ],
    items: [
      { kind: 'map', part: 'map', box: map.box, label: words.t('export.mapAlt', { title, counts: stamps.counts }) },
      ...foot.items,
      { kind: 'rect', part: 'map', box: map.box, stroke: theme.page.rule, strokePt: 0.75 },
      ...(panels?.items ?? []),
      ...boardItems(placed),
      ...(incomplete.length > 0 ? ofPart('incomplete', composeIncomplete(snapshot, map.free, measure)) : []),
      ...(isRtl ? items.map((item) => mirrorItem(item, widthPt)) : items),
    ],
    map,
    panels: [...(panels?.boxes ?? []), ...foot.boxes],
    board: placed,
  };
}
