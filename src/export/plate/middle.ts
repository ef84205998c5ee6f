/** What stands below the title: the map with the notes at its foot, and the columns beside both or between them. */
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Block } from './column.ts';
import type { Box, Row } from './displayList.ts';
import { disputeRows, legendRows, shortSourceRows, sourceRows } from './plateRows.ts';
import { naturalHeight, splitRows } from './rows.ts';
import type { Measure } from './text.ts';

const columnShare = 0.23;
const columnPt = { least: 150, most: 250 } as const;
/** A middle that is at least this wide has room for two columns beside the map, should one not do. */
const twoColumnsPt = 760;
const locatorAspect = 0.72;
const locatorShare = 0.26;
/** From this ratio on the column stands beside the map. */
const wideRatio = 1.1;
/** Share of the middle that the map takes where the lists stand below it. */
const tallMapShare = 0.57;

export interface Middle {
  readonly mapBox: Box;
  readonly notesBox: Box;
  readonly columns: readonly { readonly blocks: readonly Block[]; readonly box: Box; readonly locator?: Box }[];
}

function blocksOf(snapshot: Snapshot): Readonly<Record<'legend' | 'disputes' | 'sources', Block>> {
  const rows = (
    part: 'legend' | 'disputes' | 'sources',
    compose: (from: Snapshot) => readonly Row[],
  ): readonly Row[] => (snapshot.parts.has(part) ? compose(snapshot) : []);
  return {
    legend: { id: 'legend', rows: rows('legend', legendRows), weight: 5 },
    disputes: { id: 'disputes', rows: rows('disputes', disputeRows), weight: 2 },
    sources: {
      id: 'sources',
      rows: rows('sources', sourceRows),
      shortRows: rows('sources', shortSourceRows),
      weight: 4,
    },
  };
}

function hasLocator({ parts, dataset }: Snapshot): boolean {
  return parts.has('locator') && dataset.areas.size > 0;
}

/** The upper part of a column for the locator, the rest for the blocks. */
function withLocator(snapshot: Snapshot, box: Box, gap: number, blocks: readonly Block[]): Middle['columns'][number] {
  if (!hasLocator(snapshot)) return { blocks, box };
  const height = Math.min(box.width * locatorAspect, box.height * locatorShare);
  return {
    blocks,
    locator: { ...box, height },
    box: { ...box, y: box.y + height + gap, height: box.height - height - gap },
  };
}

/** How high the notes are in a column of a width, in points. */
type NotesHeight = (widthPt: number) => number;
type MapAndColumns = Omit<Middle, 'notesBox'>;

function besideMap(snapshot: Snapshot, middle: Box, gap: number, measure: Measure): MapAndColumns {
  const { legend, disputes, sources } = blocksOf(snapshot);
  const blocks = [legend, disputes, sources];
  if (!hasLocator(snapshot) && blocks.every(({ rows }) => rows.length === 0)) return { mapBox: middle, columns: [] };
  const width = Math.min(columnPt.most, Math.max(columnPt.least, middle.width * columnShare));
  const column: Box = { ...middle, x: middle.x + middle.width - width, width };
  const one = withLocator(snapshot, column, gap, blocks);
  const needPt = blocks.reduce((sum, { rows }) => sum + naturalHeight(rows, width, measure), 0);
  const isTwo =
    middle.width >= twoColumnsPt &&
    needPt > one.box.height &&
    legend.rows.length > 0 &&
    sources.rows.length + disputes.rows.length > 0;
  if (!isTwo) return { mapBox: { ...middle, width: middle.width - width - gap }, columns: [one] };
  const narrow = Math.max(columnPt.least, width * 0.8);
  const [outer, nearer] = [middle.x + middle.width - narrow, middle.x + middle.width - 2 * narrow - gap];
  // The sources are the longest list: where the legend leaves room below it, the disputes move there.
  const legendPt = [legend, disputes].reduce((sum, { rows }) => sum + naturalHeight(rows, narrow, measure), 0);
  const [inner, outside] =
    legendPt + gap <= middle.height ? [[legend, disputes], [sources]] : [[legend], [disputes, sources]];
  return {
    mapBox: { ...middle, width: nearer - gap - middle.x },
    columns: [
      { blocks: inner, box: { ...middle, x: nearer, width: narrow } },
      withLocator(snapshot, { ...middle, x: outer, width: narrow }, gap, outside),
    ],
  };
}

function belowMap(snapshot: Snapshot, middle: Box, gap: number, measure: Measure): MapAndColumns {
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
  const columns = halves.map((block, index) => ({
    blocks: [block],
    box: { ...below, x: below.x + index * (third + gap), width: third },
  }));
  return {
    mapBox,
    columns: hasRest
      ? [...columns, withLocator(snapshot, { ...below, x: below.x + 2 * (third + gap), width: third }, gap, rest)]
      : columns,
  };
}

/** The lower part of a box for the notes. */
function withNotes(box: Box, gap: number, notesHeight: NotesHeight): { readonly rest: Box; readonly notesBox: Box } {
  const height = notesHeight(box.width);
  return {
    rest: { ...box, height: box.height - height - gap },
    notesBox: { ...box, y: box.y + box.height - height, height },
  };
}

export function composeMiddle(
  snapshot: Snapshot,
  middle: Box,
  gap: number,
  measure: Measure,
  notesHeight: NotesHeight,
): Middle {
  const { rest, notesBox } = withNotes(middle, gap, notesHeight);
  if (rest.width <= rest.height * wideRatio) return { ...belowMap(snapshot, rest, gap, measure), notesBox };
  const { mapBox, columns } = besideMap(snapshot, middle, gap, measure);
  const below = withNotes(mapBox, gap, notesHeight);
  return { mapBox: below.rest, notesBox: below.notesBox, columns };
}
