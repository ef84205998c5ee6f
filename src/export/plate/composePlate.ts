/**
 * The sheet of a snapshot, laid out: title and stamps above, notes below, the map with its scale between them, legend, notes on disputes and sources in a
 * column beside it or in two below it. Pure arithmetic in points; texts are measured by whoever will draw them. No box overlaps another.
 */
import type { Camera } from '../../domain/view.ts';
import { mirrorBox, mirrorItem, type Box, type DisplayItem, type DisplayList, type Part, type PartId } from './displayList.ts';
import type { Snapshot } from '../snapshot.ts';
import { setColumn, type Block, type SetColumn } from './column.ts';
import { composeLocator } from './locator.ts';
import { composeMarkNumbers } from './markNumbers.ts';
import { frameCamera } from './mercator.ts';
import { composeStrip } from './strip.ts';
import { disputeRows, legendRows, moreRow, noteRows, sourceRows, stampRows, titleRows } from './plateRows.ts';
import { naturalHeight, setRows, splitRows, type Row } from './rows.ts';
import { lineSpacing, wrapAtMost, type Measure } from './text.ts';

export interface Plate extends DisplayList {
  /** Where the picture of the map goes, and what it has to show. */
  readonly map: { readonly box: Box; readonly camera: Camera; /** Of the map in CSS pixels. */ readonly width: number; readonly height: number };
}

/** Most that title and stamps, and the notes, may take of the height between the margins. */
const topShare = 0.36;
const bottomShare = 0.24;
const columnShare = 0.23;
const columnPt = { least: 150, most: 250 } as const;
/** A middle that is at least this wide has room for two columns beside the map, should one not do. */
const twoColumnsPt = 800;
const locatorAspect = 0.72;
const locatorShare = 0.26;
/** From this ratio on the column stands beside the map. */
const wideRatio = 1.1;
/** Share of the middle that the map takes where the lists stand below it. */
const tallMapShare = 0.57;
/** From this width on the stamps stand beside the title, and the map gains height. */
const besideTitlePt = 700;
const titleWidthShare = 0.5;

/** `incomplete`: reasons why the sheet does not show everything, in words; empty as a rule. */
export function composePlate(snapshot: Snapshot, measure: Measure, incomplete: readonly string[] = []): Plate {
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
  const banner = snapshot.marking === '' ? 0 : sheet.type.body * 1.9;
  if (banner > 0) take(composeMarking(snapshot, inner, banner, measure));
  const body: Box = { ...inner, y: inner.y + (banner > 0 ? banner + gap / 2 : 0), height: inner.height - 2 * (banner > 0 ? banner + gap / 2 : 0) };

  const topBox: Box = { ...body, height: body.height * topShare };
  const topPt = body.width >= besideTitlePt ? besideTitle(snapshot, topBox, gap, measure, take) : belowTitle(snapshot, topBox, gap, measure, take);
  const notes = noteRows(snapshot, incomplete);
  const notesPt = Math.min(body.height * bottomShare, naturalHeight(notes, body.width, measure) + 0.01);
  const notesBox: Box = { ...body, y: body.y + body.height - notesPt, height: notesPt };
  take(setStack([['notes', notes]], notesBox, 0, measure, more).set);

  const middleTop = body.y + topPt + gap;
  const middle: Box = { ...body, y: middleTop, height: notesBox.y - gap - middleTop };
  const wide = middle.width > middle.height * wideRatio;
  const { mapBox, columns } = wide ? besideMap(snapshot, middle, gap, measure) : belowMap(snapshot, middle, gap, measure);
  const stripPt = Math.min(sheet.type.body * 2.6, mapBox.height / 4);
  const frame: Box = { ...mapBox, height: mapBox.height - stripPt };
  const screen = { width: frame.width * sheet.mapPxPerPt, height: frame.height * sheet.mapPxPerPt };
  const camera = frameCamera(snapshot.camera, snapshot.viewport, screen);
  parts.push({ id: 'map', box: frame });
  take(composeStrip(snapshot, camera, { ...frame, y: frame.y + frame.height + stripPt * 0.2, height: stripPt * 0.8 }, measure));
  for (const { blocks, box } of columns) take(setColumn(blocks, box, gap, measure, more));
  const locator = columns.find((column) => column.locator)?.locator;
  if (locator) parts.push({ id: 'locator', box: locator });

  // Places are mirrored for a script from right to left; what lies on maps is not, and is added afterwards.
  const rtl = snapshot.texts[0].direction === 'rtl';
  const turn = (box: Box): Box => (rtl ? mirrorBox(box, widthPt) : box);
  const mapFrame = turn(frame);
  const onMaps: readonly DisplayItem[] = [
    { kind: 'map', box: mapFrame, label: snapshot.texts[0].words.t('export.mapAlt', { title: snapshot.texts[0].title, counts: snapshot.texts[0].stamps.counts }) },
    ...(snapshot.parts.has('numbers') && snapshot.parts.has('sources') ? composeMarkNumbers(snapshot, camera, mapFrame, measure) : []),
    ...(incomplete.length > 0 ? composeIncomplete(snapshot, mapFrame, measure) : []),
    { kind: 'rect', box: mapFrame, stroke: theme.page.rule, strokePt: 0.75 },
    ...(locator ? composeLocator(snapshot, camera, mapFrame, turn(locator)) : []),
  ];
  return {
    widthPt, heightPt, page: theme.page.page, direction: rtl ? 'rtl' : 'ltr', left,
    parts: parts.map(({ id, box }) => ({ id, box: turn(box) })),
    items: [...onMaps, ...(rtl ? items.map((item) => mirrorItem(item, widthPt)) : items)],
    map: { box: mapFrame, camera, width: screen.width, height: screen.height },
  };
}

