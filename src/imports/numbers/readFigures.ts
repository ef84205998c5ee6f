/** Figures of people killed: a number, or a span such as `2-4`, `5+` and “at least 5”, which is kept as its low and high figure and never as one number. */
import { foldLetters } from '../dates/foldDateText.ts';
import type { RawTable } from '../table/rawTable.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import { countSigns, englishForm, isMissing, plainNumber, toNumber, type NumberForm } from './readNumbers.ts';

export interface Figure {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** Written with a word or sign of doubt, or as a span. */
  readonly doubtful: boolean;
}

const atLeast = /^(?:at least|min(?:imum)?\.?|more than|over|>=?|≥|لا يقل عن|اكثر من|على الاقل|en az) ?(.+)$/u;
const atMost = /^(?:at most|max(?:imum)?\.?|up to|less than|fewer than|<=?|≤|لا يزيد عن|اقل من|حتي|en fazla) ?(.+)$/u;
const andMore = /^(.+?) ?(?:\+|or more|and more|at least|على الاقل|فاكثر)$/u;
const span = /^(?:between |بين )?(\S+?) ?(?:-|to|and|or|الي|و|او|\/|\.\.) ?(\S+)$/u;
const about =
  /^(?:~|≈|c\.|ca\.?|circa|about|around|approx(?:\.|imately)?|some|نحو|حوالي|قرابه|yaklasik) ?(.+)$|^(.+?) ?(?:\?|\(\?\)|approx\.?|تقريبا)$/u;

const isWhole = (value: number): boolean => Number.isFinite(value) && value >= 0;

/** Undefined where the text is no figure; all NaN where it says that nothing is known. */
export function readFigure(written: string, form: NumberForm): Figure | undefined {
  const none = Number.NaN;
  const plain = plainNumber(written);
  const value = toNumber(plain, form);
  if (isMissing(plain)) return { low: none, best: none, high: none, doubtful: false };
  if (isWhole(value)) return { low: none, best: value, high: none, doubtful: false };
  const text = foldLetters(plain);
  const number = (part: string | undefined): number => toNumber(plainNumber(part ?? ''), form);
  const least = number((atLeast.exec(text) ?? andMore.exec(text))?.[1]);
  if (isWhole(least)) return { low: least, best: none, high: none, doubtful: true };
  const most = number(atMost.exec(text)?.[1]);
  if (isWhole(most)) return { low: none, best: none, high: most, doubtful: true };
  const both = span.exec(text);
  const [low, high] = [number(both?.[1]), number(both?.[2])];
  if (isWhole(low) && isWhole(high) && low <= high) return { low, best: none, high, doubtful: true };
  const near = about.exec(text);
  const middle = number(near?.[1] ?? near?.[2]);
  return isWhole(middle) ? { low: none, best: middle, high: none, doubtful: true } : undefined;
}

export interface GroupsFound {
  readonly form: NumberForm;
  /** A number of which it is not clear whether its sign groups thousands; empty where all is clear. */
  readonly sample: string;
}

/** What comma and point mean in columns of figures, by the habit of the whole file. `decimals`: the sign that its coordinates use, where it is known. */
export function findGroups(columns: readonly RawColumn[], decimals: 'comma' | 'point' | null): GroupsFound {
  const counts = columns.map(countSigns);
  const sum = (key: 'commaGroup' | 'commaDecimal' | 'pointGroup' | 'pointDecimal'): number =>
    counts.reduce((total, each) => total + each[key], 0);
  const sample = counts.find((each) => each.sample !== '')?.sample ?? '';
  if (sum('pointGroup') > 0 && sum('pointDecimal') === 0) {
    const clear = decimals === 'comma' || sum('commaDecimal') > 0;
    return { form: { comma: 'decimal', point: 'group' }, sample: clear ? '' : sample };
  }
  if (sum('commaGroup') > 0) {
    const clear = sum('commaDecimal') === 0 && decimals !== 'comma';
    return { form: englishForm, sample: clear ? '' : sample };
  }
  return { form: sum('commaDecimal') > 0 ? { comma: 'decimal', point: 'decimal' } : englishForm, sample: '' };
}

export interface FigureColumn {
  readonly low: Float32Array;
  readonly best: Float32Array;
  readonly high: Float32Array;
}

/** `refuse` is called for each row whose text is no figure, `doubt` for each that is a span or an estimate. */
export function readFigures(
  table: RawTable,
  column: RawColumn,
  form: NumberForm,
  refuse: (row: number, text: string) => void,
  doubt: (row: number, text: string) => void,
): FigureColumn {
  const { rows } = table;
  const made = { low: new Float32Array(rows), best: new Float32Array(rows), high: new Float32Array(rows) };
  const put = (row: number, figure: Figure | undefined): void => {
    made.low[row] = figure?.low ?? Number.NaN;
    made.best[row] = figure?.best ?? Number.NaN;
    made.high[row] = figure?.high ?? Number.NaN;
    if (!figure) refuse(row, textAt(column, row));
    else if (figure.doubtful) doubt(row, textAt(column, row));
  };
  if (column.kind === 'coded') {
    const known = column.texts.map((text) => readFigure(text, form));
    for (let row = 0; row < rows; row += 1) put(row, known[column.codes[row] ?? 0]);
  } else for (let row = 0; row < rows; row += 1) put(row, readFigure(textAt(column, row), form));
  return made;
}
