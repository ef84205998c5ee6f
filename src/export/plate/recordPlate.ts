/**
 * A record sheet: title and stamps, the map with its scale, and everything that the view rests on in columns beside and below the map. The map is as large
 * as the lists allow, because none of their lines may be lost. Pure arithmetic in points.
 */
import type { Snapshot } from '../snapshot/snapshot.ts';
import { boardItems, placeOnRecord } from './boardPlaces.ts';
import { composeIncomplete, composeLogo, composeMarking, layOutMarking } from './banners.ts';
import { cardRows } from './cardRows.ts';
import { composeChart, placeCharts } from './charts.ts';
import {
  mirrorBox,
  mirrorItem,
  mirrorPart,
  ofPart,
  type Box,
  type DisplayItem,
  type Part,
  type PartId,
  type Row,
  type SetParts,
} from './displayList.ts';
import { createHeights, drawFlow, flowRows, type FlowBlock, type FlowResult } from './flowRows.ts';
import { frameMap, showsTheatre } from './framing.ts';
import { composeLocator } from './locator.ts';
import { composeMarkNumbers } from './markNumbers.ts';
import type { Plate } from './plate.ts';
import { disputeRows, elsewhereRows, leftOutRows, legendRows, moreRow, noteRows, sourceRows } from './plateRows.ts';
import { setStack, setTop } from './recordTop.ts';
import { fitFactor, naturalHeight, scaleRows, apart } from './rows.ts';
import { setSelection } from './selectionChart.ts';
import { leastPaperPt } from './sheet.ts';
import { composeStrip } from './strip.ts';
import type { Measure } from './text.ts';

const topShare = 0.36;
const bottomShare = 0.26;
/** Widths of a column. */
const columnPt = { least: 98, most: 190 } as const;
/** From this ratio on columns stand beside the map. */
const wideRatio = 1.1;
const typeFactors = [1, 0.96, 0.925] as const;
const heightSteps = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.36] as const;
/** One step of type is worth this share of the map. */
const typeWorth = 0.93;
/** The map keeps at least this share of the middle: more where lines may go to a next page, or give way to panels of the board that were asked for. */
const leastMapShare = { nextPage: 0.42, alone: 0.13, withPanels: 0.25 } as const;

interface Layout {
  readonly map: Box;
  readonly columns: readonly Box[];
}

/** Columns beside the map, and below it as wide as these. */
function layouts(middle: Box, gap: number): readonly Layout[] {
  const isWide = middle.width > middle.height * wideRatio;
  const counts = Array.from({ length: 8 }, (_, index) => index + 1).filter((count) => {
    const width = (middle.width - gap * (count - 1)) / count;
    return width >= columnPt.least && width <= columnPt.most * 1.25;
  });
  return counts.flatMap((count) => {
    const width = (middle.width - gap * (count - 1)) / count;
    const xOf = (index: number): number => middle.x + index * (width + gap);
    const sides = Array.from({ length: count - 1 }, (_, index) => index).filter((side) => (isWide ? side > 0 : true));
    return sides.flatMap((side) => {
      const across = count - side;
      const mapWidth = across * width + (across - 1) * gap;
      return heightSteps.map((share): Layout => {
        const mapHeight = middle.height * share;
        const belowPt = middle.height - mapHeight - gap;
        const below = Array.from({ length: belowPt > 40 ? across : 0 }, (_, index) => ({
          x: xOf(index),
          y: middle.y + mapHeight + gap,
          width,
          height: belowPt,
        }));
        const beside = Array.from({ length: side }, (_, index) => ({
          x: xOf(across + index),
          y: middle.y,
          width,
          height: middle.height,
        }));
        return { map: { ...middle, width: mapWidth, height: mapHeight }, columns: [...beside, ...below] };
      });
    });
  });
}

interface Chosen {
  readonly layout: Layout;
  readonly flow: FlowResult;
  readonly worth: number;
}

/** The layout with the largest map that holds every line; where none does, the one that loses least. */
function chooseLayout(
  blocks: readonly FlowBlock[],
  middle: Box,
  gap: number,
  firstPt: (widthPt: number) => number,
  { sheet, hasNextPage, panels }: Snapshot,
  measure: Measure,
): Chosen {
  const leastArea =
    middle.width * middle.height * leastMapShare[hasNextPage ? 'nextPage' : panels.length > 0 ? 'withPanels' : 'alone'];
  let best: Chosen | null = null;
  let least: Chosen | null = null;
  const all = layouts(middle, gap);
  for (const [step, factor] of typeFactors.entries()) {
    if (sheet.type.small * factor < leastPaperPt) continue;
    const scaled = blocks.map(({ id, rows }) => ({ id, rows: scaleRows(rows, factor) }));
    const heightOf = createHeights(measure);
    for (const layout of all) {
      const [first, ...others] = layout.columns;
      const taken = first ? firstPt(first.width) : 0;
      const columns = first ? [{ ...first, y: first.y + taken, height: first.height - taken }, ...others] : [];
      if ((columns[0]?.height ?? 1) <= 0) continue;
      const area = layout.map.width * layout.map.height;
      if (area < leastArea) continue;
      const worth = area * typeWorth ** step;
      if (best && worth <= best.worth) continue;
      const flow = flowRows(scaled, columns, heightOf);
      const chosen = { layout: { ...layout, columns }, flow, worth };
      if (flow.rest.length === 0) best = chosen;
      else if (!least || flow.rest.length < least.flow.rest.length) least = chosen;
    }
  }
  const found = best ?? least;
  if (!found) return { layout: { map: middle, columns: [] }, flow: { slots: [], rest: [] }, worth: 0 };
  return found;
}

