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
  type SetParts,
} from './displayList.ts';
import { drawFlow, type FlowBlock } from './flowRows.ts';
import { frameMap, showsTheatre } from './framing.ts';
import { composeLocator } from './locator.ts';
import { composeMarkNumbers } from './markNumbers.ts';
import type { Plate } from './plate.ts';
import {
  disputeRows,
  elsewhereRows,
  isNarrow,
  leftOutRows,
  legendRows,
  moreRow,
  noteRows,
  runInSizes,
  shortRows,
  sourceRows,
} from './plateRows.ts';
import { chooseLayout, withMore } from './recordLayout.ts';
import { setStack, setTop } from './recordTop.ts';
import { apart, fitFactor, naturalHeight, scaleRows } from './rows.ts';
import { setSelection } from './selectionChart.ts';
import { leastPaperPt } from './sheet.ts';
import { composeStrip } from './strip.ts';
import type { Measure } from './text.ts';

const topShare = 0.36;
const bottomShare = 0.26;
/** On A4 two languages together leave the map less than this share of the sheet: then the lists speak the first one alone, and the sheet says so. */
const leastShareOfTwo = 0.24;

export function composeRecordPlate(snapshot: Snapshot, measure: Measure, incomplete: readonly string[]): Plate {
  const whole = composeLists(snapshot, snapshot, measure, incomplete);
  if (snapshot.texts.length === 1 || snapshot.hasNextPage || !isNarrow(snapshot.sheet)) return whole;
  const { width, height } = whole.map.box;
  const share = (width * height) / (whole.widthPt * whole.heightPt);
  if (whole.left.length === 0 && share >= leastShareOfTwo) return whole;
  return composeLists(snapshot, { ...snapshot, texts: [snapshot.texts[0]] }, measure, incomplete);
}

/** `lists`: the same snapshot in the languages that its lists speak. */
function composeLists(snapshot: Snapshot, lists: Snapshot, measure: Measure, incomplete: readonly string[]): Plate {
  const isShort = lists !== snapshot;
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
  const textPt = setTop(snapshot, lists, topBox, gap, measure, take);
  const topPt = Math.max(textPt, logo?.part.box.height ?? 0);
  const allNotes = [...noteRows(lists, incomplete), ...(isShort ? shortRows(snapshot) : [])];
  const notes = scaleRows(allNotes, fitFactor([allNotes], body.height * bottomShare, body.width, measure));
  const notesPt = Math.min(body.height * bottomShare, naturalHeight(notes, body.width, measure) + 0.01);
  const notesBox: Box = { ...body, y: body.y + body.height - notesPt, height: notesPt };
  take(setStack([['notes', notes]], notesBox, 0, measure, more).set);
  const whole: Box = { ...body, y: body.y + topPt + gap, height: body.height - topPt - notesPt - 2 * gap };
  const board = placeOnRecord(snapshot, whole, gap, measure);
  const middle = board.rest;
  if (board.more > 0) left.push({ part: 'board', more: board.more });

  const cards = cardRows(lists);
  const blocksOf = (runIn: number): readonly FlowBlock[] => [
    { id: 'disputes', rows: lists.parts.has('disputes') ? disputeRows(lists, runIn) : [] },
    ...cards.map((rows): FlowBlock => ({ id: 'cards', rows })),
    { id: 'legend', rows: lists.parts.has('legend') ? legendRows(lists, runIn) : [] },
    { id: 'elsewhere', rows: elsewhereRows(lists) },
    { id: 'sources', rows: lists.parts.has('sources') ? sourceRows(lists, runIn) : [] },
    { id: 'left-out', rows: leftOutRows(lists) },
  ];
  const variants = (isNarrow(sheet) ? runInSizes : ([1] as const)).map(blocksOf);
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
  const { layout, flow: all } = chooseLayout(variants, middle, gap, headPt, snapshot, measure);
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
