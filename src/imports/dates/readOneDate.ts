/** One date without words of doubt: a day, a month, a week, a quarter or a year, in any of the spellings of the field. The text is folded already. */
import { dayOf } from '../../domain/time/day.ts';
import {
  civil,
  dayOfYear,
  fullYear,
  monthsFrom,
  withMonth,
  type DateFault,
  type DateReading,
  type DateWays,
} from './civilDays.ts';
import { type Calendar, monthOf } from './months.ts';
import { partNames } from './monthParts.ts';
import { name, spanForms, type Form } from './namedSpans.ts';
import { calendarOfYear } from './otherCalendars.ts';

export type { DateFault, DateOrder, DateReading, DateWays } from './civilDays.ts';

const serialStart = dayOf(1899, 12, 30) ?? 0;
const isYear = (year: number): boolean => year >= 1900 && year <= 2100;

/** Digits alone: days, months, times, seconds, milliseconds and the day numbers of spreadsheets. */
function readDigits(text: string, ways: DateWays): DateReading | DateFault {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8))];
  const dated = text.length === 8 || text.length === 12 || text.length === 14;
  if (dated && (isYear(year) || calendarOfYear(year) !== null) && month >= 1 && month <= 12 && day <= 31)
    return civil(year, month, day, ways);
  if (text.length === 4) return isYear(year) || calendarOfYear(year) !== null ? civil(year, 0, 0, ways) : 'dateInvalid';
  if (text.length === 8 && isYear(year) && month === 0 && day === 0) return civil(year, 0, 0, ways);
  if (text.length === 6 && isYear(year)) return civil(year, month, 0, ways);
  if (text.length === 7 && isYear(year)) return dayOfYear(year, Number(text.slice(4)));
  const value = Number(text);
  if (text.length === 5 && value > 20_000 && value < 75_000) {
    const serial = serialStart + value;
    return { first: serial, last: serial, unit: 'day' };
  }
  if (!/^(?:\d{9,10}|\d{12,13}|1\d{15})$/.test(text)) return 'dateInvalid';
  const seconds = text.length === 16 ? value / 1_000_000 : text.length > 10 ? value / 1000 : value;
  const instant = Math.floor(seconds / 86_400);
  return { first: instant, last: instant, unit: 'day' };
}

const bareWeek = String.raw`(?:w|wk|week|kw|hafta|الاسبوع|اسبوع) ?\d{1,2}`;
const isBarePart = new RegExp(String.raw`^(?:\d{1,2}/\d{1,2}|${bareWeek})$`, 'u');

/** 0 for a part that is marked as not known. */
const partOrNone = (text: string): number => (/^\d/.test(text) ? Number(text) : 0);

