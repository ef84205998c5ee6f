/** One date without words of doubt: a day, a month, a week, a quarter or a year, in any of the spellings of the field. The text is folded already. */
import { civilOf, type Day, dayOf, weekdayOf } from '../../domain/time/day.ts';
import { type Calendar, monthOf } from './months.ts';
import { calendarOfYear, type Days, daysIn } from './otherCalendars.ts';

export type DateOrder = 'dayFirst' | 'monthFirst';

/** What a file leaves open: which number of a date is the day, and which calendar its years belong to; null where nobody has said. */
export interface DateWays {
  readonly order: DateOrder | null;
  readonly calendar: Calendar | null;
}

/**
 * `dateMissing`: the text says that nothing is known. `dateAmbiguous`: day or month. `dateCalendar`: the year belongs to an unknown calendar.
 * `dateYearMissing`: a day and a month without a year.
 */
export type DateFault = 'dateInvalid' | 'dateAmbiguous' | 'dateCalendar' | 'dateYearMissing' | 'dateMissing';

export interface DateReading extends Days {
  /** The precision that is written. */
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** Conflict data begin after the Second World War. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year < 46 ? 2000 + year : 1900 + year;
}

const firstOf = (year: number, month: number): Day | undefined => dayOf(year, month, 1);

/** From the first of one month up to the first of a later one, which may lie in the next year. */
function monthsFrom(year: number, month: number, count: number): DateReading | DateFault {
  const [next, years] = [((month - 1 + count) % 12) + 1, Math.floor((month - 1 + count) / 12)];
  const [first, after] = [firstOf(year, month), firstOf(year + years, next)];
  if (month < 1 || month > 12 || first === undefined || after === undefined) return 'dateInvalid';
  return { first, last: after - 1, unit: count > 3 ? 'year' : 'month' };
}

/** A day, or the whole month where `dayOfMonth` is 0; `month` 0 is the whole year. */
function civil(
  year: number,
  month: number,
  dayOfMonth: number,
  ways: DateWays,
  named?: Calendar,
): DateReading | DateFault {
  const calendar = named !== undefined && named !== 'gregorian' ? named : (ways.calendar ?? named ?? null);
  const likely = calendarOfYear(year);
  if (calendar === null && likely !== null) return 'dateCalendar';
  const own = calendar !== null && calendar !== 'gregorian' && likely !== null ? calendar : null;
  if (own !== null) {
    const days = month === 0 ? yearIn(own, year) : daysIn(own, year, month, dayOfMonth);
    return days ? { ...days, unit: month === 0 ? 'year' : dayOfMonth === 0 ? 'month' : 'day' } : 'dateInvalid';
  }
  if (month === 0) return dayOfMonth === 0 ? monthsFrom(year, 1, 12) : 'dateInvalid';
  if (dayOfMonth === 0) return monthsFrom(year, month, 1);
  const day = dayOf(year, month, dayOfMonth);
  return day === undefined ? 'dateInvalid' : { first: day, last: day, unit: 'day' };
}

function yearIn(calendar: Exclude<Calendar, 'gregorian'>, year: number): Days | undefined {
  const [first, last] = [daysIn(calendar, year, 1, 1), daysIn(calendar, year + 1, 1, 1)];
  return first && last ? { first: first.first, last: last.last - 1 } : undefined;
}

/** Week 1 has the year’s first Thursday (ISO 8601). */
function isoWeek(year: number, week: number): DateReading | DateFault {
  const fourth = dayOf(year, 1, 4);
  if (fourth === undefined || week < 1 || week > 53) return 'dateInvalid';
  const first = fourth - weekdayOf(fourth) + (week - 1) * 7;
  return civilOf(first + 3).year === year ? { first, last: first + 6, unit: 'week' } : 'dateInvalid';
}

