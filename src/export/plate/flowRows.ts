/** Lists set through boxes one after the other, like text through the columns of a newspaper. A row is never parted, a heading stays with what it stands over. */
import { ofPart, type Box, type DisplayItem, type Part, type PartId, type Row } from './displayList.ts';
import { naturalHeight, setRows } from './rows.ts';
import type { Measure } from './text.ts';

export interface FlowBlock {
  readonly id: PartId;
  readonly rows: readonly Row[];
}

interface FlowRow {
  readonly id: PartId;
  readonly row: Row;
}

export interface FlowResult {
  /** Rows box by box. */
  readonly slots: readonly (readonly FlowRow[])[];
  /** What found no room. */
  readonly rest: readonly FlowRow[];
}

/** Room between two lists in one box. */
const blockGapShare = 0.7;

/** `heightOf`: of a row in a width; asked often, so worth keeping. */
export function flowRows(
  blocks: readonly FlowBlock[],
  boxes: readonly Box[],
  heightOf: (row: Row, widthPt: number) => number,
): FlowResult {
  const all = blocks.flatMap(({ id, rows }) => rows.map((row): FlowRow => ({ id, row })));
  const slots: FlowRow[][] = boxes.map(() => []);
  let [slot, used] = [0, 0];
  for (let index = 0; index < all.length;) {
    const box = boxes[slot];
    if (!box) return { slots, rest: all.slice(index) };
    // A heading goes with the row after it.
    const end = all[index]?.row.heading === true ? index + 2 : index + 1;
    const group = all.slice(index, end);
    const before = slots[slot]?.at(-1);
    const gap = before && before.id !== group[0]?.id ? (group[0]?.row.sizePt ?? 0) * blockGapShare : 0;
    const need = group.reduce((sum, { row }) => sum + heightOf(row, box.width), gap);
    if (used + need > box.height + 1e-6) {
      [slot, used] = [slot + 1, 0];
      continue;
    }
    slots[slot]?.push(...group);
    used += need;
    index = end;
  }
  return { slots, rest: [] };
}

/** Remembers heights by row and width. */
export function createHeights(measure: Measure): (row: Row, widthPt: number) => number {
  const known = new Map<Row, Map<number, number>>();
  return (row, widthPt) => {
    let own = known.get(row);
    if (!own) known.set(row, (own = new Map()));
    let height = own.get(widthPt);
    if (height === undefined) own.set(widthPt, (height = naturalHeight([row], widthPt, measure)));
    return height;
  };
}

/** The rows of a flow, drawn: one part for each list in each box. */
export function drawFlow(
  { slots }: FlowResult,
  boxes: readonly Box[],
  measure: Measure,
): { readonly parts: readonly Part[]; readonly items: readonly DisplayItem[] } {
  const [parts, items]: [Part[], DisplayItem[]] = [[], []];
  slots.forEach((rows, index) => {
    const box = boxes[index];
    if (!box) return;
    let y = box.y;
    for (let at = 0; at < rows.length;) {
      const id = rows[at]?.id ?? 'notes';
      let end = at;
      while (rows[end]?.id === id) end += 1;
      const own = rows.slice(at, end).map(({ row }) => row);
      if (at > 0) y += (own[0]?.sizePt ?? 0) * blockGapShare;
      const set = setRows(
        own,
        { ...box, y, height: Infinity },
        measure,
        (more) => ({ ...own[0], trailing: `${more}` }) as Row,
      );
      parts.push({ id, box: { x: box.x, y, width: box.width, height: set.heightPt }, rows: set.rows });
      items.push(...ofPart(id, set.items));
      y += set.heightPt;
      at = end;
    }
  });
  return { parts, items };
}
