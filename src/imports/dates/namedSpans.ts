/** Spans that a text names: parts of months and years, seasons, weeks, quarters, decades and nights. The text is folded already. */
import { foldLetters } from './foldDateText.ts';
import {
  civil,
  dayOfYear,
  decade,
  firstOf,
  isoWeek,
  monthsFrom,
  seasonOf,
  withMonth,
  type DateFault,
  type DateReading,
  type DateWays,
} from './civilDays.ts';
import { partNames, parts } from './monthParts.ts';

export type ReadOne = (folded: string, ways: DateWays) => DateReading | DateFault;

export interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], ways: DateWays) => DateReading | DateFault;
}

/** A month, by name or number. */
export const name = String.raw`\p{L}[\p{L} /.()'-]*?`;

const partOf = new RegExp(
  String.raw`^(?:the )?(${partNames})(?:[ -](?:of |in |de )?)?(?:شهر )?([\p{L}][\p{L} /.]*|\d{1,2})[ ,/-]+(\d{4})$`,
  'u',
);
/** Turkish puts the part behind the month: `Şubat ortası 2026`. */
const partBehind: Readonly<Record<string, string>> = {
  basi: 'early',
  baslari: 'early',
  ortasi: 'mid',
  ortalari: 'mid',
  sonu: 'late',
  sonlari: 'late',
};

/** First month of each season but winter, in the Gregorian year. */
const seasons: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [
        3,
        'spring',
        'ربيع',
        'printemps',
        'ilkbahar',
        'ilkbahari',
        'bahar',
        'bahari',
        'frühling',
        'frühjahr',
        'بهار',
        'بەهاری',
        'biharê',
      ],
      [6, 'summer', 'صيف', 'été', 'yaz', 'yazi', 'sommer', 'تابستان', 'هاوینی', 'havînê'],
      [9, 'autumn', 'fall', 'خريف', 'automne', 'sonbahar', 'sonbahari', 'güz', 'herbst', 'پاییز', 'پایزی', 'payîzê'],
    ] as const
  ).flatMap(([month, ...names]) => names.map((each) => [foldLetters(each), month])),
);
const seasonNames = Object.keys(seasons).join('|');
const winters = ['winter', 'شتاء', 'hiver', 'kış', 'kışı', 'زمستان', 'زستانی', 'zivistanê'].map(foldLetters).join('|');
/** Between a part of a year and the year, or around the year alone. */
const yearWord = String.raw`(?:of |de |en |l'annee |من |في |ل?عام |لسنه |سنه |سال |سالي |the year |year )*`;

const ordinals: readonly string[] = [
  'first|1st|الاول|1er|premier|premiere|1ere|ilk|birinci|birinc[iı]|1|i|erste[rs]?|اول|يهكهم',
  'second|2nd|الثاني|2e|2eme|deuxieme|second|ikinci|son|2|ii|zweite[rs]?|دوم|دووهم',
  'third|3rd|الثالث|3e|3eme|troisieme|ucuncu|3|iii|dritte[rs]?|سوم|سييهم',
  'fourth|4th|last|الرابع|الاخير|4e|4eme|quatrieme|dernier|dorduncu|4|iv|vierte[rs]?|letzte[rs]?|چهارم|چوارهم',
];
const ordinalPatterns = ordinals.map((each) => new RegExp(`^(?:${each})$`, 'u'));
/** From 1; 0 where the text is none of them. */
const ordinalOf = (text: string): number => 1 + ordinalPatterns.findIndex((pattern) => pattern.test(text));
const anyOrdinal = ordinals.join('|');

const partsBehind = Object.keys(partBehind).join('|');

function partOfYear(ordinal: number, unit: string, year: string): DateReading | DateFault {
  const half = /^(?:half|sem|yari|halb|النصف|نيوه|نيمه)/.test(unit);
  if (ordinal < 1) return 'dateInvalid';
  if (half) return ordinal > 2 ? 'dateInvalid' : monthsFrom(Number(year), ordinal * 6 - 5, 6);
  return monthsFrom(Number(year), ordinal * 3 - 2, 3);
}

function intoNextDay(read: ReadOne, text: string, daysBefore: number, ways: DateWays): DateReading | DateFault {
  const day = read(text, ways);
  if (typeof day === 'string') return day;
  return day.unit === 'day' && day.first === day.last
    ? { ...day, first: day.first - daysBefore, last: day.last + 1 }
    : 'dateInvalid';
}