const parts: Readonly<Record<string, readonly [from: number, to: number]>> = {
  early: [1, 10],
  beginning: [1, 10],
  start: [1, 10],
  اوائل: [1, 10],
  بدايه: [1, 10],
  مطلع: [1, 10],
  debut: [1, 10],
  basi: [1, 10],
  mid: [11, 20],
  middle: [11, 20],
  منتصف: [11, 20],
  اواسط: [11, 20],
  late: [21, 31],
  end: [21, 31],
  اواخر: [21, 31],
  نهايه: [21, 31],
  fin: [21, 31],
};
const partOf = new RegExp(
  String.raw`^(?:the )?(${Object.keys(parts).join('|')})(?:[ -](?:of |in |de )?)?(?:شهر )?([\p{L}][\p{L} /.]*|\d{1,2})[ ,/-]+(\d{4})$`,
  'u',
);

const seasons: Readonly<Record<string, readonly [month: number, count: number]>> = {
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  fall: [9, 3],
  ربيع: [3, 3],
  صيف: [6, 3],
  خريف: [9, 3],
};

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], ways: DateWays) => DateReading | DateFault;
}

const name = String.raw`\p{L}[\p{L} /.()'-]*?`;

function withMonth(year: string, written: string, day: number, ways: DateWays): DateReading | DateFault {
  const month = monthOf(written.replace(/^(?:شهر|of) /, '').trim());
  return month ? civil(fullYear(year), month.month, day, ways, month.calendar) : 'dateInvalid';
}

const serialStart = dayOf(1899, 12, 30) ?? 0;
const isYear = (year: number): boolean => year >= 1900 && year <= 2100;

/** Digits alone: days, months, times, seconds, milliseconds and the day numbers of spreadsheets. */
function readDigits(text: string, ways: DateWays): DateReading | DateFault {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8))];
  const dated = text.length === 8 || text.length === 12 || text.length === 14;
  if (dated && (isYear(year) || calendarOfYear(year) !== null) && month >= 1 && month <= 12 && day <= 31)
    return civil(year, month, day, ways);
  if (text.length === 4) return isYear(year) || calendarOfYear(year) !== null ? civil(year, 0, 0, ways) : 'dateInvalid';
  if (text.length === 6 && isYear(year)) return civil(year, month, 0, ways);
  const value = Number(text);
  if (text.length === 5 && value > 20_000 && value < 75_000) {
    const serial = serialStart + value;
    return { first: serial, last: serial, unit: 'day' };
  }
  if (!/^(?:\d{9,10}|\d{12,13})$/.test(text)) return 'dateInvalid';
  const instant = Math.floor((text.length > 10 ? value / 1000 : value) / 86_400);
  return { first: instant, last: instant, unit: 'day' };
}

