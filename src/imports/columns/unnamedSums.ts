/** Rows that sum up those above them without a word that says so: no day, no position and no name, and each figure is the sum of its column. */
import { foldLetters } from '../dates/foldDateText.ts';
import { englishForm, notANumber, plainNumber, toNumber } from '../numbers/readNumbers.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import type { RawTable } from '../table/rawTable.ts';

export interface SumCandidate {
  readonly row: number;
  /** Columns of which the cell in this row says something, running numbers apart. */
  readonly filled: readonly number[];
}

const ofAll =
  /^(?:all|every|whole|overall|combined|جميع|كل|كافه|tous|toutes|ensemble|alle|tum|butun|همه|ههموو)(?![\p{L}])/u;
/** More such rows than this are habit and not sums. */
const most = 100;

const valueOf = (text: string): number => toNumber(plainNumber(text), englishForm);

/** Reads each different text of a coded column once. */
function readerOf<T>(column: RawColumn | undefined, read: (text: string) => T): (row: number) => T {
  if (column?.kind !== 'coded') return (row) => read(column ? textAt(column, row).trim() : '');
  const [known, none] = [column.texts.map((text) => read(text.trim())), read('')];
  return (row) => known[column.codes[row] ?? 0] ?? none;
}

interface Block {
  rows: number;
  /** Of the columns that are summed; NaN from the first cell on that is no number. */
  readonly sums: Map<number, number>;
}

const createBlock = (): Block => ({ rows: 0, sums: new Map() });

export interface SumTable {
  /** Number of the column of governorates, whose name may stand in a subtotal. */
  readonly area: number | null;
  /** Whether records have days and positions. Where they do not, a row with a text is never taken for a sum. */
  readonly isFull: boolean;
}

/** `candidates` in the order of the table; `named`: rows that a word already makes sums; `none`: rows that are no records for other reasons. */
export function findUnnamedSums(
  table: RawTable,
  candidates: readonly SumCandidate[],
  named: ReadonlySet<number>,
  none: ReadonlySet<number>,
  { area, isFull }: SumTable,
): readonly SumCandidate[] {
  if (candidates.length === 0 || candidates.length > most) return [];
  const cell = (column: number, row: number): string => {
    const own = table.columns[column];
    return own ? textAt(own, row).trim() : '';
  };
  const figuresOf = ({ row, filled }: SumCandidate): readonly number[] =>
    filled.filter((column) => column !== area && Number.isFinite(valueOf(cell(column, row))));
  const summed = [...new Set(candidates.flatMap(figuresOf))];
  const values = summed.map((column) => ({ column, value: readerOf(table.columns[column], valueOf) }));
  const areaOf = readerOf(table.columns[area ?? -1], foldLetters);
  const byRow = new Map(candidates.map((candidate) => [candidate.row, candidate] as const));
  const whole = createBlock();
  const areas = new Map<string, Block>();
  let recent = createBlock();
  const add = (row: number, blocks: readonly Block[]): void => {
    for (const block of blocks) block.rows += 1;
    for (const { column, value } of values) {
      const own = value(row);
      const figure = Number.isNaN(own) ? 0 : own === notANumber ? Number.NaN : own;
      for (const { sums } of blocks) sums.set(column, (sums.get(column) ?? 0) + figure);
    }
  };
  const found: SumCandidate[] = [];
  const isSum = (candidate: SumCandidate): boolean => {
    const figures = figuresOf(candidate);
    const texts = candidate.filled.filter((column) => !figures.includes(column));
    const [text] = texts;
    if (figures.length === 0 || texts.length > (isFull ? 1 : 0)) return false;
    const said = text === undefined ? '' : foldLetters(cell(text, candidate.row));
    const isArea = text !== undefined && text === area;
    if (text !== undefined && !isArea && !ofAll.test(said)) return false;
    const blocks = isArea && !ofAll.test(said) ? [areas.get(said)] : [recent, whole];
    return blocks.some(
      (block) =>
        block !== undefined &&
        // The figure of one row alone may be that of another event.
        (block.rows > 1 || (block.rows === 1 && (found.length > 0 || named.size > 0))) &&
        figures.some((column) => (block.sums.get(column) ?? 0) !== 0) &&
        figures.every(
          (column) => Math.abs((block.sums.get(column) ?? Number.NaN) - valueOf(cell(column, candidate.row))) < 1e-6,
        ),
    );
  };
  const last = candidates.at(-1)?.row ?? 0;
  for (let row = 0; row <= last; row += 1) {
    const candidate = byRow.get(row);
    const isUnnamed = candidate !== undefined && isSum(candidate);
    if (candidate && isUnnamed) found.push(candidate);
    if (isUnnamed || named.has(row)) recent = createBlock();
    else if (!none.has(row)) {
      const name = areaOf(row);
      const own = areas.get(name) ?? createBlock();
      areas.set(name, own);
      add(row, [recent, whole, own]);
    }
  }
  return found;
}
