/** Rows of the plate as texts that can be edited: paragraphs, not lines. */
import type { Direction, Part, PlacedRow } from '../plate/displayList.ts';
import { rowGapShare, symbolShare, unitSquares } from '../plate/rows.ts';
import { lineSpacing } from '../plate/text.ts';
import type { Paragraph, ShapeNode, SlideNode } from './slideNode.ts';
import { symbolNode } from './symbolNode.ts';

/** Names for what is on the slide. */
export interface RowNames {
  readonly symbol: string;
  readonly count: string;
}

/** `12.` counts; anything else is a sign. */
function markerOf(marker: string): string | number {
  const number = /^(\d+)\.$/.exec(marker)?.[1];
  return number === undefined ? marker : Number(number);
}

/** A row in each of its languages. All begin at the side where the sheet begins. */
function paragraphsOf({ row, gutterPt }: PlacedRow, sheet: Direction): readonly Paragraph[] {
  const { runs, sizePt, weight, colour, marker } = row;
  const linePt = sizePt * lineSpacing;
  return runs.map(({ text, direction }, index): Paragraph => ({
    text,
    direction,
    sizePt,
    weight,
    colour,
    linePt,
    align: sheet === 'ltr' ? 'left' : 'right',
    ...(index === runs.length - 1 ? { afterPt: sizePt * rowGapShare } : {}),
    ...(marker === undefined ? {} : { indentPt: gutterPt, ...(index === 0 ? { marker: markerOf(marker) } : {}) }),
  }));
}

/** All rows in one text, in the box of their part. */
export function textNode({ box, rows = [] }: Part, sheet: Direction, name: string, from = 0): ShapeNode | null {
  const own = rows.slice(from);
  const [first] = own;
  if (!first) return null;
  const top = first.box.y;
  return {
    kind: 'shape',
    name,
    box: { ...box, y: top, height: box.y + box.height - top },
    geometry: { kind: 'rect' },
    text: { paragraphs: own.flatMap((row) => paragraphsOf(row, sheet)), anchor: 'top' },
  };
}

/**
 * A row beside its symbol. Each is a text of its own, because a symbol has to stay beside its words: in one long text they would part as soon as a line
 * breaks elsewhere, and the legend would lie.
 */
function legendRow(placed: PlacedRow, sheet: Direction, names: RowNames): readonly SlideNode[] {
  const { row, box, gutterPt, trailingPt } = placed;
  const [label] = row.runs;
  const paragraphs = paragraphsOf(placed, sheet).map((paragraph) => ({ ...paragraph, afterPt: 0 }));
  const isRtl = sheet === 'rtl';
  const side = row.sizePt * symbolShare;
  // One line stands beside the middle of its symbol, several begin at its top.
  const isOneLine = row.symbol !== undefined && box.height < row.sizePt * lineSpacing * 1.9;
  const [anchor, height] = isOneLine ? ['middle' as const, side] : ['top' as const, box.height];
  const text: ShapeNode = {
    kind: 'shape',
    name: label?.text ?? '',
    geometry: { kind: 'rect' },
    text: { paragraphs, anchor },
    box: { x: box.x + (isRtl ? trailingPt : gutterPt), y: box.y, width: box.width - gutterPt - trailingPt, height },
  };
  const symbolBox = {
    x: isRtl ? box.x + box.width - side : box.x,
    y: box.y + Math.max(0, (Math.min(box.height, row.sizePt * lineSpacing * 1.4) - side) / 2),
    width: side,
    height: side,
  };
  const [paragraph] = paragraphs;
  const count: ShapeNode[] =
    row.trailing === undefined || !paragraph
      ? []
      : [
          {
            kind: 'shape',
            name: names.count,
            geometry: { kind: 'rect' },
            box: { x: isRtl ? box.x : box.x + box.width - trailingPt, y: box.y, width: trailingPt, height },
            text: {
              paragraphs: [{ ...paragraph, text: row.trailing, align: isRtl ? 'left' : 'right' }],
              anchor,
              oneLine: true,
            },
          },
        ];
  if (row.units) {
    const top = box.y + paragraphs.length * row.sizePt * lineSpacing;
    const squares = unitSquares(row, { x: box.x, y: top, width: box.width });
    const units = squares.map(({ box: square, shapes }) => {
      const x = isRtl ? 2 * box.x + box.width - square.x - square.width : square.x;
      return symbolNode({ kind: 'symbol', box: { ...square, x }, grid: 24, shapes }, { name: names.symbol });
    });
    return [{ kind: 'group', name: label?.text ?? '', children: [text, ...units] }];
  }
  if (!row.symbol)
    return count.length === 0 ? [text] : [{ kind: 'group', name: label?.text ?? '', children: [text, ...count] }];
  const symbol = symbolNode({ kind: 'symbol', box: symbolBox, grid: 24, shapes: row.symbol }, { name: names.symbol });
  return [{ kind: 'group', name: label?.text ?? names.symbol, children: [symbol, text, ...count] }];
}

export function legendNodes({ rows = [] }: Part, sheet: Direction, names: RowNames): readonly SlideNode[] {
  return rows.flatMap((row) => legendRow(row, sheet, names));
}

/** Rows with a marker before them are paragraphs; the others have their value at the far end. */
export function selectionNodes(part: Part, sheet: Direction, names: RowNames): readonly SlideNode[] {
  return (part.rows ?? []).flatMap((row) =>
    row.row.marker === undefined
      ? legendRow(row, sheet, names)
      : (textNode({ ...part, box: row.box, rows: [row] }, sheet, row.row.runs[0]?.text ?? '') ?? []),
  );
}