type Take = (set: SetColumn) => void;

function belowTitle(snapshot: Snapshot, box: Box, gap: number, measure: Measure, take: Take): number {
  const stack = setStack([['title', titleRows(snapshot)], ['stamps', stampRows(snapshot, box.width, measure)]], box, gap / 2, measure, moreRow(snapshot));
  take(stack.set);
  return stack.heightPt;
}

function besideTitle(snapshot: Snapshot, box: Box, gap: number, measure: Measure, take: Take): number {
  const width = (box.width - gap) * titleWidthShare;
  const stampsBox: Box = { ...box, x: box.x + width + gap, width: box.width - width - gap };
  const title = setStack([['title', titleRows(snapshot)]], { ...box, width }, 0, measure, moreRow(snapshot));
  const stamps = setStack([['stamps', stampRows(snapshot, stampsBox.width, measure)]], stampsBox, 0, measure, moreRow(snapshot));
  take(title.set);
  take(stamps.set);
  return Math.max(title.heightPt, stamps.heightPt);
}

interface Middle {
  readonly mapBox: Box;
  readonly columns: readonly { readonly blocks: readonly Block[]; readonly box: Box; readonly locator?: Box }[];
}

function blocksOf(snapshot: Snapshot): Readonly<Record<'legend' | 'disputes' | 'sources', Block>> {
  const rows = (part: 'legend' | 'disputes' | 'sources', compose: (from: Snapshot) => readonly Row[]): readonly Row[] => (snapshot.parts.has(part) ? compose(snapshot) : []);
  return {
    legend: { id: 'legend', rows: rows('legend', legendRows), weight: 5 },
    disputes: { id: 'disputes', rows: rows('disputes', disputeRows), weight: 2 },
    sources: { id: 'sources', rows: rows('sources', sourceRows), weight: 4 },
  };
}

function hasLocator({ parts, dataset }: Snapshot): boolean {
  return parts.has('locator') && dataset.areas.size > 0;
}

/** The upper part of a column for the locator, the rest for the blocks. */
function withLocator(snapshot: Snapshot, box: Box, gap: number, blocks: readonly Block[]): Middle['columns'][number] {
  if (!hasLocator(snapshot)) return { blocks, box };
  const height = Math.min(box.width * locatorAspect, box.height * locatorShare);
  return { blocks, locator: { ...box, height }, box: { ...box, y: box.y + height + gap, height: box.height - height - gap } };
}

function besideMap(snapshot: Snapshot, middle: Box, gap: number, measure: Measure): Middle {
  const { legend, disputes, sources } = blocksOf(snapshot);
  const blocks = [legend, disputes, sources];
  if (!hasLocator(snapshot) && blocks.every(({ rows }) => rows.length === 0)) return { mapBox: middle, columns: [] };
  const width = Math.min(columnPt.most, Math.max(columnPt.least, middle.width * columnShare));
  const column: Box = { ...middle, x: middle.x + middle.width - width, width };
  const one = withLocator(snapshot, column, gap, blocks);
  const needPt = blocks.reduce((sum, { rows }) => sum + naturalHeight(rows, width, measure), 0);
  const isTwo = middle.width >= twoColumnsPt && needPt > one.box.height && legend.rows.length > 0 && sources.rows.length + disputes.rows.length > 0;
  if (!isTwo) return { mapBox: { ...middle, width: middle.width - width - gap }, columns: [one] };
  const narrow = Math.max(columnPt.least, width * 0.8);
  const [outer, nearer] = [middle.x + middle.width - narrow, middle.x + middle.width - 2 * narrow - gap];
  return {
    mapBox: { ...middle, width: nearer - gap - middle.x },
    columns: [{ blocks: [legend], box: { ...middle, x: nearer, width: narrow } }, withLocator(snapshot, { ...middle, x: outer, width: narrow }, gap, [disputes, sources])],
  };
}

