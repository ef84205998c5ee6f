/** Lists and paragraphs set into a column: rows that find no room are counted, not squeezed. Sheet of a script from left to right; it is mirrored later. */
import type { Shape } from '../../layers/contract/image.ts';
import type { Box, Direction, DisplayItem, PlacedRow, Row, Run } from './displayList.ts';
import { leastPaperPt } from './sheet.ts';
import { ascentShare, lineSpacing, wrapAtMost, wrapText, type Measure } from './text.ts';

export interface SetRows {
  readonly rows: readonly PlacedRow[];
  readonly items: readonly DisplayItem[];
  readonly heightPt: number;
  /** Rows without room, headings not counted. */
  readonly more: number;
}

/** Room for symbols and numbers, as a share of the size of the text. */
const gutterShare = { symbol: 2, marker: 2.2 } as const;
export const symbolShare = 1.55;
export const rowGapShare = 0.14;

/** Room between two rows in one line, as a share of the size of the text. */
const besideGapShare = 1.3;

/** Sizes of symbols that are counted, as shares of the size of the text: the square of one, from one to the next, between two groups. */
const unitShare = { square: 1.6, step: 1.2, gap: 0.5 } as const;

interface UnitSquare {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** The symbols of a row from the upper left corner of the row's text, group after group; a group that finds no room begins a line. */
export function unitSquares({ units = [], sizePt }: Row, at: Pick<Box, 'x' | 'y' | 'width'>): readonly UnitSquare[] {
  const [square, step, gap] = [unitShare.square * sizePt, unitShare.step * sizePt, unitShare.gap * sizePt];
  const overhang = (square - step) / 2;
  let [x, y] = [0, at.y];
  return units.flatMap((group) => {
    if (x > 0 && x + group.length * step > at.width) [x, y] = [0, y + square];
    const from = x;
    x += group.length * step + gap;
    return group.map((shapes, index) => ({
      shapes,
      box: { x: at.x + from + index * step - overhang, y, width: square, height: square },
    }));
  });
}

interface Lines {
  readonly row: Row;
  readonly gutterPt: number;
  readonly trailingPt: number;
  readonly lines: readonly { readonly text: string; readonly direction: Direction }[];
  readonly heightPt: number;
}

const [isolateOpens, isolateCloses] = ['\u2068', '\u2069'];

/** All runs as one, in the direction of the first; the row as it is where that is too long for one line. */
function joinRuns(row: Row, widthPt: number, measure: Measure): Row {
  const [first] = row.runs;
  if (row.joins !== true || !first || row.runs.length === 1) return row;
  const text = row.runs.map((run) => `${isolateOpens}${run.text}${isolateCloses}`).join(' · ');
  return measure(text, row.sizePt, row.weight) <= widthPt ? { ...row, runs: [{ ...first, text }] } : row;
}

/** Rows in lines, from the upper left corner of what they take together; as a rule one row. */
interface Cells {
  readonly cells: readonly {
    readonly lines: Lines;
    readonly x: number;
    readonly y: number;
    readonly widthPt: number;
  }[];
  readonly heightPt: number;
}

/** Each row for itself. */
export function apart({ beside = [], ...row }: Row): readonly Row[] {
  return [row, ...beside];
}

/** The width of a row in one line. */
function naturalWidth(row: Row, measure: Measure): number {
  const { gutterPt, trailingPt, lines } = linesOf(row, Infinity, measure);
  // A hair more, so that rounding breaks no line.
  return gutterPt + trailingPt + Math.max(0, ...lines.map(({ text }) => measure(text, row.sizePt, row.weight))) + 0.1;
}

function cellsOf(row: Row, widthPt: number, measure: Measure): Cells {
  if (!row.beside) {
    const lines = linesOf(row, widthPt, measure);
    return { cells: [{ lines, x: 0, y: 0, widthPt }], heightPt: lines.heightPt };
  }
  let [x, y, heightPt] = [0, 0, 0];
  const cells = apart(row).map((one) => {
    const width = Math.min(widthPt, naturalWidth(one, measure));
    if (x > 0 && x + width > widthPt) [x, y] = [0, heightPt];
    const lines = linesOf(one, width, measure);
    const cell = { lines, x, y, widthPt: width };
    x += width + one.sizePt * besideGapShare;
    heightPt = Math.max(heightPt, y + lines.heightPt);
    return cell;
  });
  return { cells, heightPt };
}

function linesOf(given: Row, widthPt: number, measure: Measure): Lines {
  const gutterPt =
    given.sizePt * (given.symbol ? gutterShare.symbol : given.marker === undefined ? 0 : gutterShare.marker);
  const trailingPt =
    given.trailing === undefined ? 0 : measure(given.trailing, given.sizePt, given.weight) + given.sizePt * 0.6;
  const row = joinRuns(given, widthPt - gutterPt - trailingPt, measure);
  const lines = row.runs.flatMap(({ text, direction }) =>
    wrapAtMost(text, widthPt - gutterPt - trailingPt, row.sizePt, row.weight, measure, row.mostLines ?? Infinity).map(
      (line) => ({ text: line, direction }),
    ),
  );
  const textPt = lines.length * row.sizePt * lineSpacing;
  const squares = unitSquares(row, { x: 0, y: 0, width: widthPt - gutterPt });
  const unitsPt = Math.max(0, ...squares.map(({ box }) => box.y + box.height));
  return {
    row,
    gutterPt,
    trailingPt,
    lines,
    heightPt: Math.max(textPt, row.symbol ? row.sizePt * symbolShare : 0) + unitsPt + row.sizePt * rowGapShare,
  };
}

function itemsOf(
  { row, gutterPt, lines, heightPt }: Lines,
  x: number,
  y: number,
  widthPt: number,
): readonly DisplayItem[] {
  const { sizePt, weight, colour, symbol, marker, trailing } = row;
  const linePt = sizePt * lineSpacing;
  const symbolPt = sizePt * symbolShare;
  const textTop = symbol && lines.length === 1 ? y + (symbolPt - linePt) / 2 : y;
  const firstBaseline = textTop + sizePt * ascentShare;
  const base = { kind: 'text', sizePt, weight, colour } as const;
  const direction = lines[0]?.direction ?? 'ltr';
  return [
    ...(symbol
      ? [
          {
            kind: 'symbol',
            box: {
              x,
              y: y + Math.max(0, (Math.min(heightPt, linePt * 1.4) - symbolPt) / 2),
              width: symbolPt,
              height: symbolPt,
            },
            grid: 24,
            shapes: symbol,
          } as const,
        ]
      : []),
    ...(marker === undefined
      ? []
      : [{ ...base, x, y: firstBaseline, text: marker, direction, align: 'left' } as const]),
    ...lines.map(
      (line, index) =>
        ({
          ...base,
          x: x + gutterPt,
          y: firstBaseline + index * linePt,
          text: line.text,
          direction: line.direction,
          align: 'left',
        }) as const,
    ),
    ...(trailing === undefined
      ? []
      : [{ ...base, x: x + widthPt, y: firstBaseline, text: trailing, direction, align: 'right' } as const]),
    ...unitSquares(row, { x: x + gutterPt, y: y + lines.length * linePt, width: widthPt - gutterPt }).map(
      ({ box, shapes }) => ({ kind: 'symbol', box, grid: 24, shapes }) as const,
    ),
  ];
}

function placeRow(
  { row, gutterPt, trailingPt, heightPt }: Lines,
  x: number,
  y: number,
  width: number,
  measure: Measure,
): PlacedRow {
  const { mostLines, sizePt, weight } = row;
  const roomPt = width - gutterPt - trailingPt;
  const shown = (run: Run): Run =>
    mostLines === undefined || wrapText(run.text, roomPt, sizePt, weight, measure).length <= mostLines
      ? run
      : { ...run, text: wrapAtMost(run.text, roomPt, sizePt, weight, measure, mostLines).join(' ') };
  return { row: { ...row, runs: row.runs.map(shown) }, box: { x, y, width, height: heightPt }, gutterPt, trailingPt };
}

/** The same rows in smaller or larger type. */
export function scaleRows(rows: readonly Row[], factor: number): readonly Row[] {
  const scaled = (row: Row): Row => ({
    ...row,
    sizePt: row.sizePt * factor,
    ...(row.beside ? { beside: row.beside.map(scaled) } : {}),
  });
  return factor === 1 ? rows : rows.map(scaled);
}

/** The height that all rows would take. */
export function naturalHeight(rows: readonly Row[], widthPt: number, measure: Measure): number {
  return rows.reduce((sum, row) => sum + cellsOf(row, widthPt, measure).heightPt, 0);
}

/** Type is set smaller before anything is left out, in these steps and never below the least size that can be read. */
const typeSteps = [1, 0.96, 0.92] as const;
export const leastSizePt = leastPaperPt;

/** The largest step at which all rows of all lists fit below each other; the smallest one where none does. */
export function fitFactor(
  lists: readonly (readonly Row[])[],
  heightPt: number,
  widthPt: number,
  measure: Measure,
): number {
  const smallest = Math.min(...lists.flat().map(({ sizePt }) => sizePt));
  const steps = typeSteps.filter((factor) => factor === 1 || factor * smallest >= leastSizePt);
  const fits = (factor: number): boolean =>
    lists.reduce((sum, rows) => sum + naturalHeight(scaleRows(rows, factor), widthPt, measure), 0) <= heightPt;
  return steps.find(fits) ?? steps.at(-1) ?? 1;
}

/** As many rows as fit into the height, from the first; `moreRow` tells how many did not. Nothing at all where not even that fits. */
export function setRows(
  rows: readonly Row[],
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  measure: Measure,
  moreRow: (more: number) => Row,
): SetRows {
  const all = rows.map((row) => cellsOf(row, at.width, measure));
  const isHeading = ({ cells }: Cells): boolean => cells[0]?.lines.row.heading === true;
  const countOf = (from: number): number =>
    all.slice(from).reduce((sum, each) => sum + (isHeading(each) ? 0 : each.cells.length), 0);
  const heightOf = (chosen: readonly Cells[]): number => chosen.reduce((sum, { heightPt }) => sum + heightPt, 0);
  for (let kept = all.length; kept >= 0; kept -= 1) {
    const last = all[kept - 1];
    if (kept < all.length && kept > 1 && last && isHeading(last)) continue;
    const more = countOf(kept);
    const chosen = [...all.slice(0, kept), ...(more > 0 ? [cellsOf(moreRow(more), at.width, measure)] : [])];
    const heightPt = heightOf(chosen);
    if (heightPt > at.height + 1e-6) continue;
    let y = at.y;
    const placed = chosen.flatMap(({ cells, heightPt: ownPt }) => {
      const drawn = cells.map(({ lines, x, y: below, widthPt }) => ({
        items: itemsOf(lines, at.x + x, y + below, widthPt),
        row: placeRow(lines, at.x + x, y + below, widthPt, measure),
      }));
      y += ownPt;
      return drawn;
    });
    return { items: placed.flatMap(({ items }) => items), rows: placed.map(({ row }) => row), heightPt, more };
  }
  return { items: [], rows: [], heightPt: 0, more: countOf(0) };
}
