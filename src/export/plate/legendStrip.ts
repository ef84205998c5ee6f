/** What finds no room in the column of a wide slide, along the foot of its map: the legend entry after entry, and cards as lines. */
import type { Snapshot } from '../snapshot/snapshot.ts';
import { ofPart, type Box, type DisplayItem, type Part, type PlacedRow, type Row } from './displayList.ts';
import { naturalHeight, setRows } from './rows.ts';
import { slideLegend } from './slideLegend.ts';
import type { Measure } from './text.ts';

export interface LegendStrip {
  readonly parts: readonly Part[];
  readonly box: Box;
  readonly items: readonly DisplayItem[];
  readonly more: number;
}

const padPt = 6;
const gapPt = 14;
const mostEntries = 16;
const mostLines = 4;
/** Room for the symbol before a label, as `rows.ts` keeps it. */
const gutterShare = 2;

function widthOf({ runs, symbol, sizePt, weight }: Row, measure: Measure): number {
  const label = runs.map(({ text }) => text).join(' · ');
  return measure(label, sizePt, weight) + (symbol ? sizePt * gutterShare : 0) + 1;
}

/** Entries in lines of at most `widthPt`; null where that takes more than `mostLines`. */
function brokenInto(rows: readonly Row[], widthPt: number, measure: Measure): Row[][] | null {
  const lines: Row[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const need = widthOf(row, measure);
    if (need > widthPt) return null;
    if (used > 0 && used + gapPt + need > widthPt) {
      lines.push([]);
      used = 0;
    }
    used += (used > 0 ? gapPt : 0) + need;
    lines.at(-1)?.push(row);
  }
  return lines.length > mostLines ? null : lines;
}

/** A card as one paragraph. */
function asLine([first, ...others]: readonly Row[]): Row {
  const [run] = first?.runs ?? [];
  const text = [first, ...others].flatMap((row) => row?.runs.map((each) => each.text) ?? []).join(' ');
  return { ...(first as Row), units: [], weight: 400, runs: run ? [{ ...run, text }] : [] };
}

/** As if from left to right, at the foot of `room`. `cards`: without room in the column. Null where not even two entries fit. Counts are left out: the marks themselves can be counted. */
export function composeLegendStrip(
  snapshot: Snapshot,
  room: Box,
  seen: ReadonlySet<string>,
  cards: readonly (readonly Row[])[],
  measure: Measure,
): LegendStrip | null {
  const widthPt = room.width - 2 * padPt;
  const lines = cards.map((rows) => asLine(rows));
  const cardsPt = naturalHeight(lines, widthPt, measure);
  for (let most = mostEntries; most >= 2; most -= 1) {
    const { rows, more } = slideLegend(snapshot, most, seen);
    const bare = rows.map((row): Row => {
      const { trailing: _, ...rest } = row;
      return rest;
    });
    const broken = bare.length > 0 ? brokenInto(bare, widthPt, measure) : null;
    if (!broken) continue;
    const [placed, items]: [PlacedRow[], DisplayItem[]] = [[], []];
    const linePt = Math.max(...bare.map((row) => naturalHeight([row], widthPt, measure)));
    const box: Box = { ...room, height: broken.length * linePt + cardsPt + 2 * padPt };
    const top = room.y + room.height - box.height;
    broken.forEach((line, index) => {
      let x = room.x + padPt;
      for (const row of line) {
        const width = widthOf(row, measure);
        const at = { x, y: top + padPt + index * linePt, width, height: linePt };
        const set = setRows([row], at, measure, () => row);
        placed.push(...set.rows);
        items.push(...ofPart('legend', set.items));
        x += width + gapPt;
      }
    });
    const legend: Part = {
      id: 'legend',
      box: { ...box, y: top, height: box.height - cardsPt - (cardsPt > 0 ? padPt : 0) },
      rows: placed,
    };
    const below = { x: room.x + padPt, y: legend.box.y + legend.box.height, width: widthPt, height: cardsPt + 0.01 };
    const set = setRows(lines, below, measure, () => ({ ...lines[0] }) as Row);
    const { panel, rule } = snapshot.theme.page;
    const ground: DisplayItem = {
      kind: 'rect',
      part: 'panel',
      box: { ...box, y: top },
      fill: panel,
      stroke: rule,
      strokePt: 1,
      radiusPt: 3,
    };
    return {
      parts: [legend, ...(set.rows.length > 0 ? [{ id: 'cards', box: below, rows: set.rows } as const] : [])],
      box: { ...box, y: top },
      items: [ground, ...items, ...ofPart('cards', set.items)],
      more,
    };
  }
  return null;
}
