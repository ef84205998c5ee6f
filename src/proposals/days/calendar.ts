/** Names of months and weekdays, and dates of the calendar written as EDTF. Weeks run from Sunday to Saturday, as in Iraq and Syria. */
import { civilOf, dayOf, toIsoDay, weekdayOf, type Day } from '../../domain/time/day.ts';
import { toPlain } from '../reading/plainText.ts';

export interface Month {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
}

const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Levantine and Egyptian names, in the order of the months. */
const arabicMonths: readonly (readonly string[])[] = [
  ['كانون الثاني', 'كانون ثاني', 'يناير'],
  ['شباط', 'فبراير'],
  ['آذار', 'مارس'],
  ['نيسان', 'أبريل', 'إبريل'],
  ['أيار', 'مايو', 'مايس'],
  ['حزيران', 'يونيو', 'يونيه'],
  ['تموز', 'يوليو', 'يوليه'],
  ['آب', 'أغسطس', 'غشت'],
  ['أيلول', 'سبتمبر'],
  ['تشرين الأول', 'تشرين أول', 'أكتوبر'],
  ['تشرين الثاني', 'تشرين ثاني', 'نوفمبر'],
  ['كانون الأول', 'كانون أول', 'ديسمبر'],
].map((names) => names.map(toPlain));

const englishWeekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const arabicWeekdays = [
  ['الاثنين', 'الإثنين'],
  ['الثلاثاء'],
  ['الأربعاء'],
  ['الخميس'],
  ['الجمعة'],
  ['السبت'],
  ['الأحد'],
].map((names) => names.map(toPlain));

export const englishMonthPattern =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const arabicMonthNames = arabicMonths.flat().sort((a, b) => b.length - a.length);
/** One name, or both names of one month: "شباط/فبراير", "شباط (فبراير)". */
export const arabicMonthPattern = `(?:${arabicMonthNames.join('|')})(?: ?[/(-] ?(?:${arabicMonthNames.join('|')})\\)?)?`;
export const englishWeekdayPattern = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const arabicWeekdayPattern = `(?:${arabicWeekdays.flat().join('|')})`;

/** 1–12 of a name in plain form, in either language; the first of two names counts. */
export function monthOf(name: string): number | undefined {
  const plain = toPlain(name).toLowerCase().replace(/\.$/, '');
  const english = englishMonths.findIndex((each) => each === plain || (plain.length >= 3 && each.startsWith(plain)));
  if (english >= 0) return english + 1;
  const arabic = arabicMonths.findIndex((names) =>
    names.some(
      (each) =>
        plain === each ||
        plain.startsWith(`${each} `) ||
        plain.startsWith(`${each}/`) ||
        plain.startsWith(`${each}(`) ||
        plain.startsWith(`${each}-`),
    ),
  );
  return arabic >= 0 ? arabic + 1 : undefined;
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayNumber(name: string): number | undefined {
  const plain = toPlain(name).toLowerCase();
  const english = englishWeekdays.indexOf(plain);
  const found = english >= 0 ? english : arabicWeekdays.findIndex((names) => names.includes(plain));
  return found >= 0 ? found : undefined;
}

/** English name of a weekday, for parameters of reasons. */
export function weekdayCode(day: Day): string {
  return englishWeekdays[weekdayOf(day)] ?? '';
}

export function monthOfDay(day: Day): Month {
  const { year, month } = civilOf(day);
  return { year, month };
}

export function addMonths({ year, month }: Month, count: number): Month {
  const index = year * 12 + month - 1 + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

export function toEdtfMonth({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

export function firstDayOf({ year, month }: Month): Day {
  const day = dayOf(year, month, 1);
  if (day === undefined) throw new Error(`There is no month ${year}-${month}.`);
  return day;
}

/** The last weekday of this number on or before a day. */
export function weekdayOnOrBefore(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The Sunday with which the week of a day begins. */
export function startOfWeek(day: Day): Day {
  return weekdayOnOrBefore(day, 6);
}

/** An interval, both ends inclusive; one day where both are the same. */
export function toEdtfSpan(from: Day, to: Day, approximate: 'none' | 'start' | 'both' = 'none'): string {
  if (from === to) return toIsoDay(from);
  return `${toIsoDay(from)}${approximate === 'none' ? '' : '~'}/${toIsoDay(to)}${approximate === 'both' ? '~' : ''}`;
}

export type PartOfSpan = 'early' | 'mid' | 'late';

/** Early: 1–10, mid: 11–21, late: from 21. The bounds are ours, hence approximate (data/CODEBOOK.md, section 7). */
export function toEdtfPartOfMonth(month: Month, part: PartOfSpan): string {
  const first = firstDayOf(month);
  const last = firstDayOf(addMonths(month, 1)) - 1;
  if (part === 'early') return toEdtfSpan(first, first + 9, 'both');
  return part === 'mid' ? toEdtfSpan(first + 10, first + 20, 'both') : toEdtfSpan(first + 20, last, 'both');
}

/** Early: January to March, mid: May to August, late: October to December. */
export function toEdtfPartOfYear(year: number, part: PartOfSpan): string {
  const [from, to] = part === 'early' ? [1, 3] : part === 'mid' ? [5, 8] : [10, 12];
  return `${toEdtfMonth({ year, month: from })}~/${toEdtfMonth({ year, month: to })}~`;
}
