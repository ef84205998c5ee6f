/** Title and stamps of a record sheet, and rows one block below the other. */
import type { Snapshot } from '../snapshot/snapshot.ts';
import { ofPart, type Box, type DisplayItem, type Part, type PartId, type Row, type SetParts } from './displayList.ts';
import { isNarrow, moreRow, stampRows, titleRows } from './plateRows.ts';
import { fitFactor, scaleRows, setRows } from './rows.ts';
import type { Measure } from './text.ts';

/** From this width on the stamps stand beside the title, and the map gains height. */
const besideTitlePt = 700;
const titleWidthShare = 0.62;

type Take = (set: SetParts) => void;

/** Title and stamps side by side where there is width for it, else one below the other. */
/** `lists`: the languages that the stamps speak. */
export function setTop(
  snapshot: Snapshot,
  lists: Snapshot,
  box: Box,
  gap: number,
  measure: Measure,
  take: Take,
): number {
  const isBeside = box.width >= besideTitlePt && !isNarrow(snapshot.sheet);
  const width = isBeside ? (box.width - gap) * titleWidthShare : box.width;
  const stampsPt = isBeside ? box.width - gap - width : width;
  const stampsBox: Box = { ...box, x: box.x + box.width - stampsPt, width: stampsPt };
  const title = titleRows(snapshot);
  const stamps = stampRows(lists);
  const stacked = isBeside ? [title] : [title, stamps];
  const factor = fitFactor(stacked, box.height - gap / 2, width, measure);
  const more = moreRow(snapshot);
  if (!isBeside) {
    const stack = setStack(
      [
        ['title', scaleRows(title, factor)],
        ['stamps', scaleRows(stamps, factor)],
      ],
      box,
      gap / 2,
      measure,
      more,
    );
    take(stack.set);
    return stack.heightPt;
  }
  const both = [
    setStack([['title', scaleRows(title, factor)]], { ...box, width }, 0, measure, more),
    setStack([['stamps', stamps]], stampsBox, 0, measure, more),
  ];
  for (const { set } of both) take(set);
  return Math.max(...both.map(({ heightPt }) => heightPt));
}

/** Blocks in the order of their worth: the first takes what it needs. */
export function setStack(
  blocks: readonly (readonly [id: PartId, rows: readonly Row[]])[],
  box: Box,
  gap: number,
  measure: Measure,
  more: (count: number) => Row,
): { readonly set: SetParts; readonly heightPt: number } {
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
