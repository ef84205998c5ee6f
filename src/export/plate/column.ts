/** Blocks one below the other in a column. Where the column is too short for all of them, each gets a fair share and what it does not need goes to the rest. */
import { ofPart, type Box, type DisplayItem, type Part, type PartId, type Row } from './displayList.ts';
import { fitFactor, naturalHeight, scaleRows, setRows } from './rows.ts';
import type { Measure } from './text.ts';

export interface Block {
  readonly id: PartId;
  readonly rows: readonly Row[];
  /** The same rows in fewer words, for where not all of them find room otherwise. */
  readonly shortRows?: readonly Row[];
  /** Share of a column that is too short. */
  readonly weight: number;
}

export interface SetColumn {
  readonly parts: readonly Part[];
  readonly items: readonly DisplayItem[];
  readonly left: readonly { readonly part: PartId; readonly more: number }[];
}

/** Heights that add up to no more than `roomPt`; nobody gets more than they need. */
export function shareHeights(
  needs: readonly { readonly needPt: number; readonly weight: number }[],
  roomPt: number,
): readonly number[] {
  const given = needs.map(() => 0);
  let open = needs.map((_, index) => index);
  let room = Math.max(0, roomPt);
  while (open.length > 0) {
    const weights = open.reduce((sum, index) => sum + (needs[index]?.weight ?? 0), 0);
    const share = (index: number): number =>
      weights > 0 ? (room * (needs[index]?.weight ?? 0)) / weights : room / open.length;
    const content = open.filter((index) => (needs[index]?.needPt ?? 0) <= share(index));
    if (content.length === 0) {
      for (const index of open) given[index] = share(index);
      return given;
    }
    for (const index of content) {
      given[index] = needs[index]?.needPt ?? 0;
      room -= given[index] ?? 0;
    }
    open = open.filter((index) => !content.includes(index));
  }
  return given;
}

export function setColumn(
  blocks: readonly Block[],
  box: Box,
  gapPt: number,
  measure: Measure,
  moreRow: (more: number) => Row,
): SetColumn {
  const whole = blocks.filter(({ rows }) => rows.length > 0);
  const roomPt = box.height - gapPt * (whole.length - 1);
  const scaled = (list: readonly Block[]): readonly Block[] => {
    const factor = fitFactor(
      list.map(({ rows }) => rows),
      roomPt,
      box.width,
      measure,
    );
    return list.map((block) => ({ ...block, rows: scaleRows(block.rows, factor) }));
  };
  const full = scaled(whole);
  const fits = full.reduce((sum, { rows }) => sum + naturalHeight(rows, box.width, measure), 0) <= roomPt;
  const filled = fits ? full : scaled(whole.map((block) => ({ ...block, rows: block.shortRows ?? block.rows })));
  const needs = filled.map(({ rows, weight }) => ({ needPt: naturalHeight(rows, box.width, measure) + 0.01, weight }));
  const heights = shareHeights(needs, box.height - gapPt * Math.max(0, filled.length - 1));
  const [parts, items, left]: [Part[], DisplayItem[], { part: PartId; more: number }[]] = [[], [], []];
  const smallMore =
    (rows: readonly Row[]) =>
    (more: number): Row => {
      const row = moreRow(more);
      return { ...row, sizePt: Math.min(row.sizePt, ...rows.map(({ sizePt }) => sizePt)) };
    };
  let y = box.y;
  filled.forEach(({ id, rows }, index) => {
    const set = setRows(rows, { x: box.x, y, width: box.width, height: heights[index] ?? 0 }, measure, smallMore(rows));
    if (set.more > 0) left.push({ part: id, more: set.more });
    if (set.heightPt === 0) return;
    parts.push({ id, box: { x: box.x, y, width: box.width, height: set.heightPt }, rows: set.rows });
    items.push(...ofPart(id, set.items));
    y += set.heightPt + gapPt;
  });
  return { parts, items, left };
}