/** Where lines are left over, the last one says how many, and whether the next page has them. */
function withMore(flow: FlowResult, columns: readonly Box[], snapshot: Snapshot, measure: Measure): FlowResult {
  const [last, column] = [flow.slots.at(-1), columns.at(-1)];
  if (flow.rest.length === 0 || !last || !column) return flow;
  const rowOf = (count: number): Row => {
    const [{ words, direction }] = snapshot.texts;
    const key = snapshot.hasNextPage ? 'sheet.nextPage' : 'export.more';
    const { mostLines: _, ...row } = moreRow(snapshot)(count);
    return { ...row, runs: [{ text: words.t(key, { count }), direction }] };
  };
  const heightOf = (rows: readonly Row[]): number => naturalHeight(rows, column.width, measure);
  const kept = [...last];
  const rest = [...flow.rest];
  // Two gaps between lists may lie in the column.
  const need = heightOf([rowOf(rest.length)]) + 2 * snapshot.sheet.type.small;
  while (kept.length > 0 && heightOf(kept.map(({ row }) => row)) + need > column.height) {
    const row = kept.pop();
    if (row) rest.unshift(row);
  }
  const count = rest.flatMap(({ row }) => apart(row)).filter(({ heading }) => heading !== true).length;
  return { slots: [...flow.slots.slice(0, -1), [...kept, { id: 'left-out', row: rowOf(count) }]], rest };
}

