/**
 * The sheet of a snapshot, laid out: title and stamps above, then the map with its scale, and below it the notes; legend, disputes and sources in columns
 * beside map and notes, or between them. Pure arithmetic in points; texts are measured by whoever will draw them. No box overlaps another.
 */
import type { Camera } from '../../domain/view/view.ts';
import {
  mirrorBox,
  mirrorItem,
  mirrorPart,
  ofPart,
  type Box,
  type DisplayItem,
  type DisplayList,
  type Part,
  type PartId,
  type Row,
} from './displayList.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { composeIncomplete, composeLogo, composeMarking, layOutMarking } from './banners.ts';
import { composeChart, placeCharts } from './charts.ts';
import { setColumn, type SetColumn } from './column.ts';
import { composeLocator } from './locator.ts';
import { composeMarkNumbers } from './markNumbers.ts';
import { frameCamera } from './mercator.ts';
import { composeMiddle } from './middle.ts';
import { composeStrip } from './strip.ts';
import { moreRow, noteRows, stampRows, titleRows } from './plateRows.ts';
import { fitFactor, naturalHeight, scaleRows, setRows } from './rows.ts';
import type { Measure } from './text.ts';

/** How much of the height stands above and below the map, in points. */
export interface PlateHeights {
  readonly top: number;
  readonly notes: number;
}

export interface Plate extends DisplayList {
  readonly heights: PlateHeights;
  /** Where the picture of the map goes, and what it has to show. */
  readonly map: {
    readonly box: Box;
    readonly camera: Camera;
    /** Of the map in CSS pixels. */ readonly width: number;
    readonly height: number;
  };
}

/** Most that title and stamps, and the notes, may take of the height between the margins. */
const topShare = 0.36;
const bottomShare = 0.26;
/** From this width on the stamps stand beside the title, and the map gains height. */
const besideTitlePt = 700;
const titleWidthShare = 0.5;

/**
 * `incomplete`: reasons why the sheet does not show everything, in words; empty as a rule. `least`: kept free above and below the map at least, so that
 * the sheets of a film do not jump.
 */
export function composePlate(
  snapshot: Snapshot,
  measure: Measure,
  incomplete: readonly string[] = [],
  least: PlateHeights = { top: 0, notes: 0 },
): Plate {
  const { sheet, theme } = snapshot;
  const { widthPt, heightPt, marginPt } = sheet;
  const gap = sheet.type.body * 0.9;
  const more = moreRow(snapshot);
  const [parts, items, left]: [Part[], DisplayItem[], { part: PartId; more: number }[]] = [[], [], []];
  const take = (set: SetColumn): void => {
    parts.push(...set.parts);
    items.push(...set.items);
    left.push(...set.left);
  };
  const inner: Box = { x: marginPt, y: marginPt, width: widthPt - 2 * marginPt, height: heightPt - 2 * marginPt };
  const marking = layOutMarking(snapshot.marking, inner, sheet.type.body, measure);
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
  const textPt =
    body.width >= besideTitlePt
      ? besideTitle(snapshot, topBox, gap, measure, take)
      : belowTitle(snapshot, topBox, gap, measure, take);
  const topPt = Math.max(textPt, logo?.part.box.height ?? 0, least.top);
  const middleTop = body.y + topPt + gap;
  const middle: Box = { ...body, y: middleTop, height: body.y + body.height - middleTop };
  const allNotes = noteRows(snapshot, incomplete);
  const notesIn = (boxPt: number): { readonly rows: readonly Row[]; readonly heightPt: number } => {
    const rows = scaleRows(allNotes, fitFactor([allNotes], body.height * bottomShare, boxPt, measure));
    return {
      rows,
      heightPt: Math.max(least.notes, Math.min(body.height * bottomShare, naturalHeight(rows, boxPt, measure) + 0.01)),
    };
  };
  const { mapBox, columns, notesBox } = composeMiddle(
    snapshot,
    middle,
    gap,
    measure,
    (boxPt) => notesIn(boxPt).heightPt,
  );
  take(setStack([['notes', notesIn(notesBox.width).rows]], notesBox, 0, measure, more).set);
  const { rest, boxes: chartBoxes } = placeCharts(snapshot, mapBox, gap);
  const stripPt = Math.min(sheet.type.body * 2.6, rest.height / 4);
  const frame: Box = { ...rest, height: rest.height - stripPt };
  const screen = { width: frame.width * sheet.mapPxPerPt, height: frame.height * sheet.mapPxPerPt };
  const camera = frameCamera(snapshot.camera, snapshot.viewport, screen);
  parts.push({ id: 'map', box: frame });
  take(
    composeStrip(
      snapshot,
      camera,
      { ...frame, y: frame.y + frame.height + stripPt * 0.2, height: stripPt * 0.8 },
      measure,
    ),
  );
  for (const box of chartBoxes) parts.push({ id: 'charts', box });
  if (snapshot.charts.length > chartBoxes.length)
    left.push({ part: 'charts', more: snapshot.charts.length - chartBoxes.length });
  for (const { blocks, box } of columns) take(setColumn(blocks, box, gap, measure, more));
  const locator = columns.find((column) => column.locator)?.locator;
  if (locator) parts.push({ id: 'locator', box: locator });

  // Places are mirrored for a script from right to left; what lies on maps is not, and is added afterwards.
  const rtl = snapshot.texts[0].direction === 'rtl';
  const turn = (box: Box): Box => (rtl ? mirrorBox(box, widthPt) : box);
  const mapFrame = turn(frame);
  const onMaps: readonly DisplayItem[] = [
    {
      kind: 'map',
      part: 'map',
      box: mapFrame,
      label: snapshot.texts[0].words.t('export.mapAlt', {
        title: snapshot.texts[0].title,
        counts: snapshot.texts[0].stamps.counts,
      }),
    },
    ...(snapshot.parts.has('numbers') && snapshot.parts.has('sources')
      ? ofPart('numbers', composeMarkNumbers(snapshot, camera, mapFrame, measure))
      : []),
    ...(incomplete.length > 0 ? ofPart('incomplete', composeIncomplete(snapshot, mapFrame, measure)) : []),
    { kind: 'rect', part: 'map', box: mapFrame, stroke: theme.page.rule, strokePt: 0.75 },
    ...chartBoxes.flatMap((box, index) => {
      const chart = snapshot.charts[index];
      return chart ? composeChart(chart, turn(box), snapshot, measure) : [];
    }),
    ...(locator ? ofPart('locator', composeLocator(snapshot, camera, mapFrame, turn(locator))) : []),
  ];
  return {
    widthPt,
    heightPt,
    heights: { top: topPt, notes: notesBox.height },
    page: theme.page.page,
    direction: rtl ? 'rtl' : 'ltr',
    left,
    parts: rtl ? parts.map((part) => mirrorPart(part, widthPt)) : parts,
    items: [...onMaps, ...(rtl ? items.map((item) => mirrorItem(item, widthPt)) : items)],
    map: { box: mapFrame, camera, width: screen.width, height: screen.height },
  };
}

