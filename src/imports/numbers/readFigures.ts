/** Figures of people killed: a number, or a span such as `2-4`, `5+` and “at least 5”, which is kept as its low and high figure and never as one number. */
import { withoutFootnotes } from '../dates/dateNotes.ts';
import { foldLetters } from '../dates/foldDateText.ts';
import type { RawTable } from '../table/rawTable.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import {
  coordinateForm,
  countSigns,
  englishForm,
  isMissing,
  plainNumber,
  toNumber,
  type NumberForm,
} from './readNumbers.ts';

export interface Figure {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** Written with a word or sign of doubt, or as a span. */
  readonly doubtful: boolean;
}

const atLeast =
  /^(?:at least|mindestens|min(?:imum)?\.?|more than|over|above|(?:no|not) (?:fewer|less) than|>=?|≥|(?:ما )?لا يقل عن|اكثر من|ما يزيد (?:عن|علي)|علي الاقل|en az|au moins|plus de|حداقل|دست كم|بيش از|لانيكهم|زياتر له|mehr als|uber|asgari|heri kem|не менее|более|свыше|как минимум) ?(.+)$/u;
const atMost =
  /^(?:at most|max(?:imum)?\.?|up to|less than|fewer than|under|below|no more than|<=?|≤|(?:ما )?لا يزيد (?:عن|علي)|اقل من|حتي|en fazla|au plus|moins de|حداكثر|كمتر از|bis zu|hochstens|weniger als|azami|jusqu'a|كحد اقصي|زورترين|не более|до|менее) ?(.+)$/u;
const andMore =
  /^(.+?) ?(?:\+|or more|and more|or over|and (?:above|over)|plus|at least|minimum|علي الاقل|فاكثر|او اكثر|ou plus|veya daha fazla|oder mehr|confirmed|verified|كحد ادني)$/u;
const span =
  /^(?:between |from |ما بين |بين |من |entre |de |از )?(\S+?) ?(?:-|~|〜|to|and|or|الي|و|او|\/|\.\.|a|et|ou|ile|veya|تا|bis|oder|بو|يان) ?(\S+?)(?: aras(?:i|inda))?$/u;
const about =
  /^(?:~|≈|c\.|ca\.?|circa|about|around|approx(?:\.|imately)?|some|nearly|almost|estimated|est\.|نحو|حوالي|قرابه|ما يقارب|yaklasik|environ|pres de|حدود|نزديك به|نزيكهي|تقريبا|etwa|rund|zirka|takriben|tahminen|около|примерно|порядка) ?(.+)$|^(.+?) ?(?:\?|\(\?\)|approx\.?|تقريبا|civari)$/u;
const give = /^(\S+?) ?\(?(?:±|\+\/-) ?(\S+?)\)?$/u;
/** What is counted, behind the figure. */
const counted =
  /(?<=[\d+?]) ?(?:people|persons?|kia|killed|dead|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|martyrs?|victims?|soldiers?|civilians?|militants?|fighters?|قتلي|قتيلا?|شهداء|شهيدا?|ضحايا|اشخاص|شخصا?|olu|kisi|morts?|tues?|كشته|نفر|كوژراو|كهس|человека?|погибших|убитых|убитыми)(?: (?:killed|dead))?$/u;

const isFigure = (value: number): boolean => Number.isFinite(value) && value >= 0;
const isWhole = (value: number): boolean => isFigure(value) && Number.isInteger(value);

/** Undefined where the text is not a figure; all NaN where it says that nothing is known. */
export function readFigure(written: string, form: NumberForm): Figure | undefined {
  const none = Number.NaN;
  const plain = plainNumber(written);
  const value = toNumber(plain, form);
  if (isMissing(plain)) return { low: none, best: none, high: none, doubtful: false };
  // `5,6` where decimals follow a point: two figures or a typing error.
  if (form.comma === 'group' && plain.includes(',') && !Number.isInteger(value) && isFigure(value)) return undefined;
  // Nobody counts parts of a person: such a figure is a mean, or its sign groups thousands.
  if (isFigure(value)) return { low: none, best: value, high: none, doubtful: !Number.isInteger(value) };
  const folded = foldLetters(plain).replace(/^"(.+)"$/, '$1');
  const words = /^(?:قتيل|شهيد) (?=واحد$)/.exec(folded)
    ? 'واحد'
    : folded.replace(/ (?:people|persons?|kia|killed|dead|deaths?|قتلي|اشخاص|شهداء|morts?|tues?|olu|kisi)$/, '');
  const text = wordNumbers.get(words) ?? folded.replace(counted, '');
  const number = (part: string | undefined): number =>
    toNumber(plainNumber(wordNumbers.get(part ?? '') ?? part ?? ''), form);
  if (noneKilled.test(folded)) return { low: none, best: 0, high: none, doubtful: false };
  const bare = number(text);
  if (isWhole(bare) && text !== plain) return { low: none, best: bare, high: none, doubtful: false };
  const [, amount, scale = ''] = rounded.exec(text) ?? [];
  const scaled =
    toNumber(plainNumber(amount ?? 'x'), coordinateForm) * (/^(?:milli|milyon|mn|مل|мл)/u.test(scale) ? 1e6 : 1000);
  if (isWhole(Math.round(scaled * 1e6) / 1e6))
    return { low: none, best: Math.round(scaled), high: none, doubtful: true };
  const least = number((atLeast.exec(text) ?? andMore.exec(text))?.[1]);
  if (isWhole(least)) return { low: least, best: none, high: none, doubtful: true };
  const most = number(atMost.exec(text)?.[1]);
  if (isWhole(most)) return { low: none, best: none, high: most, doubtful: true };
  const spread = give.exec(text);
  const [centre, reach] = [number(spread?.[1]), number(spread?.[2])];
  if (isWhole(centre) && isWhole(reach))
    return { low: Math.max(0, centre - reach), best: centre, high: centre + reach, doubtful: true };
  const both = span.exec(text);
  const [low, high] = [number(both?.[1]), number(both?.[2])];
  if (isWhole(low) && isWhole(high) && low <= high) return { low, best: none, high, doubtful: true };
  const near = about.exec(text);
  const middle = number(near?.[1] ?? near?.[2]);
  if (isWhole(middle)) return { low: none, best: middle, high: none, doubtful: true };
  // “About 30 to 40” is a span all the same.
  const inner = near ? readFigure(near[1] ?? near[2] ?? '', form) : undefined;
  if (inner?.doubtful === true) return inner;
  return readNoted(folded, form);
}

/** `1.2k`, `1.5 million`: rounded, and so in doubt. */
const rounded =
  /^(\d[\d.,]*) ?(k|thousand|الف|الاف|bin|mille|tausend|тыс\.?|millions?|millionen|mn|مليون|milyon|млн\.?)$/u;

/** Says that nobody was killed, and not that nothing is known. */
const noneKilled =
  /^(?:no|zero|without) (?:casualt|fatalit|death|dead|killed|victim|loss)\p{L}*$|^(?:لا|بدون|بلا) (?:قتلي|ضحايا|خساير)$|^(?:sans victimes?|aucune? (?:morts?|victimes?)|olu yok|keine toten)$/u;

const numberWords: readonly string[] = [
  'one|واحد|واحده|un|une|bir|ein|eine|يك|يهك|قتيل|شهيد',
  'two|اثنان|اثنين|deux|iki|zwei|دو|دوو|قتيلان|قتيلين|شهيدان|شهيدين',
  'three|ثلاثه|ثلاث|trois|uc|drei|سه|سي',
  'four|اربعه|اربع|quatre|dort|vier|چهار|چوار',
  'five|خمسه|خمس|cinq|bes|funf|پنج|پينج',
  'six|سته|ست|alti|sechs|شش|شهش',
  'seven|سبعه|سبع|sept|yedi|sieben|هفت|حهوت',
  'eight|ثمانيه|ثماني|huit|sekiz|acht|هشت',
  'nine|تسعه|تسع|neuf|dokuz|neun|نه|نو',
  'ten|عشره|عشر|dix|on|zehn|ده',
  'eleven|onze|onbir|elf|احد عشر',
  'twelve|douze|oniki|zwolf|اثنا عشر',
];
const largerWords: Readonly<Record<string, number>> = {
  zero: 0,
  صفر: 0,
  sifir: 0,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  عشرون: 20,
  عشرين: 20,
  ثلاثون: 30,
  ثلاثين: 30,
};
const wordNumbers: ReadonlyMap<string, string> = new Map([
  ...numberWords.flatMap((words, index) => words.split('|').map((each) => [each, String(index + 1)] as const)),
  ...Object.entries(largerWords).map(([word, value]) => [word, String(value)] as const),
]);
/** A figure and a note in brackets: `5 (2 children)`, `7 [a]`, `(3)`. */
const noted = /^([^()[\]]*\S) ?[([]([^()[\]]*)[)\]]$|^[([] ?([^()[\]]+?) ?[)\]]$/u;

/** Without footnotes and notes; undefined where there are none. What a note says of the figure itself leaves it in doubt. */
function readNoted(text: string, form: NumberForm): Figure | undefined {
  const plain = withoutFootnotes(text);
  if (plain !== text) return readFigure(plain, form);
  const [, outer, note = '', inner] = noted.exec(text) ?? [];
  const figure = readFigure(outer ?? inner ?? '', form);
  if (outer === undefined && inner === undefined) return undefined;
  // A note of people or victims counts a part of them; any other may be about the figure.
  const ofPart =
    /^(?:incl\w*\.? |including |of (?:whom|which|them) |بينهم |منهم |من بينهم |dont |davon )?\d+ [\p{L} ]+$|^(?:بينهم|منهم|من بينهم|including|incl\.?|dont)(?= |$)/u;
  // `12 (14)`: two figures. A smaller number may be that of a footnote.
  const other = toNumber(plainNumber(note), form);
  if (figure && isWhole(other) && other > figure.best)
    return { low: figure.best, best: Number.NaN, high: other, doubtful: true };
  return figure && { ...figure, doubtful: figure.doubtful || outer === undefined || !ofPart.test(note) };
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
  // Persons are whole: with both signs before three digits, and nothing else, both group.
  if (sum('pointGroup') > 0 && sum('commaGroup') > 0 && sum('pointDecimal') + sum('commaDecimal') === 0)
    return { form: { comma: 'group', point: 'group' }, sample };
  // `1.234` beside `2.5`: whether the first is a thousand and more is not shown.
  if (sum('pointGroup') > 0 && sum('pointDecimal') > 0 && decimals !== 'comma')
    return { form: { comma: 'decimal', point: 'group' }, sample };
  if (sum('pointGroup') > 0 && sum('pointDecimal') === 0) {
    const clear = decimals === 'comma' || sum('commaDecimal') > 0;
    return { form: { comma: 'decimal', point: 'group' }, sample: clear ? '' : sample };
  }
  if (sum('commaGroup') > 0) {
    const clear = decimals === 'point' || (sum('commaDecimal') === 0 && decimals !== 'comma');
    return { form: englishForm, sample: clear ? '' : sample };
  }
  return {
    form: sum('commaDecimal') > 0 && decimals !== 'point' ? { comma: 'decimal', point: 'decimal' } : englishForm,
    sample: '',
  };
}

export interface FigureColumn {
  readonly low: Float32Array;
  readonly best: Float32Array;
  readonly high: Float32Array;
}

/** `refuse` is called for each row whose text is not a figure, `doubt` for each that is a span or an estimate. */
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
  if (column.kind === 'text') {
    for (let row = 0; row < rows; row += 1) put(row, readFigure(textAt(column, row), form));
    return made;
  }
  const known = column.texts.map((text) => readFigure(text, form));
  // Plain numbers, as most are, need no more than a list of them.
  const plain = Float32Array.from(known, (figure) => figure?.best ?? Number.NaN);
  const special = Uint8Array.from(known, (figure) =>
    figure && !figure.doubtful && Number.isNaN(figure.low) && Number.isNaN(figure.high) ? 0 : 1,
  );
  made.low.fill(Number.NaN);
  made.high.fill(Number.NaN);
  for (let row = 0; row < rows; row += 1) {
    const code = column.codes[row] ?? 0;
    if (special[code] === 1) put(row, known[code]);
    else made.best[row] = plain[code] ?? Number.NaN;
  }
  return made;
}
