/**
 * Days from the spellings that files use. No clock, no time zone: the day is the one that is written, and only an instant counted in seconds is taken as UTC.
 * A date of three numbers is read only when it is known which of them is the day.
 */
import { type Day, dayOf } from '../../domain/time/day.ts';
import { decodeEdtf } from '../../domain/time/edtf.ts';

const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'كانون الثاني', 'يناير'],
  ['february', 'feb', 'février', 'fevrier', 'févr', 'شباط', 'فبراير'],
  ['march', 'mar', 'mars', 'آذار', 'اذار', 'مارس'],
  ['april', 'apr', 'avril', 'avr', 'نيسان', 'أبريل', 'ابريل', 'إبريل'],
  ['may', 'mai', 'أيار', 'ايار', 'مايو'],
  ['june', 'jun', 'juin', 'حزيران', 'يونيو', 'يونيه'],
  ['july', 'jul', 'juillet', 'juil', 'تموز', 'يوليو', 'يوليه'],
  ['august', 'aug', 'août', 'aout', 'آب', 'اب', 'أغسطس', 'اغسطس'],
  ['september', 'sep', 'sept', 'septembre', 'أيلول', 'ايلول', 'سبتمبر'],
  ['october', 'oct', 'octobre', 'تشرين الأول', 'تشرين الاول', 'أكتوبر', 'اكتوبر'],
  ['november', 'nov', 'novembre', 'تشرين الثاني', 'نوفمبر'],
  ['december', 'dec', 'décembre', 'decembre', 'déc', 'كانون الأول', 'كانون الاول', 'ديسمبر'],
];

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((spellings, index) => spellings.map((spelling) => [spelling, index + 1] as const)),
);

/** 1–12; undefined where it is no month. */
function monthOf(name: string): number | undefined {
  return months.get(name.toLowerCase().replace(/\.$/, '').trim());
}

export type DateOrder = 'dayFirst' | 'monthFirst';

/** The first and last day that a text names. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

export type DateFault = 'dateInvalid' | 'dateAmbiguous' | 'dateOpen';

/** `1/2/2026`, `1.2.26`, `1-2-2026`, with a time after it or not. */
const threeNumbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/;
const time = String.raw`(?:[T ]\d{1,2}[:.]\d{2}.*)?`;
const isoDay = new RegExp(String.raw`^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})Z?${time}$`);
const dayMonthYear = new RegExp(
  String.raw`^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th|er)?[ \-/]+(\p{L}[\p{L} ]*\.?)[ \-/,]+(\d{4}|\d{2})${time}$`,
  'u',
);
const monthDayYear = new RegExp(String.raw`^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${time}$`, 'u');
const monthYear = /^(\p{L}[\p{L} ]*\.?)[ \-/]+(\d{4})$/u;

/** Conflict data begin after the Second World War. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year < 46 ? 2000 + year : 1900 + year;
}

export function toLatinDigits(text: string): string {
  return /[\u0660-\u0669\u06f0-\u06f9]/.test(text)
    ? text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    : text;
}

function one(year: number, month: number | undefined, dayOfMonth: number): Days | DateFault {
  const day = month === undefined ? undefined : dayOf(year, month, dayOfMonth);
  return day === undefined ? 'dateInvalid' : { first: day, last: day };
}

function whole(year: number, month: number): Days | DateFault {
  const [first, after] = [dayOf(year, month, 1), month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)];
  return first === undefined || after === undefined ? 'dateInvalid' : { first, last: after - 1 };
}

/** The two numbers that stand before the year, where a text is of that form. */
export function leadingNumbers(text: string): readonly [first: number, second: number] | null {
  const match = threeNumbers.exec(toLatinDigits(text.trim()));
  return match ? [Number(match[1]), Number(match[3])] : null;
}

export function hasShortYear(text: string): boolean {
  return threeNumbers.exec(text.trim())?.[4]?.length === 2 || dayMonthYear.exec(text.trim())?.[3]?.length === 2;
}

/** The days that a text names, or why it names none. `order` is asked for only by dates of three numbers. */
export function readDate(written: string, order: DateOrder | null): Days | DateFault {
  const text = toLatinDigits(written.trim()).replace(/\s+/g, ' ');
  const iso = isoDay.exec(text);
  if (iso && (iso[2] !== '' || (iso[3]?.length === 2 && iso[4]?.length === 2)))
    return one(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const numbers = threeNumbers.exec(text);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), fullYear(numbers[4] ?? '')];
    if (order === null && first !== second) return 'dateAmbiguous';
    return order === 'monthFirst' ? one(year, first, second) : one(year, second, first);
  }
  const named = dayMonthYear.exec(text);
  if (named) return one(fullYear(named[3] ?? ''), monthOf(named[2] ?? ''), Number(named[1]));
  const american = monthDayYear.exec(text);
  if (american) return one(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2]));
  const month = monthYear.exec(text);
  if (month) return whole(Number(month[2]), monthOf(month[1] ?? '') ?? 0);
  const edtf = decodeEdtf(text);
  if (!edtf.ok) return 'dateInvalid';
  return Number.isFinite(edtf.value.earliest) && Number.isFinite(edtf.value.latest)
    ? { first: edtf.value.earliest, last: edtf.value.latest }
    : 'dateOpen';
}

/** The UTC day of an instant in seconds, or in milliseconds, since 1970; only for columns known to hold instants. */
export function readInstant(text: string): Days | DateFault {
  if (!/^\d{9,13}$/.test(text.trim())) return 'dateInvalid';
  const value = Number(text);
  const day = Math.floor((value > 99_999_999_999 ? value / 1000 : value) / 86_400);
  return { first: day, last: day };
}