function belowMap(snapshot: Snapshot, middle: Box, gap: number, measure: Measure): Middle {
  const { legend, disputes, sources } = blocksOf(snapshot);
  const rest = [disputes, sources];
  const hasRest = hasLocator(snapshot) || rest.some(({ rows }) => rows.length > 0);
  const hasLegend = legend.rows.length > 0;
  if (!hasRest && !hasLegend) return { mapBox: middle, columns: [] };
  const mapBox: Box = { ...middle, height: middle.height * tallMapShare };
  const below: Box = { ...middle, y: mapBox.y + mapBox.height + gap, height: middle.height - mapBox.height - gap };
  if (!hasLegend) return { mapBox, columns: [withLocator(snapshot, below, gap, rest)] };
  const third = (below.width - 2 * gap) / 3;
  const halves = splitRows(legend.rows, third, measure).map((rows) => ({ ...legend, rows }));
  const columns = halves.map((block, index) => ({ blocks: [block], box: { ...below, x: below.x + index * (third + gap), width: third } }));
  return { mapBox, columns: hasRest ? [...columns, withLocator(snapshot, { ...below, x: below.x + 2 * (third + gap), width: third }, gap, rest)] : columns };
}

function composeMarking({ marking, sheet, theme, texts: [{ direction }] }: Snapshot, inner: Box, heightPt: number, measure: Measure): SetColumn {
  const size = sheet.type.body;
  const [text = ''] = wrapAtMost(marking, inner.width - size * 2, size, 600, measure, 1);
  const at = (id: 'marking-top' | 'marking-bottom', y: number): { part: Part; items: readonly DisplayItem[] } => {
    const box: Box = { x: inner.x, y, width: inner.width, height: heightPt };
    return {
      part: { id, box },
      items: [
        { kind: 'rect', box, fill: theme.page.text },
        { kind: 'text', x: inner.x + inner.width / 2, y: y + heightPt / 2 + size * 0.36, text, sizePt: size, weight: 600, colour: theme.page.page, direction, align: 'centre' },
      ],
    };
  };
  const both = [at('marking-top', inner.y), at('marking-bottom', inner.y + inner.height - heightPt)];
  return { parts: both.map(({ part }) => part), items: both.flatMap((each) => each.items), left: text === marking ? [] : [{ part: 'marking-top', more: 1 }] };
}

/** Blocks in the order of their worth: the first takes what it needs. */
function setStack(
  blocks: readonly (readonly [id: PartId, rows: readonly Row[]])[], box: Box, gap: number, measure: Measure, more: (count: number) => Row,
): { readonly set: SetColumn; readonly heightPt: number } {
  const [parts, items, left]: [Part[], DisplayItem[], { part: PartId; more: number }[]] = [[], [], []];
  let y = box.y;
  for (const [id, rows] of blocks) {
    const set = setRows(rows, { x: box.x, y, width: box.width, height: box.y + box.height - y }, measure, more);
    if (set.more > 0) left.push({ part: id, more: set.more });
    if (set.heightPt === 0) continue;
    parts.push({ id, box: { x: box.x, y, width: box.width, height: set.heightPt } });
    items.push(...set.items);
    y += set.heightPt + gap;
  }
  return { set: { parts, items, left }, heightPt: Math.max(0, y - gap - box.y) };
}

/** Across the map, so that nobody can cut it off. */
function composeIncomplete({ sheet, theme, texts: [{ words, direction }] }: Snapshot, frame: Box, measure: Measure): readonly DisplayItem[] {
  const text = words.t('export.incomplete');
  const size = sheet.type.title;
  const width = Math.min(frame.width, measure(text, size, 600) + size * 1.5);
  const height = size * lineSpacing * 1.3;
  const box: Box = { x: frame.x + (frame.width - width) / 2, y: frame.y + (frame.height - height) / 2, width, height };
  return [
    { kind: 'rect', box, fill: theme.page.page, stroke: theme.page.danger, strokePt: 2 },
    { kind: 'text', x: box.x + width / 2, y: box.y + height / 2 + size * 0.36, text, sizePt: size, weight: 600, colour: theme.page.danger, direction, align: 'centre' },
  ];
}