type Take = (set: SetColumn) => void;

function belowTitle(snapshot: Snapshot, box: Box, gap: number, measure: Measure, take: Take): number {
  const [title, stamps] = [titleRows(snapshot), stampRows(snapshot, box.width, measure)];
  const factor = fitFactor([title, stamps], box.height - gap / 2, box.width, measure);
  const stack = setStack(
    [
      ['title', scaleRows(title, factor)],
      ['stamps', scaleRows(stamps, factor)],
    ],
    box,
    gap / 2,
    measure,
    moreRow(snapshot),
  );
  take(stack.set);
  return stack.heightPt;
}

function besideTitle(snapshot: Snapshot, box: Box, gap: number, measure: Measure, take: Take): number {
  const width = (box.width - gap) * titleWidthShare;
  const stampsBox: Box = { ...box, x: box.x + width + gap, width: box.width - width - gap };
  const title = setStack([['title', titleRows(snapshot)]], { ...box, width }, 0, measure, moreRow(snapshot));
  const stamps = setStack(
    [['stamps', stampRows(snapshot, stampsBox.width, measure)]],
    stampsBox,
    0,
    measure,
    moreRow(snapshot),
  );
  take(title.set);
  take(stamps.set);
  return Math.max(title.heightPt, stamps.heightPt);
}

/** Blocks in the order of their worth: the first takes what it needs. */
function setStack(
  blocks: readonly (readonly [id: PartId, rows: readonly Row[]])[],
  box: Box,
  gap: number,
  measure: Measure,
  more: (count: number) => Row,
): { readonly set: SetColumn; readonly heightPt: number } {
  const [parts, items, left]: [Part[], DisplayItem[], { part: PartId; more: number }[]] = [[], [], []];
  let y = box.y;
  for (const [id, rows] of blocks) {
    const set = setRows(rows, { x: box.x, y, width: box.width, height: box.y + box.height - y }, measure, more);
    if (set.more > 0) left.push({ part: id, more: set.more });
    if (set.heightPt === 0) continue;
    parts.push({ id, box: { x: box.x, y, width: box.width, height: set.heightPt }, rows: set.rows });
    items.push(...ofPart(id, set.items));
    y += set.heightPt + gap;
  }
  return { set: { parts, items, left }, heightPt: Math.max(0, y - gap - box.y) };
}