const forms: readonly Form[] = [
  { pattern: /^(\d{4,14})$/, read: ([digits = ''], ways) => readDigits(digits, ways) },
  { pattern: /^(\d{5})\.\d+$/, read: ([digits = ''], ways) => readDigits(digits, ways) },
  {
    pattern: /^(\d{4}) ?([-/.]) ?(\d{1,2}|xx) ?\2 ?(\d{1,2}|xx)$/,
    read: ([year = '', , month = '', day = ''], ways) =>
      civil(Number(year), month === 'xx' ? 0 : Number(month), day === 'xx' ? 0 : Number(day), ways),
  },
  {
    pattern: /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})\.?$/,
    read: ([one = '', , two = '', year = ''], ways) => {
      const [first, second] = [Number(one), Number(two)];
      const full = fullYear(year);
      if (calendarOfYear(full) !== null && ways.calendar === null) return 'dateCalendar';
      if (ways.order === null && first !== second && first !== 0 && second !== 0) return 'dateAmbiguous';
      return ways.order === 'monthFirst' ? civil(full, first, second, ways) : civil(full, second, first, ways);
    },
  },
  {
    pattern: new RegExp(
      String.raw`^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ /,-]*(?:of )?(${name})[ /,.-]*(\d{4}|\d{2})(?:'?(?:de|da|te|ta))?$`,
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
    pattern: new RegExp(String.raw`^(${name})[ ,'/.-]*(\d{4}|\d{2})$`, 'u'),
    read: ([month = '', year = ''], ways) => withMonth(year, month, 0, ways),
  },
  {
    pattern: new RegExp(String.raw`^(\d{4})[ ,/-]*(${name})$`, 'u'),
    read: ([year = '', month = ''], ways) => withMonth(year, month, 0, ways),
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
    pattern: /^(\d{4})[- ]?w(?:eek ?)?(\d{1,2})$/,
    read: ([year = '', week = '']) => isoWeek(Number(year), Number(week)),
  },
  {
    pattern: /^(?:w|week|hafta|الاسبوع|اسبوع|semaine) ?(\d{1,2})(?: of)?[ ,/-]+(\d{4})$/,
    read: ([week = '', year = '']) => isoWeek(Number(year), Number(week)),
  },
  {
    pattern: /^(?:q|quarter )([1-4])[ ,/-]*(\d{4})$/,
    read: ([q = '', year = '']) => monthsFrom(Number(year), Number(q) * 3 - 2, 3),
  },
  {
    pattern: /^(\d{4})[ ,/-]*q([1-4])$/,
    read: ([year = '', q = '']) => monthsFrom(Number(year), Number(q) * 3 - 2, 3),
  },
  { pattern: /^h([12])[ ,/-]*(\d{4})$/, read: ([h = '', year = '']) => monthsFrom(Number(year), Number(h) * 6 - 5, 6) },
  { pattern: /^(\d{4})[ ,/-]*h([12])$/, read: ([year = '', h = '']) => monthsFrom(Number(year), Number(h) * 6 - 5, 6) },
  {
    pattern: /^(?:(early|mid|late)[ -])(\d{4})$/,
    read: ([part = '', year = '']) => monthsFrom(Number(year), part === 'early' ? 1 : part === 'mid' ? 5 : 9, 4),
  },
  {
    pattern: new RegExp(String.raw`^(?:in |the )?(${Object.keys(seasons).join('|')})(?: of| عام)?[ ,]+(\d{4})$`, 'u'),
    read: ([season = '', year = '']) => monthsFrom(Number(year), seasons[season]?.[0] ?? 0, seasons[season]?.[1] ?? 0),
  },
  {
    // December before it up to February after it: which of them is meant is not said.
    pattern: /^(?:winter|شتاء)(?: of| عام)?[ ,]+(\d{4})$/,
    read: ([year = '']) => {
      const [first, after] = [firstOf(Number(year) - 1, 12), firstOf(Number(year) + 1, 3)];
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
    pattern: /^(?:the )?week (of|beginning|commencing|starting|from|ending) (.+)$/,
    read: ([kind = '', text = ''], ways) => {
      const day = readOneDate(text, ways);
      if (typeof day === 'string') return day;
      if (kind === 'of') return { first: day.first - 6, last: day.last + 6, unit: 'week' };
      return kind === 'ending'
        ? { first: day.first - 6, last: day.last, unit: 'week' }
        : { first: day.first, last: day.last + 6, unit: 'week' };
    },
  },
  {
    // The date-time group of military messages: 131030ZAPR25.
    pattern: /^(\d{2}) ?\d{4} ?[a-z] ?([a-z]{3}) ?(\d{2}|\d{4})$/,
    read: ([day = '', month = '', year = ''], ways) => withMonth(year, month, Number(day), ways),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:\d{1,2}(?:st|nd|rd|th)?[ /-]+${name}|${name}[ /-]+\d{1,2}(?:st|nd|rd|th))$`,
      'u',
    ),
    read: () => 'dateYearMissing',
  },
];

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
    if (fault === 'dateInvalid' && (reading !== 'dateYearMissing' || hasMonth(text))) fault = reading;
  }
  return fault;
}

/** Whether one of the words is a month: without one, “3 IEDs” is no day. */
function hasMonth(text: string): boolean {
  return monthOf(text.replace(/\d{1,2}(?:st|nd|rd|th)?/g, '').replace(/^[ /-]+|[ /-]+$/g, '')) !== undefined;
}

/** Pairs of numbers before a year that may be day and month or month and day: `13/04/2025`, `13.4.25`. */
export function numberPairs(folded: string): readonly (readonly [first: number, second: number])[] {
  return [...folded.matchAll(/(?<![\d/.-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(?:\d{4}|\d{2})(?![\d/-])/g)].map(
    (match) => [Number(match[1]), Number(match[3])],
  );
}

export function hasShortYear(folded: string): boolean {
  return /(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1\d{2}(?!\d)|\p{L}[ .'-]*\d{2}$/u.test(folded);
}