/** `readOne` reads the day within, as in “week of 13 April 2025”. */
export const spanForms = (readOne: ReadOne): readonly Form[] => [
  {
    pattern: /^(\d{4})[- ]?w(?:eek ?)?(\d{1,2})$/,
    read: ([year = '', week = '']) => isoWeek(Number(year), Number(week)),
  },
  {
    // With the day of the week, 1 for Monday (ISO 8601).
    pattern: /^(\d{4})-?w(\d{2})-?([1-7])$/,
    read: ([year = '', week = '', weekday = '']) => {
      const whole = isoWeek(Number(year), Number(week));
      if (typeof whole === 'string') return whole;
      const day = whole.first + Number(weekday) - 1;
      return { first: day, last: day, unit: 'day' };
    },
  },
  {
    pattern: /^(?:weeks|wks|semaines) (\d{1,2}) ?(?:-|to|and|&|au|et) ?(\d{1,2})(?: of| de)?[ ,/-]+(\d{4})$/,
    read: ([from = '', to = '', year = '']) => {
      const [first, last] = [isoWeek(Number(year), Number(from)), isoWeek(Number(year), Number(to))];
      if (typeof first === 'string' || typeof last === 'string' || first.first > last.first) return 'dateInvalid';
      return { ...first, last: last.last };
    },
  },
  { pattern: /^(\d{4})-(\d{3})$/, read: ([year = '', day = '']) => dayOfYear(Number(year), Number(day)) },
  {
    pattern:
      /^(?:iso |calendar |epi(?:demiological)? ?)?(?:w|wk|cw|kw|s|week|hafta|الاسبوع|اسبوع|semaine|هفته|هفتهي|ههفتهي) ?(\d{1,2})(?: of| de| من| لعام| لسنه)*[ ,/-]+(\d{4})$/,
    read: ([week = '', year = '']) => isoWeek(Number(year), Number(week)),
  },
  {
    // `5. Hafta 2026`, `2026 5. hafta`.
    pattern: /^(\d{1,2})\.? ?(?:hafta|kw|week)[ ,/-]+(\d{4})$|^(\d{4})[ ,/-]+(\d{1,2})\.? ?hafta$/,
    read: ([week = '', year = '', yearBefore = '', weekBehind = '']) =>
      isoWeek(Number(year || yearBefore), Number(week || weekBehind)),
  },
  { pattern: /^(?:the )?(\d{3})(?:x|0s)$/, read: ([tens = '']) => decade(Number(tens) * 10) },
  {
    pattern: /^(?:the )?(early|mid|late)[ -](?:the )?(\d{3})0s$/,
    read: ([part = '', tens = '']) => {
      const [from, count] = part === 'early' ? [0, 4] : part === 'mid' ? [3, 4] : [6, 4];
      return monthsFrom(Number(tens) * 10 + from, 1, count * 12);
    },
  },
  {
    pattern: new RegExp(String.raw`^${yearWord}(\d{4})(?: yili?)?$`, 'u'),
    read: ([year = ''], ways) => civil(Number(year), 0, 0, ways),
  },
  {
    // Seasons and quarters of EDTF. 24 is winter, at either end of the year.
    pattern: /^(\d{4})-(2[1-4]|3[3-6])$/,
    read: ([year = '', code = ''], ways) =>
      code === '24'
        ? readOne(`winter ${year}`, ways)
        : code.startsWith('2')
          ? monthsFrom(Number(year), (Number(code) - 20) * 3, 3)
          : monthsFrom(Number(year), (Number(code) - 33) * 3 + 1, 3),
  },
  {
    pattern: /^(?:q|t|quarter |([1-4])(?:st|nd|rd|th) quarter)([1-4])?(?: of)?[ ,/-]*(\d{4})$/,
    read: ([ordinal = '', number = '', year = '']) =>
      (ordinal === '') === (number === '')
        ? 'dateInvalid'
        : monthsFrom(Number(year), Number(ordinal || number) * 3 - 2, 3),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:the )?(?:(${anyOrdinal})\.? (half|semestre|yarisi|yariyil|quarter|trimestre|ceyrek|ceyregi|quartal|halbjahr)|(النصف|الربع|الفصل|نيوهي|چاركي|سهماههي|نيمه) (${anyOrdinal})),? ${yearWord}(\d{4})$`,
      'u',
    ),
    read: ([ordinal = '', unit = '', arabicUnit = '', behind = '', year = '']) =>
      partOfYear(ordinalOf(ordinal || behind), unit || arabicUnit, year),
  },
  {
    // `2026'nın ilk çeyreği`, `2025 4. çeyrek`.
    pattern: new RegExp(
      String.raw`^(\d{4})(?:'?n?[iu]n|'?in)? (${anyOrdinal})\.? (yarisi|yariyil|ceyrek|ceyregi)$`,
      'u',
    ),
    read: ([year = '', ordinal = '', unit = '']) => partOfYear(ordinalOf(ordinal), unit, year),
  },
  {
    pattern: /^(\d{4})[ ,/-]*[qt]([1-4])$/,
    read: ([year = '', q = '']) => monthsFrom(Number(year), Number(q) * 3 - 2, 3),
  },
  { pattern: /^h([12])[ ,/-]*(\d{4})$/, read: ([h = '', year = '']) => monthsFrom(Number(year), Number(h) * 6 - 5, 6) },
  { pattern: /^(\d{4})[ ,/-]*h([12])$/, read: ([year = '', h = '']) => monthsFrom(Number(year), Number(h) * 6 - 5, 6) },
  {
    pattern: new RegExp(String.raw`^(?:the )?(${partNames})[ -]${yearWord}(\d{4})$`, 'u'),
    read: ([part = '', year = '']) => {
      const [from, to] = parts[part] ?? [1, 31];
      if (/week|half|اسبوع|نصف/.test(part)) return 'dateInvalid';
      const start = from === 1 ? 1 : from === 11 ? 5 : 9;
      return monthsFrom(Number(year), start, (to === 31 ? 13 : to === 20 ? 9 : 5) - start);
    },
  },
  {
    pattern: new RegExp(
      String.raw`^(?:in |the )?(${seasonNames})[ ,]+${yearWord}(\d{4})$|^(\d{4}) (${seasonNames})$`,
      'u',
    ),
    read: ([season = '', year = '', yearBefore = '', behind = ''], ways) => {
      const first = seasons[season || behind] ?? 0;
      return seasonOf(Number(year || yearBefore), first, first - 2, ways);
    },
  },
  {
    // December before it up to February after it: which of them is meant is not said.
    pattern: new RegExp(
      String.raw`^(?:in |the )?(?:${winters})[ ,]+${yearWord}(\d{4})(?:[/-](\d{4}|\d{2}))?$|^(\d{4})(?:[/-](\d{4}|\d{2}))? (?:${winters})$`,
      'u',
    ),
    read: ([before = '', nextBefore = '', behind = '', nextBehind = ''], ways) => {
      const [year, next] = [before || behind, nextBefore || nextBehind];
      if (next === '' && Number(year) < 1900) return seasonOf(Number(year), 1, 10, ways);
      const named = next === '' ? 0 : 1;
      if (named === 1 && Number(next) % 100 !== (Number(year) + 1) % 100) return 'dateInvalid';
      const [first, after] = [firstOf(Number(year) - 1 + named, 12), firstOf(Number(year) + 1, 3)];
      return first === undefined || after === undefined ? 'dateInvalid' : { first, last: after - 1, unit: 'month' };
    },
  },
  {
    pattern: partOf,
    read: ([part = '', month = '', year = ''], ways) => {
      const whole = /^\d/.test(month) ? civil(Number(year), Number(month), 0, ways) : withMonth(year, month, 0, ways);
      const [from, to] = parts[part] ?? [1, 31];
      return typeof whole === 'string'
        ? whole
        : { first: whole.first + from - 1, last: Math.min(whole.last, whole.first + to - 1), unit: 'week' };
    },
  },
  {
    pattern: new RegExp(
      String.raw`^(?:(${name}) (${partsBehind})|(${name}) (\d{4})(?:'?n?[iu]n)? (${partsBehind})|(\d{4}) (${name}) (${partsBehind})) ?(\d{4})?$`,
      'u',
    ),
    read: (
      [one = '', oneEnd = '', two = '', year = '', twoEnd = '', yearBefore = '', three = '', end = '', last = ''],
      ways,
    ) => {
      const [own, part] = [year || yearBefore || last, oneEnd || twoEnd || end];
      return own === '' ? 'dateYearMissing' : readOne(`${partBehind[part] ?? ''} ${one || two || three} ${own}`, ways);
    },
  },
  {
    // A night goes over into the next day.
    pattern:
      /^(?:(?:over)?night|nuit)(?: (?:of|on|du|de))?(?: (?:the|le))? (.+)$|^(.+?),? (?:at |over)?night$|^(.+) gecesi$/,
    read: ([before = '', after = '', turkish = ''], ways) => intoNextDay(readOne, before || after || turkish, 0, ways),
  },
  {
    // Russian names a night by the day that it goes over into.
    pattern: /^(?:в )?ночь на (.+)$/,
    read: ([text = ''], ways) => {
      const day = readOne(text, ways);
      return typeof day === 'string' ? day : { ...day, first: day.first - 1 };
    },
  },
  {
    // In Arabic the night of a day may be the one before it.
    pattern: /^(?:ليله|شبي?|شهوي)(?: يوم)? (.+)$/,
    read: ([text = ''], ways) => intoNextDay(readOne, text, 1, ways),
  },
  {
    pattern: /^(?:the )?week (of|beginning|commencing|starting|from|ending) (.+)$/,
    read: ([kind = '', text = ''], ways) => {
      const day = readOne(text, ways);
      if (typeof day === 'string') return day;
      if (kind === 'of') return { first: day.first - 6, last: day.last + 6, unit: 'week' };
      return kind === 'ending'
        ? { first: day.first - 6, last: day.last, unit: 'week' }
        : { first: day.first, last: day.last + 6, unit: 'week' };
    },
  },
];