const dayForms: readonly Form[] = [
  { pattern: /^(\d{4,14}|\d{16})$/, read: ([digits = ''], ways) => readDigits(digits, ways) },
  { pattern: /^(\d{5}|\d{9,10}|\d{12,13})\.\d+$/, read: ([digits = ''], ways) => readDigits(digits, ways) },
  {
    pattern: /^(\d{4}) ?([-/.]) ?(\d{1,2}|xx?|\?{1,2}) ?\2 ?(\d{1,2}|xx?|\?{1,2})\.?$/,
    read: ([year = '', , month = '', day = ''], ways) =>
      // Zeros, the first day of a database and the days before the first of the spreadsheets’ counts are empty cells.
      Number(year) <= 1 || /^1900\D0?1\D0+$|^1899\D12\D3[01]$/.test(`${year}-${month}-${day}`)
        ? 'dateMissing'
        : civil(Number(year), partOrNone(month), partOrNone(day), ways),
  },
  {
    // Digits that are not known (EDTF): `2026-XX`, `2026-01-1X`.
    pattern: /^(\d{4})-(?:xx?|\?\?)$|^(\d{4})-(\d{2})-([0-3])x$/,
    read: ([year = '', ofDay = '', month = '', tens = ''], ways) => {
      if (year !== '') return civil(Number(year), 0, 0, ways);
      const whole = civil(Number(ofDay), Number(month), 0, ways);
      if (typeof whole === 'string') return whole;
      const from = whole.first + Math.max(Number(tens) * 10, 1) - 1;
      const last = Math.min(whole.first + Number(tens) * 10 + 8, whole.last);
      return from > last ? 'dateInvalid' : { first: from, last, unit: 'week' };
    },
  },
  {
    // A date of JavaScript, as Google’s tables export it; its months are counted from 0.
    pattern: /^(?:new )?date\((\d{4}), ?(\d{1,2}), ?(\d{1,2})(?:, ?\d+)*\)$/,
    read: ([year = '', month = '', day = ''], ways) => civil(Number(year), Number(month) + 1, Number(day), ways),
  },
  {
    // `2/14-16/2026`: only where the month comes first do the days stand in the middle.
    pattern: /^(\d{1,2})([/.])(\d{1,2}) ?- ?(\d{1,2})\2(\d{4}|\d{2})$/,
    read: ([month = '', , from = '', to = '', year = ''], ways) => {
      if (ways.order !== 'monthFirst' && !(ways.order === null && Number(from) > 12)) return 'dateInvalid';
      const [first, last] = [from, to].map((day) => civil(fullYear(year), Number(month), Number(day), ways));
      if (typeof first !== 'object' || typeof last !== 'object' || first.first > last.last) return 'dateInvalid';
      return { ...first, last: last.last };
    },
  },
  {
    // A day that is not known, before a month and a year.
    pattern: /^(?:xx?|\?{1,2}|--|00) ?([/.-]) ?(\d{1,2}) ?\1 ?(\d{4})$/,
    read: ([, month = '', year = ''], ways) => civil(Number(year), Number(month), 0, ways),
  },
  {
    pattern: new RegExp(String.raw`^(?:xx?|\?{1,2}|--) (${name}) (\d{4})$`, 'u'),
    read: ([month = '', year = ''], ways) => withMonth(year, month, 0, ways),
  },
  {
    pattern: /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})\.?$/,
    read: ([one = '', , two = '', year = ''], ways) => {
      const [first, second] = [Number(one), Number(two)];
      const full = fullYear(year);
      if (year.length === 4 && full <= 1) return 'dateMissing';
      if (ways.order === 'yearFirst')
        return year.length === 2 && one.length === 2
          ? civil(fullYear(one), second, full % 100, ways)
          : readOneDate(`${one}/${two}/${year}`, { ...ways, order: null });
      if (calendarOfYear(full) !== null && ways.calendar === null) return 'dateCalendar';
      if (ways.order === null && first !== second && first !== 0 && second !== 0) return 'dateAmbiguous';
      return ways.order === 'monthFirst' ? civil(full, first, second, ways) : civil(full, second, first, ways);
    },
  },
  {
    pattern: new RegExp(
      String.raw`^(\d{1,2})(?:st|nd|rd|th|er|em|an|e|\.)?[ /,-]*(?:of )?(${name})[ /,.-]*'?(\d{4}|\d{2})(?:'?(?:de|da|te|ta))?$`,
      'u',
    ),
    read: ([day = '', month = '', year = ''], ways) => withMonth(year, month, Number(day), ways),
  },
  {
    pattern: new RegExp(String.raw`^(${name})[ .-]*(\d{1,2})(?:st|nd|rd|th)?(?:,| |, )+(\d{4})$`, 'u'),
    read: ([month = '', day = '', year = ''], ways) => withMonth(year, month, Number(day), ways),
  },
  {
    pattern: new RegExp(String.raw`^(\d{4})[ ,/-]*(${name})[ ,/-]*(\d{1,2})(?:st|nd|rd|th)?$`, 'u'),
    read: ([year = '', month = '', day = ''], ways) => withMonth(year, month, Number(day), ways),
  },
  {
    // `Apr-25` is how spreadsheets write a month; `Apr 25` is as likely a day without a year.
    pattern: new RegExp(String.raw`^(${name})([ ,'/.-]*)(\d{4}|\d{2})$`, 'u'),
    read: ([month = '', between = '', year = ''], ways) =>
      year.length === 2 && Number(year) <= 31 && /^[ ,.]*$/.test(between) && between !== ''
        ? 'dateYearMissing'
        : withMonth(year, month, 0, ways),
  },
  {
    pattern: new RegExp(String.raw`^(\d{4})[ ,/-]*(${name})$`, 'u'),
    read: ([year = '', month = ''], ways) => withMonth(year, month, 0, ways),
  },
  {
    // `2024/25`: two years, where the second number is no month.
    pattern: /^(\d{4})[-/](1[3-9]|[2-9]\d)$/,
    read: ([year = '', next = '']) =>
      Number(next) === (Number(year) + 1) % 100 ? monthsFrom(Number(year), 1, 24) : 'dateInvalid',
  },
  {
    pattern: /^(\d{4})[-/.](\d{1,2})$/,
    read: ([year = '', month = ''], ways) => civil(Number(year), Number(month), 0, ways),
  },
  {
    pattern: /^(\d{1,2})[-/.](\d{4})$/,
    read: ([month = '', year = ''], ways) => civil(Number(year), Number(month), 0, ways),
  },
  {
    // Day and month without a year.
    pattern: /^(\d{1,2})\/(\d{1,2})$/,
    read: ([one = '', two = ''], ways) => {
      const [first, second] = [Number(one), Number(two)];
      if (first < 1 || second < 1 || Math.max(first, second) > 31 || Math.min(first, second) > 12) return 'dateInvalid';
      return ways.year ? readOneDate(`${one}/${two}/${ways.year}`, { ...ways, year: null }) : 'dateYearMissing';
    },
  },
  {
    // The date-time group of military messages: 131030ZAPR25.
    pattern: /^(\d{2}) ?\d{4} ?[a-z] ?([a-z]{3}) ?(\d{2}|\d{4})$/,
    read: ([day = '', month = '', year = ''], ways) => withMonth(year, month, Number(day), ways),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:the )?(?:${bareWeek}|${name}|\d{1,2}(?:st|nd|rd|th|\.)?[ /-]+(?:of )?${name}|${name}[ /-]+\d{1,2}(?:st|nd|rd|th)?|(?:${partNames})[ -](?:of )?${name})$`,
      'u',
    ),
    read: () => 'dateYearMissing',
  },
];

const forms: readonly Form[] = [...dayForms, ...spanForms(readOneDate)];

const islamicSign = /(?<=\d) ?(?:ه|هجري|هجريه|ah|a\.h\.|h)(?![\p{L}\d])/u;
const persianSign = /(?<=\d) ?(?:ش|ه\.?ش|شمسي|sh|ap)(?![\p{L}\d])/u;

export function readOneDate(folded: string, ways: DateWays): DateReading | DateFault {
  const sign: Calendar | null = persianSign.test(folded) ? 'persian' : islamicSign.test(folded) ? 'islamic' : null;
  const text = sign === null ? folded : folded.replace(persianSign, '').replace(islamicSign, '').trim();
  const own: DateWays = sign === null ? ways : { ...ways, calendar: sign };
  let fault: DateFault = 'dateInvalid';
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const reading = read(
      match.slice(1).map((group: string | undefined) => group ?? ''),
      own,
    );
    if (typeof reading !== 'string') return reading;
    if (fault === 'dateInvalid' && (reading !== 'dateYearMissing' || hasMonth(text) || isBarePart.test(text)))
      fault = reading;
  }
  if (fault !== 'dateYearMissing' || !ways.year || /^[\d/]+$/.test(text)) return fault;
  return readOneDate(`${text} ${ways.year}`, { ...own, year: null });
}

/** Whether one of the words is a month: without one, “3 IEDs” is not a day. */
function hasMonth(text: string): boolean {
  const plain = text
    .replace(/\d{1,2}(?:st|nd|rd|th)?/g, '')
    .replace(new RegExp(String.raw`^(?:the )?(?:${partNames})[ -]`, 'u'), '')
    .replace(/^[ /.-]*(?:of )?|[ /-]+$/g, '');
  return monthOf(plain) !== undefined;
}

/** Pairs of numbers before a year that may be day and month or month and day: `13/04/2025`, `13.4.25`. */
export function numberPairs(folded: string): readonly (readonly [first: number, second: number])[] {
  const alone = /^(\d{1,2})\/(\d{1,2})$/.exec(folded);
  if (alone) return [[Number(alone[1]), Number(alone[2])]];
  return [...folded.matchAll(/(?<![\d/.-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(?:\d{4}|\d{2})(?![\d/-])/g)].map(
    (match) => [Number(match[1]), Number(match[3])],
  );
}

export function hasShortYear(folded: string): boolean {
  return /(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1\d{2}(?!\d)|\p{L}[ .'-]*\d{2}$/u.test(folded);
}