export function composeRecordPlate(snapshot: Snapshot, measure: Measure, incomplete: readonly string[]): Plate {
  const { sheet, theme } = snapshot;
  const { widthPt, heightPt, marginPt } = sheet;
  const [{ words, direction, title: said, stamps: stamped }] = snapshot.texts;
  const gap = sheet.type.body * 1.1;
  const more = moreRow(snapshot);
  const [parts, items, left]: [Part[], DisplayItem[], { part: PartId; more: number }[]] = [[], [], []];
  const take = (set: SetParts): void => {
    parts.push(...set.parts);
    items.push(...set.items);
    left.push(...set.left);
  };
  const inner: Box = { x: marginPt, y: marginPt, width: widthPt - 2 * marginPt, height: heightPt - 2 * marginPt };
  const marking = layOutMarking(snapshot.marking, inner, sheet.type.body, measure, leastPaperPt);
  const banner = marking.heightPt;
  if (banner > 0) take(composeMarking(snapshot, marking, inner));
  const body: Box = {
    ...inner,
    y: inner.y + (banner > 0 ? banner + gap / 2 : 0),
    height: inner.height - 2 * (banner > 0 ? banner + gap / 2 : 0),
  };
  const top: Box = { ...body, height: body.height * topShare };
  const logo = composeLogo(snapshot, top);
  if (logo) take({ parts: [logo.part], items: ofPart('logo', [logo.item]), left: [] });
  const logoPt = logo ? logo.part.box.width + gap : 0;
  const topBox: Box = { ...top, x: top.x + logoPt, width: top.width - logoPt };
  const textPt = setTop(snapshot, topBox, gap, measure, take);
  const topPt = Math.max(textPt, logo?.part.box.height ?? 0);
  const allNotes = noteRows(snapshot, incomplete);
  const notes = scaleRows(allNotes, fitFactor([allNotes], body.height * bottomShare, body.width, measure));
  const notesPt = Math.min(body.height * bottomShare, naturalHeight(notes, body.width, measure) + 0.01);
  const notesBox: Box = { ...body, y: body.y + body.height - notesPt, height: notesPt };
  take(setStack([['notes', notes]], notesBox, 0, measure, more).set);
  const whole: Box = { ...body, y: body.y + topPt + gap, height: body.height - topPt - notesPt - 2 * gap };
  const board = placeOnRecord(snapshot, whole, gap, measure);
  const middle = board.rest;
  if (board.more > 0) left.push({ part: 'board', more: board.more });

  const blocks: readonly FlowBlock[] = [
    { id: 'disputes', rows: snapshot.parts.has('disputes') ? disputeRows(snapshot) : [] },
    ...cardRows(snapshot).map((rows): FlowBlock => ({ id: 'cards', rows })),
    { id: 'legend', rows: snapshot.parts.has('legend') ? legendRows(snapshot) : [] },
    { id: 'elsewhere', rows: elsewhereRows(snapshot) },
    { id: 'sources', rows: snapshot.parts.has('sources') ? sourceRows(snapshot) : [] },
    { id: 'left-out', rows: leftOutRows(snapshot) },
  ];
  const selectionIn = (width: number, x = 0, y = 0) =>
    setSelection(snapshot, { x, y, width, height: middle.height * 0.5 }, sheet.type.small, measure);
  // A locator is asked for by what the map shows, which is known only when it is laid out: the first guess keeps its room.
  const guess = frameMap(snapshot, middle, middle);
  const hasLocator = snapshot.parts.has('locator') && snapshot.dataset.areas.size > 0 && !showsTheatre(snapshot, guess);
  const locatorOf = (width: number): number => (hasLocator ? width * 0.5 : 0);
  const headPt = (width: number): number => {
    const set = selectionIn(width);
    return (set.heightPt > 0 ? set.heightPt + gap : 0) + (hasLocator ? locatorOf(width) + gap : 0);
  };
  const { layout, flow: all } = chooseLayout(blocks, middle, gap, headPt, snapshot, measure);
  const flow = withMore(all, layout.columns, snapshot, measure);
  const [firstColumn] = layout.columns;
  let locator: Box | null = null;
  if (firstColumn) {
    const start = firstColumn.y - headPt(firstColumn.width);
    const selection = selectionIn(firstColumn.width, firstColumn.x, start);
    if (selection.heightPt > 0) {
      const box = { ...firstColumn, y: start, height: selection.heightPt };
      take({
        parts: [{ id: 'selection', box, rows: selection.rows }],
        items: ofPart('selection', selection.items),
        left: [],
      });
    }
    if (hasLocator) {
      const height = locatorOf(firstColumn.width);
      locator = { ...firstColumn, y: firstColumn.y - gap - height, height };
      parts.push({ id: 'locator', box: locator });
    }
  }
  const drawn = drawFlow(flow, layout.columns, measure);
  take({ ...drawn, left: [] });
  for (const id of new Set(flow.rest.map((row) => row.id)))
    left.push({
      part: id,
      more: flow.rest
        .filter((row) => row.id === id)
        .flatMap(({ row }) => apart(row))
        .filter(({ heading }) => heading !== true).length,
    });

  const { rest, boxes: chartBoxes } = placeCharts(snapshot, layout.map, gap);
  const stripPt = Math.min(sheet.type.body * 2.2, rest.height / 4);
  const frame: Box = { ...rest, height: rest.height - stripPt };
  for (const box of chartBoxes) parts.push({ id: 'charts', box });
  if (snapshot.charts.length > chartBoxes.length)
    left.push({ part: 'charts', more: snapshot.charts.length - chartBoxes.length });

  // Places are mirrored for a script from right to left; what lies on maps is not, and is added afterwards.
  const rtl = direction === 'rtl';
  const turn = (box: Box): Box => (rtl ? mirrorBox(box, widthPt) : box);
  const mapBox = turn(frame);
  const map = frameMap(snapshot, mapBox, mapBox);
  parts.push({ id: 'map', box: frame });
  const strip = { ...frame, y: frame.y + frame.height + stripPt * 0.2, height: stripPt * 0.8 };
  take(composeStrip(snapshot, map.camera, strip, measure));
  const onMaps: readonly DisplayItem[] = [
    { kind: 'map', part: 'map', box: mapBox, label: words.t('export.mapAlt', { title: said, counts: stamped.counts }) },
    ...(snapshot.parts.has('numbers') && snapshot.parts.has('sources')
      ? ofPart('numbers', composeMarkNumbers(snapshot, map, measure))
      : []),
    ...(incomplete.length > 0 ? ofPart('incomplete', composeIncomplete(snapshot, mapBox, measure)) : []),
    { kind: 'rect', part: 'map', box: mapBox, stroke: theme.page.rule, strokePt: 0.75 },
    ...chartBoxes.flatMap((box, index) => {
      const chart = snapshot.charts[index];
      return chart ? composeChart(chart, turn(box), snapshot, measure) : [];
    }),
    ...boardItems(board.panels),
    ...(locator ? ofPart('locator', composeLocator(snapshot, map.camera, mapBox, turn(locator))) : []),
  ];
  return {
    widthPt,
    heightPt,
    heights: { top: topPt, notes: notesPt },
    side: null,
    page: theme.page.page,
    direction,
    left,
    rest: flow.rest.flatMap(({ row }) => apart(row)),
    parts: [
      ...(rtl ? parts.map((part) => mirrorPart(part, widthPt)) : parts),
      ...board.panels.map(({ box }): Part => ({ id: 'board', box })),
    ],
    items: [...onMaps, ...(rtl ? items.map((item) => mirrorItem(item, widthPt)) : items)],
    map,
    panels: [],
    board: board.panels,
  };
}
