/** Where the map and the columns of a record sheet stand: the largest map beside and above which every line finds room. */
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Box, Row } from './displayList.ts';
import { createHeights, flowRows, type FlowBlock, type FlowResult } from './flowRows.ts';
import { moreRow } from './plateRows.ts';
import { apart, naturalHeight, scaleRows } from './rows.ts';
import { leastPaperPt } from './sheet.ts';
import type { Measure } from './text.ts';

/** Widths of a column. */
const columnPt = { least: 98, most: 190 } as const;
/** From this ratio on columns stand beside the map. */
const wideRatio = 1.1;
const typeFactors = [1, 0.96, 0.925] as const;
const heightSteps = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.36] as const;
/** What is shown is about as wide as high: of a long map a part is empty. */
function shapeWorth({ width, height }: Box): number {
  return (Math.min(width, height) / Math.max(width, height)) ** 0.5;
}

/** One step of type is worth this share of the map. */
const typeWorth = 0.93;
/** The map keeps at least this share of the middle: more where lines may go to a next page, or give way to panels of the board that were asked for. */
const leastMapShare = { nextPage: 0.42, alone: 0.13, withPanels: 0.25 } as const;

export interface Layout {
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

export interface Chosen {
  readonly layout: Layout;
  readonly flow: FlowResult;
  readonly worth: number;
}

/** The layout with the largest map that holds every line; where none does, the one that loses least. */
export function chooseLayout(
  variants: readonly (readonly FlowBlock[])[],
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
    const sets = variants.map((blocks) => blocks.map(({ id, rows }) => ({ id, rows: scaleRows(rows, factor) })));
    const heightOf = createHeights(measure);
    for (const layout of all) {
      const [first, ...others] = layout.columns;
      const taken = first ? firstPt(first.width) : 0;
      const columns = first ? [{ ...first, y: first.y + taken, height: first.height - taken }, ...others] : [];
      if ((columns[0]?.height ?? 1) <= 0) continue;
      const area = layout.map.width * layout.map.height;
      if (area < leastArea) continue;
      const worth = area * shapeWorth(layout.map) * typeWorth ** step;
      for (const blocks of sets) {
        if (best && worth <= best.worth) break;
        const flow = flowRows(blocks, columns, heightOf);
        const chosen = { layout: { ...layout, columns }, flow, worth };
        if (flow.rest.length === 0) best = chosen;
        else if (!least || flow.rest.length < least.flow.rest.length) least = chosen;
      }
    }
  }
  const found = best ?? least;
  if (!found) return { layout: { map: middle, columns: [] }, flow: { slots: [], rest: [] }, worth: 0 };
  return found;
}

/** Where lines are left over, the last one says how many, and whether the next page has them. */
export function withMore(flow: FlowResult, columns: readonly Box[], snapshot: Snapshot, measure: Measure): FlowResult {
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
