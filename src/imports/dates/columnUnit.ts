/** Names of columns that speak of weeks, months or quarters: their numbers need a year, and a day in them means the whole unit. */
import { civilOf } from '../../domain/time/day.ts';
import { monthsFrom } from './civilDays.ts';
import { foldLetters } from './foldDateText.ts';
import type { Days } from './otherCalendars.ts';

export type ColumnUnit = 'month' | 'quarter' | 'week' | 'weekStart' | 'weekEnd';

const word = (words: string): RegExp => new RegExp(String.raw`(?:^| )(?:${words})(?: |$)`, 'u');
const week = word(
  'weeks?|wk|epi ?week|iso ?week|week ?no|weeknumber|hafta|haftasi|semaine|kw|kalenderwoche|الاسبوع|اسبوع|هفته|ههفته',
);
const weekStart = word('start|starting|starts|begin|beginning|commencing|from|debut|baslangic\\p{L}*|بدايه|weekstart');
const weekEnd = word('end|ending|ends|to|fin|bitis\\p{L}*|نهايه|weekend');
const quarter = word('quarters?|qtr|trimestre|ceyrek|quartal|الربع|ربع|الفصل');
const month = word(
  'months?|month ?year|year ?month|yearmonth|monthyear|yyyymm|mois|ay|ayi|monat|الشهر|شهر|ماه|مانگ|meh',
);
/** Such a column has days of its own. */
const ofDays = word('days?|dates?|يوم|تاريخ|tarih|tarihi|jour');

/** Null where the name speaks of none of them. */
export function unitOfName(name: string): ColumnUnit | null {
  const plain = foldLetters(name.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (/^week ?start/.test(plain)) return 'weekStart';
  if (/^week ?end/.test(plain)) return 'weekEnd';
  if (week.test(plain)) return weekStart.test(plain) ? 'weekStart' : weekEnd.test(plain) ? 'weekEnd' : 'week';
  if (ofDays.test(plain)) return null;
  return quarter.test(plain) ? 'quarter' : month.test(plain) ? 'month' : null;
}

/** The whole unit, where a cell holds one of its days. */
export function wholeUnit(days: Days, unit: ColumnUnit): Days {
  const { first, last } = days;
  if (first !== last) return days;
  const { year, month: own } = civilOf(first);
  const months = (from: number, count: number): Days => {
    const whole = monthsFrom(year, from, count);
    return typeof whole === 'string' ? days : { ...days, first: whole.first, last: whole.last };
  };
  switch (unit) {
    case 'month':
      return months(own, 1);
    case 'quarter':
      return months(own - ((own - 1) % 3), 3);
    case 'weekStart':
      return { ...days, last: last + 6 };
    case 'weekEnd':
      return { ...days, first: first - 6 };
    case 'week':
      // Whether the day begins or ends its week is not said.
      return { ...days, first: first - 6, last: last + 6 };
  }
}

/** A number or a name beside a year as one date: `W05`, `Q4`, `January`. */
export function unitWithYear(text: string, year: string, unit: ColumnUnit): string {
  const number = /^\d{1,2}$/.exec(foldLetters(text).replace(/^[wqt](?=\d)/, ''))?.[0];
  if (number === undefined) return `${text} ${year}`;
  if (unit === 'quarter') return `Q${Number(number)} ${year}`;
  return unit === 'month' ? `${year}-${number.padStart(2, '0')}` : `${year}-W${number.padStart(2, '0')}`;
}
